package dev.hyoka.io.published;

/** A field of a line, which remembers whether something has taken its text. */
final class Cell {

    private final int line;
    private final int column;
    private final String raw;
    private final boolean blank;
    private boolean taken;

    Cell(int line, int column, String raw) {
        this.line = line;
        this.column = column;
        this.raw = raw;
        this.blank = isBlank(Markup.withoutTags(raw));
    }

    int line() {
        return line;
    }

    /** The column of the first character, from 1. */
    int column() {
        return column;
    }

    String raw() {
        return raw;
    }

    /** Whether nothing visible stands here; markup alone is nothing. */
    boolean isBlank() {
        return blank;
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || c == '\u00A0');
    }

    boolean isTaken() {
        return taken;
    }

    void take() {
        taken = true;
    }
}
