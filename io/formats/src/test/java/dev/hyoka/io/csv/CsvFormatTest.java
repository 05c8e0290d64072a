package dev.hyoka.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.io.Beginning;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.ReadResult;
import dev.hyoka.io.SheetFormat;
import dev.hyoka.io.SheetFormat.Recognition;
import dev.hyoka.io.SheetFormats;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.io.wide.WideOptions;
import dev.hyoka.model.Document;
import dev.hyoka.model.ManagementSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Management sheets as CSV, as offices and portals see them. */
class CsvFormatTest {

    @ParameterizedTest
    @EnumSource(WideOptions.Header.class)
    void theExampleOfTheInterchangeFormIsWrittenAsItStandsHere(WideOptions.Header header) throws IOException {
        CsvFormat format = new CsvFormat().with(WideOptions.DEFAULT.withHeader(header));
        String name = header == WideOptions.Header.CODES ? "codes.csv" : "words.csv";
        byte[] written = written(format, List.of(example()));

        assertThat(new String(written, StandardCharsets.UTF_8))
                .as("To accept what was written, paste this into " + name)
                .isEqualTo(resource(name));
        assertThat(read(format, written).documents()).containsExactly(example());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sheets.csv", "indicators.csv", "costs.csv"})
    void theTablesOfTheExampleAreWrittenAsTheyStandHere(String table) throws IOException {
        byte[] zip = Zip.written(new DataPackageFormat(), List.of(example()));

        assertThat(Zip.files(zip).get(table))
                .as("To accept what was written, paste this into " + table)
                .isEqualTo(resource(table));
        assertThat(Zip.read(zip).documents()).containsExactly(example());
    }

    @Test
    void anOfficeGetsWindows31JAndTheWordsOfThePrintedForm() throws IOException {
        CsvFormat format = new CsvFormat()
                .with(CsvOptions.DEFAULT.withEncoding(CsvOptions.Encoding.WINDOWS_31J))
                .with(WideOptions.DEFAULT.withHeader(WideOptions.Header.WORDS));
        byte[] written = written(format, List.of(example()));

        assertThat(new String(written, Charset.forName("windows-31j"))).startsWith("年度,重点事業名,");
        assertThat(read(format, written).documents()).containsExactly(example());
    }

    @Test
    void whatAnOfficesEncodingLacksIsSaidOnce() throws IOException {
        SheetWriter writer = new CsvFormat()
                .with(CsvOptions.DEFAULT.withEncoding(CsvOptions.Encoding.WINDOWS_31J))
                .writer(new ByteArrayOutputStream());
        writer.write(example().withName("〜").withPolicy("〜"));
        writer.close();

        assertThat(writer.problems())
                .extracting(problem ->
                        problem.code() + " " + problem.position().cell().orElseThrow())
                .containsExactly("character-not-held B2");
    }

    /** The published documents come back from every format that holds them. */
    @Test
    void thePublishedSheetsComeBackFromEveryFormat() throws IOException {
        Path seeds = Path.of("").toAbsolutePath().getParent().getParent().resolveSibling("shared/seeds");
        Assumptions.assumeTrue(
                Files.isDirectory(seeds), () -> "The published documents are not beside the repository: " + seeds);
        SheetFormat published = SheetFormats.installed().find("published-text").orElseThrow();
        List<Document> documents;
        try (InputStream input = Files.newInputStream(seeds.resolve("management-sheets-r2-soumu.txt"))) {
            documents = ReadResult.of(published.read(input, ReadOptions.of("published")))
                    .documents();
        }

        assertThat(documents).hasSize(26);
        for (SheetFormat format : List.of(new CsvFormat(), new DataPackageFormat())) {
            ReadResult read = read(format, written(format, documents));
            assertThat(read.problems()).as(format.id()).isEmpty();
            assertThat(read.documents()).as(format.id()).isEqualTo(documents);
        }
    }

    @Test
    void aTextIsTakenForTheWideFormOnlyByItsHeader() {
        CsvFormat format = new CsvFormat();

        assertThat(recognized(format, "a.txt", "name,fiscalYear\n字,2020\n")).isEqualTo(Recognition.SURE);
        assertThat(recognized(format, "a.csv", "事業,費用\n字,1\n")).isEqualTo(Recognition.POSSIBLE);
        assertThat(recognized(format, "a.txt", "事業,費用\n字,1\n")).isEqualTo(Recognition.NO);
        assertThat(recognized(format, "a.tsv", "重点事業名\t見守り事業\n")).isEqualTo(Recognition.NO);
        assertThat(recognized(format, "a.txt", "重点事業名\t見守り事業\t担当部\t福祉部\n")).isEqualTo(Recognition.NO);
        assertThat(recognized(format, "a.json", "{\"kind\": \"management-sheet\", \"name\": \"字\"}"))
                .isEqualTo(Recognition.NO);
        assertThat(SheetFormats.installed()
                        .recognize(Beginning.of("a.csv", "name,policy\n字,a\n".getBytes(StandardCharsets.UTF_8))))
                .map(SheetFormat::id)
                .contains("csv");
    }

    private static Recognition recognized(SheetFormat format, String name, String text) {
        return format.recognize(Beginning.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] written(SheetFormat format, List<? extends Document> documents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter writer = format.writer(bytes)) {
            for (Document document : documents) {
                writer.write(document);
            }
        }
        return bytes.toByteArray();
    }

    private static ReadResult read(SheetFormat format, byte[] bytes) throws IOException {
        return ReadResult.of(format.read(new ByteArrayInputStream(bytes), ReadOptions.of("file")));
    }

    private static ManagementSheet example() throws IOException {
        SheetFormat json = SheetFormats.installed().find("json").orElseThrow();
        try (Stream<ReadItem> items = json.read(
                Objects.requireNonNull(
                        CsvFormatTest.class.getResourceAsStream("/dev/hyoka/io/json/management-sheet.json")),
                ReadOptions.of("example"))) {
            return (ManagementSheet) items.findFirst().orElseThrow().document().orElseThrow();
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream input = CsvFormatTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(input, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
