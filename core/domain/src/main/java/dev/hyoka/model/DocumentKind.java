package dev.hyoka.model;

import java.util.Optional;

/** The kinds of sheet. */
public enum DocumentKind {
    /** 重点事業マネジメントシート. */
    MANAGEMENT_SHEET("management-sheet"),

    /** 組織目標. */
    GOAL_SHEET("goal-sheet");

    private final String code;

    DocumentKind(String code) {
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
    public static Optional<DocumentKind> ofCode(String code) {
        for (DocumentKind constant : values()) {
            if (constant.code.equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
