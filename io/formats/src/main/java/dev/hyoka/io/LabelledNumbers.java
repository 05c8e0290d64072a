package dev.hyoka.io;

import dev.hyoka.model.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the labelled numbers of a cell, such as {@code 取手160 藤代137}, character by character: a workbook can hold tens
 * of thousands of them.
 */
final class LabelledNumbers {

    /** They stand before a number; the hyphen, the last of them, can stand in a label too. */
    private static final String SIGNS = "▲△−-";

    private static final String EQUALS = ":=";
    private static final String SEPARATORS = " 、,;/";

    private final String text;
    private final List<Figure.Part> parts = new ArrayList<>();

    LabelledNumbers(String text) {
        this.text = text;
    }

    /** Two numbers or more; empty if the text is anything else. */
    Optional<Figure.Parts> parts() {
        int at = 0;
        while (at < text.length()) {
            int end = part(at);
            int next = skip(SEPARATORS, end);
            if (end == at || (next == end && end < text.length())) {
                return Optional.empty();
            }
            at = next;
        }
        return parts.size() >= 2 ? Optional.of(new Figure.Parts(parts)) : Optional.empty();
    }

    /** Reads a label and its number; gives the index behind them, or the one at which they should begin. */
    private int part(int start) {
        int labelEnd = start;
        while (labelEnd < text.length() && isLabel(text.charAt(labelEnd))) {
            labelEnd++;
        }
        int sign = labelEnd;
        if (isOneOf(EQUALS, labelEnd)) {
            sign = skip(" ", labelEnd + 1);
        } else if (labelEnd > start + 1 && isOneOf("-", labelEnd - 1) && !isOneOf(SIGNS, labelEnd)) {
            sign = labelEnd - 1;
        }
        boolean isNegative = isOneOf(SIGNS, sign);
        int number = isNegative ? sign + 1 : sign;
        int end = PrintedNumber.end(text, number);
        String label = text.substring(start, Math.min(sign, labelEnd)).strip();
        if (end == number || label.isEmpty() || isKnown(label)) {
            return start;
        }
        parts.add(new Figure.Part(label, PrintedNumber.number(text, number, end, isNegative)));
        return end;
    }

    private static boolean isLabel(char c) {
        return !PrintedNumber.isDigit(c) && EQUALS.indexOf(c) < 0 && (c == '-' || SIGNS.indexOf(c) < 0);
    }

    private boolean isKnown(String label) {
        for (Figure.Part part : parts) {
            if (part.label().equals(label)) {
                return true;
            }
        }
        return false;
    }

    private int skip(String characters, int from) {
        int end = from;
        while (isOneOf(characters, end)) {
            end++;
        }
        return end;
    }

    private boolean isOneOf(String characters, int index) {
        return index < text.length() && characters.indexOf(text.charAt(index)) >= 0;
    }
}
