package dev.hyoka.layout;

import dev.hyoka.finding.Location;
import dev.hyoka.io.table.TableRow;
import dev.hyoka.layout.CellReader.Word;
import dev.hyoka.layout.Plan.Bound;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Personnel;
import dev.hyoka.model.Polarity;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** Makes a sheet of one row. */
final class SheetReading {

    /** The words by which a sheet prints what is to become of a project, which say no more than their code. */
    private static final Map<String, DirectionCode> OWN_WORDS = Map.of(
            "継続", DirectionCode.CONTINUE,
            "事業完了", DirectionCode.COMPLETED,
            "拡充", DirectionCode.EXPAND,
            "改善", DirectionCode.IMPROVE,
            "縮小", DirectionCode.REDUCE,
            "統合", DirectionCode.MERGE,
            "休止", DirectionCode.SUSPEND,
            "廃止", DirectionCode.ABOLISH);

    private final Plan plan;
    private final Layout.Description layout;
    private final CellReader cells;
    private final FigureReader figures;
    private final TableRow row;
    private final Notes notes;
    private final Headers headers;

    SheetReading(Plan plan, Layout.Description layout, CellReader cells, TableRow row, Notes notes, Headers headers) {
        this.plan = plan;
        this.layout = layout;
        this.cells = cells;
        this.figures = new FigureReader(cells);
        this.row = row;
        this.notes = notes;
        this.headers = headers;
    }

    ManagementSheet sheet(String name, FiscalYear year) {
        return ManagementSheet.builder()
                .id(text(SheetField.ID))
                .fiscalYear(year)
                .name(name)
                .policy(text(SheetField.POLICY))
                .organizationalGoal(
                        word(SheetField.ORGANIZATIONAL_GOAL).flatMap(Word::code).map(code -> code.equals("yes")))
                .department(text(SheetField.DEPARTMENT))
                .division(text(SheetField.DIVISION))
                .purpose(text(SheetField.PURPOSE))
                .indicators(indicators())
                .plannedSchedule(text(SheetField.PLANNED_SCHEDULE))
                .progress(Optional.of(progress()))
                .direction(Optional.of(direction()))
                .cost(cost())
                .attributes(attributes())
                .build();
    }

    private Optional<String> text(SheetField field) {
        Bound bound = plan.fields().get(field);
        return bound == null
                ? Optional.empty()
                : cells.text(bound, bound.location(), field.kind() == SheetField.Kind.NAME);
    }

    private Optional<Word> word(SheetField field) {
        Bound bound = plan.fields().get(field);
        return bound == null ? Optional.empty() : cells.word(bound, bound.location(), isLabel(field));
    }

    /** Whether a field's word is kept where no other column holds the label. */
    private boolean isLabel(SheetField field) {
        return switch (field) {
            case GRADE -> !plan.fields().containsKey(SheetField.GRADE_LABEL);
            case DIRECTION -> !plan.fields().containsKey(SheetField.DIRECTION_LABEL);
            default -> false;
        };
    }

    private Progress progress() {
        Optional<Word> word = word(SheetField.GRADE);
        Optional<ProgressGrade> grade = word.flatMap(Word::code).flatMap(ProgressGrade::ofCode);
        Optional<String> label = text(SheetField.GRADE_LABEL)
                .or(() -> word.filter(
                                stated -> grade.isEmpty() || !grade.get().code().equals(Spelled.word(stated.printed())))
                        .flatMap(Word::label));
        return new Progress(grade, label, text(SheetField.PROGRESS_TEXT));
    }

    private Direction direction() {
        Optional<Word> word = word(SheetField.DIRECTION);
        Optional<DirectionCode> code = word.flatMap(Word::code).flatMap(DirectionCode::ofCode);
        Optional<String> label = text(SheetField.DIRECTION_LABEL)
                .or(() -> word.filter(
                                stated -> code.isEmpty() || code.get() != OWN_WORDS.get(Spelled.word(stated.printed())))
                        .flatMap(Word::label));
        // A dash can mean other, but it is no word
        Optional<DirectionCode> stated = code.filter(meaning -> meaning != DirectionCode.OTHER || label.isPresent());
        return new Direction(stated, label, text(SheetField.DIRECTION_TEXT));
    }

    private List<Indicator> indicators() {
        List<Indicator> indicators = new ArrayList<>(plan.indicators().size());
        for (Plan.IndicatorPlan indicator : plan.indicators()) {
            Location location = Location.of("indicators", Integer.toString(indicators.size()));
            Optional<String> name = cells.text(indicator.name(), location.child("name"), true);
            if (name.isPresent()) {
                indicators.add(indicator(indicator, name.get(), location));
            } else {
                nameless(indicator);
            }
        }
        return indicators;
    }

    private Indicator indicator(Plan.IndicatorPlan indicator, String name, Location location) {
        Optional<String> unit = indicator.unit().flatMap(bound -> cells.text(bound, location.child("unit"), true));
        List<String> units = unit.map(Spelled::header).stream().toList();
        List<IndicatorValue> values = new ArrayList<>(indicator.values().size());
        for (Plan.ValuePlan value : indicator.values()) {
            figures.figure(value.column(), location.child("values").child(value.step()), units)
                    .ifPresent(figure -> values.add(new IndicatorValue(value.year(), value.phase(), figure)));
        }
        Optional<Polarity> polarity = indicator
                .polarity()
                .flatMap(bound -> cells.word(bound, location.child("polarity"), false))
                .flatMap(Word::code)
                .flatMap(Polarity::ofCode)
                .or(() -> indicator.layout().polarity());
        return new Indicator(name, indicator.layout().category(), unit, polarity, values, List.of());
    }

    private void nameless(Plan.IndicatorPlan indicator) {
        for (Plan.ValuePlan value : indicator.values()) {
            if (cells.isStated(value.column())) {
                int column = indicator.name().first();
                notes.cell(
                        Remark.NAMELESS_INDICATOR,
                        row,
                        column,
                        headers.heading(column),
                        Headers.text(row.cell(value.column())));
                return;
            }
        }
    }

    private Optional<Cost> cost() {
        Optional<String> reason = text(SheetField.CHANGE_REASON);
        Optional<String> collaboration = text(SheetField.COLLABORATION);
        if (layout.cost().isEmpty() && reason.isEmpty() && collaboration.isEmpty()) {
            return Optional.empty();
        }
        List<CostYear> years = new ArrayList<>(plan.years().size());
        for (Plan.YearPlan year : plan.years()) {
            years.add(year(year));
        }
        AmountUnit unit = layout.cost().map(CostLayout::unit).orElse(AmountUnit.THOUSAND_YEN);
        return Optional.of(new Cost(unit, years, List.of(), reason, collaboration));
    }

    private CostYear year(Plan.YearPlan plan) {
        Map<FundingSource, MonetaryAmount> funding = new EnumMap<>(FundingSource.class);
        for (Map.Entry<CostField, Bound> entry : plan.columns().entrySet()) {
            Optional<FundingSource> source = entry.getKey().funding();
            if (source.isPresent()) {
                amount(plan, entry.getKey()).ifPresent(amount -> funding.put(source.get(), amount));
            }
        }
        return CostYear.builder()
                .fiscalYear(plan.year())
                .phase(plan.phase())
                .funding(funding)
                .projectTotal(amount(plan, CostField.PROJECT_TOTAL))
                .personnel(new Personnel(
                        count(plan, CostField.REGULAR_STAFF),
                        count(plan, CostField.HOURS),
                        amount(plan, CostField.OTHER_STAFF),
                        amount(plan, CostField.PERSONNEL_TOTAL)))
                .total(amount(plan, CostField.TOTAL))
                .build();
    }

    private Optional<MonetaryAmount> amount(Plan.YearPlan year, CostField field) {
        Bound bound = year.columns().get(field);
        return bound == null ? Optional.empty() : figures.amount(bound, bound.location());
    }

    private Optional<BigDecimal> count(Plan.YearPlan year, CostField field) {
        Bound bound = year.columns().get(field);
        return bound == null ? Optional.empty() : figures.count(bound, bound.location());
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Plan.Attribute attribute : plan.attributes()) {
            cells.attribute(attribute).ifPresent(text -> attributes.put(attribute.name(), text));
        }
        return attributes;
    }
}
