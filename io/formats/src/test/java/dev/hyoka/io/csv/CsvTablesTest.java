package dev.hyoka.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyoka.finding.Language;
import dev.hyoka.generators.Anything;
import dev.hyoka.io.Beginning;
import dev.hyoka.io.Limits;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SheetFormat.Recognition;
import dev.hyoka.io.table.Cell;
import dev.hyoka.io.table.TableFormats;
import dev.hyoka.io.table.TableRow;
import dev.hyoka.io.table.UnreadableTableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvTablesTest {

    @Example
    void csvIsInstalled() {
        assertThat(TableFormats.installed().all()).hasAtLeastOneElementOfType(CsvTables.class);
    }

    @Example
    void rowsAreReadWithTheirLinesAndNumbers() {
        List<TableRow> rows = Csv.rows("a,\"b\r\nc\"\r\n\r\n,\r\nd,,e");

        assertThat(Csv.texts(rows)).containsExactly(List.of("a", "b\nc"), Arrays.asList("d", null, "e"));
        assertThat(rows).extracting(TableRow::number).containsExactly(1, 4);
        assertThat(rows.get(1).position(2)).hasToString("table.csv:5!C4");
        assertThat(Csv.problems(rows)).isEmpty();
    }

    @Example
    void rowsEndWithCarriageReturnsAndLineFeeds() {
        byte[] bytes = Csv.written(
                CsvOptions.DEFAULT,
                List.of(
                        List.of(new Cell.Text("a"), Cell.BLANK, new Cell.Numeric(new BigDecimal("-37.0"))),
                        Csv.cells("字,\"字\"\n字", "-1.5", "-1+1")),
                new ArrayList<>());

        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFa,,-37.0\r\n\"字,\"\"字\"\"\n字\",-1.5,'-1+1\r\n");
    }

    @Property
    void everyTextIsReadAsItWasWritten(@ForAll("hostile") String text) {
        byte[] bytes = Csv.written(CsvOptions.DEFAULT, List.of(Csv.cells(text, text)), new ArrayList<>());

        assertThat(Csv.texts(Csv.rows(bytes, Limits.DEFAULT))).containsExactly(List.of(text, text));
    }

    @Provide
    Arbitrary<String> hostile() {
        return Anything.hostileTexts();
    }

    /** What an office's program saves in other encodings and with other separators. */
    @Property(tries = 60)
    void otherEncodingsAndSeparatorsAreFound(
            @ForAll("charsets") String charset, @ForAll("separators") char separator, @ForAll boolean mark)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(bytes, Charset.forName(charset))) {
            writer.write(mark && charset.startsWith("UTF") ? "\uFEFF" : "");
            writer.write("事業名" + separator + "費用\n\"見守り,訪問;事業\"" + separator + "１，０００\n");
        }

        assertThat(Csv.texts(Csv.rows(bytes.toByteArray(), Limits.DEFAULT)))
                .containsExactly(List.of("事業名", "費用"), List.of("見守り,訪問;事業", "１，０００"));
    }

    @Provide
    Arbitrary<String> charsets() {
        return Arbitraries.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-31j");
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t');
    }

    @Example
    void charactersThatWindows31JLacksAreReportedOnce() {
        List<Problem> problems = new ArrayList<>();
        byte[] bytes = Csv.written(
                CsvOptions.DEFAULT.withEncoding(CsvOptions.Encoding.WINDOWS_31J),
                List.of(Csv.cells("事業", "①髙﨑～－∥"), Csv.cells("〜−‖¥𠮷", "10〜20 〜")),
                problems);

        assertThat(Csv.texts(Csv.rows(bytes, Limits.DEFAULT)))
                .containsExactly(List.of("事業", "①髙﨑～－∥"), List.of("〓〓〓〓〓", "10〓20 〓"));
        assertThat(problems)
                .extracting(problem ->
                        problem.message().arguments().get("codePoint").in(Language.EN)
                                + " "
                                + problem.message().arguments().get("count").in(Language.EN) + " "
                                + problem.position().cell().orElseThrow())
                .containsExactly("U+301C 3 A2", "U+2212 1 A2", "U+2016 1 A2", "U+00A5 1 A2", "U+20BB7 1 A2");
    }

    @Property
    void windows31JHoldsATextOrSaysWhatItLacks(@ForAll("hostile") String text) {
        List<Problem> problems = new ArrayList<>();
        byte[] bytes = Csv.written(
                CsvOptions.DEFAULT.withEncoding(CsvOptions.Encoding.WINDOWS_31J),
                List.of(Csv.cells("事業事業事業事業事業事業事業".repeat(200)), Csv.cells("字", text)),
                problems);
        String read = Csv.texts(Csv.rows(bytes, Limits.DEFAULT)).get(1).get(1);

        assertThat(read.equals(text)).isEqualTo(problems.isEmpty());
    }

    @Example
    void aRowWithBrokenQuotesCostsNoOther() {
        List<TableRow> rows = Csv.rows("a,b\n1,\"x\"y\n2,c\n3,\"open\n4,d\n5,e\n");

        assertThat(Csv.texts(rows))
                .containsExactly(
                        List.of("a", "b"),
                        List.of(),
                        List.of("2", "c"),
                        List.of(),
                        List.of("4", "d"),
                        List.of("5", "e"));
        assertThat(Csv.problems(rows)).containsExactly("text-after-quote 2 B2", "unclosed-quote 4 B4");
    }

    @Example
    void malformedBytesAreReportedAtTheirCell() {
        byte[] text = "名前,費用\n見守り,1\n訪問,xx\n相談,3\n".getBytes(StandardCharsets.UTF_8);
        int at = new String(text, StandardCharsets.ISO_8859_1).indexOf("xx");
        text[at] = (byte) 0xFF;
        List<TableRow> rows = Csv.rows(text, Limits.DEFAULT);

        assertThat(Csv.problems(rows)).containsExactly("malformed-bytes 3 B3");
        assertThat(rows).hasSize(4);
    }

    @Example
    void whatGoesBeyondTheLimitsIsCutAndReported() {
        List<TableRow> rows = Csv.rows(
                "a,b\n1234567890123,\uD842\uDFB7\nc,d,e,f\n".getBytes(StandardCharsets.UTF_8),
                Limits.DEFAULT.withLineCharacters(10).withLineCells(3));

        assertThat(Csv.texts(rows))
                .containsExactly(List.of("a", "b"), List.of("1234567890", "\uD842\uDFB7"), List.of("c", "d", "e"));
        assertThat(Csv.problems(rows)).containsExactly("cell-too-long 2 A2", "too-many-cells 3 D3");
    }

    @Example
    void aMillionColumnsAreOneProblem() {
        List<TableRow> rows = Csv.rows("a,b\n" + "x,".repeat(1_000_000) + "\nc,d\n");

        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).cells()).hasSize(Limits.DEFAULT.lineCells());
        assertThat(Csv.problems(rows)).containsExactly("too-many-cells 2 BXY2");
        assertThat(Csv.texts(rows).get(2)).containsExactly("c", "d");
    }

    @Example
    void aCellWithoutAnEndDoesNotHideTheOthers() {
        String text = "a,b\n1,\"" + "x\n".repeat(300_000) + "2,c\n";
        List<TableRow> rows =
                Csv.rows(text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT.withLineCharacters(50_000));

        assertThat(rows).hasSize(300_002);
        assertThat(Csv.texts(rows).get(rows.size() - 1)).containsExactly("2", "c");
        assertThat(Csv.problems(rows)).containsExactly("row-too-long 2 B2");
    }

    @Example
    void quotesThatOpenOnEveryLineEndTheReadingInTime() {
        byte[] bytes = ("a,b\n" + "a\",\"\n".repeat(400_000)).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> {
                    try (var reader = new CsvTables().read(new ByteArrayInputStream(bytes), ReadOptions.of(Csv.FILE))) {
                        var table = reader.next().orElseThrow();
                        while (table.next().isPresent()) {
                            // on to the end
                        }
                    }
                })
                .isInstanceOf(UnreadableTableException.class);
    }

    @Property(tries = 300)
    void garbageIsReadToItsEnd(@ForAll("garbage") String text) {
        List<TableRow> rows = Csv.rows("字" + text);

        assertThat(rows).isNotEmpty();
    }

    @Provide
    Arbitrary<String> garbage() {
        return Arbitraries.strings().withChars("\",;\t\r\n'=x字 ").ofMaxLength(60);
    }

    @Example
    void whatIsNoTextIsRefused() {
        assertThatThrownBy(() -> Csv.rows(new byte[] {0x50, 0x4B, 3, 4, 0, 0}, Limits.DEFAULT))
                .hasCauseInstanceOf(UnreadableTableException.class);
        assertThatThrownBy(() -> Csv.rows(new byte[0], Limits.DEFAULT))
                .hasCauseInstanceOf(UnreadableTableException.class);
    }

    @Example
    void textsWithColumnsCanBeCsv() {
        assertThat(recognized("list.CSV", "名前\n見守り\n")).isEqualTo(Recognition.SURE);
        assertThat(recognized("list.txt", "名前;費用\n")).isEqualTo(Recognition.POSSIBLE);
        assertThat(recognized("list.txt", "名前\n")).isEqualTo(Recognition.NO);
        assertThat(recognized("list.csv", "PK\u0003\u0004")).isEqualTo(Recognition.NO);
    }

    private static Recognition recognized(String name, String text) {
        return new CsvTables().recognize(Beginning.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    @Example
    void anOutputThatFailsIsAnIoException() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> {
                    try (var writer = new CsvTables().writer(full)) {
                        for (int i = 0; i < 10_000; i++) {
                            writer.row(Csv.cells("字字字字字字字字"));
                        }
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }
}
