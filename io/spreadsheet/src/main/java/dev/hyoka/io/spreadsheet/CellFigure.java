package dev.hyoka.io.spreadsheet;

import dev.hyoka.io.PrintedNumber;
import dev.hyoka.model.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An indicator's value as text in a cell: digits, words, or labelled numbers such as 取手160 藤代137. */
final class CellFigure {

    private CellFigure() {}

    /** The text of a figure, which {@link #parse} reads back. */
    static String print(Figure figure) {
        if (figure instanceof Figure.Numeric number) {
            return number.value().toPlainString();
        }
        return figure instanceof Figure.Words words
                ? Quoted.quote(words.text(), CellFigure::isNoWords)
                : print((Figure.Parts) figure);
    }

    /**
     * Reads a figure.
     *
     * @param text what stands in the cell
     * @return the figure; empty for a dash, which states nothing
     */
    static Optional<Figure> parse(String text) {
        if (text.isBlank() || PrintedNumber.isDash(text)) {
            return Optional.empty();
        }
        Optional<Figure> number = CellNumber.parse(text).map(Figure.Numeric::new);
        if (number.isPresent()) {
            return number;
        }
        Optional<Figure.Parts> parts = labelled(text).or(() -> PrintedNumber.parts(text));
        return Optional.of(parts.<Figure>map(found -> found)
                .orElseGet(() -> new Figure.Words(
                        Quoted.unquote(text, CellFigure::isNoWords).orElse(text))));
    }

    private static boolean isNoWords(String text) {
        return PrintedNumber.isDash(text)
                || CellNumber.parse(text).isPresent()
                || PrintedNumber.parts(text).isPresent()
                || labelled(text).isPresent();
    }

    private static String print(Figure.Parts parts) {
        String usual = parts.parts().stream()
                .map(part -> part.label() + part.value().toPlainString())
                .collect(Collectors.joining(" "));
        return PrintedNumber.parts(usual).filter(parts::equals).isPresent()
                ? usual
                : parts.parts().stream().map(CellFigure::print).collect(Collectors.joining("\n"));
    }

    /** Any label: 【a label】160. */
    private static String print(Figure.Part part) {
        return "【" + part.label().replace("\\", "\\\\").replace("】", "\\】") + "】"
                + part.value().toPlainString();
    }

    private static Optional<Figure.Parts> labelled(String text) {
        List<Figure.Part> parts = new ArrayList<>();
        int from = 0;
        while (from < text.length() && text.charAt(from) == '【') {
            StringBuilder label = new StringBuilder();
            int close = label(text, from + 1, label);
            int next = text.indexOf("\n【", close);
            int end = next < 0 ? text.length() : next;
            if (close < 0 || label.toString().isBlank()) {
                return Optional.empty();
            }
            Optional<BigDecimal> number = CellNumber.parse(text.substring(close, end));
            if (number.isEmpty()) {
                return Optional.empty();
            }
            parts.add(new Figure.Part(label.toString(), number.get()));
            from = end + 1;
        }
        boolean whole = !parts.isEmpty() && from > text.length();
        long labels = parts.stream().map(Figure.Part::label).distinct().count();
        return whole && labels == parts.size() ? Optional.of(new Figure.Parts(parts)) : Optional.empty();
    }

    /** Collects a label's characters; the index behind its end, negative if it has none. */
    private static int label(String text, int from, StringBuilder label) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '】') {
                return i + 1;
            }
            if (c == '\\' && i + 1 < text.length()) {
                c = text.charAt(++i);
            }
            label.append(c);
        }
        return -1;
    }
}
