package dev.hyoka.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text with parts, which is shown on one line or over several.
 *
 * @param head what stands before the parts; may be empty
 * @param brackets what the parts stand between on one line
 * @param parts the parts; empty for a plain text
 * @param layout whether it is on one line
 */
record Outline(String head, Brackets brackets, List<Outline> parts, Layout layout) {

    /** As much as jqwik itself writes on a line. */
    private static final int WIDTH = 100;

    enum Brackets {
        ROUND_A_RECORD("{", "}"),
        ROUND_A_LIST("[", "]");

        private final String opening;
        private final String closing;

        Brackets(String opening, String closing) {
            this.opening = opening;
            this.closing = closing;
        }
    }

    enum Layout {
        /** On one line if it is short enough. */
        BY_LENGTH,
        /** On one line however long. */
        ONE_LINE,
        /** Each part by itself, unless the whole text is short. */
        A_LINE_EACH
    }

    Outline {
        parts = List.copyOf(parts);
    }

    static Outline of(String text) {
        return new Outline(text, Brackets.ROUND_A_RECORD, List.of(), Layout.BY_LENGTH);
    }

    /** A record or a list, whose parts are by themselves if a part of theirs has to be. */
    static Outline of(String head, Brackets brackets, List<Outline> parts) {
        boolean apart = parts.stream().anyMatch(part -> !part.parts.isEmpty() && part.layout != Layout.BY_LENGTH);
        return new Outline(head, brackets, parts, apart ? Layout.A_LINE_EACH : Layout.BY_LENGTH);
    }

    /** The same with something before it. */
    Outline after(String before) {
        return new Outline(head.isEmpty() ? before : before + " " + head, brackets, parts, layout);
    }

    Outline onOneLine() {
        return new Outline(head, brackets, parts, Layout.ONE_LINE);
    }

    /** All of it on one line. */
    String line() {
        return parts.isEmpty()
                ? head
                : parts.stream()
                        .map(Outline::line)
                        .collect(Collectors.joining(
                                ", ", head + (head.isEmpty() ? "" : " ") + brackets.opening, brackets.closing));
    }

    /** Returns the lines, of which there is one if all of it is short. */
    @Override
    public String toString() {
        String line = line();
        if (line.length() <= WIDTH) {
            return line;
        }
        List<String> lines = new ArrayList<>();
        write("", lines);
        return String.join("\n", lines);
    }

    private void write(String indent, List<String> lines) {
        String line = indent + line();
        boolean fits = layout == Layout.BY_LENGTH && line.length() <= WIDTH;
        if (parts.isEmpty() || layout == Layout.ONE_LINE || fits) {
            lines.add(line);
            return;
        }
        lines.add(indent + head);
        for (Outline part : parts) {
            part.write(indent + "  ", lines);
        }
    }
}
