package dev.hyoka.benchmarks;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Decides {@link TotalsAgree}. */
public final class TotalsAgreeValidator implements ConstraintValidator<TotalsAgree, YearOfSheet> {

    @Override
    public boolean isValid(YearOfSheet year, ConstraintValidatorContext context) {
        boolean isValid = true;
        if (year.projectTotalDiffers()) {
            String rule = year.roundingExplainsProjectTotal() ? "TOT-06" : "TOT-01";
            isValid = Violations.add(context, year.inProjectTotal(rule));
        }
        if (year.totalDiffers()) {
            String rule = year.roundingExplainsTotal() ? "TOT-06" : "TOT-03";
            isValid = Violations.add(context, year.inTotal(rule));
        }
        return isValid;
    }
}
