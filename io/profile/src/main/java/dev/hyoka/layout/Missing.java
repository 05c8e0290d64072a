package dev.hyoka.layout;

import dev.hyoka.finding.Argument;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.layout.Reference.Under;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a layout names and a table has not: told once for each place in the layout, whatever the years. */
final class Missing {

    private static final int MOST_NAMED = 10;

    private final Map<SourcePosition, Lack> lacks = new LinkedHashMap<>();

    /**
     * Something that is missing.
     *
     * @param reference what is missing
     * @param remark what is to be said
     * @param group the group heading below which none of what is looked for stands
     * @param scopes where it was looked for
     */
    record Lack(Reference reference, Remark remark, Optional<Under> group, List<Scope> scopes) {

        Scope first() {
            return scopes.get(0);
        }
    }

    boolean isEmpty() {
        return lacks.isEmpty();
    }

    /** A reference has no column. */
    void add(Reference reference, Scope scope, Remark remark) {
        lack(reference.position(), new Lack(reference, remark, Optional.empty(), new ArrayList<>()), scope);
    }

    /** None of what is looked for below a group heading stands there. */
    void addGroup(Under group, Reference example, Scope scope) {
        lack(group.position(), new Lack(example, Remark.WRONG_GROUP, Optional.of(group), new ArrayList<>()), scope);
    }

    private void lack(SourcePosition position, Lack lack, Scope scope) {
        lacks.computeIfAbsent(position, place -> lack).scopes().add(scope);
    }

    /** Tells it all; what stands in a row that is not the header's is told for all that stands there. */
    void tell(HeaderHints hints, Notes notes) {
        Map<Integer, List<Lack>> outside = new TreeMap<>();
        for (Map.Entry<SourcePosition, Lack> entry : lacks.entrySet()) {
            Lack lack = entry.getValue();
            Optional<Integer> row = hints.rowOutside(lack.reference(), lack.first());
            if (row.isPresent()) {
                outside.computeIfAbsent(row.get(), number -> new ArrayList<>()).add(lack);
            } else if (lack.group().isPresent()) {
                tellGroup(lack, hints, notes);
            } else {
                tell(lack, hints, notes);
            }
        }
        outside.forEach((row, found) -> tellOutside(row, found, hints, notes));
    }

    private static void tell(Lack lack, HeaderHints hints, Notes notes) {
        SourcePosition position = lack.reference().position();
        notes.layout(
                lack.remark(),
                position,
                position,
                message -> message.with("key", lack.reference().key())
                        .with("text", lack.reference().shown())
                        .with("where", hints.where(lack.scopes()))
                        .with("hint", hints.hint(lack.reference(), lack.first())));
    }

    private static void tellGroup(Lack lack, HeaderHints hints, Notes notes) {
        Under group = lack.group().orElseThrow();
        notes.layout(
                lack.remark(),
                group.position(),
                group.position(),
                message -> message.with("key", group.key())
                        .with("text", group.shown())
                        .with("example", hints.example(lack.first()))
                        .with("where", hints.where(lack.scopes()))
                        .with("hint", hints.elsewhere(lack.reference(), lack.first())));
    }

    private static void tellOutside(int row, List<Lack> lacks, HeaderHints hints, Notes notes) {
        SourcePosition position = lacks.get(0).reference().position();
        notes.layout(
                Remark.HEADER_OUTSIDE,
                position,
                position,
                message -> message.with("row", row)
                        .with("rows", hints.rows())
                        .with("where", hints.table())
                        .with("number", lacks.size())
                        .with(
                                "texts",
                                new Argument.Series(lacks.stream()
                                        .limit(MOST_NAMED)
                                        .map(lack -> (Argument) new Argument.Quote(
                                                lack.reference().shown()))
                                        .toList())));
    }
}
