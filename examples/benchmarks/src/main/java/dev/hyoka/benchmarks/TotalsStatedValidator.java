package dev.hyoka.benchmarks;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Decides {@link TotalsStated}. */
public final class TotalsStatedValidator implements ConstraintValidator<TotalsStated, YearOfSheet> {

    @Override
    public boolean isValid(YearOfSheet year, ConstraintValidatorContext context) {
        boolean isValid = true;
        if (!year.hasProjectTotal() && year.hasSources()) {
            isValid = Violations.add(context, year.inProjectTotal("TOT-04"));
        }
        if (!year.hasTotal() && year.hasProjectTotal() && year.hasPersonnelTotal()) {
            isValid = Violations.add(context, year.inTotal("TOT-04"));
        }
        return isValid;
    }
}
