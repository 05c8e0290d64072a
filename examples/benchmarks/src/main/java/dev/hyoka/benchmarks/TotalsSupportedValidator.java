package dev.hyoka.benchmarks;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Decides {@link TotalsSupported}. */
public final class TotalsSupportedValidator implements ConstraintValidator<TotalsSupported, YearOfSheet> {

    @Override
    public boolean isValid(YearOfSheet year, ConstraintValidatorContext context) {
        boolean isValid = true;
        if (year.hasProjectTotal() && !year.isProjectTotalZero() && !year.hasSources()) {
            isValid = Violations.add(context, year.inProjectTotal("TOT-05"));
        }
        if (year.hasPersonnelTotal() && !year.isPersonnelTotalZero() && !year.hasLabour()) {
            isValid = Violations.add(context, year.inPersonnelTotal("TOT-05"));
        }
        if (year.hasTotal() && !year.isTotalZero() && !year.hasProjectTotal() && !year.hasPersonnelTotal()) {
            isValid = Violations.add(context, year.inTotal("TOT-05"));
        }
        return isValid;
    }
}
