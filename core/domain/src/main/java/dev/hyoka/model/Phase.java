package dev.hyoka.model;

import java.util.Optional;

/** What kind of figure a year's figure is. */
public enum Phase {
    /** 実績, 決算: what came about. */
    ACTUAL("actual"),

    /** 見込: what is expected to come about. */
    ESTIMATE("estimate"),

    /** 目標: what is to be achieved. */
    TARGET("target"),

    /** 予算: what was granted. */
    BUDGET("budget");

    private final String code;

    Phase(String code) {
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
    public static Optional<Phase> ofCode(String code) {
        for (Phase constant : values()) {
            if (constant.code.equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
