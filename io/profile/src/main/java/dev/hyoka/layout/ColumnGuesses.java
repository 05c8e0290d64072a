package dev.hyoka.layout;

import dev.hyoka.io.table.Columns;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** What a table's columns probably are, and how a layout can name them. */
final class ColumnGuesses {

    private final Headers headers;
    private final BitSet everywhere;
    private final Map<Integer, Guess> open = new TreeMap<>();
    private final List<Guess> all = new ArrayList<>();

    ColumnGuesses(Headers headers) {
        this.headers = headers;
        int width = Math.min(headers.width(), Columns.MOST);
        this.everywhere = Scope.range(0, width);
        for (int column = 0; column < width; column++) {
            List<String> path = headers.path(column);
            if (!path.isEmpty()) {
                Guess guess = Guess.of(column, path);
                all.add(guess);
                open.put(column, guess);
            }
        }
    }

    List<Guess> all() {
        return all;
    }

    /** Columns that nothing was proposed for yet, from the left. */
    List<Guess> open() {
        return List.copyOf(open.values());
    }

    /** Those of a part of a sheet. */
    List<Guess> open(String part, boolean withYear) {
        return open.values().stream()
                .filter(guess ->
                        guess.part().equals(Optional.of(part)) && guess.year().isPresent() == withYear)
                .toList();
    }

    void take(Guess guess) {
        open.remove(guess.column());
    }

    boolean isOpen(Guess guess) {
        return open.containsKey(guess.column());
    }

    /** How a layout names a column: by its header, by one above it too, or by its letters. */
    String reference(Guess guess) {
        return header(guess).map(YamlText::quoted).orElseGet(() -> "{column: " + letters(guess) + "}");
    }

    /** The keys that name a column, to stand beside others. */
    String keys(Guess guess) {
        return header(guess)
                .map(header -> "header: " + YamlText.quoted(header))
                .orElseGet(() -> "column: " + letters(guess));
    }

    static String letters(Guess guess) {
        return Columns.letters(guess.column());
    }

    private Optional<String> header(Guess guess) {
        List<String> path = headers.path(guess.column());
        String own = path.get(path.size() - 1);
        String whole = String.join(" / ", path);
        return isOnly(own, guess.column(), everywhere, Optional.empty())
                ? Optional.of(own)
                : isOnly(whole, guess.column(), everywhere, Optional.empty()) ? Optional.of(whole) : Optional.empty();
    }

    /** Whether a header finds a column and no other. */
    boolean isOnly(String header, int column, BitSet scope, Optional<FiscalYear> year) {
        boolean hasPlaceholder = HeaderPattern.holds(header, HeaderPattern.NUMBER)
                || (year.isEmpty() && HeaderPattern.holds(header, HeaderPattern.YEAR));
        if (hasPlaceholder || !YamlText.canHold(header)) {
            return false;
        }
        Headers.Found whole = headers.find(List.of(HeaderPattern.of(header, year, OptionalInt.empty())), scope);
        Headers.Found found = whole.columns().isEmpty()
                ? headers.find(HeaderPattern.path(header, year, OptionalInt.empty()), scope)
                : whole;
        return found.columns().equals(List.of(column));
    }

    /** Whether a header with a year in it finds each year's column. */
    boolean findsEach(String header, Map<FiscalYear, Guess> years) {
        return HeaderPattern.holds(header, HeaderPattern.YEAR)
                && years.entrySet().stream()
                        .allMatch(entry ->
                                isOnly(header, entry.getValue().column(), everywhere, Optional.of(entry.getKey())));
    }

    /** The columns below a group heading with a year in it. */
    BitSet under(String heading, FiscalYear year) {
        BitSet columns = new BitSet();
        headers.under(List.of(HeaderPattern.of(heading, Optional.of(year), OptionalInt.empty())), everywhere)
                .forEach(columns::set);
        return columns;
    }

    /** The years as a layout names them. */
    static String years(List<FiscalYear> years) {
        boolean runs = years.size() > 1;
        for (int i = 1; i < years.size(); i++) {
            runs &= years.get(i).year() == years.get(i - 1).year() + 1;
        }
        if (runs) {
            return years.get(0).toShortText() + "-"
                    + years.get(years.size() - 1).toShortText();
        }
        List<String> names = years.stream().map(FiscalYear::toShortText).toList();
        return names.size() == 1 ? names.get(0) : "[" + String.join(", ", names) + "]";
    }
}
