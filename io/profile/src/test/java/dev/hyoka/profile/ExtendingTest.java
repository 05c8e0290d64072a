package dev.hyoka.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.Problem;
import dev.hyoka.rule.Profile;
import dev.hyoka.time.FiscalYear;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtendingTest {

    private static final FiscalYear R2 = FiscalYear.of(2020);

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static Parsed<Profile> read(Path file) throws IOException {
        return ProfileReader.of(SomeRules.ALL).read(file);
    }

    private List<String> problems(Path file) throws IOException {
        return read(file).problems().stream()
                .map(problem -> (problem.position() + " " + problem.code() + ": "
                                + problem.message().in(Language.EN))
                        .replace(folder + "/", ""))
                .toList();
    }

    @Test
    void whatAProfileStatesGoesBeforeWhatItExtends() throws IOException {
        write("base.yaml", "rules: {TRD-06: {severity: info, factor: 2}}\nhourlyRates: {R1: 1, R2: 2}");
        Path file = write("city.yaml", "extends: base.yaml\nrules: {OLD-06: {factor: 3}}\nhourlyRates: {2020: 20}");

        Profile profile = read(file).content().orElseThrow();

        assertThat(profile.rules().get("TRD-06"))
                .isEqualTo(Profile.Choice.builder()
                        .severity(Severity.INFO)
                        .putParameters("factor", new BigDecimal("3"))
                        .build());
        assertThat(profile.hourlyRates())
                .containsEntry(FiscalYear.of(2019), BigDecimal.ONE)
                .containsEntry(R2, new BigDecimal("20"));
    }

    @Test
    void ofAListTheLaterGoesBeforeTheEarlier() throws IOException {
        write("first.yaml", "hourlyRates: {R2: 1}\nrounding: up");
        write("second.json", "{\"hourlyRates\": {\"R2\": 2}}");
        Path file = write("city.yaml", "extends: [first.yaml, second.json]");

        Profile profile = read(file).content().orElseThrow();

        assertThat(profile.hourlyRates()).containsEntry(R2, new BigDecimal("2"));
        assertThat(profile.rounding()).isPresent();
    }

    @Test
    void namesAreRelativeToTheFolderOfTheProfileThatExtends() throws IOException {
        write("shared/deep/rates.yaml", "hourlyRates: {R2: 2}");
        write("shared/base.yaml", "extends: deep/rates.yaml");
        Path file = write("city.yaml", "extends: shared/base.yaml");

        assertThat(read(file).content().orElseThrow().hourlyRates()).containsEntry(R2, new BigDecimal("2"));
    }

    @Test
    void aProfileIsExtendedOnSeveralWays() throws IOException {
        write("base.yaml", "rounding: up");
        write("a.yaml", "extends: base.yaml");
        write("b.yaml", "extends: base.yaml");

        assertThat(problems(write("city.yaml", "extends: [a.yaml, b.yaml]"))).isEmpty();
    }

    @Test
    void aCircleIsNamed() throws IOException {
        write("a.yaml", "extends: b.yaml");
        write("b.yaml", "extends: a.yaml");

        assertThat(problems(write("city.yaml", "\nextends: a.yaml")))
                .containsExactly("b.yaml:1:10 extends-cycle: Profiles extend one another in a circle:"
                        + " a.yaml → b.yaml → a.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/base.yaml", "../base.yaml", "sub/../base.yaml", "sub/../../base.yaml", "./base.yaml"})
    void aNameThatLeadsElsewhereIsDenied(String name) throws IOException {
        Path file = write("city/city.yaml", "extends: " + name);
        write("base.yaml", "rounding: up");

        assertThat(problems(file))
                .containsExactly("city/city.yaml:1:10 extends-denied: The profile " + name
                        + " can't be extended: name a file in this profile's folder or below it, without .. and not from"
                        + " the root.");
    }

    @Test
    void whatIsMissingOrNotReadableIsSaidWhereItIsNamed() throws IOException {
        Files.write(folder.resolve("legacy.yaml"), "# 令和".getBytes(Charset.forName("windows-31j")));
        Path file = write("city.yaml", "extends:\n  - none.yaml\n  - legacy.yaml\nrouding: up");

        assertThat(problems(file))
                .containsExactly(
                        "city.yaml:4:1 unknown-key: There is no key rouding. Possible: extends, rules, rounding,"
                                + " hourlyRates, postRates, vocabularies. Did you mean rounding?",
                        "city.yaml:2:5 extends-missing: There is no profile none.yaml to extend.",
                        "city.yaml:3:5 extends-not-readable: The profile legacy.yaml is not in UTF-8.");
    }

    @Test
    void aMistakeInAProfileThatIsExtendedNamesItsOwnFile() throws IOException {
        write("base.yaml", "\n\nrounding: sideways");

        assertThat(problems(write("city.yaml", "extends: base.yaml")))
                .singleElement()
                .asString()
                .startsWith("base.yaml:3:11 wrong-value: ");
    }

    @Test
    void tooManyProfilesAreNotRead() throws IOException {
        for (int i = 0; i < 200; i++) {
            write("p" + i + ".yaml", "extends: p" + (i + 1) + ".yaml");
        }
        write("p200.yaml", "rounding: up");

        assertThat(problems(folder.resolve("p0.yaml")))
                .containsExactly("p100.yaml:1:10 extends-too-many: More than 100 profiles are extended.");
    }

    @Test
    void withoutASourceThereIsNothingToExtend() throws IOException {
        assertThat(ProfileReader.of(SomeRules.ALL)
                        .read(new StringReader("extends: base"), "city")
                        .problems())
                .extracting(Problem::code)
                .containsExactly("extends-missing");
    }
}
