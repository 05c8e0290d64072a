package dev.hyoka.io.spreadsheet;

import dev.hyoka.model.Mark;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a month of a schedule: ● with words, words between arrows, words alone.
 *
 * @param mark what is drawn
 * @param label the words; empty if there are none
 */
record CellEntry(Mark mark, Optional<String> label) {

    private static final String MILESTONE = "●";
    private static final String SPAN = "←→";
    private static final String BEGIN = "← ";
    private static final String END = " →";

    /** How people draw a span without words, or before them. */
    private static final List<String> ARROWS = List.of(SPAN, "←", "⇔", "↔", "↕", "◀▶", "⟷");

    /** The text of an entry, which {@link #parse} reads back. */
    String print() {
        return switch (mark) {
            case MILESTONE -> MILESTONE + label.map(words -> " " + words).orElse("");
            case SPAN -> label.map(words -> BEGIN + words + END).orElse(SPAN);
            case TEXT -> Quoted.quote(label.orElseThrow(), CellEntry::isDrawn);
        };
    }

    /**
     * Reads an entry.
     *
     * @param text what stands in the cell, not blank
     * @return the entry
     */
    static CellEntry parse(String text) {
        if (text.startsWith(MILESTONE)) {
            String rest = text.substring(MILESTONE.length());
            return new CellEntry(Mark.MILESTONE, stated(rest.matches("(?s)[ \\n].*") ? rest.substring(1) : rest));
        }
        if (isBetweenArrows(text)) {
            return new CellEntry(Mark.SPAN, stated(text.substring(BEGIN.length(), text.length() - END.length())));
        }
        return span(text).orElseGet(() -> words(text));
    }

    private static CellEntry words(String text) {
        return new CellEntry(Mark.TEXT, Quoted.unquote(text, CellEntry::isDrawn).or(() -> Optional.of(text)));
    }

    /** A span as people type it: ←→ 通年, ⇔, ← 通年→. */
    private static Optional<CellEntry> span(String text) {
        for (String arrow : ARROWS) {
            if (text.startsWith(arrow)) {
                String rest = text.substring(arrow.length()).strip();
                String words = rest.endsWith("→") ? rest.substring(0, rest.length() - 1) : rest;
                return Optional.of(new CellEntry(Mark.SPAN, stated(withoutLines(words))));
            }
        }
        return Optional.empty();
    }

    private static String withoutLines(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && isLine(words.charAt(from))) {
            from++;
        }
        while (to > from && isLine(words.charAt(to - 1))) {
            to--;
        }
        return words.substring(from, to);
    }

    private static boolean isLine(char c) {
        return c == '―' || c == '─' || c == '—' || Character.isWhitespace(c);
    }

    private static boolean isBetweenArrows(String text) {
        return text.length() > BEGIN.length() + END.length() && text.startsWith(BEGIN) && text.endsWith(END);
    }

    private static boolean isDrawn(String text) {
        return text.startsWith(MILESTONE) || span(text).isPresent();
    }

    private static Optional<String> stated(String words) {
        return Optional.of(words).filter(text -> !text.isBlank());
    }
}
