package dev.hyoka.io.table;

import dev.hyoka.io.Beginning;
import dev.hyoka.io.SheetFormat.Recognition;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** A fixed choice of kinds of files that hold tables. */
public final class TableFormats {

    private final Map<String, TableFormat> byId;

    private TableFormats(Map<String, TableFormat> byId) {
        this.byId = byId;
    }

    /**
     * Obtains a choice.
     *
     * @param formats the formats
     * @return the choice
     * @throws IllegalArgumentException if two formats claim the same id
     */
    public static TableFormats of(Iterable<TableFormat> formats) {
        Map<String, TableFormat> byId = new TreeMap<>();
        for (TableFormat format : formats) {
            TableFormat other = byId.put(format.id(), format);
            if (other != null) {
                throw new IllegalArgumentException("Two formats claim the id " + format.id() + ": "
                        + other.getClass().getName() + " and "
                        + format.getClass().getName());
            }
        }
        return new TableFormats(Collections.unmodifiableMap(byId));
    }

    /**
     * Finds the formats that are installed, by {@link ServiceLoader}.
     *
     * @return the choice of all of them
     * @throws IllegalArgumentException if two formats claim the same id
     */
    public static TableFormats installed() {
        return of(ServiceLoader.load(TableFormat.class, TableFormat.class.getClassLoader()));
    }

    /**
     * Returns the formats.
     *
     * @return the formats in the order of their ids
     */
    public Collection<TableFormat> all() {
        return byId.values();
    }

    /**
     * Recognizes an input by its content, and by its name where the content leaves a doubt.
     *
     * @param beginning the input's name and first bytes
     * @return the format that is surest; empty if none claims the input
     */
    public Optional<TableFormat> recognize(Beginning beginning) {
        return claiming(beginning, Recognition.SURE).or(() -> claiming(beginning, Recognition.POSSIBLE));
    }

    private Optional<TableFormat> claiming(Beginning beginning, Recognition recognition) {
        return byId.values().stream()
                .filter(format -> format.recognize(beginning) == recognition)
                .findFirst();
    }
}
