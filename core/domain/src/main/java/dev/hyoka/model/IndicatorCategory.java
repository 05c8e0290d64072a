package dev.hyoka.model;

import java.util.Optional;

/** What an indicator measures. */
public enum IndicatorCategory {
    /** 成果指標: what the project changes. */
    OUTCOME("outcome"),

    /** 活動指標: what the project does. */
    ACTIVITY("activity"),

    /** 対象指標: for whom or for what it is done. */
    SCALE("scale");

    private final String code;

    IndicatorCategory(String code) {
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
    public static Optional<IndicatorCategory> ofCode(String code) {
        for (IndicatorCategory constant : values()) {
            if (constant.code.equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
