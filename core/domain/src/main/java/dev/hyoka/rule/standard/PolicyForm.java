package dev.hyoka.rule.standard;

import dev.hyoka.model.Policy;
import dev.hyoka.rule.Spelling;
import java.util.Comparator;
import java.util.OptionalInt;

/**
 * How a sheet writes a policy.
 *
 * @param number the number; empty if not stated
 * @param plain the name as it is compared
 */
record PolicyForm(OptionalInt number, String plain) {

    static final Comparator<PolicyForm> ORDER = Comparator.comparing(
                    PolicyForm::number, Comparator.comparingInt(number -> number.orElse(Integer.MAX_VALUE)))
            .thenComparing(PolicyForm::plain);

    static PolicyForm of(Policy policy) {
        return new PolicyForm(policy.number(), Spelling.plain(policy.name()));
    }

    /** Number and name as they are printed, the number in a circle: ⑪安全安心な生活が送れるまちづくり. */
    static String printed(Policy policy) {
        return printed(policy.number(), policy.name());
    }

    static String printed(OptionalInt number, String name) {
        return number.isPresent() ? circled(number.getAsInt()) + name : name;
    }

    /** Tells whether two forms contradict each other: a number that is not stated is no other number. */
    boolean differsFrom(PolicyForm other) {
        return !plain.equals(other.plain)
                || (number.isPresent() && other.number.isPresent() && !number.equals(other.number));
    }

    private static String circled(int number) {
        if (number <= 20) {
            return Character.toString('①' + number - 1);
        }
        if (number <= 35) {
            return Character.toString('㉑' + number - 21);
        }
        return number <= 50 ? Character.toString('㊱' + number - 36) : number + " ";
    }
}
