package dev.hyoka.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.Problem;
import dev.hyoka.money.Rounding;
import dev.hyoka.rule.Profile;
import dev.hyoka.time.FiscalYear;
import dev.hyoka.yaml.Yaml;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileReaderTest {

    private static Parsed<Profile> read(String text) {
        try {
            return ProfileReader.of(SomeRules.ALL).read(new StringReader(text), "city.yaml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Profile profile(String text) {
        Parsed<Profile> parsed = read(text);
        assertThat(parsed.problems()).isEmpty();
        return parsed.content().orElseThrow();
    }

    private static List<String> problems(String text) {
        return read(text).problems().stream()
                .map(problem -> problem.position() + " " + problem.code() + ": "
                        + problem.message().in(Language.EN))
                .toList();
    }

    @Test
    void everyKeyIsRead() {
        Profile profile = profile("""
                rules:
                  TOT-06: off
                  TOT-04: error
                  'TRD-06': {judges: on, severity: info, factor: 2.5}
                  TRD: {factor: 3}
                rounding: up
                hourlyRates: {R1: 3165, 令和２年度: 3188.5}
                postRates:
                  2020: 8000000
                vocabularies:
                  lower-is-better:
                    - 待ち時間
                    - "火災"
                """);

        assertThat(profile.rules())
                .containsExactly(
                        Map.entry(
                                "TOT-06", Profile.Choice.builder().judges(false).build()),
                        Map.entry(
                                "TOT-04",
                                Profile.Choice.builder()
                                        .judges(true)
                                        .severity(Severity.ERROR)
                                        .build()),
                        Map.entry(
                                "TRD-06",
                                Profile.Choice.builder()
                                        .judges(true)
                                        .severity(Severity.INFO)
                                        .putParameters("factor", new BigDecimal("2.5"))
                                        .build()),
                        Map.entry(
                                "TRD",
                                Profile.Choice.builder()
                                        .putParameters("factor", new BigDecimal("3"))
                                        .build()));
        assertThat(profile.rounding()).contains(Rounding.UP);
        assertThat(profile.hourlyRates())
                .containsEntry(FiscalYear.of(2019), new BigDecimal("3165"))
                .containsEntry(FiscalYear.of(2020), new BigDecimal("3188.5"));
        assertThat(profile.postRates()).containsEntry(FiscalYear.of(2020), new BigDecimal("8000000"));
        assertThat(profile.vocabularies()).containsEntry("lower-is-better", List.of("待ち時間", "火災"));
        assertThat(SomeRules.ALL.with(profile).rules()).hasSize(6);
    }

    @Test
    void jsonIsRead() {
        assertThat(profile("{\"rules\": {\"TOT-06\": false, \"TRD-06\": {\"factor\": 2}},\n\t\"rounding\": \"down\"}"))
                .isEqualTo(profile("rules: {TOT-06: off, TRD-06: {factor: 2}}\nrounding: down"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet\n", "---\n", "\uFEFF{}", "null"})
    void aProfileMayStateNothing(String text) {
        assertThat(profile(text)).isEqualTo(Profile.EMPTY);
    }

    @Test
    void aFormerIdIsReadAsTheCurrentOne() {
        assertThat(profile("rules: {OLD-06: off}").rules()).containsOnlyKeys("TRD-06");
        assertThat(problems("rules:\n  OLD-06: off\n  TRD-06: on\n"))
                .containsExactly("city.yaml:3:3 duplicate-key: TRD-06 is stated already: OLD-06 in line 2."
                        + " Leave one of them out.");
    }

    @Test
    void everyMistakeIsReportedWithItsPlaceAndWhatIsAllowed() {
        assertThat(problems("""
                        rule: {}
                        rounding: nearst
                        rules:
                          TOT-66: off
                          TOT-06: maybe
                          TOT-04:
                          TRD-06:
                            faktor: 2
                            severity: fatal
                            judges: 1
                          LAB-01: {sheets: 2.5}
                          TRD: {factor: 11}
                          TOT: {factor: 11}
                        hourlyRates:
                          R0: 3000
                          R2: 3,188
                          2020: 3188
                          R3: 0
                        postRates: 8000000
                        vocabularies:
                          lower-is-beter: [犯罪]
                          lower-is-better: 犯罪
                        """))
                .containsExactly(
                        "city.yaml:1:1 unknown-key: There is no key rule. Possible: extends, rules, rounding,"
                                + " hourlyRates, postRates, vocabularies. Did you mean rules?",
                        "city.yaml:4:3 unknown-rule: There is no rule or family of rules TOT-66. Possible: LAB, TOT, TRD,"
                                + " LAB-01, LAB-02, TOT-01, TOT-04, TOT-06, TRD-06, TRD-07. Did you mean TOT-06?",
                        "city.yaml:5:11 wrong-value: TOT-06 must be on, off, error, warning, info, or keys such as"
                                + " {severity: info}, but is maybe.",
                        "city.yaml:6:10 wrong-value: TOT-04 must be on, off, error, warning, info, or keys such as"
                                + " {severity: info}, but is nothing.",
                        "city.yaml:8:5 unknown-parameter: There is no key or parameter faktor."
                                + " Possible: judges, severity, factor. Did you mean factor?",
                        "city.yaml:9:15 wrong-value: severity must be error, warning or info, but is fatal.",
                        "city.yaml:10:13 wrong-value: judges must be on or off, but is 1.",
                        "city.yaml:11:20 wrong-value: sheets must be a whole number from 2 to 1000, but is 2.5.",
                        "city.yaml:12:17 wrong-value: factor must be a number from 1.2 to 10, but is 11.",
                        "city.yaml:13:9 unknown-parameter: There is no key or parameter factor."
                                + " Possible: judges, severity.",
                        "city.yaml:2:11 wrong-value: rounding must be nearest, down or up, but is nearst.",
                        "city.yaml:15:3 wrong-value: hourlyRates must be a fiscal year, such as R2, 2020 or 令和2年度,"
                                + " but is R0.",
                        "city.yaml:16:7 wrong-value: R2 must be yen above 0 without separators, such as 3188,"
                                + " but is 3,188.",
                        "city.yaml:17:3 duplicate-key: 2020 is stated already: R2 in line 16. Leave one of them out.",
                        "city.yaml:18:7 wrong-value: R3 must be yen above 0 without separators, such as 3188, but is 0.",
                        "city.yaml:19:12 wrong-value: postRates must be fiscal years with yen, such as R2: 3188,"
                                + " but is 8000000.",
                        "city.yaml:21:3 unknown-vocabulary: There is no vocabulary lower-is-beter."
                                + " Possible: lower-is-better. Did you mean lower-is-better?",
                        "city.yaml:22:20 wrong-value: lower-is-better must be a list of words, such as [犯罪, 事故],"
                                + " but is 犯罪.");
    }

    @Test
    void speaksJapanese() {
        assertThat(read("rules: {TOT-6: off, TRD-06: {factor: 0.5}}\nrounding: [up]\n")
                        .problems())
                .extracting(problem -> problem.message().in(Language.JA))
                .containsExactly(
                        "TOT-6という規則・規則群はありません。使えるもの: LAB、TOT、TRD、LAB-01、LAB-02、TOT-01、TOT-04、TOT-06、TRD-06、TRD-07。"
                                + "「TOT-06」ではありませんか。",
                        "factorには1から1000までの数を書いてください(記載: 0.5)。",
                        "roundingにはnearest、down、upのいずれかを書いてください(記載: 一覧)。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'rounding: up\nrounding: down' | 2:1 duplicate-key",
                "'rules: {\"TOT-06\": off, TOT-06: on}' | 1:24 duplicate-key",
                "'- rules' | 1:1 wrong-value",
                "'rules' | 1:1 wrong-value",
                "'rules: [TOT-06]' | 1:8 wrong-value",
                "'rules: {a: *b}' | 1:12 alias",
                "'rules: &a {? {b: c} : d}' | 1:14 wrong-key",
                "'rounding: !!str up' | 1:11 tag",
                "'rounding: up\n---\nrounding: down' | 2:1 several-documents",
                "'a: b: c' | 1:5 not-yaml",
                "'{\"rules\":\n  {\"TOT-06\": }' | 2:15 not-yaml",
                "'\trounding: up' | 1:1 not-yaml",
                "'rounding: \"\\u' | 1:9 not-yaml",
                "'{rounding: \"\\uFFFFFF\"}' | 1:12 wrong-value",
                "'extends: ' | 1:9 wrong-value",
                "'extends: [{}]' | 1:11 wrong-value",
                "'vocabularies: {lower-is-better: [\"\"]}' | 1:34 wrong-value",
                "'rules: {TRD-06: {factor: 1e400}}' | 1:26 wrong-value",
            })
    void whatIsNoProfileIsRefusedWithItsPlace(String text, String expected) {
        assertThat(problems(text)).first().asString().startsWith("city.yaml:" + expected + ": ");
    }

    @Test
    void whatCouldExhaustTheMemoryIsRefused() {
        assertThat(codes("#".repeat(Yaml.LINE_CHARACTERS + 1))).containsExactly("too-large");
        assertThat(codes("# 1234567\n".repeat(Yaml.CHARACTERS / 10) + "#")).containsExactly("too-large");
        assertThat(codes("[\n".repeat(100_000))).containsExactly("too-deep");
        assertThat(codes("[".repeat(Yaml.LINE_CHARACTERS))).containsExactly("too-deep");
        assertThat(codes("? ".repeat(10_000))).containsExactly("too-deep");
        assertThat(codes("a: &a [x]\nb: &b [*a,*a]\nc: [*b,*b]")).startsWith("alias", "alias", "alias", "alias");
        assertThat(codes("a" + ": 0\na".repeat(50_000))).hasSizeLessThan(1_100).endsWith("too-many");
    }

    @Test
    void atTheLimitsAllIsRead() {
        assertThat(profile("# 1234567\n".repeat(Yaml.CHARACTERS / 10))).isEqualTo(Profile.EMPTY);
        assertThat(profile("rounding: up #" + "x".repeat(Yaml.LINE_CHARACTERS - 14))
                        .rounding())
                .contains(Rounding.UP);
    }

    @Test
    void whatTheReaderOfTheTextThrowsGoesThrough() {
        assertThat(catchThrowable(() -> ProfileReader.of(SomeRules.ALL)
                        .read(
                                new StringReader("") {
                                    @Override
                                    public int read(char[] buffer) throws IOException {
                                        throw new IOException("the disk is gone");
                                    }
                                },
                                "city.yaml")))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
    }

    private static List<String> codes(String text) {
        return read(text).problems().stream().map(Problem::code).toList();
    }
}
