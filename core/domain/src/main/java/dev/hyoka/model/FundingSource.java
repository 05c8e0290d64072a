package dev.hyoka.model;

import java.util.Optional;

/** Where a project's money comes from, in the order of the form. */
public enum FundingSource {
    /** 国庫支出金, national disbursements. */
    NATIONAL("national"),

    /** 県支出金, prefectural disbursements. */
    PREFECTURAL("prefectural"),

    /** 地方債, local bonds. */
    BONDS("bonds"),

    /** その他, other: fees, donations, funds. */
    OTHER("other"),

    /** 一般財源, general revenue. */
    GENERAL("general");

    private final String code;

    FundingSource(String code) {
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
    public static Optional<FundingSource> ofCode(String code) {
        for (FundingSource constant : values()) {
            if (constant.code.equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
