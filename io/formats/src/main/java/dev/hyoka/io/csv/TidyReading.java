package dev.hyoka.io.csv;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.Origin;
import dev.hyoka.io.PrintedNumber;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SourceMap;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.Figure;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Personnel;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Polarity;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.model.SeriesBreak;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.money.Monetary;
import javax.money.MonetaryAmount;

/** Makes a management sheet of the rows of the tidy tables that belong to it. */
final class TidyReading {

    private static final Pattern EXACT = Pattern.compile("-?[0-9]{1,60}+(?:\\.[0-9]{1,60}+)?+");

    private final TidyRow sheet;
    private final Map<PackageTable, List<TidyRow>> rows;
    private final ReadOptions options;
    private final boolean collectsOrigins;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Location, Origin> origins = new LinkedHashMap<>();

    private TidyReading(
            TidyRow sheet, Map<PackageTable, List<TidyRow>> rows, ReadOptions options, boolean collectsOrigins) {
        this.sheet = sheet;
        this.rows = rows;
        this.options = options;
        this.collectsOrigins = collectsOrigins;
    }

    static ReadItem read(TidyRow sheet, Map<PackageTable, List<TidyRow>> rows, ReadOptions options) {
        TidyReading reading = new TidyReading(sheet, rows, options, false);
        Optional<ManagementSheet> document = reading.sheet();
        SourceMap places = document.isEmpty()
                ? SourceMap.EMPTY
                : SourceMap.lazy(() -> {
                    TidyReading again = new TidyReading(sheet, rows, options, true);
                    again.sheet();
                    return again.origins;
                });
        return new ReadItem(document.map(read -> read), places, reading.problems, Map.of());
    }

    private Optional<ManagementSheet> sheet() {
        Optional<FiscalYear> year = value(sheet, "fiscalYear", Location.of("fiscalYear"), FiscalYear::tryParse)
                .or(options::fiscalYear);
        Optional<String> name = text(sheet, "name", Location.of("name"));
        if (name.isEmpty() || year.isEmpty()) {
            problem(
                    Severity.ERROR,
                    "sheet-incomplete",
                    sheet,
                    name.isEmpty() ? "name" : "fiscalYear",
                    Location.ROOT,
                    Message.of(
                            "この行には事業名か年度がないため、読みませんでした。",
                            "This row has no project name or no fiscal year and was not read."));
            return Optional.empty();
        }
        return Optional.of(ManagementSheet.builder()
                .id(text(sheet, "id", Location.of("id")))
                .fiscalYear(year.get())
                .name(name.get())
                .policy(text(sheet, "policy", Location.of("policy")))
                .organizationalGoal(
                        value(sheet, "organizationalGoal", Location.of("organizationalGoal"), TidyReading::flag))
                .department(text(sheet, "department", Location.of("department")))
                .division(text(sheet, "division", Location.of("division")))
                .purpose(text(sheet, "purpose", Location.of("purpose")))
                .indicators(indicators())
                .plannedSchedule(text(sheet, "plannedSchedule", Location.of("plannedSchedule")))
                .progress(Progress.builder()
                        .grade(value(sheet, "progress.grade", Location.of("progress", "grade"), ProgressGrade::ofCode))
                        .label(text(sheet, "progress.label", Location.of("progress", "label")))
                        .text(text(sheet, "progress.text", Location.of("progress", "text")))
                        .build())
                .direction(direction())
                .cost(cost())
                .attributes(attributes())
                .build());
    }

    private static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "true", "TRUE", "True", "1" -> Optional.of(true);
            case "false", "FALSE", "False", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private Direction direction() {
        Optional<String> label = text(sheet, "direction.label", Location.of("direction", "label"));
        return Direction.builder()
                .code(value(
                        sheet,
                        "direction.code",
                        Location.of("direction", "code"),
                        code -> DirectionCode.ofCode(code)
                                .filter(found -> found != DirectionCode.OTHER || label.isPresent())))
                .label(label)
                .text(text(sheet, "direction.text", Location.of("direction", "text")))
                .build();
    }

    private List<Indicator> indicators() {
        Map<String, List<TidyRow>> byNumber = new LinkedHashMap<>();
        for (TidyRow row : rows(PackageTable.INDICATORS)) {
            byNumber.computeIfAbsent(row.text("indicator").orElse("").strip(), number -> new ArrayList<>())
                    .add(row);
        }
        List<Indicator> indicators = new ArrayList<>();
        byNumber.forEach((number, ofOne) -> {
            TidyRow first = ofOne.get(0);
            Location place = Location.of("indicators").child(indicators.size());
            Optional<String> name = text(first, "name", place.child("name"));
            Optional<IndicatorCategory> category =
                    value(first, "category", place.child("category"), IndicatorCategory::ofCode);
            if (name.isEmpty() || category.isEmpty()) {
                problem(
                        Severity.ERROR,
                        "indicator-incomplete",
                        first,
                        name.isEmpty() ? "name" : "category",
                        place,
                        Message.of(
                                "この指標には指標名か区分がないため、読みませんでした。",
                                "This indicator has no name or no category and was not read."));
                return;
            }
            indicators.add(Indicator.builder()
                    .name(name.get())
                    .category(category.get())
                    .unit(text(first, "unit", place.child("unit")))
                    .polarity(value(first, "polarity", place.child("polarity"), Polarity::ofCode))
                    .values(values(ofOne, place.child("values")))
                    .breaks(breaks(number, place.child("breaks")))
                    .build());
        });
        return indicators;
    }

    private List<IndicatorValue> values(List<TidyRow> ofOne, Location place) {
        Map<List<Object>, List<TidyRow>> byYear = new LinkedHashMap<>();
        for (TidyRow row : ofOne) {
            if (row.text("fiscalYear").isPresent()
                    || row.text("value").isPresent()
                    || row.text("text").isPresent()) {
                Optional<FiscalYear> year = value(row, "fiscalYear", place, FiscalYear::tryParse);
                Optional<Phase> phase = value(row, "phase", place, Phase::ofCode);
                if (year.isEmpty() || phase.isEmpty()) {
                    yearMissing(row, place);
                } else {
                    byYear.computeIfAbsent(List.of(year.get(), phase.get()), first -> new ArrayList<>(1))
                            .add(row);
                }
            }
        }
        List<IndicatorValue> values = new ArrayList<>();
        byYear.forEach((key, ofYear) -> {
            FiscalYear year = (FiscalYear) key.get(0);
            Phase phase = (Phase) key.get(1);
            boolean isAlone = byYear.keySet().stream()
                            .filter(other -> other.get(0).equals(year))
                            .count()
                    < 2;
            figure(ofYear, place.child(isAlone ? year.toString() : year + "-" + phase.code()))
                    .ifPresent(figure -> values.add(new IndicatorValue(year, phase, figure)));
        });
        return values;
    }

    private Optional<Figure> figure(List<TidyRow> ofYear, Location place) {
        TidyRow first = ofYear.get(0);
        if (first.text("part").isEmpty()) {
            if (ofYear.size() > 1) {
                repeated(ofYear.get(1), "fiscalYear", place);
            }
            Optional<Figure> number =
                    value(first, "value", place, TidyReading::number).map(Figure.Numeric::new);
            return number.isPresent() ? number : text(first, "text", place).map(Figure.Words::new);
        }
        List<Figure.Part> parts = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        for (TidyRow row : ofYear) {
            Optional<String> label = row.text("part");
            Optional<BigDecimal> number = value(row, "value", place, TidyReading::number);
            if (label.isEmpty() || number.isEmpty() || !labels.add(label.get())) {
                repeated(row, "part", place);
            } else {
                parts.add(new Figure.Part(label.get(), number.get()));
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Figure.Parts(parts));
    }

    private Optional<Cost> cost() {
        Optional<AmountUnit> unit = unit();
        List<TidyRow> years = rows(PackageTable.COSTS);
        if (unit.isEmpty()) {
            if (!years.isEmpty()
                    || Set.of("cost.currency", "cost.unit", "cost.changeReason", "cost.collaboration").stream()
                            .anyMatch(column -> sheet.text(column).isPresent())) {
                problem(
                        Severity.ERROR,
                        "unit-missing",
                        sheet,
                        "cost.unit",
                        Location.of("cost"),
                        Message.of(
                                "金額の通貨か単位がないため、費用を読みませんでした。",
                                "The currency or the unit of the amounts is missing, so the cost was not read."));
            }
            return Optional.empty();
        }
        return Optional.of(Cost.builder()
                .unit(unit.get())
                .years(years(years, unit.get()))
                .breaks(breaks("", Location.of("cost", "breaks")))
                .changeReason(text(sheet, "cost.changeReason", Location.of("cost", "changeReason")))
                .collaboration(text(sheet, "cost.collaboration", Location.of("cost", "collaboration")))
                .build());
    }

    private Optional<AmountUnit> unit() {
        Location place = Location.of("cost", "unit");
        Optional<Long> multiple = value(
                sheet,
                "cost.unit",
                place,
                text -> number(text).map(BigDecimal::longValueExact).filter(n -> n > 0));
        return multiple.flatMap(stated -> value(
                sheet,
                "cost.currency",
                Location.of("cost", "currency"),
                code -> Monetary.isCurrencyAvailable(code)
                        ? Optional.of(new AmountUnit(Monetary.getCurrency(code), stated))
                        : Optional.empty()));
    }

    private List<CostYear> years(List<TidyRow> stated, AmountUnit unit) {
        Map<List<Object>, TidyRow> byYear = new LinkedHashMap<>();
        Location place = Location.of("cost", "years");
        for (TidyRow row : stated) {
            Optional<FiscalYear> year = value(row, "fiscalYear", place, FiscalYear::tryParse);
            Optional<Phase> phase = value(row, "phase", place, Phase::ofCode);
            if (year.isEmpty() || phase.isEmpty()) {
                yearMissing(row, place);
            } else if (byYear.putIfAbsent(List.of(year.get(), phase.get()), row) != null) {
                repeated(row, "fiscalYear", place);
            }
        }
        List<CostYear> years = new ArrayList<>();
        byYear.forEach((key, row) -> {
            FiscalYear year = (FiscalYear) key.get(0);
            Phase phase = (Phase) key.get(1);
            boolean isAlone = byYear.keySet().stream()
                            .filter(other -> other.get(0).equals(year))
                            .count()
                    < 2;
            years.add(year(row, year, phase, place.child(isAlone ? year.toString() : year + "-" + phase.code()), unit));
        });
        return years;
    }

    private CostYear year(TidyRow row, FiscalYear year, Phase phase, Location place, AmountUnit unit) {
        Map<FundingSource, MonetaryAmount> funding = new EnumMap<>(FundingSource.class);
        for (FundingSource source : FundingSource.values()) {
            amount(row, "funding." + source.code(), place.child("funding").child(source.code()), unit)
                    .ifPresent(amount -> funding.put(source, amount));
        }
        Location personnel = place.child("personnel");
        return CostYear.builder()
                .fiscalYear(year)
                .phase(phase)
                .funding(funding)
                .projectTotal(amount(row, "projectTotal", place.child("projectTotal"), unit))
                .personnel(Personnel.builder()
                        .regularStaff(count(row, "personnel.regularStaff", personnel.child("regularStaff")))
                        .hours(count(row, "personnel.hours", personnel.child("hours")))
                        .otherStaff(amount(row, "personnel.otherStaff", personnel.child("otherStaff"), unit))
                        .total(amount(row, "personnel.total", personnel.child("total"), unit))
                        .build())
                .total(amount(row, "total", place.child("total"), unit))
                .build();
    }

    private List<SeriesBreak> breaks(String indicator, Location place) {
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

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (TidyRow row : rows(PackageTable.ATTRIBUTES)) {
            row.text("label").ifPresent(label -> {
                Optional<String> text = text(row, "text", Location.of("attributes", label));
                if (text.isPresent() && attributes.putIfAbsent(label, text.get()) != null) {
                    repeated(row, "label", Location.of("attributes", label));
                }
            });
        }
        return attributes;
    }

    private List<TidyRow> rows(PackageTable table) {
        return rows.getOrDefault(table, List.of());
    }

    private Optional<String> text(TidyRow row, String column, Location place) {
        return value(row, column, place, Optional::of);
    }

    private Optional<MonetaryAmount> amount(TidyRow row, String column, Location place, AmountUnit unit) {
        return value(row, column, place, text -> number(text).map(unit::amount));
    }

    private Optional<BigDecimal> count(TidyRow row, String column, Location place) {
        return value(row, column, place, text -> number(text).filter(number -> number.signum() >= 0));
    }

    private static Optional<BigDecimal> number(String text) {
        return EXACT.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : PrintedNumber.parse(text);
    }

    /** What a cell holds; what it holds that can't be read is a problem. */
    private <T> Optional<T> value(TidyRow row, String column, Location place, Function<String, Optional<T>> reading) {
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

    private void repeated(TidyRow row, String column, Location place) {
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

    private void problem(
            Severity severity, String code, TidyRow row, String column, Location place, Message.Builder message) {
        if (problems.size() < options.limits().problems()) {
            problems.add(new Problem(severity, code, message.build(), row.position(column), Optional.of(place)));
        }
    }
}
