package dev.hyoka.io.csv;

import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.table.Columns;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A row of a tidy table.
 *
 * @param file where it stands
 * @param number its number, from 1
 * @param line the line on which it begins
 * @param texts what its cells hold, in the order of the file's known columns; an empty text where nothing stands
 */
record TidyRow(File file, int number, int line, List<String> texts) {

    /**
     * A file of rows.
     *
     * @param name its name, for messages
     * @param columns where the table's columns stand in it
     * @param order which of these columns is the how manieth, so that no row holds a place for one that isn't known
     */
    record File(String name, Map<String, Integer> columns, Map<String, Integer> order) {

        static File of(String name, Map<String, Integer> columns) {
            Map<String, Integer> order = new HashMap<>();
            columns.keySet().forEach(column -> order.put(column, order.size()));
            return new File(name, columns, order);
        }
    }

    /** What stands in a column; empty if nothing does. */
    Optional<String> text(String column) {
        Integer place = file.order.get(column);
        return place == null || texts.get(place).isBlank() ? Optional.empty() : Optional.of(texts.get(place));
    }

    /** The key of the sheet to which it belongs. */
    String key() {
        return text(PackageTable.KEY).orElse("").strip();
    }

    SourcePosition position(String column) {
        Integer place = file.columns.get(column);
        return new SourcePosition(
                file.name,
                OptionalInt.of(line),
                OptionalInt.empty(),
                Optional.empty(),
                place == null ? Optional.empty() : Optional.of(Columns.letters(place) + number));
    }
}
