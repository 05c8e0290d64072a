package dev.hyoka.io.spreadsheet;

import static dev.hyoka.io.spreadsheet.Reading.number;
import static dev.hyoka.io.spreadsheet.Reading.rows;
import static dev.hyoka.io.spreadsheet.Reading.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.io.Limits;
import dev.hyoka.io.Problem;
import dev.hyoka.io.table.Cell;
import dev.hyoka.io.table.TableRow;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the cells of a sheet stand. */
class RowsTest {

    @Test
    void gapsAreKeptAndEmptyRowsArePassedOver() throws IOException {
        List<TableRow> rows = rows(Parts.ofRows("""
                        <row r='2'><c r='B2'><v>1</v></c><c r='D2'><v>2</v></c><c r='F2' s='3'/></row>
                        <row r='3'><c r='A3'/></row><row r='4'/>
                        <row r='7' spans='1:1'><c r='A7'><v>3</v></c></row>
                        """).zip());
        assertThat(rows).extracting(TableRow::number).containsExactly(2, 7);
        assertThat(rows.get(0).cells()).containsExactly(Cell.BLANK, number("1"), Cell.BLANK, number("2"));
        assertThat(rows.get(0).position(1).toString()).isEqualTo("city.xlsx:表!B2");
    }

    @Test
    void withoutReferencesCellsAndRowsFollowOneAnother() throws IOException {
        List<TableRow> rows = rows(Parts.ofRows(
                        "<row><c><v>1</v></c><c r='D1'><v>2</v></c><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>")
                .zip());
        assertThat(rows.get(0).cells()).containsExactly(number("1"), Cell.BLANK, Cell.BLANK, number("2"), number("3"));
        assertThat(rows).extracting(TableRow::number).containsExactly(1, 3);
    }

    @Test
    void hiddenRowsAndColumnsAreTold() throws IOException {
        byte[] workbook = Parts.ofSheet("""
                        <x:worksheet xmlns:x='%s'><x:cols><x:col min='2' max='3' hidden='1'/><x:col min='5' max='5' width='0'/></x:cols>
                        <x:sheetData><x:row r='1' hidden='true'><x:c r='A1'><x:v>1</x:v></x:c></x:row>
                        <x:row r='2' hidden='0'><x:c r='A2'><x:v>1</x:v></x:c></x:row>
                        <x:row r='3' ht='0' customHeight='1'><x:c r='A3'><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>
                        """.replace("%s", Parts.MAIN)).zip();
        assertThat(rows(workbook)).extracting(TableRow::isHidden).containsExactly(true, false, true);
        assertThat(Reading.hiddenColumns(workbook, 6)).containsExactly(1, 2, 4);
    }

    @Test
    void mergedCellsAreCoveredByTheirFirstOne() throws IOException {
        List<TableRow> rows = rows(merged("""
                <row r='1'><c r='A1' t='str'><v>事業費</v></c><c r='B1'/><c r='C1' t='str'><v>隠れた値</v></c><c r='D1'><v>9</v></c></row>
                <row r='2'><c r='D2'><v>1</v></c></row>
                <row r='4'><c r='A4'><v>2</v></c></row>
                """, "A1:C2", "E3:E4", "G1:H1"));
        Cell cover = new Cell.Covered(1, 0, text("事業費"));
        assertThat(rows.get(0).cells())
                .containsExactly(
                        text("事業費"),
                        cover,
                        cover,
                        number("9"),
                        Cell.BLANK,
                        Cell.BLANK,
                        Cell.BLANK,
                        new Cell.Covered(1, 6, Cell.BLANK));
        assertThat(rows.get(1).cells()).containsExactly(cover, cover, cover, number("1"));
        assertThat(rows.get(2).cells())
                .containsExactly(number("2"), Cell.BLANK, Cell.BLANK, Cell.BLANK, new Cell.Covered(3, 4, Cell.BLANK));
    }

    @Test
    void mergesThatOverlapOrMakeNoSenseAreLeftOut() throws IOException {
        List<TableRow> rows = rows(merged(
                "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c><c r='C1'><v>3</v></c></row>",
                "A1:B1",
                "B1:C1",
                "C1",
                "C1:A1",
                "x",
                "XFE1:XFF1",
                "A0:B0"));
        assertThat(rows.get(0).cells()).containsExactly(number("1"), new Cell.Covered(1, 0, number("1")), number("3"));
    }

    @Test
    void aMergeOfWholeRowsTakesNoMoreCellsThanARowCanHave() throws IOException {
        List<TableRow> rows = rows(
                merged(
                        "<row r='1'><c r='A1'><v>1</v></c></row><row r='2'/><row r='3'><c r='A3'><v>3</v></c></row>",
                        "A1:XFD1048576"),
                Reading.OPTIONS.withLimits(Limits.DEFAULT.withLineCells(5)));
        assertThat(rows).extracting(row -> row.cells().size()).containsExactly(5, 5);
    }

    @Test
    void mergedCellsAreFoundInUtf16AndBehindAnEmptySheetToo() throws IOException {
        String sheet =
                "<?xml version='1.0' encoding='UTF-16'?><worksheet><sheetData><row><c><v>1</v></c></row></sheetData>"
                        + "<mergeCells><mergeCell ref='A1:B1'/></mergeCells></worksheet>";
        byte[] workbook = Parts.ofSheet("")
                .with("xl/worksheets/sheet1.xml", sheet.getBytes(java.nio.charset.StandardCharsets.UTF_16))
                .zip();
        assertThat(rows(workbook).get(0).cells()).containsExactly(number("1"), new Cell.Covered(1, 0, number("1")));
        assertThat(rows(Parts.ofSheet(
                                "<worksheet><sheetData/><mergeCells><mergeCell ref='A1:B1'/></mergeCells></worksheet>")
                        .zip()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"XFE1", "AAAAAAAAAAAAAAAA1", "1", "a1", "A-1", "A1B", "#REF!"})
    void aCellWithoutAPlaceIsAProblem(String reference) throws IOException {
        TableRow row = rows(Parts.ofRows("<row r='1'><c r='" + reference + "'><v>1</v></c><c r='B1'><v>2</v></c></row>")
                        .zip())
                .get(0);
        assertThat(row.problems()).extracting(Problem::code).containsExactly("bad-reference");
        assertThat(row.cells()).containsExactly(Cell.BLANK, number("2"));
    }

    @Test
    void aTextThatTheWorkbookLacksIsAProblem() throws IOException {
        TableRow row = rows(Parts.ofRows("<row r='1'><c r='A1' t='s'><v>1</v></c></row>")
                        .withTexts("<t>a</t>")
                        .zip())
                .get(0);
        assertThat(row.problems()).extracting(Problem::code).containsExactly("bad-reference");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0", "1048577", "x", "-1", "99999999999"})
    void rowsThatDoNotFollowOneAnotherEndTheSheet(String number) {
        byte[] workbook = Parts.ofRows("<row r='1'><c><v>1</v></c></row><row r='" + number + "'><c><v>2</v></c></row>")
                .zip();
        Problem problem = Reading.problem(workbook);
        assertThat(problem.code()).isEqualTo("rows-out-of-order");
        assertThat(problem.position().sheet()).contains("表");
    }

    @Test
    void whatIsBeyondTheLimitsIsAProblemOnceARow() throws IOException {
        byte[] workbook = Parts.ofRows("<row r='1'><c r='A1' t='str'><v>12345</v></c><c r='B1' t='str'><v>12345</v></c>"
                        + "<c r='D1'><v>1</v></c><c r='E1'><v>1</v></c><c r='F1' s='1'/></row>")
                .zip();
        Limits limits = Limits.DEFAULT.withLineCells(3).withLineCharacters(4);
        TableRow row = rows(workbook, Reading.OPTIONS.withLimits(limits)).get(0);
        assertThat(row.problems()).extracting(Problem::code).containsExactly("text-too-long", "too-many-cells");
        assertThat(row.problems())
                .extracting(problem -> problem.position().cell().orElseThrow())
                .containsExactly("A1", "D1");
        assertThat(row.cells()).containsExactly(text("1234"), text("1234"));
    }

    private static byte[] merged(String rows, String... references) {
        StringBuilder merges = new StringBuilder("<mergeCells>");
        for (String reference : references) {
            merges.append("<mergeCell ref='").append(reference).append("'/>");
        }
        String sheet = Parts.sheet(rows).replace("</worksheet>", merges.append("</mergeCells></worksheet>"));
        return Parts.ofSheet(sheet).zip();
    }
}
