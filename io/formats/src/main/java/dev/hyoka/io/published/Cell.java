package dev.hyoka.io.published;

/** A field of a line, which remembers whether something has taken its text. */
final class Cell {

    /** What a cell takes of the memory beside its text, in characters. */
    static final int WEIGHT = 50;

    private final int line;
    private final int column;
    private final String raw;
    private final boolean blank;
    private String normal;
    private boolean taken;

    Cell(int line, int column, String raw) {
        this.line = line;
        this.column = column;
        this.raw = raw;
        this.blank = isBlank(text());
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

    /** The text without markup. */
    String text() {
        return Markup.withoutTags(raw);
    }

    /** The text as labels are compared. */
    String normal() {
        if (normal == null) {
            normal = Labels.normal(raw);
        }
        return normal;
    }

    /** Whether nothing visible stands here; markup alone is nothing. */
    boolean isBlank() {
        return blank;
    }

    private static boolean isBlank(String text) {
        return text.chars()
                .allMatch(c ->
                        Character.isWhitespace(c) || c == '\u0085' || c == '\u00A0' || c == '\u200B' || c == '\uFEFF');
    }

    boolean isTaken() {
        return taken;
    }

    void take() {
        taken = true;
    }
}
