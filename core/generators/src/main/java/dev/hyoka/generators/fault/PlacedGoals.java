package dev.hyoka.generators.fault;

import dev.hyoka.finding.Location;
import dev.hyoka.model.Document;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.ScheduledTask;
import dev.hyoka.rule.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A goal sheet among documents.
 *
 * @param documents all documents
 * @param position the sheet's position, from 0
 * @param sheet the sheet
 */
record PlacedGoals(List<Document> documents, int position, GoalSheet sheet) {

    /** The goal sheets, in their order. */
    static Stream<PlacedGoals> in(List<Document> documents) {
        return IntStream.range(0, documents.size())
                .filter(i -> documents.get(i) instanceof GoalSheet)
                .mapToObj(i -> new PlacedGoals(documents, i, (GoalSheet) documents.get(i)));
    }

    /** All documents, with another sheet in this one's place. */
    List<Document> with(GoalSheet changed) {
        List<Document> others = new ArrayList<>(documents);
        others.set(position, changed);
        return List.copyOf(others);
    }

    /** All documents, with another priority project in the place of one of this sheet's. */
    List<Document> with(int project, PriorityProject changed) {
        return with(sheet.withPriorityProjects(replaced(sheet.priorityProjects(), project, changed)));
    }

    /** All documents, with another task in the place of one of a priority project's. */
    List<Document> with(int project, int task, ScheduledTask changed) {
        PriorityProject stated = sheet.priorityProjects().get(project);
        return with(project, stated.withSchedule(replaced(stated.schedule(), task, changed)));
    }

    /** A place in the sheet. */
    Spot spot(Location location) {
        return new Spot(position, location);
    }

    /** The positions of its priority projects. */
    Stream<Integer> priorityPositions() {
        return IntStream.range(0, sheet.priorityProjects().size()).boxed();
    }

    /** The positions of its related projects. */
    Stream<Integer> relatedPositions() {
        return IntStream.range(0, sheet.relatedProjects().size()).boxed();
    }

    /** The names of its related projects, as they are compared. */
    List<String> related() {
        return sheet.relatedProjects().stream()
                .map(related -> Spelling.plain(related.project()))
                .toList();
    }

    /** The titles of its priority projects, as they are compared. */
    List<String> priorities() {
        return sheet.priorityProjects().stream()
                .map(project -> Spelling.plain(project.title()))
                .toList();
    }

    static <T> List<T> replaced(List<T> elements, int position, T element) {
        List<T> others = new ArrayList<>(elements);
        others.set(position, element);
        return others;
    }

    static <T> List<T> without(List<T> elements, int position) {
        List<T> others = new ArrayList<>(elements);
        others.remove(position);
        return others;
    }

    static <T> List<T> with(List<T> elements, T another) {
        List<T> more = new ArrayList<>(elements);
        more.add(another);
        return more;
    }
}
