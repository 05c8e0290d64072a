package dev.hyoka.rule.standard;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Argument.Term;
import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Reference;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.ScheduledTask;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Need;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.SetRule;
import dev.hyoka.rule.Settings;
import dev.hyoka.rule.Spelling;
import dev.hyoka.rule.standard.SchedulesDiffer.Shared;
import dev.hyoka.rule.standard.SchedulesDiffer.Sheet;
import dev.hyoka.rule.standard.SchedulesDiffer.Title;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * GOL-06: the same project's schedule differs between two sheets of a department.
 *
 * <p>One of the sheets, the department's own where it has the project, is what the others are compared with, so that a
 * pair is told once, at the division's sheet.
 */
final class SchedulesDiffer implements SetRule<Sheet, Map<Title, Shared>> {

    private static final RuleMetadata METADATA = RuleMetadata.builder("GOL-06")
            .severity(Severity.INFO)
            .title(Text.of("同じ重点事業のスケジュールがシートによって異なる", "The same project's schedule differs between two sheets"))
            .description(Text.of(
                    "同じ年度・同じ部の二つのシートに同じ名称の重点事業がある場合に、その「取組とスケジュール」を取組ごとに比べ、"
                            + "異なる取組と月を示します。部のシートにある事業は部のシートと、なければ課名順で最初の課のシートと比べ、"
                            + "違いは比べた側のシートで一度だけ知らせます。矢印や印の種類、空白や記号、全角・半角の違いは問わず、"
                            + "矢印の長さは両方のシートから読み取れる場合だけ比べます。"
                            + "同じ部のほかのシートと共通の重点事業がない場合と、比べる基準となるシートは対象外です。",
                    "Compares, task by task, the schedules of a priority project that two sheets of a department and"
                            + " fiscal year have in common, and lists tasks and months that differ. A project is"
                            + " compared with the department's own sheet, else with that of the first division by"
                            + " name; a difference is told once, at the sheet that is compared. The kind of mark, white"
                            + " space, punctuation and the width of letters don't matter, and the length of arrows"
                            + " only where both sheets tell it. Not applicable to a sheet that shares no priority"
                            + " project with another, and to one with which the others are compared."))
            .addKinds(DocumentKind.GOAL_SHEET)
            .addNeeds(Need.SET)
            .keeps(Text.of(
                    "シートを特定する項目と、重点事業の名称及びスケジュール",
                    "what identifies the sheet, and names and schedules of its priority projects"))
            .build();

    private static final Message NOTHING_SHARED = Message.of(
                    "同じ年度・同じ部のほかのシートと共通の、スケジュールのある重点事業がありません。",
                    "The sheet shares no priority project with a schedule with another sheet of the department and"
                            + " fiscal year.")
            .build();
    private static final Message COMPARED_ELSEWHERE = Message.of(
                    "共通の重点事業のスケジュールは、このシートを基準として、ほかのシートの側で比べます。",
                    "Other sheets are compared with the schedules of this one; differences are told there.")
            .build();

    /** A project of a sheet with a schedule. */
    record Project(int position, String title, List<ScheduledTask> schedule) {}

    /** A sheet's projects by their names as they are compared. */
    record Sheet(DocumentRef ref, Map<String, Project> projects) {}

    /** A project's name, as names are compared, in a department. */
    record Title(DepartmentYear department, String plain) {}

    /** In how many sheets a project stands, and the one with which the others are compared. */
    record Shared(int sheets, DocumentRef ref, Project project) {}

    /** Sheets that claim to be the same are told apart by what they hold, never by which came first. */
    private static final Comparator<Shared> ORDER = Comparator.comparing(Shared::ref, DepartmentYear.SHEETS)
            .thenComparing(shared -> shared.project().toString());

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Sheet note(RuleContext context) {
        Map<String, Project> projects = new LinkedHashMap<>();
        List<PriorityProject> stated = context.goalSheet().priorityProjects();
        for (int i = 0; i < stated.size(); i++) {
            PriorityProject project = stated.get(i);
            if (!project.schedule().isEmpty()) {
                projects.putIfAbsent(
                        Spelling.plain(project.title()), new Project(i, project.title(), project.schedule()));
            }
        }
        return new Sheet(context.ref(), projects);
    }

    @Override
    public Map<Title, Shared> gather(List<Sheet> notes, Settings settings) {
        Map<Title, Shared> titles = new HashMap<>();
        for (Sheet note : notes) {
            DepartmentYear.of(note.ref)
                    .ifPresent(department -> note.projects.forEach((plain, project) -> titles.merge(
                            new Title(department, plain),
                            new Shared(1, note.ref, project),
                            SchedulesDiffer::together)));
        }
        return titles;
    }

    private static Shared together(Shared one, Shared other) {
        Shared first = BinaryOperator.minBy(ORDER).apply(one, other);
        return new Shared(one.sheets + other.sheets, first.ref, first.project);
    }

    @Override
    public Judgement judge(Sheet own, Map<Title, Shared> all, Settings settings) {
        Optional<DepartmentYear> department = DepartmentYear.of(own.ref);
        if (department.isEmpty()) {
            return Judgement.notApplicable(DepartmentYear.NOT_STATED);
        }
        Judgement.Collector collector = Judgement.collect();
        boolean isCompared = false;
        for (Map.Entry<String, Project> titled : own.projects.entrySet()) {
            Project project = titled.getValue();
            Shared shared = all.get(new Title(department.get(), titled.getKey()));
            boolean isFirst = shared.ref.equals(own.ref) && shared.project.equals(project);
            if (shared.sheets > 1 && isFirst) {
                isCompared = true;
            } else if (shared.sheets > 1) {
                collector.examined();
                List<ScheduleDifference> differences =
                        ScheduleDifference.between(project.schedule, shared.project.schedule);
                if (!differences.isEmpty()) {
                    collector.observed(observation(project, shared, differences));
                }
            }
        }
        return collector.orNotApplicable(isCompared ? COMPARED_ELSEWHERE : NOTHING_SHARED);
    }

    private static Observation observation(Project own, Shared other, List<ScheduleDifference> differences) {
        Argument otherSheet = DepartmentYear.name(other.ref);
        List<Term> terms = differences.stream()
                .limit(Enumerated.MOST)
                .map(difference -> difference.term(own.schedule, other.project.schedule, otherSheet))
                .toList();
        Message message = Message.of(
                        "重点事業「{stated}」のスケジュールが、{other}のシートと異なります。{differences}。どちらが正しいか確認し、そろえてください。",
                        "The schedule of priority project “{stated}” is not that of the sheet of {other}:"
                                + " {differences}. Check which is right.")
                .with("stated", own.title)
                .with("other", otherSheet)
                .with("differences", Enumerated.of(terms, differences.size()))
                .build();
        List<Location> related = new ArrayList<>();
        related.add(Places.priorityProjectTitle(own.position));
        differences.stream()
                .flatMap(difference -> difference.here().stream())
                .map(task -> Places.task(own.position, task))
                .forEach(related::add);
        List<Reference> elsewhere = new ArrayList<>();
        elsewhere.add(new Reference(other.ref, Places.priorityProject(other.project.position)));
        differences.stream()
                .flatMap(difference -> difference.there().stream())
                .map(task -> new Reference(other.ref, Places.task(other.project.position, task)))
                .forEach(elsewhere::add);
        return Observation.of(message, Places.priorityProject(own.position))
                .withRelated(related)
                .withElsewhere(elsewhere);
    }
}
