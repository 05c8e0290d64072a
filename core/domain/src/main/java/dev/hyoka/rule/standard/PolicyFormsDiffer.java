package dev.hyoka.rule.standard;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Argument.Term;
import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
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
import dev.hyoka.rule.standard.Policies.Basis;
import dev.hyoka.rule.standard.Policies.Policy;
import dev.hyoka.rule.standard.PolicySheet.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * GOL-01: one policy with different numbers or wordings, within a sheet or across a department's sheets.
 *
 * <p>A sheet is told once of a policy that it writes otherwise than the reference, in however many forms.
 */
final class PolicyFormsDiffer implements SetRule<PolicySheet, Map<DepartmentYear, Map<PolicyForm, Policy>>> {

    private static final RuleMetadata METADATA = RuleMetadata.builder("GOL-01")
            .severity(Severity.WARNING)
            .title(Text.of("同じ重点施策の番号又は表記が異なる", "One policy with different numbers or wordings"))
            .description(Text.of(
                    "同じ年度・同じ部のシート(部と各課)に記載された重点施策のうち、同じ施策とみられるのに番号又は表記が異なるものを、"
                            + "異なる表記のあるシートごとに示します。基準は部のシートの「自部署が関連する重点事業」での表記、"
                            + "なければ最も多い表記です。助詞や記号だけが異なる名称は同じ施策とみなし、ほかの違いは、番号が同じで、"
                            + "語順だけが異なるか、同じ事業が位置づけられ大部分が一致する場合に限り同じ施策とみなします。"
                            + "空白と全角・半角の違い、番号の記載がないことは問いません。重点施策の記載がないシートは対象外です。",
                    "Finds, for each sheet, a policy that it numbers or words otherwise than the reference: the form in"
                            + " the related projects of the department's own sheet, else the form that the department's"
                            + " sheets of the fiscal year use most often. Names that differ in particles or"
                            + " punctuation only are one policy; with other differences they are one only if the"
                            + " number is the same and either the word order alone differs, or the same project serves"
                            + " both and most letters agree. White space, the width of letters and a missing number"
                            + " don't matter. Not applicable to a sheet that names no policy."))
            .addKinds(DocumentKind.GOAL_SHEET)
            .addNeeds(Need.SET)
            .keeps(
                    Text.of(
                            "シートを特定する項目、記載された重点施策の番号と名称、その事業名",
                            "what identifies the sheet, and numbers and names of its policies with the names of their projects"))
            .build();

    private static final Message NO_POLICY =
            Message.of("重点施策の記載がありません。", "The sheet names no policy.").build();

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public PolicySheet note(RuleContext context) {
        return PolicySheet.of(context.ref(), context.goalSheet());
    }

    @Override
    public Map<DepartmentYear, Map<PolicyForm, Policy>> gather(List<PolicySheet> notes, Settings settings) {
        Map<DepartmentYear, List<PolicySheet>> departments = new HashMap<>();
        for (PolicySheet note : notes) {
            DepartmentYear.of(note.ref())
                    .ifPresent(department -> departments
                            .computeIfAbsent(department, name -> new ArrayList<>())
                            .add(note));
        }
        Map<DepartmentYear, Map<PolicyForm, Policy>> policies = new HashMap<>();
        departments.forEach((department, sheets) -> policies.put(department, Policies.of(sheets)));
        return policies;
    }

    @Override
    public Judgement judge(PolicySheet own, Map<DepartmentYear, Map<PolicyForm, Policy>> all, Settings settings) {
        // A sheet that states no department is held against itself
        Map<PolicyForm, Policy> policies =
                DepartmentYear.of(own.ref()).map(all::get).orElseGet(() -> Policies.of(List.of(own)));
        Map<PolicyForm, List<Use>> uses = new LinkedHashMap<>();
        own.uses()
                .forEach(use -> uses.computeIfAbsent(
                                policies.get(use.form()).reference(), reference -> new ArrayList<>())
                        .add(use));
        Judgement.Collector collector = Judgement.collect();
        uses.forEach((reference, places) -> {
            collector.examined();
            List<Use> differing = places.stream()
                    .filter(use -> use.form().differsFrom(reference))
                    .toList();
            if (!differing.isEmpty()) {
                Policy policy = policies.get(differing.get(0).form());
                collector.observed(observation(own.ref(), policy, differing));
            }
        });
        return collector.orNotApplicable(NO_POLICY);
    }

    private static Observation observation(DocumentRef own, Policy policy, List<Use> differing) {
        Set<PolicyForm> shown = new LinkedHashSet<>();
        List<Argument> stated = differing.stream()
                .filter(use -> shown.add(use.form()) && shown.size() <= Enumerated.MOST)
                .<Argument>map(use -> here(use, differing))
                .toList();
        Message message = Message.of(
                        "重点施策の番号又は表記が統一されていません。このシートには{stated}とありますが、{basis}は「{reference}」です。"
                                + "すべての表記: {forms}。正しい番号と表記にそろえてください。",
                        "A policy is not numbered or worded in one way: this sheet has {stated}, but {basis} is"
                                + " “{reference}”. All forms: {forms}. Write its right number and name everywhere.")
                .with("stated", Enumerated.of(stated, shown.size()))
                .with("basis", basis(policy.basis()))
                .with("reference", policy.printed())
                .with("forms", policy.forms())
                .build();
        List<Location> places = differing.stream().map(Use::place).toList();
        List<Reference> elsewhere = policy.places().stream()
                .filter(place -> !place.document().equals(own))
                .limit(Enumerated.MOST)
                .toList();
        return Observation.of(message, places.get(0))
                .withRelated(places.subList(1, places.size()))
                .withElsewhere(elsewhere);
    }

    /** A form and the rows of the sheet in which it stands: 「①デジタル化の推進」(関連1・2). */
    private static Term here(Use form, List<Use> differing) {
        List<String> ja = new ArrayList<>(2);
        List<String> en = new ArrayList<>(2);
        for (boolean related : new boolean[] {true, false}) {
            List<String> rows = differing.stream()
                    .filter(use -> use.form().equals(form.form()) && use.related() == related)
                    .map(use -> Integer.toString(use.position() + 1))
                    .toList();
            if (!rows.isEmpty()) {
                ja.add((related ? "関連する重点事業の一覧" : "今年度の重点事業") + String.join("・", rows));
                en.add((related ? "related projects " : "priority projects ") + String.join(", ", rows));
            }
        }
        Text quoted = Wording.quoted(form.printed()).words();
        return new Term(
                form.printed(),
                Text.of(
                        quoted.ja() + "(" + String.join("、", ja) + ")",
                        quoted.en() + " (" + String.join("; ", en) + ")"));
    }

    private static Term basis(Basis basis) {
        return switch (basis) {
            case DEPARTMENT ->
                new Term(
                        "department",
                        Text.of("部のシートの「関連する重点事業」での表記", "the form in the department's own list of related projects"));
            case MOST_FREQUENT -> new Term("most-frequent", Text.of("最も多い表記", "the most frequent form"));
            case AS_FREQUENT -> new Term("as-frequent", Text.of("同じ数だけある別の表記", "another form, found equally often,"));
        };
    }
}
