package dev.hyoka.finding;

import java.util.Objects;

/**
 * The same text in every language of {@link Language}.
 *
 * @param ja in Japanese, not blank
 * @param en in English, not blank
 */
public record Text(String ja, String en) {

    /** Checks that no language is missing. */
    public Text {
        requireWords("ja", ja);
        requireWords("en", en);
    }

    /**
     * Obtains a text.
     *
     * @param ja in Japanese
     * @param en in English
     * @return the text
     */
    public static Text of(String ja, String en) {
        return new Text(ja, en);
    }

    /**
     * Returns the text in a language.
     *
     * @param language the language
     * @return the words
     */
    public String in(Language language) {
        return switch (language) {
            case JA -> ja;
            case EN -> en;
        };
    }

    private static void requireWords(String component, String words) {
        Objects.requireNonNull(words, component);
        if (words.isBlank()) {
            throw new IllegalArgumentException(component + " must not be blank");
        }
    }
}
