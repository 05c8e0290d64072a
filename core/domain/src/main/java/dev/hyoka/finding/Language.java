package dev.hyoka.finding;

import java.util.Optional;

/** The languages in which messages are written. */
public enum Language {
    /** Japanese. */
    JA("ja"),

    /** English. */
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * Returns the code of ISO 639.
     *
     * @return ja or en
     */
    public String code() {
        return code;
    }

    /**
     * Obtains the language from its code.
     *
     * @param code the code of ISO 639
     * @return the language; empty if messages are not written in it
     */
    public static Optional<Language> ofCode(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
