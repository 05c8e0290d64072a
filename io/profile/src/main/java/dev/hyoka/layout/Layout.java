package dev.hyoka.layout;

import dev.hyoka.time.FiscalYear;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How a municipality's own table is laid out, whose rows are projects: which column is which part of a management sheet.
 *
 * <p>Immutable. A {@link LayoutReader} makes it from a text, a {@link LayoutFormat} reads tables by it.
 */
public final class Layout {

    private final Description description;

    Layout(Description description) {
        this.description = Objects.requireNonNull(description, "description");
    }

    Description description() {
        return description;
    }

    /**
     * What a layout says.
     *
     * @param sheet the workbook's sheet; empty for the first one that is visible
     * @param header where the header is
     * @param rows which rows are projects
     * @param fiscalYear the year of every sheet; empty if a column says it, or whoever reads
     * @param yearColumn the column that says it
     * @param fields where the parts of a sheet stand
     * @param indicators where the indicators stand
     * @param cost where the costs stand; empty if there are none
     * @param attributes what is kept by its header
     * @param drop what is not read, on purpose
     * @param others what becomes of columns of which nothing is said
     * @param blank words that mean not stated, by {@link Spelled#word}
     */
    record Description(
            Optional<String> sheet,
            Header header,
            Rows rows,
            Optional<FiscalYear> fiscalYear,
            Optional<Source> yearColumn,
            Map<SheetField, Source> fields,
            List<IndicatorLayout> indicators,
            Optional<CostLayout> cost,
            List<Kept> attributes,
            List<Reference> drop,
            Others others,
            Set<String> blank) {

        Description {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            indicators = List.copyOf(indicators);
            attributes = List.copyOf(attributes);
            drop = List.copyOf(drop);
            blank = Collections.unmodifiableSet(new LinkedHashSet<>(blank));
        }
    }

    /**
     * Where the header is.
     *
     * @param first its first row, from 1; not used if a text finds it
     * @param rows how many rows it has
     * @param with a text in its first row, which finds it
     * @param spreads whether a group heading counts for the blank cells on its right
     */
    record Header(int first, int rows, Optional<String> with, boolean spreads) {

        static final Header FIRST_ROW = new Header(1, 1, Optional.empty(), false);
    }

    /**
     * Which rows are projects.
     *
     * @param from the first one; empty for the one after the header
     * @param to the last one; empty for the table's last one
     * @param skip words in its first cell, or in the name's, by which a row is no project, by {@link Spelled#word}
     * @param readsHidden whether rows are read that the workbook hides
     */
    record Rows(OptionalInt from, OptionalInt to, Set<String> skip, boolean readsHidden) {

        static final Rows ALL = new Rows(OptionalInt.empty(), OptionalInt.empty(), Set.of(), true);

        Rows {
            skip = Collections.unmodifiableSet(new LinkedHashSet<>(skip));
        }
    }

    /**
     * Columns that are kept as attributes.
     *
     * @param reference the columns
     * @param as the attribute's name; empty for the header's text
     */
    record Kept(Reference reference, Optional<String> as) {}

    /** What becomes of columns of which a layout says nothing. */
    enum Others {
        /** They are told. */
        TELL,
        /** They become attributes. */
        KEEP,
        /** They are not read. */
        DROP
    }
}
