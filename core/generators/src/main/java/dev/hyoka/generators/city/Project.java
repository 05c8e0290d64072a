package dev.hyoka.generators.city;

import dev.hyoka.generators.draw.Draws;
import dev.hyoka.generators.draw.Weighted;
import dev.hyoka.model.Cost;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A project with all its years, of which each sheet is a view.
 *
 * @param years the fiscal years of which there is a sheet
 * @param sheets the sheets of these years, in their order
 */
record Project(Years years, List<ManagementSheet> sheets) {

    private static final Weighted<Integer> FURTHER_INDICATORS =
            Weighted.of(520, 0).or(290, 1).or(130, 2).or(40, 3).or(20, 4);
    private static final Weighted<ProgressGrade> GRADES =
            Weighted.of(80, ProgressGrade.A).or(16, ProgressGrade.B).or(4, ProgressGrade.C);
    private static final Weighted<ProgressGrade> GRADES_BELOW_A =
            Weighted.of(85, ProgressGrade.B).or(15, ProgressGrade.C);
    private static final Weighted<DirectionCode> GOING_ON = Weighted.of(780, DirectionCode.CONTINUE)
            .or(110, DirectionCode.IMPROVE)
            .or(70, DirectionCode.EXPAND)
            .or(30, DirectionCode.REDUCE)
            .or(10, DirectionCode.OTHER);
    private static final Weighted<DirectionCode> ENDING = Weighted.of(70, DirectionCode.COMPLETED)
            .or(10, DirectionCode.ABOLISH)
            .or(10, DirectionCode.MERGE)
            .or(10, DirectionCode.SUSPEND);
    private static final List<String> ACCOUNTS = List.of("一般会計", "特別会計", "企業会計");

    /**
     * Draws a project.
     *
     * @param identity what tells it from the other projects of its municipality
     * @param years the years of which it has sheets
     */
    static Project draw(Draws draws, SheetOptions options, Identity identity, Years years) {
        String purpose = options.text(draws, part -> Purposes.of(part, identity.subject()));
        Optional<Boolean> isGoal = draws.optional(options.often(900), part -> part.chance(400));
        Optional<String> account = draws.optional(options.often(80), part -> part.of(ACCOUNTS));
        List<IndicatorHistory> indicators = draws.part(part -> indicators(part, options, identity, years));
        CostHistory costs = draws.part(part -> CostHistory.draw(part, options, years));
        List<ManagementSheet> sheets = new ArrayList<>(years.count());
        for (int i = 0; i < years.count(); i++) {
            FiscalYear year = years.first().plusYears(i);
            sheets.add(draws.part(part -> {
                boolean isLast = years.endsIn(year);
                boolean worsened = indicators.stream().anyMatch(indicator -> indicator.worsened(year));
                Progress progress = part.part(text -> progress(text, options, worsened));
                Direction direction = part.part(text -> direction(text, options, isLast));
                Cost cost = part.part(text -> cost(text, options, costs, year));
                return ManagementSheet.builder()
                        .id(identity.id())
                        .fiscalYear(year)
                        .name(identity.name())
                        .policy(identity.policy())
                        .organizationalGoal(isGoal)
                        .department(identity.department())
                        .division(identity.division())
                        .purpose(purpose)
                        .indicators(views(indicators, year))
                        .plannedSchedule(
                                schedule(part, options, year, identity.subject().kind(), isLast))
                        .progress(progress)
                        .direction(direction)
                        .cost(cost)
                        .attributes(account.map(name -> Map.of("会計区分", name)).orElse(Map.of()))
                        .build();
            }));
        }
        return new Project(years, List.copyOf(sheets));
    }

    /** Returns the sheet of a year; empty if there is none. */
    Optional<ManagementSheet> sheet(FiscalYear year) {
        return years.contains(year) ? Optional.of(sheets.get(years.position(year) - 1)) : Optional.empty();
    }

    private static List<IndicatorHistory> indicators(
            Draws draws, SheetOptions options, Identity identity, Years years) {
        List<IndicatorKind> kinds = IndicatorKind.of(identity.subject().kind());
        BitSet taken = new BitSet();
        Draws.ByPosition<IndicatorHistory> indicator = (part, position) -> {
            IndicatorKind kind = kinds.get(free(taken, (int) part.upTo(IndicatorKind.COUNT - 1)));
            String name = options.name(part, identity.subject().words() + kind.words(), position);
            return IndicatorHistory.draw(part, options, name, kind, years);
        };
        int least = options.leastIndicators();
        return options.mostIndicators().isPresent()
                ? draws.list(least, options.mostIndicators().getAsInt(), indicator)
                : draws.list(least, FURTHER_INDICATORS, indicator);
    }

    /** The wanted kind, or the next one that no other indicator of the project has. */
    private static int free(BitSet taken, int wanted) {
        int next = taken.nextClearBit(wanted);
        int free = next < IndicatorKind.COUNT ? next : taken.nextClearBit(0);
        taken.set(free);
        return free;
    }

    private static List<Indicator> views(List<IndicatorHistory> indicators, FiscalYear year) {
        return indicators.stream().map(indicator -> indicator.in(year)).toList();
    }

    /** A schedule that names a year has to name its own, whatever else it names. */
    private static String schedule(
            Draws draws, SheetOptions options, FiscalYear year, SubjectKind kind, boolean isLast) {
        String schedule = options.text(draws, part -> Step.plan(part, kind, isLast));
        return options.isAdversarial() || draws.chance(options.often(200))
                ? year.toLongText() + "\n" + schedule
                : schedule;
    }

    private static Progress progress(Draws draws, SheetOptions options, boolean worsened) {
        ProgressGrade grade = draws.of(worsened ? GRADES_BELOW_A : GRADES);
        return Progress.builder()
                .grade(grade)
                .label(draws.chance(options.often(300)) ? Optional.of(Sentences.gradeLabel(grade)) : Optional.empty())
                .text(options.text(draws, part -> Sentences.progress(part, grade)))
                .build();
    }

    private static Direction direction(Draws draws, SheetOptions options, boolean isLast) {
        DirectionCode code = draws.of(isLast ? ENDING : GOING_ON);
        return Direction.builder()
                .code(code)
                .label(code == DirectionCode.OTHER ? Optional.of("検討中") : Optional.empty())
                .text(options.text(draws, part -> Sentences.direction(part, code)))
                .build();
    }

    private static Cost cost(Draws draws, SheetOptions options, CostHistory costs, FiscalYear year) {
        int reason = costs.needsReason(year) ? 1_000 : options.often(300);
        return Cost.builder()
                .unit(options.unit())
                .years(costs.in(year))
                .changeReason(draws.optional(reason, part -> options.text(part, Sentences.reason())))
                .collaboration(
                        draws.optional(options.often(400), part -> options.text(part, Sentences.collaboration())))
                .build();
    }
}
