package dev.hyoka.layout;

import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Polarity;
import dev.hyoka.time.FiscalYear;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where an indicator stands, or several alike.
 *
 * @param category its category
 * @param name its name
 * @param unit its unit; empty if none is stated
 * @param polarity which way is better; empty if a column says so, or nothing
 * @param polarityColumn the column that says so
 * @param values its values
 * @param repeat how many there are
 * @param first the first one's first column; empty if they are told apart by {@code {n}}, or there is but one
 * @param width how many columns each has, if they stand side by side
 * @param under the group heading above an indicator's columns; empty if there is none
 */
record IndicatorLayout(
        IndicatorCategory category,
        Source name,
        Optional<Source> unit,
        Optional<Polarity> polarity,
        Optional<Source> polarityColumn,
        List<Values> values,
        int repeat,
        OptionalInt first,
        OptionalInt width,
        Optional<Reference.Under> under) {

    IndicatorLayout {
        values = List.copyOf(values);
    }

    /**
     * Values of one phase.
     *
     * @param reference their column, for each year another one
     * @param years the years, in the order of the columns
     * @param phase the phase
     */
    record Values(Reference reference, List<FiscalYear> years, Phase phase) {
        Values {
            years = List.copyOf(years);
        }
    }
}
