package dev.hyoka.rule.standard;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Argument.Series;
import dev.hyoka.finding.Argument.Term;
import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Reference;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Need;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.SetRule;
import dev.hyoka.rule.Settings;
import dev.hyoka.rule.Spelling;
import dev.hyoka.rule.standard.RelatedProjectsDiffer.Divisions;
import dev.hyoka.rule.standard.RelatedProjectsDiffer.Own;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** GOL-02: the department's related projects are not the union of its divisions'. */
final class RelatedProjectsDiffer implements SetRule<Own, Map<DepartmentYear, Divisions>> {

    private static final RuleMetadata METADATA = RuleMetadata.builder("GOL-02")
            .severity(Severity.WARNING)
            .title(Text.of(
                    "部の関連する重点事業が、各課のものを合わせたものと一致しない",
                    "The department's related projects are not the union of its divisions'"))
            .description(Text.of(
                    "部のシートの「自部署が関連する重点事業」を、同じ年度・同じ部の課のシートの一覧をすべて合わせたものと事業名で比べ、"
                            + "一方にしかない事業を示します。空白と全角・半角の違いは問いません。"
                            + "課のシートと、部又は課のシートの一方しかない場合は対象外です。",
                    "Compares the related projects of a department's own sheet, by their names, with those of all its"
                            + " divisions' sheets of the fiscal year together, and lists what only one side has; white"
                            + " space and the width of letters don't matter. Not applicable to a division's sheet, and"
                            + " where the department's own sheet or those of its divisions are missing."))
            .addKinds(DocumentKind.GOAL_SHEET)
            .addNeeds(Need.SET)
            .keeps(Text.of(
                    "シートを特定する項目と、関連する重点事業の事業名", "what identifies the sheet, and the names of its related projects"))
            .build();

    private static final Message OF_DIVISION = Message.of(
                    "課のシートは、部のシートの側で比べます。", "A division's list is compared at its department's sheet.")
            .build();
    private static final Message NO_DIVISION = Message.of(
                    "同じ年度・同じ部の課のシートがありません。", "There is no sheet of a division of this department and fiscal year.")
            .build();

    /** A project in a list. */
    record Listed(String plain, String printed, int position) {}

    /** A sheet's list. */
    record Own(DocumentRef sheet, List<Listed> projects) {}

    /** A project that a division lists. */
    record Held(DocumentRef sheet, Listed project) {}

    /** What the divisions' lists hold together: each project once, where it stands first. */
    record Divisions(int sheets, Map<String, Held> projects) {}

    /** Sheets that claim to be the same are told apart by what they hold, never by which came first. */
    private static final Comparator<Own> ORDER = Comparator.comparing(Own::sheet, DepartmentYear.SHEETS)
            .thenComparing(own -> own.projects().toString());

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Own note(RuleContext context) {
        var projects = context.goalSheet().relatedProjects();
        List<Listed> listed = new ArrayList<>(projects.size());
        for (int i = 0; i < projects.size(); i++) {
            String name = projects.get(i).project();
            listed.add(new Listed(Spelling.plain(name), name, i));
        }
        return new Own(context.ref(), listed);
    }

    @Override
    public Map<DepartmentYear, Divisions> gather(List<Own> notes, Settings settings) {
        Map<DepartmentYear, Divisions> departments = new HashMap<>();
        notes.stream()
                .filter(note -> !DepartmentYear.isDepartments(note.sheet))
                .sorted(ORDER)
                .forEach(note -> DepartmentYear.of(note.sheet)
                        .ifPresent(department -> departments.merge(
                                department, new Divisions(1, held(note)), RelatedProjectsDiffer::together)));
        return departments;
    }

    private static Map<String, Held> held(Own note) {
        Map<String, Held> held = new LinkedHashMap<>();
        note.projects.forEach(project -> held.putIfAbsent(project.plain, new Held(note.sheet, project)));
        return held;
    }

    private static Divisions together(Divisions former, Divisions next) {
        next.projects.forEach(former.projects::putIfAbsent);
        return new Divisions(former.sheets + next.sheets, former.projects);
    }

    @Override
    public Judgement judge(Own own, Map<DepartmentYear, Divisions> all, Settings settings) {
        Optional<DepartmentYear> department = DepartmentYear.of(own.sheet);
        if (department.isEmpty()) {
            return Judgement.notApplicable(DepartmentYear.NOT_STATED);
        }
        if (!DepartmentYear.isDepartments(own.sheet)) {
            return Judgement.notApplicable(OF_DIVISION);
        }
        Divisions divisions = all.get(department.get());
        if (divisions == null) {
            return Judgement.notApplicable(NO_DIVISION);
        }
        Map<String, Held> listed = held(own);
        List<Listed> extra = listed.values().stream()
                .map(Held::project)
                .filter(project -> !divisions.projects.containsKey(project.plain))
                .toList();
        int missing = divisions.projects.size() - (listed.size() - extra.size());
        if (extra.isEmpty() && missing == 0) {
            return Judgement.passed(Math.max(1, listed.size()));
        }
        List<Held> firstMissing = divisions.projects.values().stream()
                .filter(held -> !listed.containsKey(held.project.plain))
                .limit(Enumerated.MOST)
                .toList();
        return new Judgement.Examined(
                listed.size() + missing, List.of(observation(own, divisions, extra, firstMissing, missing)));
    }

    private static Observation observation(
            Own own, Divisions divisions, List<Listed> extra, List<Held> firstMissing, int missing) {
        String ja = "部の「関連する重点事業」が、課のシート{sheets}件の一覧を合わせたものと一致しません。";
        String en = "The department's related projects are not those of its divisions together (sheets: {sheets}).";
        if (!extra.isEmpty()) {
            ja += "どの課の一覧にもない事業: {extra}。";
            en += " In no division's list: {extra}.";
        }
        if (missing > 0) {
            ja += "部の一覧にない事業: {missing}。";
            en += " Not in the department's: {missing}.";
        }
        Message message = Message.of(
                        ja + "記載漏れか、事業名の表記の違いでないか確認してください。",
                        en + " Check whether a project was left out, or is written under different names.")
                .with("sheets", divisions.sheets)
                .with(
                        "extra",
                        Enumerated.of(extra.stream()
                                .map(project -> Wording.quoted(project.printed))
                                .toList()))
                .with(
                        "missing",
                        Enumerated.of(
                                firstMissing.stream()
                                        .map(RelatedProjectsDiffer::withDivision)
                                        .toList(),
                                missing))
                .with("stated", stated(own))
                .build();
        List<Location> related = extra.stream()
                .map(project -> Places.relatedProjectName(project.position))
                .toList();
        List<Reference> elsewhere = firstMissing.stream()
                .map(held -> new Reference(held.sheet, Places.relatedProjectName(held.project.position)))
                .toList();
        return Observation.of(message, Places.RELATED_PROJECTS)
                .withRelated(related)
                .withElsewhere(elsewhere);
    }

    private static Argument stated(Own own) {
        return new Series(own.projects.stream()
                .map(project -> (Argument) Wording.quoted(project.printed))
                .toList());
    }

    private static Term withDivision(Held held) {
        Text name = Wording.quoted(held.project.printed).words();
        Argument division = DepartmentYear.name(held.sheet);
        return new Term(
                held.project.printed,
                Text.of(
                        name.ja() + "(" + division.in(Language.JA) + ")",
                        name.en() + " (" + division.in(Language.EN) + ")"));
    }
}
