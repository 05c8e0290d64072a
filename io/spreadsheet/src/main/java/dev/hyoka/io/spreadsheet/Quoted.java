package dev.hyoka.io.spreadsheet;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * Words that would be taken for something else, such as 「1,062」 where a number can stand: they stand in 「」, and only they
 * do, so that a name that somebody puts into 「」 keeps them.
 */
final class Quoted {

    private Quoted() {}

    /**
     * Returns a text as it can stand in a cell.
     *
     * @param text the words
     * @param mistaken whether a text would be taken for something else
     * @return the words, in 「」 if they would
     */
    static String quote(String text, Predicate<String> mistaken) {
        return isAmbiguous(text, mistaken) ? inQuotes(text) : text;
    }

    /**
     * Finds the words that stand in 「」 because they would be taken for something else.
     *
     * @param cell what stands in the cell
     * @param mistaken whether a text would be taken for something else
     * @return the words; empty if the cell holds no such
     */
    static Optional<String> unquote(String cell, Predicate<String> mistaken) {
        return inner(cell).filter(words -> isAmbiguous(words, mistaken));
    }

    static String inQuotes(String text) {
        return "「" + text + "」";
    }

    /** What stands in 「」; empty if the text is not in them, or nothing is. */
    static Optional<String> inner(String text) {
        return text.length() > 2 && text.startsWith("「") && text.endsWith("」")
                ? Optional.of(text.substring(1, text.length() - 1)).filter(words -> !words.isBlank())
                : Optional.empty();
    }

    private static boolean isAmbiguous(String text, Predicate<String> mistaken) {
        // What is quoted already would lose a pair, so that pairs within pairs don't count
        int pairs = 0;
        int last = text.length() - 1;
        while (last - 2 * pairs >= 2 && text.charAt(pairs) == '「' && text.charAt(last - pairs) == '」') {
            pairs++;
        }
        String words = text.substring(pairs, text.length() - pairs);
        return mistaken.test(words) || (pairs > 0 && words.isBlank());
    }
}
