package dev.hyoka.benchmarks;

import dev.hyoka.generators.Sheets;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.io.json.NdjsonFormat;
import dev.hyoka.model.ManagementSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** Writes generated management sheets as one-a-line JSON: an input of any length for trials of whole programs. */
public final class ManySheets {

    private static final long SEED = 20_200_401;

    private ManySheets() {}

    /**
     * Writes the sheets to a file; the same ones at every call.
     *
     * @param args how many, and the file
     * @throws IOException if the file can't be written
     */
    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[0]);
        Iterator<ManagementSheet> sheets =
                Sheets.managementSheets().samples(SEED).iterator();
        try (SheetWriter writer = new NdjsonFormat().writer(Files.newOutputStream(Path.of(args[1])))) {
            for (int i = 0; i < count; i++) {
                writer.write(sheets.next());
            }
        }
    }
}
