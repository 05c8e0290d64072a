package dev.hyoka.generators.fault;

import dev.hyoka.finding.Places;
import dev.hyoka.finding.Text;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.RelatedProject;
import dev.hyoka.rule.Profile;
import dev.hyoka.rule.Spelling;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists of projects that don't hold what they should: GOL-02, GOL-03 and GOL-04. */
final class RelatedFaults {

    static final List<Fault> ALL = List.of(
            new Fault(
                    "related-project-dropped-by-department",
                    "GOL-02",
                    Text.of("課の一覧にある関連事業が部の一覧から抜けている", "the department's list lacks a project of a division's"),
                    (fault, documents) ->
                            Offices.each(documents, (placed, office) -> droppedByDepartment(fault, placed, office))),
            new Fault(
                    "related-project-misnamed-by-department",
                    "GOL-02",
                    Text.of(
                            "部の一覧の関連事業の名称が課の一覧と異なる",
                            "the department's list names a project otherwise than a division's"),
                    (fault, documents) ->
                            Offices.each(documents, (placed, office) -> misnamedByDepartment(fault, placed, office))),
            new Fault(
                    "related-project-dropped-by-division",
                    "GOL-02",
                    Text.of("部の一覧にある関連事業が課の一覧から抜けている", "a division's list lacks a project of the department's"),
                    (fault, documents) ->
                            Offices.each(documents, (placed, office) -> droppedByDivision(fault, placed, office))),
            new Fault(
                    "priority-project-not-listed",
                    "GOL-03",
                    Text.of("重点施策に位置づけた事業が関連事業の一覧から抜けている", "the related projects lack a priority project"),
                    (fault, documents) -> PlacedGoals.in(documents).flatMap(placed -> notListed(fault, placed))),
            new Fault(
                    "priority-project-misnamed",
                    "GOL-03",
                    Text.of("今年度の重点事業の名称が関連事業の一覧と異なる", "a priority project has another name than in the list"),
                    (fault, documents) -> PlacedGoals.in(documents).flatMap(placed -> misnamed(fault, placed))),
            new Fault(
                    "priority-project-dropped",
                    "GOL-04",
                    Text.of("関連事業がどのシートの今年度の重点事業からも抜けている", "a related project is left out of the priority projects"),
                    (fault, documents) -> Offices.each(documents, (placed, office) -> leftOut(fault, placed, office))));

    private RelatedFaults() {}

    private static Stream<Faulty> droppedByDepartment(Fault fault, PlacedGoals placed, List<PlacedGoals> office) {
        return ofDepartment(placed, office)
                .map(i -> faulty(
                        fault,
                        placed,
                        placed.sheet()
                                .withRelatedProjects(
                                        PlacedGoals.without(placed.sheet().relatedProjects(), i)),
                        placed.spot(Places.RELATED_PROJECTS),
                        placed.spot(Places.RELATED_PROJECTS)));
    }

    private static Stream<Faulty> misnamedByDepartment(Fault fault, PlacedGoals placed, List<PlacedGoals> office) {
        List<RelatedProject> listed = placed.sheet().relatedProjects();
        return ofDepartment(placed, office).flatMap(i -> {
            RelatedProject mistaken = new RelatedProject(
                    listed.get(i).policy(), Names.mistaken(listed.get(i).project()));
            return office.stream().anyMatch(other -> other.related().contains(Spelling.plain(mistaken.project())))
                    ? Stream.of()
                    : Stream.of(faulty(
                            fault,
                            placed,
                            placed.sheet().withRelatedProjects(PlacedGoals.replaced(listed, i, mistaken)),
                            placed.spot(Places.relatedProjectName(i)),
                            placed.spot(Places.RELATED_PROJECTS)));
        });
    }

    /** The positions, in the department's own list, of what it and a division list; none in another sheet. */
    private static Stream<Integer> ofDepartment(PlacedGoals placed, List<PlacedGoals> office) {
        if (!Offices.own(office).equals(Optional.of(placed))) {
            return Stream.of();
        }
        List<String> own = placed.related();
        return placed.relatedPositions().filter(i -> isOnce(own, own.get(i)) && listing(office, own.get(i)) > 1);
    }

    private static Stream<Faulty> droppedByDivision(Fault fault, PlacedGoals placed, List<PlacedGoals> office) {
        List<String> listed = placed.related();
        return Offices.own(office).filter(own -> !own.equals(placed)).stream()
                .flatMap(own -> placed.relatedPositions()
                        .filter(i -> isOnce(listed, listed.get(i))
                                && own.related().contains(listed.get(i))
                                && listing(office, listed.get(i)) == 2)
                        .map(i -> faulty(
                                fault,
                                placed,
                                placed.sheet()
                                        .withRelatedProjects(PlacedGoals.without(
                                                placed.sheet().relatedProjects(), i)),
                                placed.spot(Places.RELATED_PROJECTS),
                                own.spot(Places.RELATED_PROJECTS))));
    }

    private static Stream<Faulty> notListed(Fault fault, PlacedGoals placed) {
        return listedPriorities(placed).map(i -> {
            String title = placed.priorities().get(i);
            return faulty(
                    fault,
                    placed,
                    placed.sheet()
                            .withRelatedProjects(placed.sheet().relatedProjects().stream()
                                    .filter(related ->
                                            !Spelling.plain(related.project()).equals(title))
                                    .toList()),
                    placed.spot(Places.RELATED_PROJECTS),
                    placed.spot(Places.priorityProject(i)));
        });
    }

    private static Stream<Faulty> misnamed(Fault fault, PlacedGoals placed) {
        return listedPriorities(placed).flatMap(i -> {
            PriorityProject project = placed.sheet().priorityProjects().get(i);
            PriorityProject mistaken = project.withTitle(Names.mistaken(project.title()));
            return placed.related().contains(Spelling.plain(mistaken.title()))
                    ? Stream.of()
                    : Stream.of(new Faulty(
                            fault,
                            placed.with(i, mistaken),
                            placed.spot(Places.priorityProjectTitle(i)),
                            placed.spot(Places.priorityProject(i)),
                            Profile.EMPTY));
        });
    }

    /** The positions of priority projects that serve a policy and are among the related projects. */
    private static Stream<Integer> listedPriorities(PlacedGoals placed) {
        List<String> related = placed.related();
        List<String> titles = placed.priorities();
        return placed.priorityPositions()
                .filter(i -> placed.sheet().priorityProjects().get(i).policy().isPresent()
                        && related.contains(titles.get(i)));
    }

    private static Stream<Faulty> leftOut(Fault fault, PlacedGoals placed, List<PlacedGoals> office) {
        List<String> titles = placed.priorities();
        return placed.priorityPositions()
                .filter(i -> office.size() > 1 && isOnce(titles, titles.get(i)))
                .filter(i -> office.stream()
                                .filter(other -> other.priorities().contains(titles.get(i)))
                                .count()
                        == 1)
                .flatMap(i ->
                        office.stream()
                                .filter(other -> other.related().contains(titles.get(i)))
                                .min(Offices.ORDER)
                                .stream()
                                .map(listing -> faulty(
                                        fault,
                                        placed,
                                        placed.sheet()
                                                .withPriorityProjects(PlacedGoals.without(
                                                        placed.sheet().priorityProjects(), i)),
                                        placed.spot(Places.PRIORITY_PROJECTS),
                                        listing.spot(Places.relatedProject(
                                                listing.related().indexOf(titles.get(i)))))));
    }

    private static long listing(List<PlacedGoals> office, String project) {
        return office.stream()
                .filter(other -> other.related().contains(project))
                .count();
    }

    private static boolean isOnce(List<String> names, String name) {
        return Collections.frequency(names, name) == 1;
    }

    private static Faulty faulty(Fault fault, PlacedGoals placed, GoalSheet changed, Spot touched, Spot reported) {
        return new Faulty(fault, placed.with(changed), touched, reported, Profile.EMPTY);
    }
}
