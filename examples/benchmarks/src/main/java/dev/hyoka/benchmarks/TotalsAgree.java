package dev.hyoka.benchmarks;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Totals that equal the sums of their parts: TOT-01, TOT-03 and TOT-06. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TotalsAgreeValidator.class)
public @interface TotalsAgree {

    /**
     * Returns what the violation says.
     *
     * @return words without arguments; the figures are the violation's payload
     */
    String message() default "a total differs from its parts";

    /**
     * Returns the groups that it belongs to.
     *
     * @return none
     */
    Class<?>[] groups() default {};

    /**
     * Returns what is known of every violation.
     *
     * @return nothing
     */
    Class<? extends Payload>[] payload() default {};
}
