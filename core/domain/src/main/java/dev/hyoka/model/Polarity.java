package dev.hyoka.model;

import java.util.Optional;

/** Which way an indicator gets better. */
public enum Polarity {
    /** More is better. */
    UP("up"),

    /** Less is better. */
    DOWN("down");

    private final String code;

    Polarity(String code) {
        this.code = code;
    }

    /**
     * Returns the name that the interchange form and the locations use.
     *
     * @return the code, in lower case but for the grades
     */
    public String code() {
        return code;
    }

    /**
     * Obtains the constant from its code.
     *
     * @param code the code
     * @return the constant; empty if there is none of that code
     */
    public static Optional<Polarity> ofCode(String code) {
        for (Polarity constant : values()) {
            if (constant.code.equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
