package dev.hyoka.layout;

import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A heading as a layout names it, which matches those of a table that mean the same. */
final class HeaderPattern {

    static final String YEAR = "{year}";
    static final String NUMBER = "{n}";

    private static final String YEAR_FORM = "(?<year>.{1,40}?)";

    private final Pattern form;
    private final Optional<FiscalYear> year;

    private HeaderPattern(Pattern form, Optional<FiscalYear> year) {
        this.form = form;
        this.year = year;
    }

    /**
     * Makes a pattern.
     *
     * @param text the heading
     * @param year what {@code {year}} stands for
     * @param number what {@code {n}} stands for
     */
    static HeaderPattern of(String text, Optional<FiscalYear> year, OptionalInt number) {
        String plain = Spelled.header(text);
        StringBuilder form = new StringBuilder();
        boolean hasYear = false;
        for (int i = 0; i < plain.length(); ) {
            if (year.isPresent() && plain.startsWith(YEAR, i)) {
                form.append(hasYear ? "\\k<year>" : YEAR_FORM);
                hasYear = true;
                i += YEAR.length();
            } else if (number.isPresent() && plain.startsWith(NUMBER, i)) {
                form.append("0?").append(number.getAsInt());
                i += NUMBER.length();
            } else {
                int end = i + 1;
                while (end < plain.length() && plain.charAt(end) != '{') {
                    end++;
                }
                form.append(Pattern.quote(plain.substring(i, end)));
                i = end;
            }
        }
        return new HeaderPattern(
                Pattern.compile(form.toString(), Pattern.CASE_INSENSITIVE), hasYear ? year : Optional.empty());
    }

    /** The patterns of a heading and those above it, from the top. */
    static List<HeaderPattern> path(String text, Optional<FiscalYear> year, OptionalInt number) {
        List<HeaderPattern> path = new ArrayList<>();
        for (String part : parts(text)) {
            path.add(of(part, year, number));
        }
        return path;
    }

    /** A heading and those above it, from the top, as a layout names them. */
    static List<String> parts(String text) {
        return List.of(text.split("[\\s\\u3000][/／][\\s\\u3000]", -1));
    }

    /** Whether a heading, as {@link Spelled#header} returns it, is meant. */
    boolean matches(String heading) {
        Matcher matcher = form.matcher(heading);
        return matcher.matches() && (year.isEmpty() || Spelled.isYear(matcher.group("year"), year.get()));
    }

    /** Whether a text of a layout holds a placeholder. */
    static boolean holds(String text, String placeholder) {
        return Spelled.header(text).contains(placeholder);
    }
}
