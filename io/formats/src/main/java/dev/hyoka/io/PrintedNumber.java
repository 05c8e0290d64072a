package dev.hyoka.io;

import dev.hyoka.model.Figure;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as sheets print them: with separators, full-width, negative ones with ▲, △ or −. Text without markup. */
public final class PrintedNumber {

    /** How many digits stand before the point at the most, where nothing separates them; and behind it. */
    private static final int WHOLE = 30;

    private static final int FRACTION = 20;

    /** How many groups of three digits follow the first ones at the most. */
    private static final int GROUPS = 9;

    private static final String SIGNS = "▲△−–‐-";
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern DASH = Pattern.compile("[-‐‑‒–—―−─━ー]{1,20}");
    private static final Pattern DIGITS_ONLY = Pattern.compile("[▲△−–‐-]?[0-9][0-9,.]*");
    private static final Pattern ALMOST = Pattern.compile("[^0-9]{0,3}[0-9][0-9,. ]*[^0-9]{0,2}[0-9]{0,3}[^0-9]{0,2}");

    /** A cell with labelled numbers is no longer than this; a longer one is a sentence. */
    private static final int LONGEST_PARTS = 200;

    private PrintedNumber() {}

    /**
     * Reads a number.
     *
     * @param raw what a cell prints, such as {@code １，７０５} or {@code ▲5}
     * @return the number with the digits that are printed, of which there are at most 30 before the point and 20 after it;
     *     empty if the text is anything else
     */
    public static Optional<BigDecimal> parse(String raw) {
        return parseNormal(normal(raw));
    }

    /**
     * Reads a number that a unit may follow.
     *
     * @param raw what a cell prints, such as {@code 45 時間}
     * @param units the units that may follow; an empty one is passed over
     * @return the number; empty if the text is anything else
     */
    public static Optional<BigDecimal> parse(String raw, List<String> units) {
        String text = normal(raw);
        for (String unit : units) {
            if (!unit.isEmpty() && text.endsWith(unit)) {
                Optional<BigDecimal> number = parseNormal(
                        text.substring(0, text.length() - unit.length()).strip());
                if (number.isPresent()) {
                    return number;
                }
            }
        }
        return parseNormal(text);
    }

    /**
     * Tells whether a cell prints a dash, or the stroke through a field that doesn't apply: not stated.
     *
     * @param raw what the cell prints
     * @return true for up to twenty dashes of any kind, and nothing else
     */
    public static boolean isDash(String raw) {
        if (raw.isEmpty() || Character.isIdeographic(raw.charAt(0)) || isDigit(raw.charAt(0))) {
            return false; // Most cells begin like that
        }
        String text = normal(raw);
        return text.equals("/") || DASH.matcher(text).matches();
    }

    /**
     * Tells whether a cell prints digits and separators that make no number: {@code 12,34} or {@code 1.2.3}.
     *
     * @param raw what the cell prints
     * @return true if it does
     */
    public static boolean isMalformed(String raw) {
        String text = normal(raw);
        return parseNormal(text).isEmpty() && DIGITS_ONLY.matcher(text).matches();
    }

    /**
     * Tells whether a cell of amounts holds a figure with something beside it: {@code 約135}, {@code 135※1}, {@code (120)}.
     *
     * @param raw what the cell prints
     * @return true if it does
     */
    public static boolean isAlmostNumber(String raw) {
        String text = normal(raw);
        return isMalformed(raw)
                || (parseNormal(text).isEmpty() && ALMOST.matcher(text).matches());
    }

    /**
     * Reads the labelled numbers of a cell such as {@code 取手160 藤代137}.
     *
     * @param raw what the cell prints
     * @return two numbers or more, with different labels; empty if the text is anything else
     */
    public static Optional<Figure.Parts> parts(String raw) {
        if (raw.length() > LONGEST_PARTS) {
            return Optional.empty();
        }
        String text = normal(raw);
        return hasDigit(text) ? new LabelledNumbers(text).parts() : Optional.empty();
    }

    private static Optional<BigDecimal> parseNormal(String text) {
        boolean hasSign = !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
        int from = hasSign ? 1 : 0;
        if (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        return from < text.length() && end(text, from) == text.length()
                ? Optional.of(number(text, from, text.length(), hasSign))
                : Optional.empty();
    }

    static BigDecimal number(String text, int from, int end, boolean isNegative) {
        BigDecimal number = new BigDecimal(text.substring(from, end).replace(",", ""));
        return isNegative ? number.negate() : number;
    }

    /** Where the digits that begin at an index end, with their separators and point; the index if there are none. */
    static int end(String text, int from) {
        int end = run(text, from, WHOLE);
        if (end == from) {
            return from;
        }
        if (end - from <= 3) {
            for (int group = 0; group < GROUPS && is(text, end, ',') && run(text, end + 1, 3) == end + 4; group++) {
                end += 4;
            }
        }
        int point = is(text, end, '.') ? run(text, end + 1, FRACTION) : end;
        return point > end + 1 ? point : end;
    }

    private static int run(String text, int from, int most) {
        int end = from;
        while (end < text.length() && end < from + most && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean is(String text, int index, char c) {
        return index < text.length() && text.charAt(index) == c;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String normal(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        String text = Normalizer.normalize(raw, Normalizer.Form.NFKC);
        return (isSpaced(text) ? text : SPACES.matcher(text).replaceAll(" ")).strip();
    }

    /** Whether there is no white space but single spaces. */
    private static boolean isSpaced(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '\t' && c <= '\r') || (c == ' ' && is(text, i + 1, ' '))) {
                return false;
            }
        }
        return true;
    }

    /** Whether all characters stand for themselves, as most numbers' do. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }
}
