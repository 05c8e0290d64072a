package dev.hyoka.io.json;

/** Texts that no encoding can hold: JSON's escapes can write half of a character. */
final class Surrogates {

    private Surrogates() {}

    /** The index of the first half of a surrogate pair that lacks the other; below 0 if there is none. */
    static int indexOfHalf(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                return i;
            }
        }
        return -1;
    }
}
