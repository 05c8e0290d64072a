package dev.hyoka.io.wide;

import dev.hyoka.model.Phase;
import dev.hyoka.time.FiscalYear;
import java.util.List;
import java.util.Optional;

/**
 * The year and phase of a figure. Columns and figures stand in their order, unless a cell says otherwise: of a year, what
 * was planned comes before what came about, as sheets print it.
 */
record YearAndPhase(FiscalYear year, Phase phase) implements Comparable<YearAndPhase> {

    private static final List<Phase> PHASES = List.of(Phase.BUDGET, Phase.TARGET, Phase.ESTIMATE, Phase.ACTUAL);

    @Override
    public int compareTo(YearAndPhase other) {
        int order = year.compareTo(other.year);
        return order == 0 ? Integer.compare(PHASES.indexOf(phase), PHASES.indexOf(other.phase)) : order;
    }

    /** {@code 2020.actual} or 2020年度/実績. */
    String name(WideOptions.Header header) {
        return header == WideOptions.Header.CODES
                ? year + "." + phase.code()
                : year + "年度/" + Vocabulary.PHASES.written(phase, header);
    }

    /** Reads what {@link #name} writes, in any words for the year and the phase. */
    static Optional<YearAndPhase> parse(String name) {
        int between = Math.max(name.indexOf('.'), name.indexOf('/'));
        if (between < 0) {
            return Optional.empty();
        }
        return FiscalYear.tryParse(name.substring(0, between))
                .flatMap(year -> Vocabulary.PHASES
                        .find(name.substring(between + 1))
                        .map(phase -> new YearAndPhase(year, phase)));
    }
}
