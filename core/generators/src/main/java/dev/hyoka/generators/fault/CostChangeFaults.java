package dev.hyoka.generators.fault;

import dev.hyoka.finding.Places;
import dev.hyoka.finding.Text;
import dev.hyoka.form.CostRow;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.money.Amounts;
import dev.hyoka.rule.Profile;
import dev.hyoka.rule.trend.CostChange;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Costs that changed much without a reason, or more than those of the other sheets: TRD-06 and TRD-08. */
final class CostChangeFaults {

    private static final BigDecimal MILLION_YEN = BigDecimal.valueOf(1_000_000);

    private static final Set<DirectionCode> ENDS =
            EnumSet.of(DirectionCode.COMPLETED, DirectionCode.ABOLISH, DirectionCode.SUSPEND, DirectionCode.MERGE);

    static final List<Fault> ALL = List.of(
            new Fault(
                    "change-reason-dropped",
                    "TRD-06",
                    Text.of(
                            "トータルコストが大きく増減したのに理由が記載されていない",
                            "the total cost changed much, and the reason is not stated"),
                    (fault, documents) -> Placed.in(documents).flatMap(placed -> reasonLeftOut(fault, placed))),
            new Fault(
                    "cost-times-ten-without-reason",
                    "TRD-06",
                    Text.of("事業費が理由なく10倍以上になっている", "the project cost is ten times as large or more, without a reason"),
                    (fault, documents) -> Placed.in(documents)
                            .filter(placed -> hasCosts(placed.sheet(), false))
                            .flatMap(placed -> grown(fault, placed, (sheet, change) -> isGreat(sheet, change)))),
            new Fault(
                    "cost-stands-out",
                    "TRD-08",
                    Text.of("事業費の増減が他のシートに比べて際立っている", "the change of the project cost stands out among all sheets"),
                    (fault, documents) -> {
                        Ratios ratios = Ratios.of(documents);
                        return Placed.in(documents).flatMap(placed -> standingOut(fault, placed, ratios));
                    }));

    private CostChangeFaults() {}

    private static boolean hasCosts(ManagementSheet sheet, boolean withReason) {
        return sheet.cost().isPresent() && sheet.cost().get().changeReason().isPresent() == withReason;
    }

    private static Stream<Faulty> reasonLeftOut(Fault fault, Placed placed) {
        ManagementSheet sheet = placed.sheet();
        if (!hasCosts(sheet, true)) {
            return Stream.empty();
        }
        ManagementSheet silent = sheet.withCost(sheet.cost().get().withChangeReason(Optional.empty()));
        return CostChange.of(sheet.cost().get()).stream()
                .filter(change -> isGreat(sheet, change))
                .map(change -> new Faulty(
                        fault,
                        placed.with(silent).documents(),
                        placed.spot(Places.CHANGE_REASON),
                        placed.spot(change.to().location()),
                        Profile.EMPTY));
    }

    /** By half as much again and a million yen; a start is no surprise, and neither is an end that was decided. */
    private static boolean isGreat(ManagementSheet sheet, CostChange change) {
        boolean ends = sheet.direction()
                .flatMap(Direction::code)
                .filter(ENDS::contains)
                .isPresent();
        boolean vanishes =
                change.from().amount().isPositive() && change.to().amount().isZero() && !ends;
        BigDecimal difference = Amounts.number(change.to().amount())
                .subtract(Amounts.number(change.from().amount()))
                .abs();
        return (vanishes || isByHalf(change))
                && difference.compareTo(MILLION_YEN) >= 0
                && exceedsRounding(change, difference);
    }

    private static boolean isByHalf(CostChange change) {
        return Ratios.areByHalfApart(
                Amounts.number(change.from().amount()),
                Amounts.number(change.to().amount()));
    }

    /** Half a unit to either side of both makes a whole one. */
    private static boolean exceedsRounding(CostChange change, BigDecimal difference) {
        return difference.compareTo(BigDecimal.valueOf(change.to().unit().multiple())) > 0;
    }

    private static Stream<Faulty> standingOut(Fault fault, Placed placed, Ratios ratios) {
        return grown(fault, placed, (sheet, change) -> isByHalf(change) && ratios.standsOut(sheet, change));
    }

    /** The later year's project cost, multiplied by ten until the change is seen. */
    private static Stream<Faulty> grown(Fault fault, Placed placed, BiPredicate<ManagementSheet, CostChange> isSeen) {
        return CostColumn.of(placed)
                .filter(column -> change(column)
                        .filter(change -> !isSeen.test(placed.sheet(), change))
                        .isPresent())
                .flatMap(column -> column
                        .grown(grown -> change(grown)
                                .filter(change -> isSeen.test(placed.sheet(), change))
                                .isPresent())
                        .map(grown -> grown.faulty(fault, column.spot(), CostRow.TOTAL))
                        .stream());
    }

    /** The change from the year before to a column. */
    private static Optional<CostChange> change(CostColumn column) {
        return CostChange.of(column.cost()).stream()
                .filter(change -> change.to().place().equals(column.place()))
                .findFirst();
    }
}
