package dev.hyoka.io.report.project;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.report.words.Plain;
import dev.hyoka.model.ManagementSheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The sheets of one project, of successive fiscal years.
 *
 * <p>A sheet goes on with that of the year before which has the same number; else with that of the same name. Department and
 * division tell like ones apart, but a reorganization doesn't cut the thread. Where two sheets of a year answer alike, nobody
 * can say which is meant, so that neither goes on, and each is shown by itself.
 *
 * @param newestFirst the sheets, at least one
 */
public record ProjectSheets(List<CheckedDocument> newestFirst) {

    /** By what a sheet is told to be the same project's as another one, the surest first. */
    private static final List<Function<DocumentRef, List<Optional<String>>>> WAYS = List.of(
            ref -> ref.id().isEmpty() ? List.of() : List.of(ref.id(), ref.department(), ref.division()),
            ref -> ref.id().isEmpty() ? List.of() : List.of(ref.id()),
            ref -> List.of(ref.name(), ref.department(), ref.division()),
            ref -> List.of(ref.name()));

    private record Key(int year, List<Optional<String>> equal) {}

    /** Finds the projects, in the order of their newest sheets in the set. */
    public static List<ProjectSheets> of(CheckedSet set) {
        List<CheckedDocument> sheets = set.documents().stream()
                .filter(document -> document.document() instanceof ManagementSheet)
                .toList();
        int[] before = links(sheets.stream().map(CheckedDocument::ref).toList());
        boolean[] hasLater = new boolean[sheets.size()];
        Arrays.stream(before).filter(earlier -> earlier >= 0).forEach(earlier -> hasLater[earlier] = true);
        List<ProjectSheets> projects = new ArrayList<>();
        for (int newest = 0; newest < sheets.size(); newest++) {
            if (!hasLater[newest]) {
                List<CheckedDocument> years = new ArrayList<>();
                for (int sheet = newest; sheet >= 0; sheet = before[sheet]) {
                    years.add(sheets.get(sheet));
                }
                projects.add(new ProjectSheets(List.copyOf(years)));
            }
        }
        return projects;
    }

    /** Of each sheet the position of that of the year before, or -1. */
    private static int[] links(List<DocumentRef> refs) {
        int[] before = new int[refs.size()];
        Arrays.fill(before, -1);
        boolean[] hasLater = new boolean[refs.size()];
        for (Function<DocumentRef, List<Optional<String>>> way : WAYS) {
            Map<Key, List<Integer>> byKey = byKey(refs, way);
            byKey.forEach((key, later) -> {
                List<Integer> earlier = byKey.getOrDefault(new Key(key.year - 1, key.equal), List.of());
                if (later.size() == 1 && earlier.size() == 1) {
                    int own = later.get(0);
                    int other = earlier.get(0);
                    if (before[own] < 0 && !hasLater[other] && !haveOtherIds(refs.get(own), refs.get(other))) {
                        before[own] = other;
                        hasLater[other] = true;
                    }
                }
            });
        }
        return before;
    }

    private static Map<Key, List<Integer>> byKey(
            List<DocumentRef> refs, Function<DocumentRef, List<Optional<String>>> way) {
        Map<Key, List<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < refs.size(); i++) {
            List<Optional<String>> equal = way.apply(refs.get(i)).stream()
                    .map(part -> part.map(Plain::name))
                    .toList();
            if (!equal.isEmpty()) {
                byKey.computeIfAbsent(new Key(refs.get(i).fiscalYear(), equal), key -> new ArrayList<>(1))
                        .add(i);
            }
        }
        return byKey;
    }

    private static boolean haveOtherIds(DocumentRef own, DocumentRef other) {
        return own.id().isPresent()
                && other.id().isPresent()
                && !own.id().map(Plain::name).equals(other.id().map(Plain::name));
    }
}
