package dev.hyoka.io.wide;

import dev.hyoka.time.FiscalYear;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a column holds.
 *
 * @param part what stands there
 * @param indicator the indicator's number, from 1; 0 where there is none
 * @param year the year and phase of a figure; empty for what has none
 * @param breakYear the year of a break; empty for what has none
 * @param label the attribute's label; empty for what has none
 */
record Column(
        Part part, int indicator, Optional<YearAndPhase> year, Optional<FiscalYear> breakYear, Optional<String> label) {

    /** The order in which columns are written; attributes stand in the order in which they come. */
    static final Comparator<Column> ORDER = Comparator.comparing(
                    (Column column) -> column.part.scope().place())
            .thenComparingInt(Column::indicator)
            .thenComparing(column -> column.part.place())
            .thenComparing(column -> column.year, Column::compare)
            .thenComparing(column -> column.breakYear, Column::compare)
            .thenComparing(Column::part);

    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s*(?:attributes\\s*[.．]|属性\\s*[/／])(.*)", Pattern.DOTALL);
    private static final Pattern INDICATOR = Pattern.compile("(?:indicators\\.|指標)([1-9][0-9]{0,5})[./](.*)");
    private static final Pattern COST = Pattern.compile("(?:cost|費用)[./](.*)");
    private static final Pattern YEAR = Pattern.compile("([^./]+[./][^./]+)(?:[./](.*))?");
    private static final Pattern BREAK = Pattern.compile("(?:breaks|断絶)[./]([^./]+)");

    private static final Map<Part.Scope, Map<String, Part>> NAMES = names();

    static Column of(Part part) {
        return new Column(part, 0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Column of(Part part, YearAndPhase year) {
        return new Column(part, 0, Optional.of(year), Optional.empty(), Optional.empty());
    }

    static Column ofBreak(FiscalYear year) {
        return new Column(Part.COST_BREAK, 0, Optional.empty(), Optional.of(year), Optional.empty());
    }

    static Column ofAttribute(String label) {
        return new Column(Part.ATTRIBUTE, 0, Optional.empty(), Optional.empty(), Optional.of(label));
    }

    /** The same of an indicator. */
    Column of(int number) {
        return new Column(part, number, year, breakYear, label);
    }

    static Column ofIndicatorBreak(FiscalYear year) {
        return new Column(Part.INDICATOR_BREAK, 0, Optional.empty(), Optional.of(year), Optional.empty());
    }

    /** The header's text. */
    String name(WideOptions.Header header) {
        String between = header == WideOptions.Header.CODES ? "." : "/";
        Part.Scope scope = part.scope();
        return switch (scope) {
            case SHEET -> part.name(header);
            case INDICATOR ->
                scope.name(header)
                        + (header == WideOptions.Header.CODES ? "." : "")
                        + indicator
                        + between
                        + inScope(header);
            case COST -> scope.name(header) + between + inScope(header);
            case COST_YEAR ->
                scope.name(header) + between + year.orElseThrow().name(header) + between + part.name(header);
            case ATTRIBUTES ->
                label.map(text -> scope.name(header) + between + text).orElseGet(() -> part.name(header));
        };
    }

    private String inScope(WideOptions.Header header) {
        return part == Part.VALUE
                ? year.orElseThrow().name(header)
                : part.name(header)
                        + breakYear.map(first -> breakName(first, header)).orElse("");
    }

    private static String breakName(FiscalYear year, WideOptions.Header header) {
        return header == WideOptions.Header.CODES ? year.toString() : year + "年度";
    }

    /** Reads a header's text, in either kind of words; empty if it names no column. */
    static Optional<Column> parse(String text) {
        Matcher attribute = ATTRIBUTE.matcher(text);
        if (attribute.matches()) {
            return attribute.group(1).isBlank() ? Optional.empty() : Optional.of(ofAttribute(attribute.group(1)));
        }
        String name = Vocabulary.normal(text);
        Optional<Column> simple = named(Part.Scope.SHEET, name).or(() -> named(Part.Scope.ATTRIBUTES, name));
        if (simple.isPresent()) {
            return simple;
        }
        Matcher indicator = INDICATOR.matcher(name);
        if (indicator.matches()) {
            int number = Integer.parseInt(indicator.group(1));
            return inIndicator(indicator.group(2)).map(column -> column.of(number));
        }
        Matcher cost = COST.matcher(name);
        return cost.matches() ? inCost(cost.group(1)) : Optional.empty();
    }

    private static Optional<Column> inIndicator(String rest) {
        return named(Part.Scope.INDICATOR, rest)
                .or(() -> breakYear(rest).map(Column::ofIndicatorBreak))
                .or(() -> YearAndPhase.parse(rest).map(year -> of(Part.VALUE, year)));
    }

    private static Optional<Column> inCost(String rest) {
        Matcher year = YEAR.matcher(rest);
        return named(Part.Scope.COST, rest)
                .or(() -> breakYear(rest).map(Column::ofBreak))
                .or(() -> year.matches() && year.group(2) != null
                        ? YearAndPhase.parse(year.group(1))
                                .flatMap(stated -> named(Part.Scope.COST_YEAR, year.group(2))
                                        .map(column -> of(column.part, stated)))
                        : Optional.empty());
    }

    private static Optional<FiscalYear> breakYear(String rest) {
        Matcher matcher = BREAK.matcher(rest);
        return matcher.matches() ? FiscalYear.tryParse(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Column> named(Part.Scope scope, String name) {
        return Optional.ofNullable(NAMES.get(scope).get(name)).map(Column::of);
    }

    private static Map<Part.Scope, Map<String, Part>> names() {
        Map<Part.Scope, Map<String, Part>> names = new HashMap<>();
        for (Part.Scope scope : Part.Scope.values()) {
            names.put(scope, new HashMap<>());
        }
        for (Part part : Part.values()) {
            if (!part.code().isEmpty() && !part.code().endsWith(".")) {
                Map<String, Part> inScope = names.get(part.scope());
                inScope.put(Vocabulary.normal(part.code()), part);
                inScope.put(Vocabulary.normal(part.name(WideOptions.Header.WORDS)), part);
                part.otherNames().forEach(other -> inScope.put(Vocabulary.normal(other), part));
            }
        }
        return names;
    }

    private static <T extends Comparable<? super T>> int compare(Optional<T> one, Optional<T> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isPresent(), other.isPresent());
        }
        return one.get().compareTo(other.get());
    }
}
