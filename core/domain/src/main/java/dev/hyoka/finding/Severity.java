package dev.hyoka.finding;

import java.util.Optional;

/** How grave a finding or a problem is: what its reader has to do. The order is from grave to light. */
public enum Severity {
    /** The document contradicts itself, or could not be read: it has to be corrected. */
    ERROR("error"),

    /** Something looks wrong: a person has to look. */
    WARNING("warning"),

    /** Worth knowing: nothing has to be done. */
    INFO("info");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /**
     * Returns the name in the interchange form.
     *
     * @return error, warning or info
     */
    public String code() {
        return code;
    }

    /**
     * Obtains the severity from its code.
     *
     * @param code the code
     * @return the severity; empty if there is none of that code
     */
    public static Optional<Severity> ofCode(String code) {
        for (Severity severity : values()) {
            if (severity.code.equals(code)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    /**
     * Tells whether this is as grave as another, or graver.
     *
     * @param other the other severity
     * @return true if it is
     */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
