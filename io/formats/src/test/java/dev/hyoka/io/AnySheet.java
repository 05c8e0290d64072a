package dev.hyoka.io;

import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.Document;
import dev.hyoka.model.Figure;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Mark;
import dev.hyoka.model.Personnel;
import dev.hyoka.model.Phase;
import dev.hyoka.model.PlanLinks;
import dev.hyoka.model.Polarity;
import dev.hyoka.model.Policy;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.model.RelatedProject;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import dev.hyoka.model.SeriesBreak;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalMonth;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Sheets as hostile as the model allows: every optional part there or not, every kind of figure, texts full of what
 * formats stumble over. They make no sense as sheets, and need none.
 */
@SuppressWarnings("exports") // nobody but tests sees this class
public final class AnySheet {

    private static final Arbitrary<String> TEXTS = AnyText.texts();

    private AnySheet() {}

    /** Sheets of either kind. */
    public static Arbitrary<Document> documents() {
        return Arbitraries.oneOf(
                        managementSheets().map(Document.class::cast),
                        goalSheets().map(Document.class::cast))
                .withoutEdgeCases();
    }

    public static Arbitrary<ManagementSheet> managementSheets() {
        return Builders.withBuilder(ManagementSheet::builder)
                .use(TEXTS.optional())
                .in((builder, id) -> builder.id(id))
                .use(years())
                .in((builder, year) -> builder.fiscalYear(year))
                .use(TEXTS)
                .in((builder, name) -> builder.name(name))
                .use(TEXTS.optional())
                .in((builder, policy) -> builder.policy(policy))
                .use(Arbitraries.of(true, false).optional())
                .in((builder, goal) -> builder.organizationalGoal(goal))
                .use(TEXTS.optional())
                .in((builder, department) -> builder.department(department))
                .use(TEXTS.optional())
                .in((builder, division) -> builder.division(division))
                .use(TEXTS.optional())
                .in((builder, purpose) -> builder.purpose(purpose))
                .use(indicators().list().ofMaxSize(3))
                .in((builder, indicators) -> builder.indicators(indicators))
                .use(TEXTS.optional())
                .in((builder, schedule) -> builder.plannedSchedule(schedule))
                .use(progress().optional())
                .in((builder, progress) -> builder.progress(progress))
                .use(directions().optional())
                .in((builder, direction) -> builder.direction(direction))
                .use(costs().optional())
                .in((builder, cost) -> builder.cost(cost))
                .use(attributes())
                .in((builder, attributes) -> builder.attributes(attributes))
                .build(builder -> builder.build());
    }

    public static Arbitrary<GoalSheet> goalSheets() {
        return Builders.withBuilder(GoalSheet::builder)
                .use(years())
                .in((builder, year) -> builder.fiscalYear(year))
                .use(TEXTS.optional())
                .in((builder, department) -> builder.department(department))
                .use(TEXTS.optional())
                .in((builder, division) -> builder.division(division))
                .use(TEXTS.optional())
                .in((builder, goal) -> builder.goal(goal))
                .use(TEXTS.optional())
                .in((builder, role) -> builder.role(role))
                .use(planLinks())
                .in((builder, links) -> builder.planLinks(links))
                .use(Combinators.combine(policies().optional(), TEXTS)
                        .as(RelatedProject::new)
                        .list()
                        .ofMaxSize(3))
                .in((builder, related) -> builder.relatedProjects(related))
                .use(priorityProjects().list().ofMaxSize(3))
                .in((builder, projects) -> builder.priorityProjects(projects))
                .use(attributes())
                .in((builder, attributes) -> builder.attributes(attributes))
                .build(builder -> builder.build());
    }

    public static Arbitrary<Indicator> indicators() {
        return Combinators.combine(
                        TEXTS,
                        Arbitraries.of(IndicatorCategory.class),
                        TEXTS.optional(),
                        Arbitraries.of(Polarity.class).optional(),
                        series(figures(), IndicatorValue::new),
                        breaks())
                .as(Indicator::new);
    }

    public static Arbitrary<Cost> costs() {
        return units().flatMap(unit -> Combinators.combine(
                        series(
                                columns(unit),
                                (year, phase, column) ->
                                        column.withFiscalYear(year).withPhase(phase)),
                        breaks(),
                        TEXTS.optional(),
                        TEXTS.optional())
                .as((years, breaks, reason, collaboration) -> new Cost(unit, years, breaks, reason, collaboration)));
    }

    /** Numbers up to the bounds of the model, mostly small ones; with the zeros behind the point that print them. */
    public static Arbitrary<BigDecimal> numbers() {
        return numbers(Figure.MAX_DIGITS);
    }

    private static Arbitrary<BigDecimal> numbers(int digits) {
        BigDecimal small = BigDecimal.valueOf(100_000);
        BigDecimal large = BigDecimal.TEN.pow(digits).subtract(BigDecimal.ONE);
        return Arbitraries.frequencyOf(
                Tuple.of(
                        1,
                        Arbitraries.of(
                                large, large.negate(), BigDecimal.ONE.movePointLeft(digits), new BigDecimal("0.0"))),
                Tuple.of(
                        4,
                        Arbitraries.bigDecimals().between(small.negate(), small).ofScale(0)),
                Tuple.of(
                        3,
                        Arbitraries.bigDecimals().between(small.negate(), small).ofScale(2)),
                Tuple.of(
                        1,
                        Arbitraries.integers()
                                .between(0, digits)
                                .flatMap(scale -> Arbitraries.bigDecimals()
                                        .between(large.negate(), large)
                                        .ofScale(scale))));
    }

    public static Arbitrary<FiscalYear> years() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(2018, 2025),
                        Arbitraries.of(FiscalYear.MIN, FiscalYear.MAX),
                        Arbitraries.integers().between(FiscalYear.MIN, FiscalYear.MAX))
                .map(FiscalYear::of);
    }

    private static Arbitrary<AmountUnit> units() {
        return Arbitraries.of(
                AmountUnit.YEN,
                AmountUnit.THOUSAND_YEN,
                AmountUnit.MILLION_YEN,
                AmountUnit.of("USD", 1),
                AmountUnit.of("JPY", 7),
                AmountUnit.of("KWD", Long.MAX_VALUE));
    }

    private static Arbitrary<CostYear> columns(AmountUnit unit) {
        // Multiplied by the largest unit it is still within the bounds
        Arbitrary<MonetaryAmount> amounts = numbers(40).map(unit::amount);
        Arbitrary<BigDecimal> counts = numbers().map(BigDecimal::abs);
        Arbitrary<Personnel> personnel = Combinators.combine(
                        counts.optional(), counts.optional(), amounts.optional(), amounts.optional())
                .as(Personnel::new);
        Arbitrary<Map<FundingSource, MonetaryAmount>> funding =
                Arbitraries.maps(Arbitraries.of(FundingSource.class), amounts);
        return Combinators.combine(funding, amounts.optional(), personnel, amounts.optional())
                .as((sources, projectTotal, staff, total) ->
                        new CostYear(FiscalYear.of(2020), Phase.ACTUAL, sources, projectTotal, staff, total));
    }

    private interface OfYear<T, E> {
        E of(FiscalYear year, Phase phase, T value);
    }

    /** Elements of different years and phases, some of the same year. */
    private static <T, E> Arbitrary<List<E>> series(Arbitrary<T> values, OfYear<T, E> element) {
        return Combinators.combine(years(), Arbitraries.of(Phase.class), values)
                .as((year, phase, value) -> Tuple.of(year, phase, value))
                .list()
                .uniqueElements(each -> Tuple.of(each.get1(), each.get2()))
                .ofMaxSize(5)
                .map(list -> list.stream()
                        .map(each -> element.of(each.get1(), each.get2(), each.get3()))
                        .toList());
    }

    private static Arbitrary<Figure> figures() {
        Arbitrary<Figure> parts = Combinators.combine(TEXTS, numbers())
                .as(Figure.Part::new)
                .list()
                .uniqueElements(Figure.Part::label)
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(Figure.Parts::new);
        return Arbitraries.frequencyOf(
                Tuple.of(4, numbers().map(Figure.Numeric::new)),
                Tuple.of(1, TEXTS.map(Figure.Words::new)),
                Tuple.of(1, parts));
    }

    private static Arbitrary<List<SeriesBreak>> breaks() {
        return Combinators.combine(years(), TEXTS.optional())
                .as(SeriesBreak::new)
                .list()
                .uniqueElements(SeriesBreak::fiscalYear)
                .ofMaxSize(2);
    }

    private static Arbitrary<Progress> progress() {
        return Combinators.combine(Arbitraries.of(ProgressGrade.class).optional(), TEXTS.optional(), TEXTS.optional())
                .as(Progress::new);
    }

    private static Arbitrary<Direction> directions() {
        return Combinators.combine(
                        Arbitraries.of(DirectionCode.class).optional(), TEXTS, TEXTS.optional(), TEXTS.optional())
                .as((code, other, label, text) -> new Direction(
                        code, code.equals(Optional.of(DirectionCode.OTHER)) ? Optional.of(other) : label, text));
    }

    private static Arbitrary<PlanLinks> planLinks() {
        Arbitrary<List<String>> lists = TEXTS.list().ofMaxSize(3);
        Arbitrary<PlanLinks.Plan> plans =
                Combinators.combine(TEXTS.optional(), lists).as(PlanLinks.Plan::new);
        return Combinators.combine(lists, plans, lists).as(PlanLinks::new);
    }

    private static Arbitrary<Policy> policies() {
        Arbitrary<OptionalInt> numbers = Arbitraries.integers()
                .between(1, Integer.MAX_VALUE)
                .map(OptionalInt::of)
                .injectNull(0.3)
                .map(number -> number == null ? OptionalInt.empty() : number);
        return Combinators.combine(numbers, TEXTS).as(Policy::new);
    }

    private static Arbitrary<PriorityProject> priorityProjects() {
        Arbitrary<ScheduledTask> tasks =
                Combinators.combine(TEXTS, entries().list().ofMaxSize(3)).as(ScheduledTask::new);
        return Combinators.combine(
                        TEXTS,
                        policies().optional(),
                        TEXTS.optional(),
                        tasks.list().ofMaxSize(3))
                .as(PriorityProject::new);
    }

    private static Arbitrary<ScheduleEntry> entries() {
        Arbitrary<FiscalMonth> months = Arbitraries.of(FiscalMonth.class);
        return Combinators.combine(months, months, Arbitraries.of(Mark.class), TEXTS, TEXTS.optional())
                .as((one, other, mark, words, label) -> new ScheduleEntry(
                        one.compareTo(other) < 0 ? one : other,
                        one.compareTo(other) < 0 ? other : one,
                        mark,
                        mark == Mark.TEXT ? Optional.of(words) : label));
    }

    private static Arbitrary<Map<String, String>> attributes() {
        return Arbitraries.maps(TEXTS, TEXTS).ofMaxSize(3);
    }
}
