package dev.hyoka.model;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * 重点施策: a policy of the plan as a goal sheet names it, such as ⑮多様性を認め合う平和な社会.
 *
 * @param number the number before the name, at least 1; empty if not stated
 * @param name the name
 */
public record Policy(OptionalInt number, String name) {

    /** Checks the number and the name. */
    public Policy {
        Objects.requireNonNull(number, "number");
        if (number.isPresent() && number.getAsInt() < 1) {
            throw new IllegalArgumentException("number must be at least 1, but is " + number.getAsInt());
        }
        Check.text("name", name);
    }
}
