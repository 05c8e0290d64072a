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
 * @param phase what its figures are
 * @param phasePrinted whether the header says so; else it was concluded from the evaluated year
 */
record YearColumn(int index, Cell cell, FiscalYear year, Phase phase, boolean phasePrinted) {

    private static final int LONGEST = 40;

    /** No form has more; a header with more of them is none that was made by people. */
    private static final int MOST_COLUMNS = 24;

    private static final Map<Label, Phase> PHASES = new EnumMap<>(Map.of(
            Label.PHASE_ACTUAL, Phase.ACTUAL,
            Label.PHASE_ESTIMATE, Phase.ESTIMATE,
            Label.PHASE_TARGET, Phase.TARGET,
            Label.PHASE_BUDGET, Phase.BUDGET));

    /** A year and, if it is printed, its phase. */
    private record Printed(FiscalYear year, Optional<Phase> phase) {}

    /**
     * The columns that a header gives to fiscal years. Where the header doesn't say what the figures are, those up to
     * the evaluated year came about. A year that occurs twice in one phase counts once.
     *
     * @param header the header
     * @param evaluated the year that the sheet evaluates
     * @param future what the figures of later years are
     */
    static List<YearColumn> all(Row header, FiscalYear evaluated, Phase future, Labels labels) {
        List<YearColumn> columns = new ArrayList<>();
        for (int i = 0; i < header.size() && columns.size() < MOST_COLUMNS; i++) {
            Optional<Printed> printed = printed(header.cell(i), labels);
            if (printed.isPresent()) {
                FiscalYear year = printed.get().year();
                Phase phase = printed.get().phase().orElse(year.isAfter(evaluated) ? future : Phase.ACTUAL);
                if (columns.stream().noneMatch(other -> other.year.equals(year) && other.phase == phase)) {
                    columns.add(new YearColumn(
                            i,
                            header.cell(i),
                            year,
                            phase,
                            printed.get().phase().isPresent()));
                }
            }
        }
        return columns;
    }

    /** Whether columns name years: bare numbers, which could be figures, only where each follows the one before it. */
    static boolean areYears(List<YearColumn> columns) {
        for (int i = 0; i < columns.size(); i++) {
            YearColumn column = columns.get(i);
            boolean bare = column.cell.normal().matches("[0-9]{4}");
            if (bare && i > 0 && column.year.year() != columns.get(i - 1).year.year() + 1) {
                return false;
            }
        }
        return !columns.isEmpty();
    }

    /** The year and the phase, of which a cost or an indicator has one value. */
    String yearAndPhase() {
        return year + "-" + phase.code();
    }

    /** Whether a row is the header of a table of years: it names two at least, other than by bare numbers. */
    static boolean isHeader(Row row, Labels labels) {
        return row.filled().stream()
                        .filter(cell -> !cell.normal().matches("[0-9]{4}")
                                && printed(cell, labels).isPresent())
                        .limit(2)
                        .count()
                == 2;
    }

    /** Whether a row names fiscal years. */
    static boolean isAnyIn(Row row, Labels labels) {
        return row.filled().stream().anyMatch(cell -> printed(cell, labels).isPresent());
    }

    /** What a cell that prints a phase and nothing else says of its row. */
    static Optional<Phase> phase(Cell cell, Labels labels) {
        return labels.find(cell, PHASES.keySet()).map(PHASES::get);
    }

    /** The name of the column's year in locations: with the phase where several columns have the year. */
    String place(List<YearColumn> columns) {
        long sameYear =
                columns.stream().filter(other -> other.year.equals(year)).count();
        return sameYear == 1 ? year.toString() : year + "-" + phase.code();
    }

    /** The header's words. */
    String name() {
        return PlainText.ofName(cell.raw()).orElseThrow();
    }

    /** Reads a header such as R1 (実績), 令和2年度決算, 実績(R4), 2021. */
    private static Optional<Printed> printed(Cell cell, Labels labels) {
        String text = cell.raw().length() > LONGEST ? "" : cell.normal();
        if (text.chars().noneMatch(c -> (c >= '0' && c <= '9') || c == '元')) {
            return Optional.empty();
        }
        for (Map.Entry<Label, Phase> entry : PHASES.entrySet()) {
            for (String word : labels.wordings(entry.getKey())) {
                String rest = without(word, text);
                Optional<FiscalYear> year = rest.isEmpty() ? Optional.empty() : FiscalYear.tryParse(rest);
                if (year.isPresent()) {
                    return Optional.of(new Printed(year.get(), Optional.of(entry.getValue())));
                }
            }
        }
        return FiscalYear.tryParse(text).map(year -> new Printed(year, Optional.empty()));
    }

    /** What is left of a header when a word at its end or start is gone, with the brackets around either; or nothing. */
    private static String without(String word, String text) {
        if (text.endsWith("(" + word + ")")) {
            return text.substring(0, text.length() - word.length() - 2);
        }
        if (text.endsWith(word)) {
            return text.substring(0, text.length() - word.length());
        }
        if (text.startsWith(word)) {
            return text.substring(word.length()).replaceAll("[()]", "");
        }
        return "";
    }
}
