package dev.hyoka.io.spreadsheet;

import static dev.hyoka.io.spreadsheet.Reading.cell;
import static dev.hyoka.io.spreadsheet.Reading.number;
import static dev.hyoka.io.spreadsheet.Reading.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.io.table.Cell;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out of a cell. */
class CellsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    0, 0
                    232, 232
                    -5, -5
                    1705.0, 1705
                    19.5, 19.5
                    1234.5600000000001, 1234.56
                    0.30000000000000004, 0.3
                    2.9999999999999996, 3
                    123456789012345, 123456789012345
                    1234567890123456, 1234567890123460
                    1E+3, 1000
                    1.5E-7, 0.00000015
                    -0, 0
                    """)
    void aNumberHasTheDigitsThatASpreadsheetProgramKeeps(String stored, String read) throws IOException {
        assertThat(cell(Parts.ofRows("<row r='1'><c r='A1'><v>" + stored + "</v></c></row>")))
                .isEqualTo(number(read));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0.0 | 37 | 37.0
                    0.0 | 37.25 | 37.25
                    #,##0.00;[Red]-#,##0.00 | 1234.5 | 1234.50
                    0.0_ ;[Red]\\-0.0\\  | -3 | -3.0
                    #,##0"人" | 12 | 12
                    0.0"回" | 12 | 12.0
                    0.00E+00 | 12 | 12
                    #,##0.0, | 1234567 | 1234567
                    General | 37 | 37
                    G/標準 | 37 | 37
                    0.0# | 37 | 37.0
                    @ | 37 | 37
                    # ?/? | 0.5 | 0.5
                    """)
    void aNumberHasTheZerosOfItsFormatAndAllOfItsDigits(String code, String stored, String read) throws IOException {
        assertThat(formatted(code, stored)).isEqualTo(number(read));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0% | 0.85 | 85%
                    0% | 0.8512 | 85.12%
                    0.0% | 0.85 | 85.0%
                    0.0%;[Red]▲0.0% | -0.05 | -5.0%
                    yyyy/m/d | 43922 | 2020-04-01
                    yyyy\\-mm\\-dd\\ hh:mm | 43922.5 | 2020-04-01T12:00:00
                    [$-411]ggge"年"m"月"d"日" | 43922 | 2020-04-01
                    [$-ja-JP]ge.m.d | 43922 | 2020-04-01
                    m"月"d"日" | 43922 | 2020-04-01
                    aaa | 43922 | 2020-04-01
                    yyyy/m/d | 1 | 1900-01-01
                    yyyy/m/d | 59 | 1900-02-28
                    yyyy/m/d | 61 | 1900-03-01
                    yyyy/m/d | 2958465 | 9999-12-31
                    h:mm | 0.520833333333333 | 12:30:00
                    h:mm AM/PM | 0.520833333333333 | 12:30:00
                    mm:ss | 0.000347222222222222 | 00:00:30
                    [h]:mm | 1.89583333333333 | 45:30
                    [hh]:mm:ss | 1.89594907407407 | 45:30:10
                    """)
    void whatIsMoreThanANumberIsText(String code, String stored, String read) throws IOException {
        assertThat(formatted(code, stored)).isEqualTo(text(read));
    }

    @ParameterizedTest
    @CsvSource({"60", "-1", "2958466", "0"})
    void aNumberThatIsNoDateStaysANumber(String stored) throws IOException {
        assertThat(formatted("yyyy/m/d", stored)).isEqualTo(number(stored));
    }

    @ParameterizedTest
    @CsvSource({"2, 3.00", "10, 300.00%", "14, 1900-01-03", "58, 1900-01-03", "22, 1900-01-03", "46, 72:00", "49, 3"})
    void formatsThatEveryWorkbookHasNeedNotBeDeclared(int id, String read) throws IOException {
        Parts parts = Parts.ofRows("<row r='1'><c r='A1' s='0'><v>3</v></c></row>")
                .withFormats()
                .with("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId='" + id + "'/></cellXfs></styleSheet>");
        assertThat(cell(parts)).isEqualTo(read.matches("[0-9.]+") ? number(read) : text(read));
    }

    @Test
    void datesCanCountFrom1904() throws IOException {
        Parts parts = Parts.ofRows("<row r='1'><c r='A1' s='0'><v>42460</v></c></row>")
                .withFormats("yyyy/m/d")
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='r'><workbookPr date1904='true'/><sheets><sheet name='a' r:id='rId1'/></sheets></workbook>");
        assertThat(cell(parts)).isEqualTo(text("2020-04-01"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <c t='b'><v>1</v></c> | TRUE
                    <c t='b'><v>0</v></c> | FALSE
                    <c t='str'><f>A2</f><v>継続</v></c> | 継続
                    <c t='inlineStr'><is><t>総務部</t></is></c> | 総務部
                    <c t='inlineStr'><is><r><rPr><b/></rPr><t>総務</t></r><r><t>部</t></r></is></c> | 総務部
                    <c t='inlineStr'><is><t>総務部</t><rPh sb='0' eb='2'><t>ソウムブ</t></rPh></is></c> | 総務部
                    <c t='s'><v>0</v></c> | 総務課
                    <c t='s'><v>1</v></c> | 漢字
                    <c t='d'><v>2020-04-01T00:00:00</v></c> | 2020-04-01
                    <c><v>NaN</v></c> | NaN
                    <c><v>1E+999999999</v></c> | 1E+999999999
                    <c t='str'><v>a_x0009_b</v></c> | a\tb
                    <c t='str'><v>_x005F_x0041_</v></c> | _x0041_
                    <c t='str'><v>_x00g1_</v></c> | _x00g1_
                    """)
    void textsComeWithoutFormattingAndFurigana(String cell, String read) throws IOException {
        Parts parts = Parts.ofRows("<row r='1'>" + cell + "</row>")
                .withTexts(
                        "<t>総務課</t>",
                        "<r><t>漢</t></r><r><t>字</t></r><rPh sb='0' eb='2'><t>カンジ</t></rPh><phoneticPr fontId='1'/>");
        assertThat(cell(parts)).isEqualTo(text(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一_x000D_\n二", "一&#13;\n二", "一\r\n二", "一\n二"})
    void linesEndInOneWay(String stored) throws IOException {
        String cell = "<c t='str'><v>" + stored + "</v></c>";
        assertThat(cell(Parts.ofRows("<row>" + cell + "</row>"))).isEqualTo(text("一\n二"));
    }

    @Test
    void aFormulaGivesTheValueThatTheFileHolds() throws IOException {
        assertThat(cell(Parts.ofRows("<row><c><f>1+1</f><v>2</v></c></row>"))).isEqualTo(number("2"));
    }

    @ParameterizedTest
    @CsvSource({"<c><f>1+1</f></c>", "<c><f>1+1</f><v/></c>", "<c><f>1+1</f><v></v></c>"})
    void aFormulaWithoutAValueIsAFault(String cell) throws IOException {
        assertThat(cell(Parts.ofRows("<row>" + cell + "</row>"))).isEqualTo(new Cell.Fault(Cell.Fault.NOT_CALCULATED));
    }

    @Test
    void anErrorIsAFault() throws IOException {
        assertThat(cell(Parts.ofRows("<row><c t='e'><f>1/0</f><v>#DIV/0!</v></c></row>")))
                .isEqualTo(new Cell.Fault("#DIV/0!"));
    }

    @ParameterizedTest
    @CsvSource({
        "<c s='1'/>",
        "<c t='str'><f>IF(A2=0;A2;A3)</f><v></v></c>",
        "<c t='s'><v>0</v></c>",
        "<c t='inlineStr'><is><t></t></is></c>",
        "<c t='inlineStr'><is/></c>"
    })
    void anEmptyTextIsNothing(String cell) throws IOException {
        Parts parts = Parts.ofRows("<row>" + cell + "<c><v>1</v></c></row>").withTexts("<t/>");
        assertThat(cell(parts)).isEqualTo(Cell.BLANK);
    }

    private static Cell formatted(String code, String stored) throws IOException {
        String escaped = code.replace("'", "&apos;").replace("\"", "&quot;");
        return cell(Parts.ofRows("<row r='1'><c r='A1' s='0'><v>" + stored + "</v></c></row>")
                .withFormats(escaped));
    }
}
