package dev.hyoka.rule.standard;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.rule.DocumentRule;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;

/** GOL-08: a goal sheet without a priority project. */
final class NoPriorityProject implements DocumentRule {

    private static final RuleMetadata METADATA = RuleMetadata.builder("GOL-08")
            .severity(Severity.INFO)
            .title(Text.of("今年度の重点事業がない", "No priority project"))
            .description(Text.of(
                    "「今年度の重点事業」に事業が一つも記載されていない組織目標シートを知らせます。組織目標シート以外は対象外です。",
                    "Tells of a goal sheet that states no priority project for the year. Not applicable to other"
                            + " documents than goal sheets."))
            .addKinds(DocumentKind.GOAL_SHEET)
            .build();

    private static final Message NONE = Message.of(
                    "「今年度の重点事業」に事業が記載されていません。重点事業がないのか、記入漏れでないか確認してください。",
                    "The sheet states no priority project. Check whether there is none this year, or whether the"
                            + " section was forgotten.")
            .build();

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Judgement judge(RuleContext context) {
        return context.goalSheet().priorityProjects().isEmpty()
                ? Judgement.found(NONE, Places.PRIORITY_PROJECTS)
                : Judgement.passed(1);
    }
}
