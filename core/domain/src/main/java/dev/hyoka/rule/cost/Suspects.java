package dev.hyoka.rule.cost;

import dev.hyoka.finding.Edit;
import dev.hyoka.finding.Evidence;
import dev.hyoka.finding.Suspect;
import dev.hyoka.finding.Suspect.Kind;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.rule.Conventions;
import dev.hyoka.rule.Terms;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which single correction would settle a contradiction between a total and its parts.
 *
 * <p>Every figure of the equation could be the wrong one: each is tried with the value that the others require. First
 * stands what leaves the fewest contradictions in its year, then what the hourly rate of the set confirms, then what a
 * simple mistake explains.
 *
 * @param sheetYear the sheet's fiscal year
 * @param conventions how the municipality makes its figures
 * @param rates the hourly rates of the set
 */
record Suspects(FiscalYear sheetYear, Conventions conventions, LabourRates rates) {

    /**
     * A correction that was tried.
     *
     * @param suspect the correction
     * @param contradictions how many it leaves in its year
     * @param agreesWithRate whether the year's personnel cost then agrees with the set's hourly rate
     * @param approach how much nearer it brings the figure to those of the neighbouring years, from -1 to 1
     */
    private record Tried(Suspect suspect, int contradictions, boolean agreesWithRate, double approach) {

        /** How far a slip may take a figure away from the neighbouring years before it is thought a coincidence. */
        private static final double COINCIDENCE = -0.25;

        static final Comparator<Tried> LIKELIEST_FIRST = Comparator.comparingInt(Tried::contradictions)
                .thenComparing(tried -> !tried.agreesWithRate)
                .thenComparing(Tried::rank)
                .thenComparing(tried -> -tried.approach);

        /** The less likely two figures look like a mistake by chance, the likelier it is one. */
        private int rank() {
            return switch (suspect.kind()) {
                case SIGN, SCALE -> slip(0);
                case DIGITS_SWAPPED -> slip(1);
                case DIGIT_DOUBLED -> slip(2);
                case DIGIT_LOST -> slip(3);
                case UNSTATED_PART -> approach > 0 ? 4 : 7;
                case STALE_TOTAL -> 5;
                case YEAR_SHIFTED -> 6;
                case OTHER -> 20;
            };
        }

        private int slip(int rank) {
            return approach < COINCIDENCE ? rank + 10 : rank;
        }
    }

    /**
     * Finds what would settle a contradiction.
     *
     * @param contradiction a total that contradicts its parts
     * @return the corrections, the likeliest first; each makes the total agree with its parts
     */
    List<Suspect> of(Comparison contradiction) {
        AmountUnit unit = contradiction.cost().unit();
        YearFigures figures = YearFigures.of(contradiction.cost(), contradiction.year(), conventions.rounding());
        Evidence evidence = contradiction.evidence();
        Equation equation = contradiction.equation();
        BigDecimal excess = evidence.difference();
        List<Tried> tried = new ArrayList<>();
        for (Equation.Part part : equation.parts()) {
            Optional<BigDecimal> from = part.row().printed(contradiction.year(), unit);
            BigDecimal weight = part.printedWeight(unit);
            BigDecimal missing = excess.divide(weight, excess.scale() + weight.precision(), RoundingMode.HALF_UP);
            BigDecimal required = from.orElse(BigDecimal.ZERO).add(missing);
            tryOut(contradiction, figures, part.row(), from, required).ifPresent(tried::add);
        }
        Optional<BigDecimal> stated = Optional.of(evidence.stated().value());
        tryOut(
                        contradiction,
                        figures,
                        equation.total(),
                        stated,
                        evidence.computed().value())
                .ifPresent(tried::add);
        tried.sort(Tried.LIKELIEST_FIRST);
        return tried.stream().map(Tried::suspect).toList();
    }

    private Optional<Tried> tryOut(
            Comparison contradiction,
            YearFigures figures,
            CostRow row,
            Optional<BigDecimal> from,
            BigDecimal required) {
        Cost cost = contradiction.cost();
        CostYear year = contradiction.year();
        BigDecimal to = contradiction.equation().printed(required);
        Kind kind = from.map(stated -> kind(contradiction, row, stated, to)).orElse(Kind.UNSTATED_PART);
        boolean becomesNegative =
                to.signum() < 0 && from.orElse(BigDecimal.ZERO).signum() >= 0;
        if (from.equals(Optional.of(to)) || (becomesNegative && (kind != Kind.SIGN || !row.isAmount()))) {
            return Optional.empty();
        }
        YearFigures corrected = figures.with(row, to);
        if (corrected.contradict(contradiction.equation())) {
            return Optional.empty();
        }
        Edit edit = new Edit(row.location(cost.place(year)), from, Optional.of(to));
        return Optional.of(new Tried(
                new Suspect(kind, edit, Terms.year(cost, year), row.term(), row.unit(cost.unit())),
                contradictions(contradiction, corrected),
                agreesWithRate(cost, year, row, to),
                distance(contradiction, row, from) - distance(contradiction, row, Optional.of(to))));
    }

    private static Kind kind(Comparison contradiction, CostRow row, BigDecimal stated, BigDecimal required) {
        Optional<Kind> slip = Mistake.inWriting(stated, required);
        if (slip.isPresent()) {
            return slip.get();
        }
        if (row == contradiction.equation().total()
                && stated.signum() != 0
                && is(inYear(contradiction, row, -1), stated)) {
            return Kind.STALE_TOTAL;
        }
        // A figure that stays the same from year to year says nothing of a shift
        boolean isBefore = is(inYear(contradiction, row, -1), stated);
        boolean isAfter = is(inYear(contradiction, row, 1), stated);
        if ((stated.signum() != 0 && isBefore != isAfter) || isNeighbours(contradiction, row, required)) {
            return Kind.YEAR_SHIFTED;
        }
        return Kind.OTHER;
    }

    /** How far a figure is from that of the nearest year which states the row: 0 if equal, 1 if not stated. */
    private static double distance(Comparison contradiction, CostRow row, Optional<BigDecimal> figure) {
        Optional<BigDecimal> neighbour = inYear(contradiction, row, -1)
                .or(() -> inYear(contradiction, row, 1))
                .or(() -> inYear(contradiction, row, -2))
                .or(() -> inYear(contradiction, row, 2));
        if (neighbour.isEmpty() || figure.isEmpty()) {
            return 1;
        }
        double one = figure.get().doubleValue();
        double other = neighbour.get().doubleValue();
        double greater = Math.max(Math.abs(one), Math.abs(other));
        return greater == 0 ? 0 : Math.min(1, Math.abs(one - other) / greater);
    }

    private static boolean isNeighbours(Comparison contradiction, CostRow row, BigDecimal figure) {
        return figure.signum() != 0
                && (is(inYear(contradiction, row, -1), figure) || is(inYear(contradiction, row, 1), figure));
    }

    private static boolean is(Optional<BigDecimal> figure, BigDecimal other) {
        return figure.isPresent() && figure.get().compareTo(other) == 0;
    }

    private static Optional<BigDecimal> inYear(Comparison contradiction, CostRow row, int distance) {
        int wanted = contradiction.year().fiscalYear().year() + distance;
        return contradiction.cost().years().stream()
                .filter(year -> year.fiscalYear().year() == wanted)
                .findFirst()
                .flatMap(year -> row.printed(year, contradiction.cost().unit()));
    }

    /** How many other equations of the year contradict themselves. */
    private int contradictions(Comparison contradiction, YearFigures corrected) {
        Equation own = contradiction.equation();
        int contradictions = 0;
        for (Equation equation : List.of(Equation.PROJECT_TOTAL, Equation.TOTAL_COST)) {
            if (!equation.equals(own) && corrected.contradict(equation)) {
                contradictions++;
            }
        }
        Optional<Equation> personnel = Equation.personnelTotal(contradiction.year(), conventions);
        if (personnel.isPresent() && !personnel.get().equals(own) && corrected.contradict(personnel.get())) {
            contradictions++;
        }
        return contradictions;
    }

    private boolean agreesWithRate(Cost cost, CostYear year, CostRow row, BigDecimal to) {
        if (rates.all().isEmpty()) {
            return true;
        }
        CostYear corrected = row.with(year, cost.unit(), Optional.of(to));
        return LabourRates.Point.of(sheetYear, cost.unit(), List.of(corrected)).stream()
                .allMatch(point -> rates.agreed(point.column())
                        .map(agreed -> point.confined(conventions.rounding()).meets(agreed.rate()))
                        .orElse(true));
    }
}
