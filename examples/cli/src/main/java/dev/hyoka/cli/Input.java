package dev.hyoka.cli;

import dev.hyoka.time.FiscalYear;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Something that sheets are read from. */
sealed interface Input {

    /** Returns the name under which messages speak of it. */
    String name();

    /** Opens it for reading from its start. */
    InputStream open() throws IOException;

    /** Returns the fiscal year of sheets that don't print theirs, where the input itself settles it. */
    default Optional<FiscalYear> fiscalYear() {
        return Optional.empty();
    }

    /** A file. */
    record OfFile(Path path) implements Input {
        @Override
        public String name() {
            return path.toString();
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    /** Standard input. */
    record OfStandardInput(InputStream in) implements Input {
        @Override
        public String name() {
            return "<stdin>";
        }

        @Override
        public InputStream open() {
            return new FilterInputStream(in) {
                @Override
                public void close() {
                    // Whoever started the program owns it
                }
            };
        }
    }

    /** A sheet collection that comes with the program. */
    record OfSample(String file, Optional<FiscalYear> fiscalYear) implements Input {

        /** Every sample. The goal sheets don't print their fiscal year. */
        static final List<OfSample> ALL = List.of(
                new OfSample("management-sheets-r2.txt", Optional.empty()),
                new OfSample("goal-sheets-r7.txt", Optional.of(FiscalYear.of(2025))));

        @Override
        public String name() {
            return "sample:" + file;
        }

        @Override
        public InputStream open() {
            return Input.class.getResourceAsStream("samples/" + file);
        }
    }
}
