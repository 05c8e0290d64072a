package dev.hyoka.rule.cost;

import dev.hyoka.finding.Evidence.Operand;
import dev.hyoka.form.CostRow;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.money.Amounts;
import dev.hyoka.money.Rounding;
import dev.hyoka.rule.Conventions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * Which rows of the cost table add up to which.
 *
 * @param total the row that is a sum
 * @param parts the rows that are added, each with a weight, in the form's order
 * @param needsAll whether the sum is known only where all parts are stated; if not, parts that are not stated are left
 *     out, and the sum is known where one is
 */
public record Equation(CostRow total, List<Part> parts, boolean needsAll) {

    private static final List<Part> SOURCES = weighted(CostRow.SOURCES);

    /** 事業費計(A) is the sum of the stated funding sources. */
    public static final Equation PROJECT_TOTAL = sumOfStated(CostRow.PROJECT_TOTAL, CostRow.SOURCES);

    /** トータルコスト(A+B) is the sum of both totals. */
    public static final Equation TOTAL_COST =
            sumOfAll(CostRow.TOTAL, List.of(CostRow.PROJECT_TOTAL, CostRow.PERSONNEL_TOTAL));

    private static final List<CostRow> LABOUR = List.of(CostRow.HOURS, CostRow.OTHER_STAFF, CostRow.PERSONNEL_TOTAL);

    /**
     * A row that is added.
     *
     * @param row the row
     * @param weight by what it is multiplied: 1, -1, or yen an hour
     */
    public record Part(CostRow row, BigDecimal weight) {
        /** Checks that nothing is null. */
        public Part {
            Objects.requireNonNull(row, "row");
            Objects.requireNonNull(weight, "weight");
        }

        /** Whether the weight is the constant 1; a 1 of another making only costs a multiplication. */
        @SuppressWarnings("ReferenceEquality") // asked for every figure of every sheet
        private boolean isPlain() {
            return weight == BigDecimal.ONE;
        }

        /** A weight of a row that holds no amounts is in yen. */
        BigDecimal printedWeight(AmountUnit unit) {
            return row.isAmount() ? weight : unit.printed(Amounts.of(weight, unit.currency()));
        }
    }

    /** Checks that there is a part, that the total is an amount and not a part of itself, and copies the list. */
    public Equation {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts must not be empty");
        }
        if (!total.isAmount() || parts.stream().anyMatch(part -> part.row() == total)) {
            throw new IllegalArgumentException(total + " can't be the sum of " + parts);
        }
    }

    /**
     * Says that a row is the sum of those rows of a list that are stated, if one is.
     *
     * @param total the sum
     * @param parts the rows that are added
     * @return the equation
     */
    public static Equation sumOfStated(CostRow total, List<CostRow> parts) {
        return new Equation(total, parts.equals(CostRow.SOURCES) ? SOURCES : weighted(parts), false);
    }

    /**
     * Says that a row is the sum of other rows, which is known where all of them are stated.
     *
     * @param total the sum
     * @param parts the rows that are added
     * @return the equation
     */
    public static Equation sumOfAll(CostRow total, List<CostRow> parts) {
        return new Equation(total, weighted(parts), true);
    }

    /**
     * Says what 人件費計(B) of a year has to be by the municipality's rates: the hours at the hourly rate, or the regular
     * staff at the rate of a full-time post, and the cost of other staff.
     *
     * @param year the year
     * @param conventions the rates; where both are known, the hourly one goes first
     * @return the equation; empty if no rate is known for the year, or the year doesn't state what it is for
     */
    public static Optional<Equation> personnelTotal(CostYear year, Conventions conventions) {
        if (!conventions.hasRates()) {
            return Optional.empty();
        }
        return personnelTotal(year, CostRow.HOURS, conventions.hourlyRate(year.fiscalYear()))
                .or(() -> personnelTotal(year, CostRow.REGULAR_STAFF, conventions.postRate(year.fiscalYear())));
    }

    private static Optional<Equation> personnelTotal(CostYear year, CostRow staff, Optional<BigDecimal> rate) {
        return rate.filter(known -> staff.in(year).isPresent())
                .map(known -> new Equation(
                        CostRow.PERSONNEL_TOTAL,
                        List.of(new Part(staff, known), new Part(CostRow.OTHER_STAFF, BigDecimal.ONE)),
                        false));
    }

    /**
     * Returns what the total has to be.
     *
     * @param year the year
     * @return the sum of the stated parts in the currency's main unit (yen); empty if the equation needs a part that is
     *     not stated
     */
    public Optional<BigDecimal> implied(CostYear year) {
        return Optional.ofNullable(sum(year));
    }

    /** What {@link #implied} returns, or null. */
    BigDecimal sum(CostYear year) {
        return addsAllSources() ? sumOfSources(year) : sumOfParts(year);
    }

    /** The sum that is made most often: its parts are what the year has of them. The list is known by its identity. */
    @SuppressWarnings("ReferenceEquality")
    private boolean addsAllSources() {
        return !needsAll && parts == SOURCES;
    }

    private static BigDecimal sumOfSources(CostYear year) {
        BigDecimal sum = null;
        for (MonetaryAmount amount : year.funding().values()) {
            BigDecimal figure = Amounts.number(amount);
            sum = sum == null ? figure : sum.add(figure);
        }
        return sum;
    }

    private BigDecimal sumOfParts(CostYear year) {
        BigDecimal sum = null;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            BigDecimal figure = part.row().in(year).orElse(null);
            if (figure != null) {
                BigDecimal summand = part.isPlain() ? figure : figure.multiply(part.weight());
                sum = sum == null ? summand : sum.add(summand);
            } else if (needsAll) {
                return null;
            }
        }
        return sum;
    }

    /** Tells whether the hourly rate says something of a figure in it. */
    boolean isAboutLabour() {
        return LABOUR.contains(total) || parts.stream().anyMatch(part -> LABOUR.contains(part.row()));
    }

    /**
     * Tells whether a year states what the sum needs.
     *
     * @param year the year
     * @return true if {@link #implied} is present
     */
    public boolean isImplied(CostYear year) {
        if (addsAllSources()) {
            return !year.funding().isEmpty();
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).row().isStated(year) != needsAll) {
                return !needsAll;
            }
        }
        return needsAll;
    }

    /**
     * Returns the stated parts of a year with their intervals.
     *
     * @param cost the cost table
     * @param year the year
     * @param rounding how amounts are rounded
     * @return the operands, amounts in the sheet's unit
     */
    public List<Operand> operands(Cost cost, CostYear year, Rounding rounding) {
        String place = cost.place(year);
        List<Operand> operands = new ArrayList<>();
        for (Part part : parts) {
            part.row()
                    .measure(year, cost.unit(), rounding)
                    .ifPresent(measure -> operands.add(new Operand(
                            part.row().term(), part.row().location(place), measure, part.printedWeight(cost.unit()))));
        }
        return operands;
    }

    /**
     * Returns a figure as a sheet would print it in a row of this equation: a sum of amounts as it is, what was multiplied
     * by a rate rounded to the unit.
     *
     * @param figure the figure in the sheet's unit
     * @return the figure, without trailing zeros
     */
    public BigDecimal printed(BigDecimal figure) {
        boolean isSum = parts.stream().allMatch(part -> part.row().isAmount());
        BigDecimal stripped = (isSum ? figure : figure.setScale(0, RoundingMode.HALF_UP)).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static List<Part> weighted(List<CostRow> rows) {
        return List.copyOf(
                rows.stream().map(row -> new Part(row, BigDecimal.ONE)).toList());
    }
}
