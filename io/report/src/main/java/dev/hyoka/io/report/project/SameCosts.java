package dev.hyoka.io.report.project;

import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cost tables of sheets of several years that reckon in one unit: what is printed in another one is rounded otherwise, and
 * stands in a table of its own.
 *
 * @param unit the unit
 * @param sheets the tables, the newest first
 */
record SameCosts(AmountUnit unit, List<Table> sheets) {

    /**
     * A sheet's table.
     *
     * @param sheet the sheet
     * @param cost its table
     */
    record Table(YearSheet sheet, Cost cost) {}

    /**
     * A year of a sheet's table.
     *
     * @param sheet the sheet
     * @param place the year's place there
     * @param year the year
     */
    record InSheet(YearSheet sheet, String place, CostYear year) {}

    private record Column(FiscalYear fiscalYear, Phase phase) {}

    static List<SameCosts> of(List<YearSheet> sheets) {
        Map<AmountUnit, List<Table>> units = new LinkedHashMap<>();
        for (YearSheet sheet : sheets) {
            sheet.sheet()
                    .cost()
                    .ifPresent(cost -> units.computeIfAbsent(cost.unit(), unit -> new ArrayList<>())
                            .add(new Table(sheet, cost)));
        }
        return units.entrySet().stream()
                .map(entry -> new SameCosts(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    /**
     * The years, from early to late, each as the sheets state it: first the sheet of the year itself, then the newest.
     */
    List<List<InSheet>> years() {
        return sheets.stream()
                .flatMap(table -> table.cost.years().stream())
                .map(year -> new Column(year.fiscalYear(), year.phase()))
                .distinct()
                .sorted(Comparator.comparing(Column::fiscalYear).thenComparing(Column::phase))
                .map(this::year)
                .toList();
    }

    private List<InSheet> year(Column column) {
        List<InSheet> stated = new ArrayList<>();
        for (Table table : sheets) {
            for (CostYear year : table.cost.years()) {
                if (year.fiscalYear().equals(column.fiscalYear) && year.phase() == column.phase) {
                    InSheet found = new InSheet(table.sheet, table.cost.place(year), year);
                    stated.add(table.sheet.year().equals(column.fiscalYear) ? 0 : stated.size(), found);
                }
            }
        }
        return List.copyOf(stated);
    }

    List<Breaks.Stated> breaks() {
        return sheets.stream()
                .flatMap(table ->
                        table.cost.breaks().stream().map(found -> new Breaks.Stated(table.sheet.year(), found)))
                .toList();
    }
}
