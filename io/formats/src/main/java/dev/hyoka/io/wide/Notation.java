package dev.hyoka.io.wide;

import dev.hyoka.io.PrintedNumber;
import dev.hyoka.io.table.Cell;
import dev.hyoka.model.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How figures and lists of labels stand in a cell.
 *
 * <p>A number stands there as it is, words too, and labelled numbers as the form prints them (取手160 藤代137). What would
 * be read as something else has a mark before it: {@code text:1,062}, {@code parts:"1" 160 "2" 137}.
 */
final class Notation {

    private static final String WORDS = "text:";
    private static final String PARTS = "parts:";

    /** What stands for a break about which nothing more is said. */
    private static final String NO_NOTE = "○";

    /** A workbook's numbers have so many digits. */
    private static final int NUMBER_DIGITS = 15;

    private static final String NUMBER = "-?[0-9]{1,60}+(?:\\.[0-9]{1,60}+)?+";
    private static final Pattern EXACT = Pattern.compile(NUMBER);

    private Notation() {}

    /** A number's cell; one with more digits than a workbook's numbers have is text. */
    static Cell number(BigDecimal number) {
        return number.precision() <= NUMBER_DIGITS && number.scale() <= NUMBER_DIGITS
                ? new Cell.Numeric(number)
                : new Cell.Text(number.toPlainString());
    }

    /** The number of a text, exact if it is printed plainly; empty if it is none. */
    static Optional<BigDecimal> number(String text) {
        return EXACT.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : PrintedNumber.parse(text);
    }

    /** A figure's cell. */
    static Cell figure(Figure figure) {
        if (figure instanceof Figure.Numeric number) {
            return number(number.value());
        }
        if (figure instanceof Figure.Words words) {
            return new Cell.Text(isReadAs(words.text(), figure) ? words.text() : WORDS + words.text());
        }
        List<Figure.Part> parts = ((Figure.Parts) figure).parts();
        String printed = String.join(
                " ",
                parts.stream()
                        .map(part -> part.label() + part.value().toPlainString())
                        .toList());
        return new Cell.Text(isReadAs(printed, figure) ? printed : PARTS + marked(parts));
    }

    private static String marked(List<Figure.Part> parts) {
        return String.join(
                " ",
                parts.stream()
                        .map(part -> quoted(part.label()) + " " + part.value().toPlainString())
                        .toList());
    }

    private static boolean isReadAs(String text, Figure figure) {
        return !text.isBlank()
                && !PrintedNumber.isDash(text)
                && !PrintedNumber.isMalformed(text)
                && figure(text).equals(Optional.of(figure));
    }

    /** The figure of a text; empty for parts that are marked and can't be read. */
    static Optional<Figure> figure(String text) {
        if (text.startsWith(WORDS)) {
            return Optional.of(text.substring(WORDS.length()))
                    .filter(words -> !words.isBlank())
                    .map(Figure.Words::new);
        }
        if (text.startsWith(PARTS)) {
            return parts(text.substring(PARTS.length()));
        }
        Optional<BigDecimal> number = number(text);
        if (number.isPresent()) {
            return number.map(Figure.Numeric::new);
        }
        return Optional.of(
                PrintedNumber.parts(text).<Figure>map(parts -> parts).orElseGet(() -> new Figure.Words(text)));
    }

    private static Optional<Figure> parts(String text) {
        List<Figure.Part> parts = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        int from = behindSpace(text, 0);
        while (from < text.length()) {
            int close = close(text, from);
            int start = behindSpace(text, close + 1);
            int end = start;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            if (close < 0 || !EXACT.matcher(text.substring(start, end)).matches()) {
                return Optional.empty();
            }
            String label = unquoted(text.substring(from + 1, close));
            if (label.isBlank() || !labels.add(label)) {
                return Optional.empty();
            }
            parts.add(new Figure.Part(label, new BigDecimal(text.substring(start, end))));
            from = behindSpace(text, end);
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Figure.Parts(parts));
    }

    /** A cell of labels. */
    static String labels(List<String> labels) {
        return String.join(" ", labels.stream().map(Notation::quoted).toList());
    }

    /** The labels of a cell; empty if it is not a list of them. */
    static Optional<List<String>> labels(String text) {
        List<String> labels = new ArrayList<>();
        int from = behindSpace(text, 0);
        while (from < text.length()) {
            int close = close(text, from);
            if (close < 0) {
                return Optional.empty();
            }
            labels.add(unquoted(text.substring(from + 1, close)));
            from = behindSpace(text, close + 1);
        }
        return Optional.of(labels);
    }

    private static int behindSpace(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The mark that closes what the one at an index opens; -1 if there is none. */
    private static int close(String text, int open) {
        if (text.charAt(open) != '"') {
            return -1;
        }
        int close = text.indexOf('"', open + 1);
        while (close >= 0 && close + 1 < text.length() && text.charAt(close + 1) == '"') {
            close = text.indexOf('"', close + 2);
        }
        return close;
    }

    /** A cell that says that a series breaks. */
    static String note(Optional<String> note) {
        return note.map(text -> text.equals(NO_NOTE) || text.startsWith(WORDS) ? WORDS + text : text)
                .orElse(NO_NOTE);
    }

    /** The note of such a cell. */
    static Optional<String> note(String text) {
        if (text.equals(NO_NOTE)) {
            return Optional.empty();
        }
        return Optional.of(text.startsWith(WORDS) ? text.substring(WORDS.length()) : text)
                .filter(note -> !note.isBlank());
    }

    private static String quoted(String label) {
        return '"' + label.replace("\"", "\"\"") + '"';
    }

    private static String unquoted(String label) {
        return label.replace("\"\"", "\"");
    }
}
