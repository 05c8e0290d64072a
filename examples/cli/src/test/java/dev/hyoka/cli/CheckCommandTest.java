package dev.hyoka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    Path folder;

    @Test
    void showsFindingsByDocumentWithTheirPlaceAndSumsUp() {
        Run run = Run.withInput("names\n平和\nとても長い名前の事業です\n重大\n", "check", "-");

        assertThat(run.out()).isEqualTo("""
                        management sheet, fiscal 2020 (R2), 総務部, 総務課, とても長い名前の事業です (<stdin>)

                          <stdin>:3:1: warning: [1] とても長い名前の事業です has 12 letters [TST-01 /name]

                        management sheet, fiscal 2020 (R2), 総務部, 総務課, 重大 (<stdin>)

                          <stdin>:4:1: error: [1] it is severe [TST-02]

                        checked 3 documents: 1 error, 1 warning, 0 infos
                        """);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void speaksJapaneseIfToldTo() {
        Run run = Run.withInput("names\n!warning\n重大\n", "check", "-", "--lang", "ja");

        assertThat(run.out()).isEqualTo("""
                        重点事業マネジメントシート、令和2年度、総務部、総務課、重大 (<stdin>)

                          <stdin>:3:1: エラー: [1] 重大です [TST-02]

                        点検 1文書: エラー1件、警告0件、情報0件
                        """);
        assertThat(run.err()).isEqualTo("""
                        <stdin>:2:1: 警告: 2行目を見てください [look]
                        読み込み 1文書: エラー0件、警告1件、情報0件
                        """);
    }

    @Test
    void writesFindingsInTheInterchangeForm() {
        Run run = Run.withInput("names\nとても長い名前の事業です\n重大\n", "check", "-", "--format", "json");

        assertThat(run.out()).isEqualTo("""
                        [
                        {"rule":"TST-01","severity":"warning","message":"とても長い名前の事業です has 12 letters",\
                        "location":"/name","document":{"kind":"management-sheet","fiscalYear":2020,\
                        "department":"総務部","division":"総務課","name":"とても長い名前の事業です"},\
                        "arguments":{"name":"とても長い名前の事業です","length":12,"year":2020,"stated":12,"kind":"name",\
                        "half":[0.50]},"related":["/id"],"source":{"file":"<stdin>","line":2,"column":1},\
                        "fingerprint":"47309605eda57fb3d551d3ad235ba521"},
                        {"rule":"TST-02","severity":"error","message":"it is severe","location":"",\
                        "document":{"kind":"management-sheet","fiscalYear":2020,"department":"総務部",\
                        "division":"総務課","name":"重大"},"arguments":{},"source":{"file":"<stdin>","line":3,"column":1},\
                        "fingerprint":"296ec26cc697f0a026f7d87eb9afc267"}
                        ]
                        """);
    }

    @Test
    void noFindingsAreAnEmptyArray() {
        assertThat(Run.withInput("names\n平和\n", "check", "-", "--format", "json")
                        .out())
                .isEqualTo("[]\n");
    }

    @Test
    void theExitStatusTellsWhetherSomethingWasFoundAtOrAboveTheThreshold() {
        assertThat(Run.withInput("names\n平和\n", "check", "-").status()).isZero();
        assertThat(Run.withInput("names\nとても長い名前の事業です\n", "check", "-").status())
                .isZero();
        assertThat(Run.withInput("names\nとても長い名前の事業です\n", "check", "-", "--fail-on", "warning")
                        .status())
                .isEqualTo(1);
        assertThat(Run.withInput("names\n重大\n", "check", "-").status()).isEqualTo(1);
        assertThat(Run.withInput("names\n重大\n", "check", "-", "--fail-on=warning")
                        .status())
                .isEqualTo(1);
        assertThat(Run.withInput("names\n重大\n", "check", "-", "--fail-on=never").status())
                .isZero();
    }

    @Test
    void whatCouldNotBeReadOutweighsWhatWasFound() {
        Run run = Run.withInput("names\n!error\n重大\n", "check", "-");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("""
                        <stdin>:2:1: error: look at line 2 [look]
                        read 1 document: 1 error, 0 warnings, 0 infos
                        """);
        assertThat(run.out()).contains("error: [1] it is severe");
    }

    @Test
    void goesOnWithTheOtherInputsAfterOneThatCanNotBeRead() throws IOException {
        Path good = Files.writeString(folder.resolve("good.names"), "names\n重大\n");
        Path garbage = Files.write(folder.resolve("garbage.bin"), new byte[] {0, -1, 7, 13});
        Path missing = folder.resolve("missing.names");

        Run run = Run.of("check", missing.toString(), folder.toString(), garbage.toString(), good.toString());

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err().lines())
                .containsExactly(
                        missing + ": error: there is no such file [missing-file]",
                        folder + ": error: is a directory; name the files in it [directory]",
                        garbage + ": error: is of none of the formats names, as far as its content tells;"
                                + " --from names the format (see hyoka formats) [not-recognized]",
                        "read 1 document: 3 errors, 0 warnings, 0 infos");
        assertThat(run.out()).contains("  " + good + ":2:1: error: [1] it is severe");
    }

    @Test
    void anInputThatFailsHalfWayKeepsWhatWasReadBefore() {
        Run run = Run.withInput("names\n重大\n!io\n平和\n", "check", "-");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).startsWith("<stdin>: error: can't be read: the disk is gone [not-readable]\n");
        assertThat(run.out()).endsWith("checked 1 document: 1 error, 0 warnings, 0 infos\n");
    }

    @Test
    void aMistakeInAFormatIsOneLineAndTheOtherInputsAreRead() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.names"), "names\n!throw\n");
        Path good = Files.writeString(folder.resolve("good.names"), "names\n平和\n");

        Run run = Run.of("check", bad.toString(), good.toString());

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err())
                .startsWith(bad + ": error: internal error, please report it:"
                        + " java.lang.IllegalStateException: the format is wrong (");
        assertThat(run.out()).isEqualTo("checked 1 document: 0 errors, 0 warnings, 0 infos\n");
    }

    @Test
    void aRuleThatFailsIsSaidOnStandardError() {
        Run run = Run.withInput("names\n例外\n", "check", "-");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("<stdin>:2:1: error: ")
                .contains("TST-02")
                .contains("[rule-failed]");
    }

    @Test
    void aRuleThatFailsIsToldOfOnceInEveryFormat() {
        Run junit = Run.withInput("names\n例外\n", "check", "-", "--format", "junit");
        Run sarif = Run.withInput("names\n例外\n", "check", "-", "--format", "sarif");

        assertThat(junit.out()).containsOnlyOnce("<error ");
        assertThat(sarif.out()).containsOnlyOnce("\"rule-failed\"");
    }

    @Test
    void notesAreCountedAndShownOnlyIfAskedFor() {
        String input = "names\n!info\n!warning\n平和\n";

        assertThat(Run.withInput(input, "check", "-").err()).isEqualTo("""
                        <stdin>:3:1: warning: look at line 3 [look]
                        read 1 document: 0 errors, 1 warning, 1 info (--verbose shows the infos)
                        """);
        assertThat(Run.withInput(input, "check", "-", "--verbose").err())
                .startsWith("<stdin>:2:1: info: look at line 2 [look]\n");
    }

    @Test
    void anInputWithoutADocumentIsMentioned() {
        Run run = Run.withInput("names\n", "check", "-");

        assertThat(run.status()).isZero();
        assertThat(run.err()).startsWith("<stdin>: warning: holds no document [no-document]\n");
    }

    @Test
    void takesTheFiscalYearInAnyWriting() {
        for (String year : new String[] {"2025", "R7", "令和7年度", "Ｒ７"}) {
            Run run = Run.withInput("names\n重大\n", "check", "-", "--fiscal-year", year);
            assertThat(run.out()).startsWith("management sheet, fiscal 2025 (R7), ");
        }
    }

    @Test
    void aDocumentsTextCanNotActOnTheTerminal() {
        Run run = Run.withInput("names\n\u001b[31mとても長い名前の事業です\u202e\n", "check", "-");

        assertThat(run.out()).contains(" [31mとても長い名前の事業です  has").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void writesForServicesAndBuildServersToo() {
        String input = "names\nとても長い名前の事業です\n重大\n";

        assertThat(Run.withInput(input, "check", "-", "--format", "sarif").out())
                .contains("\"version\": \"2.1.0\"", "\"ruleId\": \"TST-01\"", "\"startLine\": 3");
        assertThat(Run.withInput(input, "check", "-", "--format", "markdown").out())
                .contains("TST-02");
        assertThat(Run.withInput(input, "check", "-", "--format", "junit").out())
                .contains("<testsuites", "tests=", "failures=\"1\"");
        assertThat(Run.withInput(input, "check", "-", "--format", "junit", "--fail-on", "warning")
                        .out())
                .contains("failures=\"2\"");
        assertThat(Run.withInput(input, "check", "-", "--format", "pdf").err())
                .startsWith(
                        "hyoka: Invalid value for option '--format': 'pdf' is not one of html, json, junit, markdown,"
                                + " sarif, text");
    }

    @Test
    void coloursAreForTerminals() {
        assertThat(Run.withInput("names\n重大\n", "check", "-").out()).doesNotContain("\u001b");
        assertThat(Run.onTerminal("names\n重大\n", "check", "-").out()).contains("\u001b[");
        assertThat(Terminal.showsColours(Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(Terminal.showsColours(Map.of("TERM", "dumb"))).isFalse();
    }

    @Test
    void writesToAFileAndSumsUp() throws IOException {
        Path file = folder.resolve("findings.json");

        assertThat(Run.withInput("names\n重大\n", "check", "-", "--format", "json", "-o", file.toString()))
                .isEqualTo(new Run(1, "checked 1 document: 1 error, 0 warnings, 0 infos\n", ""));
        assertThat(file)
                .content()
                .isEqualTo(Run.withInput("names\n重大\n", "check", "-", "--format", "json")
                        .out());
    }
}
