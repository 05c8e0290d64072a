package dev.hyoka.io.report.project;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.Cost;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text of a sheet.
 *
 * @param label its label
 * @param isOwnLabel whether the label is the sheet's, and not a word of the page
 * @param grade the progress grade: A; empty in other texts
 * @param headline the words that sum it up, such as 継続; empty if it has none
 * @param text the text, whose paragraphs are lines; empty if not stated
 * @param places where it stands in the sheet
 */
record SheetText(
        String label,
        boolean isOwnLabel,
        Optional<String> grade,
        Optional<String> headline,
        Optional<String> text,
        List<Location> places) {

    static SheetText purpose(ManagementSheet sheet, Words words) {
        return plain(ProjectLabel.PURPOSE, sheet.purpose(), Places.PURPOSE, words);
    }

    /** All texts but the purpose, in the form's order, stated or not. */
    static List<SheetText> of(ManagementSheet sheet, Words words) {
        List<SheetText> texts = new ArrayList<>();
        texts.add(plain(ProjectLabel.PLANNED_SCHEDULE, sheet.plannedSchedule(), Places.PLANNED_SCHEDULE, words));
        texts.add(of(sheet.progress().orElse(Progress.NOT_STATED), words));
        texts.add(of(sheet.direction().orElse(Direction.NOT_STATED), words));
        texts.add(plain(
                ProjectLabel.CHANGE_REASON, sheet.cost().flatMap(Cost::changeReason), Places.CHANGE_REASON, words));
        texts.add(plain(
                ProjectLabel.COLLABORATION, sheet.cost().flatMap(Cost::collaboration), Places.COLLABORATION, words));
        sheet.attributes()
                .forEach((label, text) -> texts.add(new SheetText(
                        label,
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(text),
                        List.of(Places.attribute(label)))));
        return texts;
    }

    private static SheetText plain(Text label, Optional<String> text, Location place, Words words) {
        return new SheetText(words.of(label), false, Optional.empty(), Optional.empty(), text, List.of(place));
    }

    private static SheetText of(Progress progress, Words words) {
        return new SheetText(
                words.of(ProjectLabel.PROGRESS),
                false,
                progress.grade().map(grade -> grade.code()),
                progress.label().or(() -> progress.grade().map(grade -> words.of(Terms.grade(grade)))),
                progress.text(),
                List.of(Places.GRADE, Places.GRADE_LABEL, Places.PROGRESS_TEXT));
    }

    private static SheetText of(Direction direction, Words words) {
        return new SheetText(
                words.of(ProjectLabel.DIRECTION),
                false,
                Optional.empty(),
                headline(direction, words),
                direction.text(),
                List.of(Places.DIRECTION_CODE, Places.DIRECTION_LABEL, Places.DIRECTION_TEXT));
    }

    /** The direction in a word, and the printed one where it says more: 継続（内容を見直して継続）. */
    static Optional<String> headline(Direction direction, Words words) {
        Optional<String> word = direction
                .code()
                .filter(code -> code != DirectionCode.OTHER)
                .map(code -> words.of(Terms.direction(code)));
        if (word.isEmpty() || direction.label().isEmpty()) {
            return word.or(direction::label);
        }
        return Optional.of(word.get() + "（" + direction.label().get() + "）");
    }

    boolean isStated() {
        return grade.isPresent() || headline.isPresent() || text.isPresent();
    }

    /** Tells whether a place is of this text or of a part of it. */
    boolean isAt(Location place) {
        return places.stream()
                .anyMatch(own -> place.isWithin(own) || (places.size() > 1 && place.equals(own.parent())));
    }
}
