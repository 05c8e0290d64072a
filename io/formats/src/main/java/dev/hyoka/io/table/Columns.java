package dev.hyoka.io.table;

import java.util.Locale;
import java.util.OptionalInt;

/** The letters by which tables name their columns: A, B … Z, AA … */
public final class Columns {

    /** How many columns have a name, as many as a workbook's sheet has: the last one is XFD. */
    public static final int MOST = 16_384;

    private Columns() {}

    /**
     * Returns a column's letters.
     *
     * @param column the column, from 0
     * @return the letters, such as {@code AB} for 27
     */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /**
     * Finds the column of some letters.
     *
     * @param letters the letters, in upper or lower case
     * @return the column, from 0; empty if they name none of {@value #MOST}
     */
    public static OptionalInt find(String letters) {
        String upper = letters.toUpperCase(Locale.ROOT);
        if (!upper.matches("[A-Z]{1,3}")) {
            return OptionalInt.empty();
        }
        int column = 0;
        for (int i = 0; i < upper.length(); i++) {
            column = column * 26 + upper.charAt(i) - 'A' + 1;
        }
        return column <= MOST ? OptionalInt.of(column - 1) : OptionalInt.empty();
    }
}
