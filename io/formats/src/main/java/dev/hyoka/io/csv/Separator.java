package dev.hyoka.io.csv;

import java.util.Optional;

/** Finds what stands between the cells of a CSV file: commas, semicolons or tabs. */
final class Separator {

    private static final String SEPARATORS = ",;\t";

    private Separator() {}

    /**
     * Looks for the first line with separators outside of quotation marks.
     *
     * @param text the beginning of the file
     * @return the one that occurs most often there, the comma before others; empty if there is none
     */
    static Optional<Character> find(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int separator = SEPARATORS.indexOf(c);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && separator >= 0) {
                counts[separator]++;
            } else if (!quoted && (c == '\n' || c == '\r') && most(counts).isPresent()) {
                break;
            }
        }
        return most(counts);
    }

    private static Optional<Character> most(int[] counts) {
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return counts[most] == 0 ? Optional.empty() : Optional.of(SEPARATORS.charAt(most));
    }
}
