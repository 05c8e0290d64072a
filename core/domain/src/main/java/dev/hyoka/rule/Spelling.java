package dev.hyoka.rule;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What spellings of one name have in common, so that rules compare names as their readers do. */
public final class Spelling {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Spelling() {}

    /**
     * Returns a name without white space, which comes and goes with the width of a cell, and with full-width letters, digits
     * and signs as plain ones: {@code Ｒ２ 計画} and {@code R2計画} are one.
     *
     * @param name the name as printed
     * @return the plain form (compatibility form NFKC of Unicode); empty if there is nothing but white space
     */
    public static String plain(String name) {
        return SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    }
}
