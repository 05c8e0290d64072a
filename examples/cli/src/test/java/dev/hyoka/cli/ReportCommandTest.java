package dev.hyoka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    private static final String NAMES = "names\n平和\n重大\n";

    @TempDir
    Path folder;

    private Path page;

    @BeforeEach
    void namePage() {
        page = folder.resolve("page.html");
    }

    private Run report(String input, String... options) {
        String[] args = new String[options.length + 4];
        args[0] = "report";
        args[1] = "-";
        args[2] = "-o";
        args[3] = page.toString();
        System.arraycopy(options, 0, args, 4, options.length);
        return Run.withInput(input, args);
    }

    @Test
    void writesAPageWithSheetsAndFindingsAndSumsUp() throws IOException {
        Run run = report(NAMES, "--title", "わが市の<評価>");

        assertThat(run).isEqualTo(new Run(0, "checked 2 documents: 1 error, 0 warnings, 0 infos\n", ""));
        assertThat(Files.readString(page))
                .contains("<title>わが市の&lt;評価&gt;</title>", "平和", "重大", "it is severe", "<html lang=\"en\">");
    }

    @Test
    void speaksJapaneseIfToldTo() throws IOException {
        assertThat(report(NAMES, "--lang", "ja").out()).isEqualTo("点検 2文書: エラー1件、警告0件、情報0件\n");
        assertThat(Files.readString(page)).contains("<html lang=\"ja\">", "重大です");
    }

    @Test
    void writesToStandardOutputWithoutAFile() {
        Run run = Run.withInput(NAMES, "report", "-");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("<!DOCTYPE html>").contains("平和").endsWith("</html>\n");
    }

    @Test
    void aCheckShowsTheSamePage() {
        Run run = Run.withInput(NAMES, "check", "-", "--format", "html");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(Run.withInput(NAMES, "report", "-").out());
    }

    @Test
    void showsWhatCouldBeReadAndSaysWhatCouldNot() throws IOException {
        Run run = report("names\n!error\n平和\n");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).startsWith("<stdin>:2:1: error: look at line 2 [look]\n");
        assertThat(Files.readString(page)).contains("平和", "look at line 2");
    }

    @Test
    void aPageThatStandsThereStaysIfNothingCouldBeRead() throws IOException {
        Files.writeString(page, "old");

        assertThat(report("names\n!error\n").status()).isEqualTo(3);
        assertThat(page).hasContent("old");
    }

    @Test
    void whatIsSuppressedIsOnlyCounted() throws IOException {
        Path known = Files.writeString(folder.resolve("known.yaml"), "- {rule: TST-02, reason: known}\n");

        Run run = report(NAMES, "--suppressions", known.toString());

        assertThat(run.out()).isEqualTo("checked 2 documents: 0 errors, 0 warnings, 0 infos\n1 finding suppressed\n");
        assertThat(Files.readString(page)).contains("重大").doesNotContain("it is severe");
    }

    @Test
    void aWrongCommandIsSaidAndNothingIsWritten() throws IOException {
        assertThat(report(NAMES, "--title", " ").err()).startsWith("hyoka: --title: the title is blank\n");
        Path input = Files.writeString(folder.resolve("input.names"), NAMES);
        Run run = Run.of("report", input.toString(), "-o", input.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("hyoka: -o: " + input + " is an input; name another file\n");
        assertThat(input).hasContent(NAMES);
        assertThat(page).doesNotExist();
    }
}
