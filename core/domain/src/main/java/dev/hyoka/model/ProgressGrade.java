package dev.hyoka.model;

import java.util.Optional;

/** 進捗度: how a project goes compared with its plan. */
public enum ProgressGrade {
    /** 予定どおり進んでいる: as planned. */
    A("A"),

    /** 概ね予定どおり進んでいる: mostly as planned. */
    B("B"),

    /** Behind schedule. */
    C("C");

    private final String code;

    ProgressGrade(String code) {
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
    public static Optional<ProgressGrade> ofCode(String code) {
        for (ProgressGrade constant : values()) {
            if (constant.code.equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
