package dev.hyoka.rule.cost;

import dev.hyoka.finding.Argument.Term;
import dev.hyoka.finding.Edit;
import dev.hyoka.finding.Evidence;
import dev.hyoka.finding.Suspect;
import dev.hyoka.finding.Suspect.Kind;
import dev.hyoka.form.CostRow;
import dev.hyoka.form.Terms;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.HourlyRate;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.rule.Conventions;
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
        return new Dispute(contradiction).suspects();
    }

    /** A contradiction with what speaks for one correction or another. */
    private final class Dispute {

        private final Comparison contradiction;
        private final Equation equation;
        private final AmountUnit unit;
        private final YearFigures figures;

        /** The years before and after, the nearest first; with nothing in them if the sheet doesn't state them. */
        private final YearFigures before;

        private final YearFigures after;
        private final List<YearFigures> neighbours;
        private final String place;
        private final Term year;
        private final Optional<HourlyRate> rate;

        Dispute(Comparison contradiction) {
            Cost cost = contradiction.cost();
            this.contradiction = contradiction;
            this.equation = contradiction.equation();
            this.unit = cost.unit();
            this.figures = YearFigures.of(cost, contradiction.year(), conventions.rounding());
            this.before = inYear(-1);
            this.after = inYear(1);
            this.neighbours = List.of(before, after, inYear(-2), inYear(2));
            this.place = cost.place(contradiction.year());
            this.year = Terms.year(cost, contradiction.year());
            this.rate = rates.all().isEmpty()
                    ? Optional.empty()
                    : rates.agreed(LabourRates.Column.of(sheetYear, unit, contradiction.year()))
                            .map(LabourRates.Agreed::rate);
        }

        private YearFigures inYear(int distance) {
            int wanted = contradiction.year().fiscalYear().year() + distance;
            for (CostYear other : contradiction.cost().years()) {
                if (other.fiscalYear().year() == wanted) {
                    return YearFigures.of(contradiction.cost(), other, conventions.rounding());
                }
            }
            return YearFigures.NOTHING;
        }

        List<Suspect> suspects() {
            Evidence evidence = contradiction.evidence();
            BigDecimal excess = evidence.difference();
            List<Tried> tried = new ArrayList<>();
            for (Equation.Part part : equation.parts()) {
                BigDecimal weight = part.printedWeight(unit);
                BigDecimal missing = excess.divide(weight, excess.scale() + weight.precision(), RoundingMode.HALF_UP);
                BigDecimal stated = figures.figure(part.row()).orElse(BigDecimal.ZERO);
                tryOut(part.row(), stated.add(missing), tried);
            }
            tryOut(equation.total(), evidence.computed().value(), tried);
            tried.sort(Tried.LIKELIEST_FIRST);
            return tried.stream().map(Tried::suspect).toList();
        }

        private void tryOut(CostRow row, BigDecimal required, List<Tried> tried) {
            BigDecimal to = equation.printed(required);
            Optional<BigDecimal> from = figures.figure(row);
            Kind kind = from.map(stated -> kind(row, stated, to)).orElse(Kind.UNSTATED_PART);
            boolean becomesNegative =
                    to.signum() < 0 && from.orElse(BigDecimal.ZERO).signum() >= 0;
            YearFigures corrected = figures.with(row, to);
            if (figures.states(row, to)
                    || (becomesNegative && (kind != Kind.SIGN || !row.isAmount()))
                    || corrected.contradict(equation)) {
                return;
            }
            Edit edit = new Edit(row.location(place), from, Optional.of(to));
            tried.add(new Tried(
                    new Suspect(kind, edit, year, row.term(), row.unit(unit)),
                    otherContradictions(corrected),
                    agreesWithRate(corrected),
                    distance(row, from) - distance(row, Optional.of(to))));
        }

        private Kind kind(CostRow row, BigDecimal stated, BigDecimal required) {
            Optional<Kind> slip = Mistake.inWriting(stated, required);
            if (slip.isPresent()) {
                return slip.get();
            }
            boolean isBefore = before.states(row, stated);
            if (row == equation.total() && stated.signum() != 0 && isBefore) {
                return Kind.STALE_TOTAL;
            }
            // A figure that stays the same from year to year says nothing of a shift
            boolean isCopied = stated.signum() != 0 && isBefore != after.states(row, stated);
            boolean isNextDoor =
                    required.signum() != 0 && (before.states(row, required) || after.states(row, required));
            return isCopied || isNextDoor ? Kind.YEAR_SHIFTED : Kind.OTHER;
        }

        /** How far a figure is from that of the nearest year which states the row: 0 if equal, 1 if not stated. */
        private double distance(CostRow row, Optional<BigDecimal> figure) {
            Optional<BigDecimal> neighbour = neighbours.stream()
                    .flatMap(near -> near.figure(row).stream())
                    .findFirst();
            if (neighbour.isEmpty() || figure.isEmpty()) {
                return 1;
            }
            double one = figure.get().doubleValue();
            double other = neighbour.get().doubleValue();
            double greater = Math.max(Math.abs(one), Math.abs(other));
            return greater == 0 ? 0 : Math.min(1, Math.abs(one - other) / greater);
        }

        /** How many other equations of the year contradict themselves. */
        private int otherContradictions(YearFigures corrected) {
            int contradictions = 0;
            for (Equation other : List.of(Equation.PROJECT_TOTAL, Equation.TOTAL_COST)) {
                contradictions += !other.equals(equation) && corrected.contradict(other) ? 1 : 0;
            }
            Optional<Equation> personnel = Equation.personnelTotal(contradiction.year(), conventions);
            boolean isOther = personnel.isPresent() && !personnel.get().equals(equation);
            return isOther && corrected.contradict(personnel.get()) ? contradictions + 1 : contradictions;
        }

        private boolean agreesWithRate(YearFigures corrected) {
            if (rate.isEmpty()) {
                return true;
            }
            return corrected.confined().map(own -> own.meets(rate.get())).orElse(true);
        }
    }
}
