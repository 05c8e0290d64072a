package dev.hyoka.io.report.goal;

import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.report.note.Anchors;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.ManagementSheet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where on the page projects of one name stand. */
final class Namesakes {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private final Anchors anchors;
    private final Map<String, List<CheckedDocument>> managed;
    private final Map<String, List<Priority.Place>> priorities = new HashMap<>();

    private Namesakes(Anchors anchors, Map<String, List<CheckedDocument>> managed) {
        this.anchors = anchors;
        this.managed = managed;
    }

    /** The projects that have management sheets. */
    static Namesakes of(CheckedSet set, Anchors anchors) {
        Map<String, List<CheckedDocument>> managed = new HashMap<>();
        for (CheckedDocument document : set.documents()) {
            if (document.document() instanceof ManagementSheet sheet) {
                add(managed, sheet.name(), document);
            }
        }
        return new Namesakes(anchors, managed);
    }

    /** Adds the priority projects of a department and its divisions. */
    Namesakes with(List<CheckedDocument> goalSheets) {
        Namesakes all = new Namesakes(anchors, managed);
        for (CheckedDocument document : goalSheets) {
            GoalSheet sheet = (GoalSheet) document.document();
            String sheetAnchor = anchors.of(document);
            for (int i = 0; i < sheet.priorityProjects().size(); i++) {
                add(
                        all.priorities,
                        sheet.priorityProjects().get(i).title(),
                        new Priority.Place(sheet, sheetAnchor, Priority.anchor(sheetAnchor, i)));
            }
        }
        return all;
    }

    /** The section of the project of that name: of the same department if there is one, and of its latest year. */
    Optional<String> project(String name, Optional<String> department) {
        return managed.getOrDefault(plain(name), List.of()).stream()
                .max(Comparator.comparing((CheckedDocument document) ->
                                document.document().department().equals(department))
                        .thenComparing(document -> document.document().fiscalYear()))
                .map(anchors::of);
    }

    /** Where the name is that of a priority project of the department or its divisions. */
    List<Priority.Place> priorities(String name) {
        return priorities.getOrDefault(plain(name), List.of());
    }

    /** Where the name is that of another priority project than the one at the anchor. */
    List<Priority.Place> prioritiesBut(String anchor, String name) {
        return priorities(name).stream()
                .filter(place -> !place.anchor().equals(anchor))
                .toList();
    }

    private static <T> void add(Map<String, List<T>> byName, String name, T place) {
        byName.computeIfAbsent(plain(name), missing -> new ArrayList<>(1)).add(place);
    }

    /** White space comes and goes with the width of a cell, and letters are full-width or not. */
    private static String plain(String name) {
        return SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    }
}
