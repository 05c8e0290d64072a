package dev.hyoka.benchmarks;

import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** How the constraints tell of a total: each a violation of its own, with its figures as payload. */
final class Violations {

    private Violations() {}

    /** Returns false, which is what the constraint has to answer then. */
    static boolean add(ConstraintValidatorContext context, Discrepancy discrepancy) {
        context.disableDefaultConstraintViolation();
        context.unwrap(HibernateConstraintValidatorContext.class)
                .withDynamicPayload(discrepancy)
                .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                // Two totals of a column are two violations only if their paths differ
                .addPropertyNode(discrepancy.row().name())
                .addConstraintViolation();
        return false;
    }
}
