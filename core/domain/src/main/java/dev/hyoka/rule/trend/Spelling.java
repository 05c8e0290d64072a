package dev.hyoka.rule.trend;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What two spellings of a name have in common. */
final class Spelling {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Spelling() {}

    /** Without spaces, which come and go with the width of a cell, and with full-width letters as plain ones. */
    static String plain(String name) {
        return SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    }
}
