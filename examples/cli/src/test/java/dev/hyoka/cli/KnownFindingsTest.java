package dev.hyoka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What profiles, suppressions and baselines do to a check. */
class KnownFindingsTest {

    private static final String NAMES = "names\nとても長い名前の事業です\n重大\n";

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aProfileSaysWhichRulesJudgeAndHow() throws IOException {
        file("base.yaml", "rules: {TST-01: {letters: 5}}");
        String profile = file("city.yaml", "extends: base.yaml\nrules: {TST-01: error, TST-02: off}\n");

        Run run = Run.withInput("names\n六文字の名前\n重大\n", "check", "-", "--profile", profile);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                        management sheet, fiscal 2020 (R2), 総務部, 総務課, 六文字の名前 (<stdin>)

                          <stdin>:2:1: error: [1] 六文字の名前 has 6 letters [TST-01 /name]

                        checked 2 documents: 1 error, 0 warnings, 0 infos
                        """);
    }

    @Test
    void everyMistakeInAProfileIsSaidAndNothingIsDone() throws IOException {
        String profile = file("city.yaml", "rules:\n  TST-01: {leters: 5}\n  TST-02: of\n");

        Run run = Run.withInput(NAMES, "check", "-", "--profile", profile, "--lang", "ja");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(
                        profile + ":2:12: エラー: letersという項目・パラメーターはありません。使えるもの: judges、severity、letters。"
                                + "「letters」ではありませんか。 [unknown-parameter]",
                        profile + ":3:11: エラー: TST-02にはon、off、error、warning、info、または項目(例: {severity: info})を"
                                + "書いてください(記載: of)。 [wrong-value]",
                        "hyoka: --profile: " + profile + " can't be used: 2 mistakes",
                        "Try 'hyoka check --help'.");
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        String missing = folder.resolve("none.yaml").toString();

        for (String option : new String[] {"--profile", "--suppressions", "--baseline"}) {
            Run run = Run.withInput(NAMES, "check", "-", option, missing);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).startsWith("hyoka: " + option + ": there is no file " + missing + "\n");
        }
        assertThat(Run.of("rules", "--profile", folder.toString()).err()).contains("is a directory; name a file");
    }

    @Test
    void whatIsSuppressedIsOnlyCounted() throws IOException {
        String suppressions = file("known.yaml", """
                - {rule: OLD-02, reason: 正式名称}
                - {rule: TST-01, reason: 正式名称, value: 12, until: 2026-03-31}
                """);

        Run run = Run.withInput(NAMES, "check", "-", "--suppressions", suppressions, "--day", "2026-03-31");

        assertThat(run).isEqualTo(new Run(0, """
                                checked 2 documents: 0 errors, 0 warnings, 0 infos
                                2 findings suppressed
                                """, ""));
    }

    @Test
    void aSuppressionThatNoLongerCountsIsAWarningAtItsLine() throws IOException {
        String suppressions = file("known.yaml", """
                - {rule: TST-02, reason: 古い, until: 2026-03-31}
                - {rule: TST-01, reason: 変わった, value: 11}
                - {rule: TST-01, reason: 別の場所, path: /cost}
                - {rule: TST-01, reason: 別の文書, document: {name: 平和}}
                """);

        Run run = Run.withInput(NAMES, "check", "-", "--suppressions", suppressions, "--day", "2026-04-01");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).endsWith("checked 2 documents: 1 error, 1 warning, 0 infos\n0 findings suppressed\n");
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(suppressions + ":1:3: warning: ")
                                .endsWith(" [suppression-expired]"),
                        line -> assertThat(line)
                                .startsWith(suppressions + ":2:3: warning: ")
                                .endsWith(" [suppression-value-changed]"),
                        line -> assertThat(line)
                                .startsWith(suppressions + ":3:3: warning: ")
                                .endsWith(" [suppression-matched-nothing]"),
                        line -> assertThat(line)
                                .isEqualTo(
                                        "read 2 documents: 0 errors, 3 warnings, 1 info (--verbose shows the infos)"));
    }

    @Test
    void aDayIsNeededWhereASuppressionHasALastOne() throws IOException {
        String suppressions = file("known.yaml", "- {rule: TST-02, reason: x, until: 2026-03-31}");

        Run run = Run.withInput(NAMES, "check", "-", "--suppressions", suppressions);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("hyoka: --suppressions: a suppression has a last day; say with --day");
        assertThat(Run.withInput(NAMES, "check", "-", "--day", "tomorrow").err())
                .contains("'tomorrow' is not a day, such as 2026-03-31");
    }

    @Test
    void againstABaselineWhatIsNewIsShownAndCounts() throws IOException {
        String baseline = file(
                "findings.json",
                Run.withInput(NAMES, "check", "-", "--format", "json").out());

        assertThat(Run.withInput(NAMES, "check", "-", "--baseline", baseline)).isEqualTo(new Run(0, """
                                checked 2 documents: 0 errors, 0 warnings, 0 infos
                                against the baseline: 0 new, 2 unchanged, 0 gone
                                """, ""));
        assertThat(Run.withInput("names\n重大\n重大\n", "check", "-", "--baseline", baseline))
                .isEqualTo(new Run(1, """
                                management sheet, fiscal 2020 (R2), 総務部, 総務課, 重大 (<stdin>)

                                  <stdin>:3:1: error: [1] it is severe [TST-02]

                                checked 2 documents: 1 error, 0 warnings, 0 infos
                                against the baseline: 1 new, 1 unchanged, 1 gone
                                no longer found
                                  management sheet, fiscal 2020 (R2), 総務部, 総務課, とても長い名前の事業です [TST-01 /name]
                                """, ""));
    }

    @Test
    void forProgramsWhatIsGoneIsSaidBesideTheFindings() throws IOException {
        String baseline = file(
                "findings.json",
                Run.withInput(NAMES, "check", "-", "--format", "json").out());

        assertThat(Run.withInput(
                        "names\n重大\n", "check", "-", "--baseline", baseline, "--format", "json", "--lang", "ja"))
                .isEqualTo(new Run(0, "[]\n", """
                                前回との比較: 新規0件、変化なし1件、解消1件
                                解消した指摘
                                  重点事業マネジメントシート、令和2年度、総務部、総務課、とても長い名前の事業です [TST-01 /name]
                                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[1]", "[{}]", "[{\"rule\": \"x\"", "names", "[{\"document\": 1}]", """
            [{"rule":"TST-01","location":"/name","document":{"kind":"goal-sheet","fiscalYear":2020}}]""", """
            [{"rule":"TST-01","location":"name","fingerprint":"0","document":{"kind":"k","fiscalYear":"R2"}}]"""})
    void aBaselineThatHoldsNoFindingsIsRefused(String text) throws IOException {
        Run run = Run.withInput(NAMES, "check", "-", "--baseline", file("findings.json", text));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(" holds no findings in JSON, as check --format json writes them: ");
    }
}
