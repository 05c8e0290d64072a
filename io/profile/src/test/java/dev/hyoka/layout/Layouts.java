package dev.hyoka.layout;

import dev.hyoka.finding.Language;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.ReadResult;
import dev.hyoka.io.table.TableFormats;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.profile.Parsed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Layouts and tables that are written in a test. */
final class Layouts {

    private Layouts() {}

    static Parsed<Layout> parse(String yaml) {
        try {
            return LayoutReader.of().read(new StringReader(yaml), "city.yaml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Layout layout(String yaml) {
        Parsed<Layout> parsed = parse(yaml);
        return parsed.content()
                .orElseThrow(() -> new AssertionError(
                        parsed.problems().stream().map(Layouts::shown).toList()));
    }

    /** Reads a CSV file by a layout. */
    static ReadResult read(String yaml, String csv) {
        try {
            return ReadResult.of(LayoutFormat.of(layout(yaml))
                    .read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), ReadOptions.of("city.csv")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a workbook's sheets by a layout. */
    static ReadResult read(String yaml, Sheet... sheets) {
        return read(layout(yaml), sheets);
    }

    static ReadResult read(Layout layout, Sheet... sheets) {
        try {
            return ReadResult.of(LayoutFormat.of(layout)
                    .withTables(TableFormats.of(List.of(new HeldTables(List.of(sheets)))))
                    .read(new ByteArrayInputStream(new byte[] {'x'}), ReadOptions.of("city.xlsx")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ManagementSheet> sheets(ReadResult result) {
        return result.documents().stream().map(ManagementSheet.class::cast).toList();
    }

    static List<String> problems(ReadResult result) {
        return result.problems().stream().map(Layouts::shown).toList();
    }

    static String shown(Problem problem) {
        return problem.severity().code() + " " + problem.position() + " " + problem.code() + ": "
                + problem.message().in(Language.EN);
    }
}
