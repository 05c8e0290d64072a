package dev.hyoka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.io.SheetFormats;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.rule.standard.StandardRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program does as it is delivered: the installed formats, the standard rules, the samples. */
class SampleTest {

    @TempDir
    Path folder;

    @Test
    void theSamplesAreReadWithoutAnErrorAndChecked() {
        Run run = run("check", "--sample");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\nchecked 35 documents: 0 errors, ");
        assertThat(run.err()).contains("\nread 35 documents: 0 errors, ");
    }

    @Test
    void aFindingNamesTheLineThatAPersonLooksAt() {
        Run run = run("check", "--sample", "--lang", "ja");

        assertThat(run.out())
                .startsWith("重点事業マネジメントシート、令和2年度、総務部、総務課、選挙常時啓発事業 (sample:management-sheets-r2.txt)\n")
                .contains("\n  sample:management-sheets-r2.txt:26:15: 警告: [1] 令和3年度(見込)の事業費計(A)は20千円");
    }

    @Test
    void aMissingTotalIsLookedForBesideItsParts() {
        assertThat(run("check", "--sample").out().lines())
                .filteredOn(line -> line.contains("TOT-04"))
                .isNotEmpty()
                .allMatch(line -> line.matches("  sample:[^:]+:[0-9]+:[0-9]+: warning: .*"));
    }

    @Test
    void whatIsConvertedIsCheckedAlike() throws IOException {
        Path lines = folder.resolve("sheets.ndjson");
        Path array = folder.resolve("sheets.json");

        assertThat(run("convert", "--sample", "--to", "ndjson", "-o", lines.toString())
                        .status())
                .isZero();
        assertThat(run("convert", lines.toString(), "--to", "json", "-o", array.toString()))
                .isEqualTo(new Run(0, "", ""));

        assertThat(lines).content().hasLineCount(35);
        assertThat(lastLine(run("check", array.toString()))).isEqualTo(lastLine(run("check", "--sample")));
    }

    @Test
    void furtherWordingsOfLabelsAreReadFromAFile() throws IOException {
        String sheet = """
                令和2年度分 重点事業マネジメントシート

                取り組みの題	平和
                """;
        Path input = Files.writeString(folder.resolve("sheet.txt"), sheet);
        Path labels = Files.writeString(folder.resolve("labels"), "\uFEFFname = 取り組みの題\n");

        Run run = run("check", input.toString(), "--labels", labels.toString());

        assertThat(run.out()).contains("checked 1 document: ");
        assertThat(run("check", input.toString()).out()).contains("checked 0 documents: ");
    }

    @Test
    void aFileThatHoldsNoLabelsIsRefused() throws IOException {
        Path unknown = Files.writeString(folder.resolve("unknown"), "nmae = 事務事業名\n");
        Path legacy = Files.write(folder.resolve("legacy"), "name = 事務事業名".getBytes(StandardCharsets.UTF_16));

        assertThat(run("check", "--sample", "--labels", unknown.toString()))
                .satisfies(run -> assertThat(run.status()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("Line 1 of the labels names nmae, which is no label"));
        assertThat(run("check", "--sample", "--labels", legacy.toString()).err())
                .contains("is not in UTF-8");
        assertThat(run("check", "--sample", "--labels", folder + "/none").err())
                .startsWith("hyoka: --labels: there is no file " + folder + "/none\n");
    }

    private static String lastLine(Run run) {
        return run.out().lines().reduce((line, next) -> next).orElseThrow();
    }

    private static Run run(String... args) {
        return Run.with(SheetFormats.installed(), RuleSet.of(StandardRules.all()), "", args);
    }
}
