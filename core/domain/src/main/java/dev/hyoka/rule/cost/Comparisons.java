package dev.hyoka.rule.cost;

import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.money.Rounding;
import dev.hyoka.rule.Conventions;
import dev.hyoka.rule.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A sheet's totals beside their parts, in every year that states both.
 *
 * @param places how many totals were compared
 * @param differing the comparisons of those that are not equal to the sum of their parts, in the sheet's order
 */
public record Comparisons(int places, List<Comparison> differing) {

    private static final Comparisons NONE = new Comparisons(0, List.of());

    /** Copies the list. */
    public Comparisons {
        differing = List.copyOf(differing);
    }

    static Fact<Comparisons> fact(Equation equation) {
        Optional<Equation> always = Optional.of(equation);
        return (document, conventions) ->
                document instanceof ManagementSheet sheet ? of(sheet, conventions, year -> always) : NONE;
    }

    /** Nearly all totals equal the sum of their parts: more than the sum is made for the others only. */
    static Comparisons of(
            ManagementSheet sheet, Conventions conventions, Function<CostYear, Optional<Equation>> equations) {
        if (sheet.cost().isEmpty()) {
            return NONE;
        }
        Cost cost = sheet.cost().get();
        Rounding rounding = conventions.rounding();
        int places = 0;
        List<Comparison> differing = List.of();
        for (CostYear year : cost.years()) {
            Optional<Equation> equation = equations.apply(year);
            BigDecimal stated =
                    equation.isEmpty() ? null : equation.get().total().in(year).orElse(null);
            BigDecimal sum = stated == null ? null : equation.get().sum(year);
            if (sum != null) {
                places++;
                if (stated.compareTo(sum) != 0) {
                    differing = differing.isEmpty() ? new ArrayList<>() : differing;
                    Comparison.of(cost, year, equation.get(), rounding).ifPresent(differing::add);
                }
            }
        }
        return new Comparisons(places, differing);
    }
}
