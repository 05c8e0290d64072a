package dev.hyoka.layout;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Text;
import dev.hyoka.io.table.Cell;
import dev.hyoka.io.table.Columns;
import dev.hyoka.io.table.TableRow;
import dev.hyoka.layout.Reference.ByLetters;
import dev.hyoka.time.FiscalYear;
import dev.hyoka.yaml.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a header that is missing was looked for, and what was probably meant. */
final class HeaderHints {

    private static final int LONGEST_HEADING = 60;
    private static final int MOST_LISTED = 12;
    private static final int MOST_COLUMNS = 3;
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]");

    private final Headers headers;
    private final List<TableRow> outside;

    /**
     * Makes the hints of a table.
     *
     * @param outside rows above and below the header's
     */
    HeaderHints(Headers headers, List<TableRow> outside) {
        this.headers = headers;
        this.outside = outside;
    }

    /** The header's rows. */
    String rows() {
        return headers.firstRow() == headers.lastRow()
                ? Integer.toString(headers.firstRow())
                : headers.firstRow() + "-" + headers.lastRow();
    }

    String table() {
        return headers.table();
    }

    /** Where and for which years something was looked for. */
    Argument where(List<Scope> scopes) {
        List<String> years = scopes.stream()
                .flatMap(scope -> scope.year().stream())
                .map(FiscalYear::toShortText)
                .distinct()
                .toList();
        List<String> numbers = scopes.stream()
                .flatMap(scope -> scope.number().stream().mapToObj(Integer::toString))
                .distinct()
                .toList();
        Optional<String> columns = letters(scopes.get(0));
        return new Argument.Term(
                "where",
                Text.of(
                        headers.table() + "の見出し" + rows() + "行目"
                                + columns.map(range -> "、" + range + "列").orElse("")
                                + several("、番号", numbers)
                                + several("、" + years.size() + "年度: ", years),
                        "in " + headers.table() + ", header rows " + rows()
                                + columns.map(range -> ", columns " + range).orElse("")
                                + several("; numbers ", numbers)
                                + several("; fiscal years (" + years.size() + "): ", years)));
    }

    private static String several(String before, List<String> words) {
        return words.isEmpty()
                ? ""
                : before
                        + String.join(", ", words.subList(0, Math.min(MOST_LISTED, words.size())))
                        + (words.size() > MOST_LISTED ? ", …" : "");
    }

    /** The columns of a scope that is a part of the table. */
    private Optional<String> letters(Scope scope) {
        List<Integer> columns = scope.columns().stream()
                .takeWhile(column -> column < headers.width())
                .boxed()
                .toList();
        if (columns.isEmpty()) {
            return scope.columns().stream().mapToObj(Columns::letters).findFirst();
        }
        return columns.size() == headers.width() ? Optional.empty() : Optional.of(ranges(columns));
    }

    /** The letters of columns, of those that stand together the first and the last. */
    static String ranges(List<Integer> columns) {
        List<String> ranges = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < columns.size(); i++) {
            if (i + 1 == columns.size() || columns.get(i + 1) != columns.get(i) + 1) {
                ranges.add(letters(columns.get(first), columns.get(i)));
                first = i + 1;
            }
        }
        return several("", ranges);
    }

    static String letters(int first, int last) {
        return first == last ? Columns.letters(first) : Columns.letters(first) + "-" + Columns.letters(last);
    }

    /** Where else in the table it stands, or the nearest heading. */
    Argument hint(Reference reference, Scope scope) {
        if (!columns(reference, scope.widened()).isEmpty()) {
            return elsewhere(reference, scope);
        }
        return nearest(reference, scope)
                .map(text -> hint("「" + text + "」ではありませんか。", " Did you mean " + text + "?"))
                .orElseGet(() -> hint("見出しの行も確かめてください。", " Check the header's rows, too."));
    }

    /** A column of a scope, with its headings. */
    String example(Scope scope) {
        return headers.named(scope.columns().nextSetBit(0));
    }

    /** Where else in the table it stands, first of all where the year does. */
    Argument elsewhere(Reference reference, Scope scope) {
        List<Integer> columns = columns(reference, scope.widened());
        List<Integer> ofYear = columns.stream()
                .filter(column -> headers.path(column).stream()
                        .anyMatch(heading ->
                                Spelled.withPlaceholder(heading, scope.year()).contains(HeaderPattern.YEAR)))
                .toList();
        List<Integer> named = ofYear.isEmpty() ? columns : ofYear;
        String places = named.stream().limit(MOST_COLUMNS).map(headers::named).collect(Collectors.joining(", "))
                + (named.size() > MOST_COLUMNS ? ", …" : "");
        String text = reference.shown();
        return columns.isEmpty()
                ? hint("見出しの行も確かめてください。", " Check the header's rows, too.")
                : hint("「" + text + "」は次の列にあります: " + places + "。", " " + text + " stands in " + places + ".");
    }

    private List<Integer> columns(Reference reference, Scope scope) {
        return reference instanceof ByLetters
                ? List.of()
                : headers.find(reference.shown(), scope, reference instanceof Reference.Under)
                        .columns();
    }

    private static Argument hint(String ja, String en) {
        return new Argument.Term("hint", Text.of(ja, en));
    }

    /** The heading that is nearest to the part of a reference that no heading fits. */
    private Optional<String> nearest(Reference reference, Scope scope) {
        Optional<String> part = missingPart(reference, scope);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        String wanted = comparable(withNumber(part.get(), scope), scope);
        Map<String, String> known = new LinkedHashMap<>();
        headings(scope).forEach(heading -> known.putIfAbsent(comparable(heading, scope), heading));
        return known.keySet().stream()
                .filter(heading -> letters(heading).equals(letters(wanted)))
                .findFirst()
                .or(() -> Spelling.nearest(wanted, known.keySet()))
                .or(() -> known.keySet().stream()
                        .filter(heading -> heading.contains(wanted))
                        .findFirst())
                .map(known::get);
    }

    /** A heading in which a year is but one letter, so that it doesn't outweigh what is compared. */
    private static String comparable(String heading, Scope scope) {
        return Spelled.withPlaceholder(heading, scope.year()).replace(HeaderPattern.YEAR, "Y");
    }

    private static String letters(String heading) {
        return MARKS.matcher(heading).replaceAll("");
    }

    private static String withNumber(String text, Scope scope) {
        return scope.number().isPresent()
                ? text.replace(
                        HeaderPattern.NUMBER, Integer.toString(scope.number().getAsInt()))
                : text;
    }

    /** The first part of a reference, from the top, that no heading fits; empty if each one stands somewhere. */
    private Optional<String> missingPart(Reference reference, Scope scope) {
        return reference instanceof ByLetters
                ? Optional.empty()
                : HeaderPattern.parts(reference.shown()).stream()
                        .filter(part ->
                                headers.find(part, scope, true).columns().isEmpty())
                        .findFirst();
    }

    private Stream<String> headings(Scope scope) {
        return scope.columns().stream()
                .takeWhile(column -> column < headers.width())
                .boxed()
                .flatMap(column -> headers.path(column).stream())
                .filter(heading -> heading.length() <= LONGEST_HEADING)
                .distinct();
    }

    /** The row beside the header's in which the part of a reference stands that no heading fits. */
    Optional<Integer> rowOutside(Reference reference, Scope scope) {
        Optional<String> part = missingPart(reference, scope.widened());
        if (part.isEmpty()) {
            return Optional.empty();
        }
        HeaderPattern pattern = HeaderPattern.of(part.get(), scope.year(), scope.number());
        return outside.stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> says(cell, pattern)))
                .map(TableRow::number)
                .findFirst();
    }

    private static boolean says(Cell cell, HeaderPattern pattern) {
        String heading = Headers.text(cell);
        return !heading.isEmpty()
                && (pattern.matches(Spelled.header(heading))
                        || pattern.matches(Spelled.headerWithoutReadings(heading)));
    }
}
