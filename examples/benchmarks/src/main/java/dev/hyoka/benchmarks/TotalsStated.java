package dev.hyoka.benchmarks;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Totals that are stated where their parts are: TOT-04. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TotalsStatedValidator.class)
public @interface TotalsStated {

    /**
     * Returns what the violation says.
     *
     * @return words without arguments; the figures are the violation's payload
     */
    String message() default "a total is not stated although its parts are";

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
