package dev.hyoka.layout;

import dev.hyoka.profile.Parsed;
import dev.hyoka.yaml.Complaints;
import dev.hyoka.yaml.Node;
import dev.hyoka.yaml.Yaml;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads layouts in YAML or JSON. Immutable, and safe to be used from several threads at once.
 *
 * <pre>{@code
 * fiscalYear: R2
 * fields:
 *   name: 事務事業名
 * cost:
 *   unit: 千円
 *   years:
 *     - {years: R1-R2, phase: actual, columns: {total: "{year}決算額"}}
 * }</pre>
 */
public final class LayoutReader {

    private LayoutReader() {}

    /**
     * Obtains a reader.
     *
     * @return the reader
     */
    public static LayoutReader of() {
        return new LayoutReader();
    }

    /**
     * Reads a layout.
     *
     * @param reader the text; it is left open
     * @param name what messages call it
     * @return the layout, or everything that is wrong with the text
     * @throws IOException if the text can't be read
     */
    public Parsed<Layout> read(Reader reader, String name) throws IOException {
        Complaints complaints = new Complaints();
        Optional<Node> root = Yaml.read(reader, name, complaints);
        Optional<Layout> layout = new LayoutForm(complaints).layout(root, name);
        return layout.isPresent()
                ? Parsed.of(layout.get(), complaints.all())
                : new Parsed<>(Optional.empty(), complaints.all());
    }

    /**
     * Reads a layout from a file in UTF-8.
     *
     * @param file the file
     * @return the layout, or everything that is wrong with the file
     * @throws IOException if the file can't be read
     */
    public Parsed<Layout> read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(reader, file.toString());
        }
    }
}
