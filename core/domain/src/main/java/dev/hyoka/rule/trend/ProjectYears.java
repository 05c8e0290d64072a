package dev.hyoka.rule.trend;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.rule.Spelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The sheets of each project through the years.
 *
 * <p>A sheet goes on with that of the year before which has the same project number, if both state one. Else it goes on
 * with the sheet of the same name, department and division; else with the sheet of the same name alone, if no other sheet
 * of either year has that name, so that a reorganization doesn't cut the thread. Sheets that state different numbers are
 * never of one project, and where two sheets of a year answer alike, nobody can say which is meant, so that neither goes
 * on. Names are compared without regard to spaces and to full-width letters.
 *
 * @param <N> what a rule keeps of a sheet
 */
public final class ProjectYears<N> {

    /** By what sheets of two years are told to be of one project: beside the year, all has to be equal. */
    private record Key(String kind, int year, List<Optional<String>> equal) {
        Key ofYearBefore() {
            return new Key(kind, year - 1, equal);
        }
    }

    private final IdentityHashMap<N, N> before = new IdentityHashMap<>();
    private final IdentityHashMap<N, DocumentRef> documents = new IdentityHashMap<>();

    private ProjectYears() {}

    /**
     * Finds which sheets are of one project.
     *
     * @param <N> what a rule keeps of a sheet
     * @param notes what was kept, each an object of its own, in any order
     * @param document tells of which sheet it was kept
     * @return the projects
     */
    public static <N> ProjectYears<N> of(List<N> notes, Function<N, DocumentRef> document) {
        ProjectYears<N> projects = new ProjectYears<>();
        Set<Integer> years = new HashSet<>();
        for (N note : notes) {
            DocumentRef ref = document.apply(note);
            projects.documents.put(note, ref);
            years.add(ref.fiscalYear());
        }
        if (years.stream().anyMatch(year -> years.contains(year - 1))) {
            projects.link(notes, ref -> ref.id().isEmpty() ? List.of() : List.of(ref.id()));
            projects.link(notes, ref -> List.of(ref.name(), ref.department(), ref.division()));
            projects.link(notes, ref -> List.of(ref.name()));
        }
        return projects;
    }

    /** Links what is still alone, where exactly one sheet of each of two years has the same key. */
    private void link(List<N> notes, Function<DocumentRef, List<Optional<String>>> equal) {
        Map<Key, List<N>> byKey = new HashMap<>();
        for (N note : notes) {
            DocumentRef document = documents.get(note);
            List<Optional<String>> key = equal.apply(document);
            if (!key.isEmpty()) {
                byKey.computeIfAbsent(
                                new Key(
                                        document.kind(),
                                        document.fiscalYear(),
                                        key.stream()
                                                .map(part -> part.map(Spelling::plain))
                                                .toList()),
                                absent -> new ArrayList<>(1))
                        .add(note);
            }
        }
        Set<N> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        taken.addAll(before.values());
        byKey.forEach((key, later) -> {
            List<N> earlier = byKey.getOrDefault(key.ofYearBefore(), List.of());
            if (later.size() == 1 && earlier.size() == 1) {
                N own = later.get(0);
                N other = earlier.get(0);
                if (!before.containsKey(own) && !taken.contains(other) && !haveOtherIds(own, other)) {
                    before.put(own, other);
                }
            }
        });
    }

    private boolean haveOtherIds(N own, N other) {
        Optional<String> id = documents.get(own).id().map(Spelling::plain);
        Optional<String> otherId = documents.get(other).id().map(Spelling::plain);
        return id.isPresent() && otherId.isPresent() && !id.equals(otherId);
    }

    /**
     * Returns what was kept of the sheet of the year before.
     *
     * @param note what was kept of a sheet: one of the objects that were given
     * @return what was kept of the same project's sheet; empty if there is none
     */
    public Optional<N> before(N note) {
        return Optional.ofNullable(before.get(note));
    }

    /**
     * Returns what was kept of the sheets of the years before, as far as no year is missing.
     *
     * @param note what was kept of a sheet: one of the objects that were given
     * @param most how many at most
     * @return what was kept of the same project's sheets, the latest first
     */
    public List<N> earlier(N note, int most) {
        List<N> found = new ArrayList<>();
        for (Optional<N> next = before(note); next.isPresent() && found.size() < most; next = before(next.get())) {
            found.add(next.get());
        }
        return found;
    }
}
