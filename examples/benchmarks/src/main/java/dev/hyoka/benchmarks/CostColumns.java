package dev.hyoka.benchmarks;

import dev.hyoka.model.Cost;
import dev.hyoka.model.ManagementSheet;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sheet's columns of costs, as the peers take them. They are made before the clock starts.
 *
 * @param years the columns; empty if the sheet has no table of costs
 */
public record CostColumns(List<@Valid YearOfSheet> years) {

    static CostColumns of(ManagementSheet sheet) {
        return new CostColumns(
                sheet.cost().stream().flatMap(cost -> years(sheet, cost)).toList());
    }

    private static Stream<YearOfSheet> years(ManagementSheet sheet, Cost cost) {
        return cost.years().stream().map(year -> new YearOfSheet(sheet.name(), cost.unit(), year));
    }
}
