package dev.hyoka.layout;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Location;
import dev.hyoka.io.table.Columns;
import dev.hyoka.layout.Plan.Bound;
import dev.hyoka.layout.Reference.ByHeader;
import dev.hyoka.layout.Reference.ByLetters;
import dev.hyoka.layout.Reference.Under;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import dev.hyoka.yaml.Spelling;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the columns that a layout names; says so if there are none, or several. */
final class Binder {

    private static final Pattern UNIT = Pattern.compile("[(\\[【〔<](?:単位[::]?)?(千円|百万円|万円|億円|円)[)\\]】〕>]");
    private static final int LONGEST_HINT = 60;

    private final Headers headers;
    private final Notes notes;
    private final BitSet claimed = new BitSet();
    private final Map<Integer, String> figures = new HashMap<>();

    Binder(Headers headers, Notes notes) {
        this.headers = headers;
        this.notes = notes;
    }

    /**
     * The columns among which a reference is looked for.
     *
     * @param columns these columns
     * @param shift how many columns further right than the letters say
     * @param index which of several years it is, from 0
     * @param year the year for which {@code {year}} stands
     * @param number the number for which {@code {n}} stands
     */
    record Scope(BitSet columns, int shift, int index, Optional<FiscalYear> year, OptionalInt number) {

        Scope forYear(int position, FiscalYear meant) {
            return new Scope(columns, shift, position, Optional.of(meant), number);
        }
    }

    Headers headers() {
        return headers;
    }

    /** All columns of the table. */
    Scope everywhere() {
        return new Scope(range(0, Columns.MOST), 0, 0, Optional.empty(), OptionalInt.empty());
    }

    static BitSet range(int from, int to) {
        BitSet columns = new BitSet();
        columns.set(Math.min(from, Columns.MOST), Math.min(to, Columns.MOST));
        return columns;
    }

    /** A field's columns; empty if one of them is not found, without which a sum would be another. */
    Optional<Bound> bind(Source source, AmountUnit unit, Scope scope, Location location) {
        List<Integer> columns = new ArrayList<>();
        List<AmountUnit> units = new ArrayList<>();
        for (int i = 0; i < source.columns().size(); i++) {
            List<Integer> found = one(source.columns().get(i), scope);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            AmountUnit own = source.units().get(i).orElse(unit);
            for (int column : found) {
                columns.add(column);
                units.add(own);
            }
        }
        columns.forEach(claimed::set);
        return Optional.of(new Bound(List.copyOf(columns), List.copyOf(units), source, location));
    }

    /** The column of a reference, or those of a range of letters; none if it is not found or not alone. */
    List<Integer> one(Reference reference, Scope scope) {
        List<Integer> found = all(reference, scope, Remark.HEADER_NOT_FOUND);
        if (found.size() > 1 && reference instanceof ByHeader header) {
            notes.layout(
                    Remark.AMBIGUOUS_HEADER,
                    header.position(),
                    headers.position(found.get(0)),
                    message -> message.with("text", meant(header.text(), scope))
                            .with(
                                    "columns",
                                    new Argument.Series(found.stream()
                                            .limit(10)
                                            .map(column -> (Argument) new Argument.Quote(named(column)))
                                            .toList())));
            return List.of();
        }
        return found;
    }

    /** All columns of a reference. */
    List<Integer> all(Reference reference, Scope scope, Remark ifMissing) {
        if (reference instanceof ByLetters letters) {
            List<Integer> columns = ofLetters(letters, scope);
            if (columns.isEmpty()) {
                missing(letters.shown(), letters.position(), scope, ifMissing);
            }
            return columns;
        }
        String text = reference.shown();
        Headers.Found found = find(text, scope, reference instanceof Under);
        List<Integer> columns = found.columns();
        if (reference instanceof ByHeader header && header.nth().isPresent()) {
            int nth = header.nth().getAsInt();
            columns = nth <= columns.size() ? List.of(columns.get(nth - 1)) : List.of();
        }
        if (columns.isEmpty()) {
            missing(text, reference.position(), scope, ifMissing);
        } else if (found.withoutReadings()) {
            String example = headers.heading(columns.get(0));
            notes.layout(
                    Remark.HEADER_READINGS,
                    "",
                    headers.position(columns.get(0)),
                    message -> message.with("example", Notes.shortened(example)));
        }
        return columns;
    }

    /** The columns below a group heading. */
    BitSet under(String text, Object about, Scope scope) {
        BitSet columns = new BitSet();
        find(text, scope, true).columns().forEach(columns::set);
        if (columns.isEmpty()) {
            missing(text, about, scope, Remark.HEADER_NOT_FOUND);
        }
        return columns;
    }

    private Headers.Found find(String text, Scope scope, boolean under) {
        List<HeaderPattern> whole = List.of(HeaderPattern.of(text, scope.year(), scope.number()));
        List<HeaderPattern> path = HeaderPattern.path(text, scope.year(), scope.number());
        if (under) {
            List<Integer> columns = headers.under(whole, scope.columns());
            return new Headers.Found(
                    columns.isEmpty() && path.size() > 1 ? headers.under(path, scope.columns()) : columns, false);
        }
        Headers.Found found = headers.find(whole, scope.columns());
        return found.columns().isEmpty() && path.size() > 1 ? headers.find(path, scope.columns()) : found;
    }

    private List<Integer> ofLetters(ByLetters letters, Scope scope) {
        List<Integer> columns = new ArrayList<>();
        int shift = scope.shift() + letters.every() * scope.index();
        for (int column = letters.first() + shift; column <= letters.last() + shift; column++) {
            if (column < Columns.MOST) {
                columns.add(column);
                if (headers.path(column).isEmpty()) {
                    int headless = column;
                    notes.layout(
                            Remark.COLUMN_WITHOUT_HEADER,
                            column,
                            headers.position(column),
                            message -> message.with("column", Columns.letters(headless)));
                }
            }
        }
        return columns;
    }

    private void missing(String text, Object about, Scope scope, Remark remark) {
        String wanted = meant(text, scope);
        List<String> known = new ArrayList<>();
        for (int c = scope.columns().nextSetBit(0);
                c >= 0 && c < headers.width();
                c = scope.columns().nextSetBit(c + 1)) {
            for (String heading : headers.path(c)) {
                if (heading.length() <= LONGEST_HINT && !known.contains(heading)) {
                    known.add(heading);
                }
            }
        }
        Optional<String> nearest = Spelling.nearest(wanted, known)
                .or(() -> known.stream()
                        .filter(heading -> Spelled.header(heading).contains(Spelled.header(wanted)))
                        .findFirst());
        Optional<String> letters = letters(scope);
        notes.layout(
                remark,
                about,
                headers.position(0),
                message -> message.with("text", wanted)
                        .with("where", HeaderWords.where(letters))
                        .with("hint", HeaderWords.hint(nearest)));
    }

    /** The columns of a scope that is a part of the table. */
    private Optional<String> letters(Scope scope) {
        int first = scope.columns().nextSetBit(0);
        int last = Math.min(scope.columns().length(), Math.max(headers.width(), 1)) - 1;
        return first < 0 || (first == 0 && last + 1 >= headers.width())
                ? Optional.empty()
                : Optional.of(Columns.letters(first) + "-" + Columns.letters(Math.max(first, last)));
    }

    private static String meant(String text, Scope scope) {
        String meant = scope.year().isPresent()
                ? text.replace(HeaderPattern.YEAR, scope.year().get().toShortText())
                : text;
        return scope.number().isPresent()
                ? meant.replace(
                        HeaderPattern.NUMBER, Integer.toString(scope.number().getAsInt()))
                : meant;
    }

    /** A column's letters with its headings. */
    String named(int column) {
        return Columns.letters(column) + " " + Notes.shortened(String.join(" / ", headers.path(column)));
    }

    void claim(int column) {
        claimed.set(column);
    }

    boolean isClaimed(int column) {
        return claimed.get(column);
    }

    /** Says so if a figure's column is another figure's too, or states another unit. */
    void figure(Bound bound, String what, boolean isAmount) {
        for (int i = 0; i < bound.columns().size(); i++) {
            int column = bound.columns().get(i);
            String other = figures.putIfAbsent(column, what);
            if (other != null) {
                notes.layout(
                        Remark.CLAIMED_TWICE,
                        column,
                        headers.position(column),
                        message -> message.with("column", Columns.letters(column))
                                .with("header", Notes.shortened(headers.heading(column)))
                                .with("first", other)
                                .with("second", what));
            }
            if (isAmount) {
                checkUnit(bound, column, bound.units().get(i));
            }
        }
    }

    private void checkUnit(Bound bound, int column, AmountUnit stated) {
        for (String heading : headers.path(column)) {
            Matcher unit = UNIT.matcher(Spelled.header(heading));
            if (unit.find() && !AmountUnits.find(unit.group(1)).equals(Optional.of(stated))) {
                notes.layout(
                        Remark.UNIT_IN_HEADER,
                        bound.source().position(),
                        headers.position(column),
                        message -> message.with("column", Columns.letters(column))
                                .with("header", Notes.shortened(heading))
                                .with("unit", AmountUnits.name(stated)));
            }
        }
    }

    Notes notes() {
        return notes;
    }
}
