package dev.hyoka.layout;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Text;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.table.Columns;
import dev.hyoka.layout.Plan.Bound;
import dev.hyoka.layout.Reference.ByHeader;
import dev.hyoka.layout.Reference.ByLetters;
import dev.hyoka.layout.Reference.Under;
import dev.hyoka.money.AmountUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the columns that a layout names; says so if there are none, or several. */
final class Binder {

    private static final Pattern UNIT = Pattern.compile("[(\\[【〔<](?:単位[::]?)?(千円|百万円|万円|億円|円)[)\\]】〕>]");

    private final Headers headers;
    private final Notes notes;
    private final Missing missing = new Missing();
    private final Set<SourcePosition> unclear = new HashSet<>();
    private final BitSet claimed = new BitSet();
    private final Map<Integer, String> figures = new HashMap<>();

    Binder(Headers headers, Notes notes) {
        this.headers = headers;
        this.notes = notes;
    }

    Headers headers() {
        return headers;
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
            ambiguous(header, found, scope);
            return List.of();
        }
        return found;
    }

    private void ambiguous(ByHeader header, List<Integer> found, Scope scope) {
        unclear.add(header.position());
        List<Argument> columns = found.stream()
                .limit(10)
                .map(column -> (Argument) new Argument.Quote(headers.named(column)))
                .toList();
        int distance = found.get(1) - found.get(0);
        Text hint = scope.isBlock()
                ? Text.of(
                        "widthが大きすぎませんか(同じ見出しが" + distance + "列先にもあります)。",
                        "Is width too large? The same header stands " + distance + " columns further, too.")
                : Text.of(
                        "「上の見出し / 見出し」と書くか、columnかnthで指定してください。",
                        "Write \"group heading / heading\", or name one with column or nth.");
        notes.layout(
                Remark.AMBIGUOUS_HEADER,
                header.position(),
                header.position(),
                message -> message.with("key", header.key())
                        .with("text", header.text())
                        .with("table", headers.table())
                        .with("columns", new Argument.Series(columns))
                        .with("hint", new Argument.Term("hint", hint)));
    }

    /** All columns of a reference. */
    List<Integer> all(Reference reference, Scope scope, Remark ifMissing) {
        if (reference instanceof ByLetters letters) {
            List<Integer> columns = ofLetters(letters, scope);
            if (columns.isEmpty()) {
                missing.add(letters, scope, ifMissing);
            }
            return columns;
        }
        String text = reference.shown();
        Headers.Found found = headers.find(text, scope, reference instanceof Under);
        List<Integer> columns = found.columns();
        if (reference instanceof ByHeader header && header.nth().isPresent()) {
            int nth = header.nth().getAsInt();
            columns = nth <= columns.size() ? List.of(columns.get(nth - 1)) : List.of();
        }
        if (columns.isEmpty() && !unclear.contains(reference.position())) {
            missing.add(reference, scope, ifMissing);
        } else if (!columns.isEmpty() && found.withoutReadings()) {
            String example = headers.heading(columns.get(0));
            notes.layout(
                    Remark.HEADER_READINGS,
                    "",
                    headers.position(columns.get(0)),
                    message -> message.with("example", Notes.shortened(example)));
        }
        return columns;
    }

    /**
     * The columns below a group heading; none if it is not there, or none of the references stands below it, because then
     * another group is meant.
     *
     * @param references what is looked for below it
     */
    BitSet under(Under group, Scope scope, List<Reference> references) {
        BitSet columns = new BitSet();
        headers.find(group.text(), scope, true).columns().forEach(columns::set);
        if (columns.isEmpty()) {
            missing.add(group, scope, Remark.HEADER_NOT_FOUND);
            return columns;
        }
        Scope below = scope.within(columns, 0);
        boolean isOther = !references.isEmpty()
                && references.stream()
                        .allMatch(reference -> reference instanceof ByHeader header
                                && headers.find(header.text(), below, false)
                                        .columns()
                                        .isEmpty());
        if (isOther) {
            missing.addGroup(group, references.get(0), below);
            return new BitSet();
        }
        return columns;
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
                checkUnit(column, bound.units().get(i));
            }
        }
    }

    private void checkUnit(int column, AmountUnit stated) {
        List<String> path = headers.path(column);
        for (int i = path.size() - 1; i >= 0; i--) {
            String heading = path.get(i);
            Matcher unit = UNIT.matcher(Spelled.header(heading));
            if (unit.find()) {
                if (!AmountUnits.find(unit.group(1)).equals(Optional.of(stated))) {
                    notes.layout(
                            Remark.UNIT_IN_HEADER,
                            heading,
                            headers.position(column),
                            message -> message.with("column", Columns.letters(column))
                                    .with("header", Notes.shortened(heading))
                                    .with("unit", AmountUnits.name(stated)));
                }
                return;
            }
        }
    }

    Notes notes() {
        return notes;
    }

    Missing missing() {
        return missing;
    }
}
