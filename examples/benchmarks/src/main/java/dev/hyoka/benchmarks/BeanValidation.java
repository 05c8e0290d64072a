package dev.hyoka.benchmarks;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * The checks with Hibernate Validator, as fast as its own means make them: constraints on the class of a column, each
 * sum made once, beans that stand ready, messages without arguments and without an expression language.
 */
final class BeanValidation implements AutoCloseable {

    private final ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private final Validator validator = factory.getValidator();

    Set<ConstraintViolation<CostColumns>> check(CostColumns columns) {
        return validator.validate(columns);
    }

    /** What a constraint said of a violation. */
    static Discrepancy discrepancy(ConstraintViolation<CostColumns> violation) {
        HibernateConstraintViolation<?> own = violation.unwrap(HibernateConstraintViolation.class);
        return own.getDynamicPayload(Discrepancy.class);
    }

    @Override
    public void close() {
        factory.close();
    }
}
