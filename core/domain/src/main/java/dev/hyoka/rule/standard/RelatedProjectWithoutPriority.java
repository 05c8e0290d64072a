package dev.hyoka.rule.standard;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Reference;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Need;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.SetRule;
import dev.hyoka.rule.Settings;
import dev.hyoka.rule.Spelling;
import dev.hyoka.rule.standard.RelatedProjectWithoutPriority.Projects;
import dev.hyoka.rule.standard.RelatedProjectWithoutPriority.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * GOL-04: a related project is a priority project in none of the department's sheets.
 *
 * <p>It is told once: at the department's own sheet if that lists the project, else at a division's.
 */
final class RelatedProjectWithoutPriority implements SetRule<Sheet, Map<DepartmentYear, Projects>> {

    private static final RuleMetadata METADATA = RuleMetadata.builder("GOL-04")
            .severity(Severity.INFO)
            .title(Text.of("関連する重点事業を、どのシートも今年度の重点事業としていない", "A related project is nobody's priority project"))
            .description(Text.of(
                    "「自部署が関連する重点事業」の一覧にある事業のうち、同じ年度・同じ部のどのシート(部と各課)の「今年度の重点事業」にもないものを、"
                            + "一度だけ知らせます。事業名の空白と全角・半角の違いは問いません。"
                            + "関連する重点事業がないシートと、同じ部のシートがほかにない場合は対象外です。",
                    "Tells, once, of a related project that is among the priority projects of no sheet, be it the"
                            + " department's own or a division's, of the same department and fiscal year; white space"
                            + " and the width of letters don't matter. Not applicable to a sheet without related"
                            + " projects, and where the department has no other sheet."))
            .addKinds(DocumentKind.GOAL_SHEET)
            .addNeeds(Need.SET)
            .keeps(Text.of(
                    "シートを特定する項目と、関連する重点事業及び今年度の重点事業の事業名",
                    "what identifies the sheet, and the names of its related and priority projects"))
            .build();

    private static final Message NONE_RELATED = Message.of("関連する重点事業が記載されていません。", "The sheet lists no related project.")
            .build();
    private static final Message ALONE = Message.of(
                    "同じ年度・同じ部のシートがほかにないため、どの課の重点事業でもないとは言えません。",
                    "There is no other sheet of this department and fiscal year, so that it is not known whether the"
                            + " projects are anybody's priority.")
            .build();

    /** A project in a sheet's list. */
    record Listed(String printed, List<Integer> positions) {}

    /** A sheet's related projects by their names as they are compared, and its priority projects. */
    record Sheet(DocumentRef ref, Map<String, Listed> related, Set<String> priority) {}

    /** What the department's sheets hold together, and where they list a project, the department's own first. */
    record Projects(int sheets, Set<String> priority, Map<String, List<Reference>> related) {}

    /** Sheets that claim to be the same are told apart by what they hold, never by which came first. */
    private static final Comparator<Sheet> ORDER = Comparator.comparing(Sheet::ref, DepartmentYear.SHEETS)
            .thenComparing(sheet -> sheet.related().toString());

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Sheet note(RuleContext context) {
        GoalSheet sheet = context.goalSheet();
        Map<String, Listed> related = new LinkedHashMap<>();
        for (int i = 0; i < sheet.relatedProjects().size(); i++) {
            String name = sheet.relatedProjects().get(i).project();
            related.computeIfAbsent(Spelling.plain(name), plain -> new Listed(name, new ArrayList<>(1)))
                    .positions
                    .add(i);
        }
        Set<String> priority = new HashSet<>();
        sheet.priorityProjects().forEach(project -> priority.add(Spelling.plain(project.title())));
        return new Sheet(context.ref(), related, priority);
    }

    @Override
    public Map<DepartmentYear, Projects> gather(List<Sheet> notes, Settings settings) {
        Map<DepartmentYear, Projects> departments = new HashMap<>();
        notes.stream()
                .sorted(ORDER)
                .forEach(note -> DepartmentYear.of(note.ref)
                        .ifPresent(department -> departments.merge(
                                department, projects(note), RelatedProjectWithoutPriority::together)));
        return departments;
    }

    private static Projects projects(Sheet sheet) {
        Map<String, List<Reference>> related = new HashMap<>();
        sheet.related.forEach((plain, listed) -> related.put(plain, new ArrayList<>(List.of(place(sheet, listed)))));
        return new Projects(1, new HashSet<>(sheet.priority), related);
    }

    private static Reference place(Sheet sheet, Listed listed) {
        return new Reference(sheet.ref, Places.relatedProjectName(listed.positions.get(0)));
    }

    private static Projects together(Projects former, Projects next) {
        former.priority.addAll(next.priority);
        next.related.forEach((plain, places) -> {
            List<Reference> known = former.related.computeIfAbsent(plain, name -> new ArrayList<>(1));
            if (known.size() < Enumerated.MOST) {
                known.addAll(places);
            }
        });
        return new Projects(former.sheets + next.sheets, former.priority, former.related);
    }

    @Override
    public Judgement judge(Sheet own, Map<DepartmentYear, Projects> all, Settings settings) {
        Optional<DepartmentYear> department = DepartmentYear.of(own.ref);
        if (department.isEmpty()) {
            return Judgement.notApplicable(DepartmentYear.NOT_STATED);
        }
        Projects projects = all.get(department.get());
        if (projects.sheets == 1) {
            return Judgement.notApplicable(ALONE);
        }
        Judgement.Collector collector = Judgement.collect();
        own.related.forEach((plain, listed) -> {
            collector.examined();
            List<Reference> places = projects.related.get(plain);
            if (!projects.priority.contains(plain) && places.get(0).document().equals(own.ref)) {
                collector.observed(observation(own, listed, places, projects.sheets));
            }
        });
        return collector.orNotApplicable(NONE_RELATED);
    }

    private static Observation observation(Sheet own, Listed listed, List<Reference> places, int sheets) {
        List<Reference> elsewhere = places.stream()
                .filter(place -> !place.document().equals(own.ref))
                .toList();
        String ja = "関連する重点事業「{stated}」は、同じ部のシート{sheets}件のどれでも「今年度の重点事業」になっていません。";
        String en = "Related project “{stated}” is among the priority projects of none of the department's {sheets}"
                + " sheets.";
        if (!elsewhere.isEmpty()) {
            ja += "{others}の一覧にも記載されています。";
            en += " It is also listed by {others}.";
        }
        List<Argument> others = elsewhere.stream()
                .map(place -> DepartmentYear.name(place.document()))
                .toList();
        Message message = Message.of(
                        ja + "担当課の重点事業への記載漏れでないか、一覧に残すか確認してください。",
                        en + " Check whether the division in charge left it out, or whether it still belongs in the"
                                + " list.")
                .with("stated", listed.printed)
                .with("sheets", sheets)
                .with("others", Enumerated.of(others))
                .build();
        List<Location> names =
                listed.positions.stream().map(Places::relatedProjectName).toList();
        return Observation.of(message, Places.relatedProject(listed.positions.get(0)))
                .withRelated(names)
                .withElsewhere(elsewhere);
    }
}
