package dev.hyoka.model;

import java.util.Optional;

/** What is drawn in a month of a schedule. */
public enum Mark {
    /** ●: an event. */
    MILESTONE("milestone"),

    /** ←→, ⇔, ◀▶: work that lasts. */
    SPAN("span"),

    /** Words without a sign. */
    TEXT("text");

    private final String code;

    Mark(String code) {
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
    public static Optional<Mark> ofCode(String code) {
        for (Mark constant : values()) {
            if (constant.code.equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
