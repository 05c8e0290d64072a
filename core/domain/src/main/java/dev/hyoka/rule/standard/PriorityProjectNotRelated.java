package dev.hyoka.rule.standard;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.Policy;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.rule.DocumentRule;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.Spelling;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** GOL-03: a priority project serves a policy and is not among the sheet's related projects. */
final class PriorityProjectNotRelated implements DocumentRule {

    private static final RuleMetadata METADATA = RuleMetadata.builder("GOL-03")
            .severity(Severity.INFO)
            .title(Text.of(
                    "施策に位置づけた重点事業が、関連する重点事業の一覧にない",
                    "A priority project that serves a policy is not among the related projects"))
            .description(Text.of(
                    "「今年度の重点事業」のうち総合計画の重点施策が記載されたものを、同じシートの「自部署が関連する重点事業」の一覧と事業名で比べ、"
                            + "一覧にないものを知らせます。空白と全角・半角の違いは問いません。"
                            + "重点施策の記載された重点事業がなければ対象外です。",
                    "Looks for every priority project that states a policy of the plan in the same sheet's list of"
                            + " related projects, by its name; white space and the width of letters don't matter."
                            + " Not applicable if no priority project states a policy."))
            .addKinds(DocumentKind.GOAL_SHEET)
            .build();

    private static final Message NO_POLICY = Message.of(
                    "重点施策の記載された重点事業がありません。", "No priority project of the sheet states a policy.")
            .build();

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Judgement judge(RuleContext context) {
        GoalSheet sheet = context.goalSheet();
        Set<String> related = sheet.relatedProjects().stream()
                .map(project -> Spelling.plain(project.project()))
                .collect(Collectors.toSet());
        Judgement.Collector collector = Judgement.collect();
        List<PriorityProject> projects = sheet.priorityProjects();
        for (int i = 0; i < projects.size(); i++) {
            PriorityProject project = projects.get(i);
            if (project.policy().isPresent()) {
                collector.examined();
                if (!related.contains(Spelling.plain(project.title()))) {
                    collector.observed(
                            message(project, project.policy().get()),
                            Places.priorityProject(i),
                            Places.priorityProjectTitle(i),
                            Places.priorityPolicy(i),
                            Places.RELATED_PROJECTS);
                }
            }
        }
        return collector.orNotApplicable(NO_POLICY);
    }

    private static Message message(PriorityProject project, Policy policy) {
        return Message.of(
                        "重点事業「{stated}」は重点施策「{policy}」に位置づけられていますが、このシートの「関連する重点事業」の一覧にありません。"
                                + "一覧への記載漏れでないか、事業名が同じか確認してください。",
                        "Priority project “{stated}” serves the policy “{policy}”, but is not in this sheet's list"
                                + " of related projects. Check whether it was left out there, or is written under"
                                + " another name.")
                .with("stated", project.title())
                .with("policy", PolicyForm.printed(policy))
                .build();
    }
}
