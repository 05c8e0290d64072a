package dev.hyoka.io.published;

import dev.hyoka.io.published.Block.Part;
import dev.hyoka.io.published.Block.Way;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.HourlyRate;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table of 事業費 and 人件費: its rows, read first, and its figures, placed when the rates are known. */
final class CostTable {

    private final List<YearColumn> columns;
    private final AmountUnit unit;
    private final CostRows rows;
    private Map<Part, List<Block>> blocks;

    /**
     * Obtains a table of rows that were read.
     *
     * @param columns the years of its header, one at least
     * @param unit the unit of its amounts
     * @param rows its rows
     */
    CostTable(List<YearColumn> columns, AmountUnit unit, CostRows rows) {
        this.columns = columns;
        this.unit = unit;
        this.rows = rows;
        this.blocks = Alignment.blocks(rows.rows(), columns, false);
    }

    List<YearColumn> columns() {
        return columns;
    }

    AmountUnit unit() {
        return unit;
    }

    CostRows rows() {
        return rows;
    }

    /** What this table says of the hourly rates: the rows that stand where they should, or can stand only in one way. */
    Map<YearColumn, HourlyRate> confinedRates() {
        Map<YearColumn, HourlyRate> confined = new LinkedHashMap<>();
        Map<Block, Way> ways = new HashMap<>();
        for (Part part : List.of(Part.PERSONNEL, Part.PERSONNEL_TOTAL)) {
            for (Block block : blocks.getOrDefault(part, List.of())) {
                if (!block.isRegular() && block.ways().size() != 1) {
                    return Map.of();
                }
                ways.put(block, block.ways().get(0));
            }
        }
        PlacedFigures figures = new PlacedFigures(blocks, ways);
        for (int year = 0; year < columns.size(); year++) {
            YearColumn column = columns.get(year);
            int at = year;
            figures.number(Label.HOURS, year)
                    .flatMap(hours -> figures.number(Label.PERSONNEL_TOTAL, at)
                            .flatMap(total -> HourlyRate.confinedBy(
                                    hours,
                                    figures.number(Label.OTHER_STAFF, at).map(unit::amount),
                                    unit.amount(total),
                                    unit)))
                    .ifPresent(rate -> confined.put(column, rate));
        }
        return confined;
    }

    /**
     * Places the figures and builds the years.
     *
     * @param named the columns of all tables of the sheet, among which a year's name is unique
     */
    List<CostYear> finish(Map<FiscalYear, HourlyRate> rates, List<YearColumn> named, Notes notes) {
        Map<YearColumn, HourlyRate> ratesByColumn = new HashMap<>();
        for (YearColumn column : columns) {
            Optional.ofNullable(rates.get(column.year())).ifPresent(rate -> ratesByColumn.put(column, rate));
        }
        Alignment.Result result = align(ratesByColumn);
        return new CostYears(columns, named, unit, blocks, result, notes).build();
    }

    /** Where the figures contradict one another, a row with a text may have moved alone. */
    private Alignment.Result align(Map<YearColumn, HourlyRate> rates) {
        Alignment.Result together = new Alignment(columns, blocks, unit, rates).find();
        if (together.evidence().contradicted() == 0) {
            return together;
        }
        Map<Part, List<Block>> apart = Alignment.blocks(rows.rows(), columns, true);
        Alignment.Result alone = new Alignment(columns, apart, unit, rates).find();
        if (alone.evidence().gain() <= together.evidence().gain()) {
            return together;
        }
        blocks = apart;
        return alone;
    }

    static FundingSource source(Label label) {
        return switch (label) {
            case FUNDING_NATIONAL -> FundingSource.NATIONAL;
            case FUNDING_PREFECTURAL -> FundingSource.PREFECTURAL;
            case FUNDING_BONDS -> FundingSource.BONDS;
            case FUNDING_OTHER -> FundingSource.OTHER;
            case FUNDING_GENERAL -> FundingSource.GENERAL;
            default -> throw new IllegalArgumentException(label + " is no funding source");
        };
    }

    static boolean isFunding(Label label) {
        return label.compareTo(Label.FUNDING_NATIONAL) >= 0 && label.compareTo(Label.FUNDING_GENERAL) <= 0;
    }
}
