package dev.hyoka.io.csv;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.Origin;
import dev.hyoka.io.PrintedNumber;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.model.Phase;
import dev.hyoka.model.SeriesBreak;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.money.MonetaryAmount;

/** The cells of the rows that belong to a sheet, as what is to be read of them; what can't be read is a problem. */
final class TidyCells {

    private static final Pattern EXACT = Pattern.compile("-?[0-9]{1,60}+(?:\\.[0-9]{1,60}+)?+");

    private final Map<PackageTable, List<TidyRow>> rows;
    private final ReadOptions options;
    private final boolean collectsOrigins;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Location, Origin> origins = new LinkedHashMap<>();

    /** The year and phase of a row. */
    record Year(FiscalYear year, Phase phase) {

        /** How it is named in locations: with its phase where the table has the year in several. */
        String place(Set<Year> all) {
            boolean isAlone =
                    all.stream().filter(other -> other.year.equals(year)).count() < 2;
            return isAlone ? year.toString() : year + "-" + phase.code();
        }
    }

    TidyCells(Map<PackageTable, List<TidyRow>> rows, ReadOptions options, boolean collectsOrigins) {
        this.rows = rows;
        this.options = options;
        this.collectsOrigins = collectsOrigins;
    }

    ReadOptions options() {
        return options;
    }

    List<Problem> problems() {
        return problems;
    }

    Map<Location, Origin> origins() {
        return origins;
    }

    /** The rows of a table that belong to the sheet. */
    List<TidyRow> rows(PackageTable table) {
        return rows.getOrDefault(table, List.of());
    }

    /** The year and phase of a row; a problem if it lacks one of them. */
    Optional<Year> year(TidyRow row, Location place) {
        Optional<FiscalYear> year = value(row, "fiscalYear", place, FiscalYear::tryParse);
        Optional<Phase> phase = value(row, "phase", place, Phase::ofCode);
        if (year.isEmpty() || phase.isEmpty()) {
            yearMissing(row, place);
            return Optional.empty();
        }
        return Optional.of(new Year(year.get(), phase.get()));
    }

    /** The breaks of an indicator, by its number, or of the cost. */
    List<SeriesBreak> breaks(String indicator, Location place) {
        List<SeriesBreak> breaks = new ArrayList<>();
        Set<FiscalYear> years = new HashSet<>();
        for (TidyRow row : rows(PackageTable.BREAKS)) {
            if (row.text("indicator").orElse("").strip().equals(indicator)) {
                Location here = place.child(breaks.size());
                Optional<FiscalYear> year = value(row, "fiscalYear", here, FiscalYear::tryParse);
                if (year.isEmpty()) {
                    yearMissing(row, here);
                } else if (!years.add(year.get())) {
                    repeated(row, "fiscalYear", here);
                } else {
                    breaks.add(new SeriesBreak(year.get(), text(row, "note", here.child("note"))));
                }
            }
        }
        return breaks;
    }

    Optional<String> text(TidyRow row, String column, Location place) {
        return value(row, column, place, Optional::of);
    }

    Optional<MonetaryAmount> amount(TidyRow row, String column, Location place, AmountUnit unit) {
        return value(row, column, place, text -> number(text).map(unit::amount));
    }

    Optional<BigDecimal> count(TidyRow row, String column, Location place) {
        return value(row, column, place, text -> number(text).filter(number -> number.signum() >= 0));
    }

    static Optional<BigDecimal> number(String text) {
        return EXACT.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : PrintedNumber.parse(text);
    }

    /** What a cell holds; what it holds that can't be read is a problem. */
    <T> Optional<T> value(TidyRow row, String column, Location place, Function<String, Optional<T>> reading) {
        Optional<String> text = row.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value;
        try {
            value = reading.apply(text.get());
        } catch (IllegalArgumentException | ArithmeticException beyondTheModel) {
            value = Optional.empty();
        }
        if (value.isEmpty()) {
            problem(
                    Severity.ERROR,
                    "unreadable-cell",
                    row,
                    column,
                    place,
                    Message.of("列{column}の「{text}」は読めません。", "“{text}” can't be read in the column {column}.")
                            .with("column", column)
                            .with("text", text.get().length() > 40 ? text.get().substring(0, 39) + "…" : text.get()));
        } else if (collectsOrigins) {
            origins.put(place, new Origin(row.position(column), text.get(), Origin.Handling.AS_PRINTED));
        }
        return value;
    }

    private void yearMissing(TidyRow row, Location place) {
        problem(
                Severity.ERROR,
                "year-missing",
                row,
                "fiscalYear",
                place,
                Message.of("この行には年度か区分がないため、読みませんでした。", "This row has no fiscal year or no phase and was not read."));
    }

    /** Says that a row is about the same as one before, or has no value. */
    void repeated(TidyRow row, String column, Location place) {
        problem(
                Severity.ERROR,
                "repeated-row",
                row,
                column,
                place,
                Message.of(
                        "同じシートの同じものについての行が前にあるか、値が欠けているため、この行は読みませんでした。",
                        "A row before this one is about the same, or its value is missing; this row was not read."));
    }

    void problem(Severity severity, String code, TidyRow row, String column, Location place, Message.Builder message) {
        if (problems.size() < options.limits().problems()) {
            problems.add(new Problem(severity, code, message.build(), row.position(column), Optional.of(place)));
        }
    }
}
