package dev.hyoka.examples.cookbook;

import dev.hyoka.finding.Language;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SheetFormat;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.io.csv.CsvFormat;
import dev.hyoka.io.csv.CsvOptions;
import dev.hyoka.io.wide.WideOptions;
import dev.hyoka.layout.LayoutFormat;
import dev.hyoka.layout.LayoutReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads a city's own table by its layout, and writes it as CSV for offices. */
public final class OwnTable {

    private OwnTable() {}

    /**
     * Runs the program.
     *
     * @param args the layout, the table and the file to write
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] args) throws IOException {
        Path layout = Path.of(args[0]);
        Path input = Path.of(args[1]);
        Path output = Path.of(args[2]);
        // README: own table
        SheetFormat table =
                LayoutFormat.of(LayoutReader.of().read(layout).content().orElseThrow());
        SheetFormat csv = new CsvFormat()
                .with(CsvOptions.DEFAULT.withEncoding(CsvOptions.Encoding.WINDOWS_31J))
                .with(WideOptions.DEFAULT.withHeader(WideOptions.Header.WORDS));
        SheetWriter writer = csv.writer(Files.newOutputStream(output));
        try (writer;
                Stream<ReadItem> items = table.read(Files.newInputStream(input), ReadOptions.of(input.toString()))) {
            for (ReadItem item : (Iterable<ReadItem>) items::iterator) {
                item.problems().forEach(OwnTable::print);
                if (item.document().isPresent()) {
                    writer.write(item.document().get());
                }
            }
        }
        writer.problems().forEach(OwnTable::print); // such as characters that the encoding lacks
        // README: end
    }

    private static void print(Problem problem) {
        System.err.println(problem.position() + ": " + problem.message().in(Language.EN));
    }
}
