package dev.hyoka.io.report.goal;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.report.note.Anchors;
import dev.hyoka.io.report.note.Marked;
import dev.hyoka.io.report.note.Marks;
import dev.hyoka.io.report.note.Note;
import dev.hyoka.io.report.note.Notes;
import dev.hyoka.io.report.words.PageLabel;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.Document;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.RelatedProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A department or division with its goal sheet of a year.
 *
 * @param anchor the id of the element that shows the sheet
 * @param name the division, or the department itself; or that it isn't stated
 * @param isNamed whether the name is the sheet's
 * @param summary how much there is to see, in words
 * @param goal what is to be achieved
 * @param role what it does
 * @param plans the plans that the goal serves
 * @param related the projects in which it takes part
 * @param priorities the projects to which it gives priority
 * @param others what else the sheet states
 * @param marks the marks and notes
 */
record Organization(
        String anchor,
        String name,
        boolean isNamed,
        List<String> summary,
        Optional<String> goal,
        Optional<String> role,
        List<Plan> plans,
        List<Related> related,
        List<Priority> priorities,
        List<Attribute> others,
        Marks marks) {

    /** All plans together. */
    private static final Location PLAN_LINKS = Places.BASIC_CONCEPT.parent();

    /**
     * A plan.
     *
     * @param title what it is
     * @param name its name; empty if it has none of its own, or it isn't stated
     * @param items its parts; possibly none
     */
    record Plan(String title, Optional<Marked> name, List<Marked> items) {}

    /**
     * A related project.
     *
     * @param number its number in the list, from 1
     * @param policy the policy, as printed; empty if not stated
     * @param name its name
     * @param project the anchor of the project's section; empty if it is not on the page
     * @param priorities where the department or its divisions give it priority
     */
    record Related(int number, Optional<Marked> policy, Marked name, Optional<String> project, GoalLinks priorities) {}

    /**
     * A priority project in a sheet.
     *
     * @param words whose sheet it is
     * @param isStated whether the words are a sheet's
     * @param anchor the id of the element that shows the project
     */
    record Link(String words, boolean isStated, String anchor) {

        /** A link from the sheet of that anchor. */
        static Link to(Priority.Place place, String from, Words words) {
            boolean isSame = place.sheetAnchor().equals(from);
            return new Link(
                    isSame ? words.of(GoalLabel.SAME_SHEET) : nameOf(place.sheet(), words),
                    !isSame && isNamed(place.sheet()),
                    place.anchor());
        }
    }

    /**
     * What the model has no word for.
     *
     * @param label the printed label
     * @param text what is stated
     */
    record Attribute(String label, Marked text) {}

    static Organization of(CheckedDocument document, Anchors anchors, Namesakes namesakes, Words words) {
        GoalSheet sheet = (GoalSheet) document.document();
        String anchor = anchors.of(document);
        Notes notes = notes(document, SheetParts.noted(sheet), anchor, anchors, words);
        Marks marks = Marks.of(notes, SheetParts.marked(sheet), SheetParts.noted(sheet));
        return new Organization(
                anchor,
                nameOf(sheet, words),
                isNamed(sheet),
                summary(sheet, notes.all().size(), words),
                sheet.goal(),
                sheet.role(),
                plans(sheet, marks, words),
                related(anchor, sheet, marks, namesakes, words),
                Priority.of(sheet, anchor, marks, namesakes, words),
                sheet.attributes().entrySet().stream()
                        .map(entry -> new Attribute(
                                entry.getKey(),
                                new Marked(entry.getValue(), marks.at(Places.attribute(entry.getKey())))))
                        .toList(),
                marks);
    }

    /** The notes, numbered as they follow each other on the page. */
    private static Notes notes(
            CheckedDocument document, List<Location> blocks, String anchor, Anchors anchors, Words words) {
        List<Note> notes = new ArrayList<>();
        for (Finding finding : Marks.inOrder(document.findings(), blocks)) {
            int number = notes.size() + 1;
            notes.add(Note.of(number, anchor + "-" + number, finding, document, anchors, words));
        }
        return new Notes(List.copyOf(notes));
    }

    List<Note> goalMarks() {
        return marks.at(Places.GOAL);
    }

    List<Note> roleMarks() {
        return marks.at(Places.ROLE);
    }

    List<Note> planMarks() {
        return marks.at(PLAN_LINKS);
    }

    List<Note> relatedMarks() {
        return marks.at(Places.RELATED_PROJECTS);
    }

    List<Note> priorityMarks() {
        return marks.at(Places.PRIORITY_PROJECTS);
    }

    List<Note> goalNotes() {
        return marks.beneath(Places.GOAL);
    }

    List<Note> roleNotes() {
        return marks.beneath(Places.ROLE);
    }

    List<Note> planNotes() {
        return marks.beneath(PLAN_LINKS);
    }

    List<Note> relatedNotes() {
        return marks.beneath(Places.RELATED_PROJECTS);
    }

    List<Note> priorityNotes() {
        return marks.beneath(Places.PRIORITY_PROJECTS);
    }

    /** Those without a place of their own. */
    List<Note> otherNotes() {
        return marks.beneath(Location.ROOT);
    }

    private static boolean isNamed(Document sheet) {
        return sheet.division().or(sheet::department).isPresent();
    }

    private static String nameOf(Document sheet, Words words) {
        return sheet.division().or(sheet::department).orElseGet(() -> words.of(PageLabel.NOT_STATED_DEPARTMENT));
    }

    private static List<String> summary(GoalSheet sheet, int findings, Words words) {
        int priorities = sheet.priorityProjects().size();
        return List.of(
                switch (priorities) {
                    case 0 -> words.of(GoalLabel.NO_PRIORITY_PROJECTS);
                    case 1 -> words.count(1, GoalLabel.PRIORITY_PROJECT);
                    default -> words.count(priorities, GoalLabel.PRIORITY_PROJECTS);
                },
                switch (findings) {
                    case 0 -> words.of(GoalLabel.NO_FINDINGS);
                    case 1 -> words.count(1, GoalLabel.FINDING);
                    default -> words.count(findings, GoalLabel.FINDINGS);
                });
    }

    private static List<Plan> plans(GoalSheet sheet, Marks marks, Words words) {
        return List.of(
                new Plan(
                        words.of(GoalLabel.BASIC_CONCEPT),
                        Optional.empty(),
                        items(sheet.planLinks().basicConcept(), Places.BASIC_CONCEPT, marks)),
                new Plan(
                        words.of(GoalLabel.PLAN),
                        sheet.planLinks().plan().name().map(name -> new Marked(name, marks.at(Places.PLAN_NAME))),
                        items(sheet.planLinks().plan().items(), Places.PLAN_ITEMS, marks)),
                new Plan(
                        words.of(GoalLabel.INDIVIDUAL_PLANS),
                        Optional.empty(),
                        items(sheet.planLinks().individualPlans(), Places.INDIVIDUAL_PLANS, marks)));
    }

    private static List<Marked> items(List<String> items, Location place, Marks marks) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> new Marked(items.get(i), marks.at(place.child(i))))
                .toList();
    }

    private static List<Related> related(
            String anchor, GoalSheet sheet, Marks marks, Namesakes namesakes, Words words) {
        List<Related> related = new ArrayList<>();
        for (int i = 0; i < sheet.relatedProjects().size(); i++) {
            RelatedProject row = sheet.relatedProjects().get(i);
            int position = i;
            related.add(new Related(
                    i + 1,
                    row.policy()
                            .map(policy ->
                                    new Marked(Priority.printed(policy), marks.at(Places.relatedPolicy(position)))),
                    new Marked(row.project(), marks.at(Places.relatedProject(i))),
                    namesakes.project(row.project(), sheet.department()),
                    GoalLinks.to(namesakes.priorities(row.project()), anchor, words)));
        }
        return List.copyOf(related);
    }
}
