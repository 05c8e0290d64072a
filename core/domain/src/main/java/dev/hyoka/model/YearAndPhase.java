package dev.hyoka.model;

import dev.hyoka.time.FiscalYear;

/** What tells one figure of a series from another. */
record YearAndPhase(FiscalYear fiscalYear, Phase phase) {

    static YearAndPhase of(IndicatorValue value) {
        return new YearAndPhase(value.fiscalYear(), value.phase());
    }

    static YearAndPhase of(CostYear year) {
        return new YearAndPhase(year.fiscalYear(), year.phase());
    }

    /** The year alone where that is unique in the series, else the year and the phase. */
    String place(int sameYear) {
        return sameYear < 2 ? fiscalYear.toString() : fiscalYear + "-" + phase.code();
    }
}
