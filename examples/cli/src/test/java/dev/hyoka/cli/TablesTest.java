package dev.hyoka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.io.SheetFormats;
import dev.hyoka.rule.RuleSet;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CSV, workbooks and a city's own table on the command line, with all that is installed. */
class TablesTest {

    private static final String TABLE = "事務事業名,R2決算額\n平和推進事業,\"1,234\"\n𠮷野川清掃,－\n";
    private static final String LAYOUT = """
            fiscalYear: R2
            fields: {name: 事務事業名}
            cost: {unit: 千円, years: [{years: R2, phase: actual, columns: {projectTotal: "{year}決算額"}}]}
            """;

    @TempDir
    Path folder;

    private static Run run(String... args) {
        return Run.with(SheetFormats.installed(), RuleSet.installed(), "", args);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String named(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aCitysOwnTableIsReadByItsLayout() throws IOException {
        Run run = run("convert", file("city.csv", TABLE), "--layout", file("city.yaml", LAYOUT), "--to", "ndjson");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).hasLineCount(2).contains("\"name\":\"平和推進事業\"", "\"projectTotal\":1234}");
    }

    @Test
    void aMistakeInALayoutIsSaidWithItsPlaceAndNothingIsRead() throws IOException {
        String layout = file("city.yaml", LAYOUT.replace("fields", "felds"));
        Run run = run("check", file("city.csv", TABLE), "--layout", layout);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(layout + ":2:1: error: ", "Did you mean fields?", "--layout: " + layout);
    }

    @Test
    void aLayoutLeavesNoChoiceOfAFormat() throws IOException {
        Run run = run("check", file("city.csv", TABLE), "--layout", file("city.yaml", LAYOUT), "--from", "csv");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("hyoka: --layout says what the inputs are; leave --from out\n");
    }

    @Test
    void aTableOfItsOwnFormIsAnsweredWithWhatReadsIt() throws IOException {
        Run run = run("check", file("city.csv", TABLE));

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("layout").hasLineCount(2);
    }

    @Test
    void whatIsNamedAWorkbookAndIsNoneIsCalledWhatItIs() throws IOException {
        assertThat(run("check", file("empty.xlsx", "")).err()).contains("The file is empty", "[empty-input]");
        assertThat(run("check", file("text.xlsx", "重点事業")).err()).contains("plain text", "[not-a-workbook]");
        assertThat(run("check", file("broken.xlsx", "PK\3\4")).err()).contains("[broken-workbook]");
    }

    @Test
    void aProposedLayoutReadsTheTable() throws IOException {
        Run proposed = run("layout", file("city.csv", TABLE), "-o", named("draft.yaml"));
        assertThat(proposed).isEqualTo(new Run(0, "", ""));

        Run read = run("convert", named("city.csv"), "--layout", named("draft.yaml"), "--to", "ndjson");
        assertThat(read.status()).isZero();
        assertThat(read.out())
                .isEqualTo(run("convert", named("city.csv"), "--layout", file("city.yaml", LAYOUT), "--to", "ndjson")
                        .out());
    }

    @Test
    void aLayoutThatSomeoneMayHaveCorrectedIsNotReplaced() throws IOException {
        Run run = run("layout", file("city.csv", TABLE), "-o", file("city.yaml", LAYOUT));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("city.yaml exists; name another file");
        assertThat(folder.resolve("city.yaml")).hasContent(LAYOUT);
    }

    @Test
    void whatIsNoTableGetsNoLayout() throws IOException {
        assertThat(run("layout", file("empty.csv", "")).status()).isEqualTo(3);
        Run missing = run("layout", named("missing.csv"));
        assertThat(missing.status()).isEqualTo(3);
        assertThat(missing.err()).isEqualTo("hyoka: there is no file " + named("missing.csv") + "\n");
    }

    @Test
    void whatAnEncodingLacksIsSaidOnce() throws IOException {
        Run run = run(
                "convert",
                file("city.csv", TABLE),
                "--layout",
                file("city.yaml", LAYOUT),
                "--to",
                "csv",
                "--encoding",
                "windows-31j",
                "--headers",
                "ja",
                "-o",
                named("out.csv"));

        assertThat(run.err())
                .startsWith(named("out.csv"))
                .contains("𠮷", "U+20BB7")
                .hasLineCount(2);
        assertThat(Files.readString(folder.resolve("out.csv"), Charset.forName("windows-31j")))
                .contains("重点事業名", "〓野川清掃");
    }

    @Test
    void whatIsFoundStandsInTheWorkbookAsComments() throws IOException {
        Run written =
                run("convert", "--sample", "--to", "xlsx", "--findings", "--lang", "ja", "-o", named("forms.xlsx"));
        assertThat(written.status()).isZero();
        assertThat(comments(folder.resolve("forms.xlsx"))).contains("TOT-05", "TRD-02", "GOL-06");

        Run checked = run("check", named("forms.xlsx"));
        assertThat(checked.out()).endsWith("checked 35 documents: 0 errors, 37 warnings, 24 infos\n");
    }

    private static String comments(Path workbook) throws IOException {
        StringBuilder comments = new StringBuilder();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().startsWith("xl/comments")) {
                    comments.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return comments.toString();
    }

    @Test
    void optionsForWhichAFormatHasNoUseAreRefused() {
        assertThat(run("convert", "--sample", "--to", "json", "--findings").err())
                .startsWith("hyoka: --findings: the format json has no comments; xlsx has\n");
        assertThat(run("convert", "--sample", "--to", "json", "--encoding", "utf-8")
                        .err())
                .startsWith("hyoka: --encoding: the format json has an encoding of its own");
        assertThat(run("convert", "--sample", "--to", "ndjson", "--headers", "ja")
                        .err())
                .startsWith("hyoka: --headers: the format ndjson has no headers to choose\n");
    }
}
