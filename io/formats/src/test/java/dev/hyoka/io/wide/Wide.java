package dev.hyoka.io.wide;

import dev.hyoka.finding.Language;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.ReadResult;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.io.csv.CsvTables;
import dev.hyoka.model.Document;
import dev.hyoka.model.ManagementSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads and writes the wide form in tests, as CSV. */
final class Wide {

    static final String FILE = "wide.csv";

    private Wide() {}

    static ReadResult read(String csv) {
        return read(csv, ReadOptions.of(FILE));
    }

    static ReadResult read(String csv, ReadOptions options) {
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        try {
            return ReadResult.of(new WideForm().read(new CsvTables(), new ByteArrayInputStream(bytes), options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ManagementSheet sheet(String csv) {
        return (ManagementSheet) read(csv).documents().get(0);
    }

    static ReadItem item(String csv) {
        return read(csv).items().get(0);
    }

    static String written(WideOptions options, List<? extends Document> documents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter writer = new WideForm(options).writer(new CsvTables().writer(bytes))) {
            for (Document document : documents) {
                writer.write(document);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** What is said of an input: severity, code, place in the input, place in the document. */
    static List<String> problems(ReadResult result) {
        return result.problems().stream().map(Wide::shown).toList();
    }

    private static String shown(Problem problem) {
        return problem.severity() + " " + problem.code() + " "
                + problem.position().cell().orElse("-")
                + problem.location().map(location -> " " + location).orElse("");
    }

    static String message(Problem problem) {
        return problem.message().in(Language.EN);
    }
}
