package dev.hyoka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Severity;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.ReadResult;
import dev.hyoka.io.SheetFormat;
import dev.hyoka.io.SheetFormats;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.io.published.PublishedTextFormat;
import dev.hyoka.model.Document;
import dev.hyoka.time.FiscalYear;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published sheets go from their text to every format that reads and writes, and back, without a difference. */
class PublishedSheetsInEveryFormatTest {

    private static final FiscalYear YEAR_OF_GOALS = FiscalYear.of(2025);
    private static final Path SEEDS = Path.of("../../../shared/seeds");

    static Stream<SheetFormat> formats() {
        return SheetFormats.installed().all().stream()
                .filter(format -> !format.writes().isEmpty() && format.reads().containsAll(format.writes()));
    }

    @Test
    void allFormatsOfTheLibraryAreAmongThem() {
        assertThat(formats())
                .extracting(SheetFormat::id)
                .containsExactly("csv", "data-package", "json", "ndjson", "xlsx", "xlsx-wide");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSampleIsReadAsItWasWritten(SheetFormat format) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (Input.OfSample sample : Input.OfSample.ALL) {
            documents.addAll(read(sample.name(), sample.open()));
        }

        assertThat(documents).hasSize(35);
        assertReadAsWritten(format, documents);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void thePublishedDocumentsAreReadAsTheyWereWritten(SheetFormat format) throws IOException {
        Assumptions.assumeTrue(
                Files.isDirectory(SEEDS), "skipped: there are no published documents in ../shared/seeds");
        List<Path> files;
        try (Stream<Path> all = Files.list(SEEDS)) {
            files = all.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        List<Document> documents = new ArrayList<>();
        for (Path file : files) {
            documents.addAll(read(file.toString(), Files.newInputStream(file)));
        }

        assertThat(documents).hasSizeGreaterThanOrEqualTo(35);
        assertReadAsWritten(format, documents);
    }

    private static List<Document> read(String name, InputStream input) throws IOException {
        return ReadResult.of(new PublishedTextFormat()
                        .read(input, ReadOptions.of(name).withFiscalYear(YEAR_OF_GOALS)))
                .documents();
    }

    private static void assertReadAsWritten(SheetFormat format, List<Document> documents) throws IOException {
        List<Document> writable = documents.stream()
                .filter(document -> format.writes().contains(document.kind()))
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter writer = format.writer(bytes)) {
            for (Document document : writable) {
                writer.write(document);
            }
            assertThat(writer.problems()).isEmpty();
        }
        try (Stream<ReadItem> items =
                format.read(new ByteArrayInputStream(bytes.toByteArray()), ReadOptions.of("file"))) {
            List<ReadItem> read = items.toList();
            assertThat(read.stream().flatMap(item -> item.document().stream())).containsExactlyElementsOf(writable);
            assertThat(read.stream().flatMap(item -> item.problems().stream()))
                    .noneMatch(problem -> problem.severity() != Severity.INFO);
        }
    }
}
