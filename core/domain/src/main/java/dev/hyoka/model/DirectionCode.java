package dev.hyoka.model;

import java.util.Optional;

/** 今後の方向性: what is to become of the project. */
public enum DirectionCode {
    /** 継続. */
    CONTINUE("continue"),

    /** 事業完了. */
    COMPLETED("completed"),

    /** 拡充. */
    EXPAND("expand"),

    /** 改善. */
    IMPROVE("improve"),

    /** 縮小. */
    REDUCE("reduce"),

    /** 統合. */
    MERGE("merge"),

    /** 休止. */
    SUSPEND("suspend"),

    /** 廃止. */
    ABOLISH("abolish"),

    /** A word that this list lacks; it stands in the direction's label. */
    OTHER("other");

    private final String code;

    DirectionCode(String code) {
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
    public static Optional<DirectionCode> ofCode(String code) {
        for (DirectionCode constant : values()) {
            if (constant.code.equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
