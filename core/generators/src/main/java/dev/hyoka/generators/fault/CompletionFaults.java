package dev.hyoka.generators.fault;

import dev.hyoka.finding.Places;
import dev.hyoka.finding.Text;
import dev.hyoka.form.CostRow;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.Figure;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.rule.Profile;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Projects that are over, and go on nevertheless: CON-01. */
final class CompletionFaults {

    static final List<Fault> ALL = List.of(
            new Fault(
                    "continued-as-completed",
                    "CON-01",
                    Text.of("続く事業の今後の方向性が事業完了となっている", "a project that goes on is stated as completed"),
                    (fault, documents) -> Placed.in(documents).flatMap(placed -> completed(fault, placed))),
            new Fault(
                    "completed-with-target",
                    "CON-01",
                    Text.of("完了した事業に翌年度の目標値がある", "a completed project has a target for the year after"),
                    (fault, documents) -> Placed.in(documents).flatMap(placed -> withTarget(fault, placed))),
            new Fault(
                    "completed-with-cost",
                    "CON-01",
                    Text.of("完了した事業に翌年度の費用がある", "a completed project has costs for the year after"),
                    (fault, documents) -> Placed.in(documents).flatMap(placed -> withCost(fault, placed))));

    private CompletionFaults() {}

    private static Stream<Faulty> completed(Fault fault, Placed placed) {
        ManagementSheet sheet = placed.sheet();
        if (isCompleted(sheet) || !isPlanned(sheet)) {
            return Stream.of();
        }
        Direction direction = Direction.builder()
                .code(DirectionCode.COMPLETED)
                .text(sheet.direction().flatMap(Direction::text))
                .build();
        return Stream.of(faulty(fault, placed, sheet.withDirection(direction), placed.spot(Places.DIRECTION_CODE)));
    }

    private static Stream<Faulty> withTarget(Fault fault, Placed placed) {
        ManagementSheet sheet = placed.sheet();
        if (!isOver(sheet)) {
            return Stream.of();
        }
        FiscalYear next = sheet.fiscalYear().plusYears(1);
        return IntStream.range(0, sheet.indicators().size()).boxed().flatMap(i -> {
            Indicator indicator = sheet.indicators().get(i);
            return indicator
                    .value(sheet.fiscalYear(), Phase.ACTUAL)
                    .filter(actual -> isOtherThanZero(actual.figure())
                            && indicator.value(next, Phase.TARGET).isEmpty())
                    .map(actual -> new IndicatorValue(next, Phase.TARGET, actual.figure()))
                    .map(target -> withValue(fault, placed, i, target))
                    .stream();
        });
    }

    private static Faulty withValue(Fault fault, Placed placed, int position, IndicatorValue target) {
        ManagementSheet sheet = placed.sheet();
        Indicator indicator = sheet.indicators().get(position);
        List<IndicatorValue> values = new ArrayList<>(indicator.values());
        values.add(target);
        Indicator longer = indicator.withValues(values);
        List<Indicator> indicators = new ArrayList<>(sheet.indicators());
        indicators.set(position, longer);
        return faulty(
                fault,
                placed,
                sheet.withIndicators(indicators),
                placed.spot(Places.indicatorValue(position, longer.place(target))));
    }

    /** The figures of the sheet's own year stand in the year after too. */
    private static Stream<Faulty> withCost(Fault fault, Placed placed) {
        ManagementSheet sheet = placed.sheet();
        return isOver(sheet)
                ? sheet.cost().stream()
                        .flatMap(cost -> cost.years().stream()
                                .filter(year -> year.fiscalYear().equals(sheet.fiscalYear()) && isPlanned(year))
                                .limit(1)
                                .map(own -> withYear(fault, placed, cost, own)))
                : Stream.of();
    }

    private static Faulty withYear(Fault fault, Placed placed, Cost cost, CostYear own) {
        FiscalYear next = placed.sheet().fiscalYear().plusYears(1);
        Optional<CostYear> stated = cost.years().stream()
                .filter(year -> year.fiscalYear().equals(next))
                .findFirst();
        CostYear copy =
                own.withFiscalYear(next).withPhase(stated.map(CostYear::phase).orElse(Phase.ESTIMATE));
        List<CostYear> years = new ArrayList<>(cost.years());
        if (stated.isPresent()) {
            years.set(years.indexOf(stated.get()), copy);
        } else {
            years.add(copy);
        }
        return faulty(
                fault,
                placed,
                placed.sheet().withCost(cost.withYears(years)),
                placed.spot(Places.costYear(Cost.place(copy, years))));
    }

    private static Faulty faulty(Fault fault, Placed placed, ManagementSheet changed, Spot touched) {
        return new Faulty(
                fault, placed.with(changed).documents(), touched, placed.spot(Places.DIRECTION_CODE), Profile.EMPTY);
    }

    private static boolean isCompleted(ManagementSheet sheet) {
        return sheet.direction().flatMap(Direction::code).equals(Optional.of(DirectionCode.COMPLETED));
    }

    private static boolean isOver(ManagementSheet sheet) {
        return isCompleted(sheet) && !isPlanned(sheet) && sheet.fiscalYear().year() < FiscalYear.MAX;
    }

    /** Whether anything other than 0 is stated for a year after the sheet's own. */
    private static boolean isPlanned(ManagementSheet sheet) {
        FiscalYear own = sheet.fiscalYear();
        return sheet.cost().stream()
                        .flatMap(cost -> cost.years().stream())
                        .anyMatch(year -> year.fiscalYear().isAfter(own) && isPlanned(year))
                || sheet.indicators().stream()
                        .flatMap(indicator -> indicator.values().stream())
                        .anyMatch(value -> value.phase() == Phase.TARGET
                                && value.fiscalYear().isAfter(own)
                                && isOtherThanZero(value.figure()));
    }

    /** Staff alone cost nothing. */
    private static boolean isPlanned(CostYear year) {
        return Arrays.stream(CostRow.values())
                .filter(row -> row != CostRow.REGULAR_STAFF)
                .anyMatch(row -> row.in(year).map(BigDecimal::signum).orElse(0) != 0);
    }

    private static boolean isOtherThanZero(Figure figure) {
        return Copies.numbers(figure).anyMatch(number -> number.signum() != 0);
    }
}
