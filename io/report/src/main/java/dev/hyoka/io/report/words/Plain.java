package dev.hyoka.io.report.words;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What spellings of one name have in common. */
public final class Plain {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Plain() {}

    /** A name without spaces, which come and go with the width of a cell, and with full-width signs as plain ones. */
    public static String name(String printed) {
        return SPACE.matcher(Normalizer.normalize(printed, Normalizer.Form.NFKC))
                .replaceAll("");
    }
}
