package dev.hyoka.io;

import dev.hyoka.model.Figure;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as sheets print them: with separators, full-width, negative ones with ▲, △ or −. Text without markup. */
public final class PrintedNumber {

    private static final String DIGITS = "(?:[0-9]{1,3}(?:,[0-9]{3}){1,9}|[0-9]{1,30})(?:\\.[0-9]{1,20})?";
    private static final Pattern NUMBER = Pattern.compile("([▲△−–‐-]?) ?(" + DIGITS + ")");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern DASH = Pattern.compile("[-‐‑‒–—―−─━ー]{1,20}");
    private static final Pattern DIGITS_ONLY = Pattern.compile("[▲△−–‐-]?[0-9][0-9,.]*");
    private static final Pattern ALMOST = Pattern.compile("[^0-9]{0,3}[0-9][0-9,. ]*[^0-9]{0,2}[0-9]{0,3}[^0-9]{0,2}");
    private static final Pattern PART =
            Pattern.compile("([^0-9▲△−\\s::=][^0-9▲△−::=]*?)\\s*[::=]?\\s*([▲△−-]?" + DIGITS + ")(?:[\\s、,;/]+|$)");

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
        if (!hasDigit(text)) {
            return Optional.empty();
        }
        Matcher matcher = PART.matcher(text);
        List<Figure.Part> parts = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        int end = 0;
        while (end < text.length() && matcher.region(end, text.length()).lookingAt()) {
            String label = matcher.group(1).strip();
            if (!labels.add(label)) {
                return Optional.empty();
            }
            end = matcher.end();
            parts.add(new Figure.Part(label, parseNormal(matcher.group(2)).orElseThrow()));
        }
        return parts.size() >= 2 && end == text.length() ? Optional.of(new Figure.Parts(parts)) : Optional.empty();
    }

    private static Optional<BigDecimal> parseNormal(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(matcher.group(2).replace(",", ""));
        return Optional.of(matcher.group(1).isEmpty() ? number : number.negate());
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String normal(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        String text = Normalizer.normalize(raw, Normalizer.Form.NFKC);
        return SPACES.matcher(text).replaceAll(" ").strip();
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
