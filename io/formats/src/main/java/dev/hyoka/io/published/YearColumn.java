package dev.hyoka.io.published;

import dev.hyoka.model.Phase;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A column that a header gives to a fiscal year.
 *
 * @param index the header's cell, from 0
 * @param cell the header's cell
 * @param year the year
 * @param phase what its figures are; empty if the header doesn't say
 */
record YearColumn(int index, Cell cell, FiscalYear year, Optional<Phase> phase) {

    private static final int LONGEST = 40;

    private static final Map<Label, Phase> PHASES = new EnumMap<>(Map.of(
            Label.PHASE_ACTUAL, Phase.ACTUAL,
            Label.PHASE_ESTIMATE, Phase.ESTIMATE,
            Label.PHASE_TARGET, Phase.TARGET,
            Label.PHASE_BUDGET, Phase.BUDGET));

    /** Reads a header such as R1 (実績), 令和2年度決算, 2021. */
    static Optional<YearColumn> of(int index, Cell cell, Labels labels) {
        String text = cell.raw().length() > LONGEST ? "" : cell.normal();
        if (text.chars().noneMatch(c -> (c >= '0' && c <= '9') || c == '元')) {
            return Optional.empty();
        }
        for (Label label : PHASES.keySet()) {
            for (String word : labels.wordings(label)) {
                for (String printed : new String[] {"(" + word + ")", word}) {
                    if (text.endsWith(printed)) {
                        Optional<FiscalYear> year =
                                FiscalYear.tryParse(text.substring(0, text.length() - printed.length()));
                        if (year.isPresent()) {
                            return Optional.of(new YearColumn(index, cell, year.get(), Optional.of(PHASES.get(label))));
                        }
                    }
                }
            }
        }
        return FiscalYear.tryParse(text).map(year -> new YearColumn(index, cell, year, Optional.empty()));
    }

    /** The columns that a header gives to fiscal years. A year that occurs twice in one phase counts once. */
    static List<YearColumn> all(Row header, Labels labels) {
        List<YearColumn> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            if (header.has(i)) {
                of(i, header.cell(i), labels)
                        .filter(column -> columns.stream()
                                .noneMatch(other -> other.year.equals(column.year) && other.phase.equals(column.phase)))
                        .ifPresent(columns::add);
            }
        }
        return columns;
    }

    /** The phase; where the header doesn't say it, what came before the end of the evaluated year came about. */
    Phase phaseOr(FiscalYear evaluated, Phase future) {
        return phase.orElse(year.isAfter(evaluated) ? future : Phase.ACTUAL);
    }
}
