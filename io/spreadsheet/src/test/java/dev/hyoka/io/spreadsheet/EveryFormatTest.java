package dev.hyoka.io.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Severity;
import dev.hyoka.generators.Anything;
import dev.hyoka.generators.Sheets;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SheetFormat;
import dev.hyoka.io.SheetFormats;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.model.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every format of workbooks that both reads and writes. */
class EveryFormatTest {

    private static final List<SheetFormat> FORMATS = SheetFormats.installed().all().stream()
            .filter(format -> format.getClass().getPackage().equals(WorkbookTables.class.getPackage()))
            .toList();

    @Example
    void thereAreFormatsThatReadAndWrite() {
        assertThat(FORMATS).extracting(SheetFormat::id).contains("xlsx", "xlsx-wide");
    }

    @Property(tries = 100)
    void sheetsAreReadAsTheyWereWritten(@ForAll("sheets") List<Document> documents) throws IOException {
        assertReadAsWritten(documents);
    }

    @Property(tries = 200)
    void whateverTheModelHoldsIsReadAsItWasWritten(@ForAll("anything") Document document) throws IOException {
        assertReadAsWritten(List.of(document));
    }

    private static void assertReadAsWritten(List<Document> documents) throws IOException {
        for (SheetFormat format : FORMATS) {
            List<Document> writable = documents.stream()
                    .filter(document -> format.writes().contains(document.kind()))
                    .toList();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (SheetWriter writer = format.writer(bytes)) {
                for (Document document : writable) {
                    writer.write(document);
                }
            }
            try (Stream<ReadItem> items =
                    format.read(new ByteArrayInputStream(bytes.toByteArray()), ReadOptions.of("file." + format.id()))) {
                List<ReadItem> read = items.toList();
                assertThat(read.stream().flatMap(item -> item.problems().stream()))
                        .as(format.id())
                        .noneMatch(problem -> problem.severity() != Severity.INFO);
                assertThat(read.stream().flatMap(item -> item.document().stream()))
                        .as(format.id())
                        .containsExactlyElementsOf(writable);
            }
        }
    }

    @Provide
    Arbitrary<List<Document>> sheets() {
        return Sheets.documents().list().ofMaxSize(3);
    }

    @Provide
    Arbitrary<Document> anything() {
        return Anything.documents();
    }
}
