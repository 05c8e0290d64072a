package dev.hyoka.io.report.project;

import dev.hyoka.finding.Location;
import dev.hyoka.io.report.note.Note;
import dev.hyoka.io.report.words.Visible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the sheets of a project state of one thing.
 *
 * @param text what is shown; empty text if the sheet that is to be asked first doesn't state it
 * @param others what other sheets state instead
 * @param notes the notes about it
 * @param touching the notes to which it belongs, as a part to its total
 */
record Statement(String text, List<Other> others, List<Note> notes, List<Note> touching) {

    /**
     * What other sheets state.
     *
     * @param years the sheets' years: R1
     * @param text what they state
     */
    record Other(String years, String text) {}

    /**
     * What one sheet states.
     *
     * @param sheet the sheet
     * @param place where it stands in the sheet, or would stand
     * @param text what it states; empty if nothing
     */
    record Stated(YearSheet sheet, Location place, Optional<String> text) {}

    /** Shows the first one's text, and that of others where it is another one. */
    static Statement of(List<Stated> all) {
        String text = all.isEmpty() ? "" : all.get(0).text.orElse("");
        Map<String, List<String>> years = new LinkedHashMap<>();
        for (Stated stated : all) {
            stated.text
                    .filter(other -> !other.equals(text))
                    .ifPresent(other -> years.computeIfAbsent(other, absent -> new ArrayList<>())
                            .add(stated.sheet.year().toShortText()));
        }
        List<Other> others = years.entrySet().stream()
                .map(entry -> new Other(String.join(", ", entry.getValue()), entry.getKey()))
                .toList();
        List<Note> notes = all.stream()
                .flatMap(stated -> stated.sheet.at(stated.place).stream())
                .distinct()
                .toList();
        List<Note> touching = all.stream()
                .flatMap(stated -> stated.sheet.concerning(stated.place).stream())
                .distinct()
                .filter(note -> !notes.contains(note))
                .toList();
        return new Statement(text, others, notes, touching);
    }

    /** The same with notes that are shown here since no figure is their place. */
    Statement alsoAt(List<Note> more) {
        return new Statement(
                text,
                others,
                Stream.concat(notes.stream(), more.stream()).distinct().toList(),
                touching);
    }

    boolean isStated() {
        return !text.isEmpty();
    }

    /** Tells whether line breaks and spaces have to be kept. */
    boolean hasLines() {
        String visible = Visible.text(text);
        return visible.indexOf('\n') >= 0 || visible.contains("  ");
    }

    /** Tells whether there is anything to show. */
    boolean isThere() {
        return isStated() || !others.isEmpty() || !notes.isEmpty() || !touching.isEmpty();
    }

    /** The classes in the style sheet; null if it is a plain figure. */
    String style() {
        String style = Stream.of(
                        isStated() ? "" : "none",
                        notes.isEmpty() ? "" : "found " + gravest(),
                        notes.isEmpty() && !touching.isEmpty() ? "part" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return style.isEmpty() ? null : style;
    }

    private String gravest() {
        return notes.stream()
                .map(note -> note.finding().severity())
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .code();
    }
}
