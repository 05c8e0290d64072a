package dev.hyoka.layout;

import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where the costs stand.
 *
 * @param unit the unit of amounts, and of the sheets
 * @param blocks the years, each with the same columns
 */
record CostLayout(AmountUnit unit, List<Block> blocks) {

    CostLayout {
        blocks = List.copyOf(blocks);
    }

    /**
     * Years whose columns are alike.
     *
     * @param years the years, in the order of the columns
     * @param phase their phase
     * @param under the group heading above a year's columns; empty if there is none
     * @param first the first year's first column, where each year's stand side by side
     * @param width how many columns a year has there
     * @param columns the figures
     * @param attributes what is kept of each year by its header
     * @param drop what is not read of any year
     */
    record Block(
            List<FiscalYear> years,
            Phase phase,
            Optional<Reference.Under> under,
            OptionalInt first,
            OptionalInt width,
            Map<CostField, Source> columns,
            List<Layout.Kept> attributes,
            List<Reference> drop) {

        Block {
            years = List.copyOf(years);
            columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
            attributes = List.copyOf(attributes);
            drop = List.copyOf(drop);
        }
    }
}
