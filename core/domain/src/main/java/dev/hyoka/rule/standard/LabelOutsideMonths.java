package dev.hyoka.rule.standard;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import dev.hyoka.rule.DocumentRule;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.Vocabulary;
import dev.hyoka.time.FiscalMonth;
import java.util.List;
import java.util.Set;

/** GOL-07: an entry's label names a month outside the months in which it stands. */
final class LabelOutsideMonths implements DocumentRule {

    private static final Vocabulary NAMES = new Vocabulary(
            "after-month-in-names",
            Text.of(
                    "月のすぐ後に続くと、月が時期ではなく名称の一部となる語(9月議会、5月号など)",
                    "words that, right behind a month, make it part of a name rather than a time, such as 9月議会 (the"
                            + " September session), 5月号 (the May issue)"),
            List.of("議会", "定例", "臨時会", "補正", "号", "分", "期", "採用"));

    private static final RuleMetadata METADATA = RuleMetadata.builder("GOL-07")
            .severity(Severity.WARNING)
            .title(Text.of("予定に書かれた月と、記入された欄の月が異なる", "An entry's label names a month outside the months it stands in"))
            .description(Text.of(
                    "「取組とスケジュール」の欄に書かれた月(「6月上旬」「7～8月」「翌年1月」など)のうち、どれも記入された欄の月に当たらないものを示します。"
                            + "期間はその間の月をすべて含み、別の年度の月は数えません。月を書いた予定がなければ対象外です。",
                    "Finds an entry of a schedule whose label names months (early June, July to August) none of which is"
                            + " among the months in which the entry stands. A range names all months that it spans;"
                            + " months of other fiscal years don't count."
                            + " Not applicable if no entry names a month."))
            .addKinds(DocumentKind.GOAL_SHEET)
            .addVocabularies(NAMES)
            .build();

    private static final Message NO_MONTH = Message.of(
                    "月を書いた予定がスケジュールにありません。", "No entry of the schedules names a month.")
            .build();

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Judgement judge(RuleContext context) {
        GoalSheet sheet = context.goalSheet();
        List<String> names = context.settings().words(NAMES);
        Judgement.Collector collector = Judgement.collect();
        for (int i = 0; i < sheet.priorityProjects().size(); i++) {
            PriorityProject project = sheet.priorityProjects().get(i);
            for (int j = 0; j < project.schedule().size(); j++) {
                ScheduledTask task = project.schedule().get(j);
                for (int k = 0; k < task.entries().size(); k++) {
                    ScheduleEntry entry = task.entries().get(k);
                    Set<FiscalMonth> named = entry.label()
                            .map(label -> NamedMonths.in(label, sheet.fiscalYear(), names))
                            .orElse(Set.of());
                    if (!named.isEmpty()) {
                        collector.examined();
                        if (named.stream().noneMatch(month -> standsIn(entry, month))) {
                            collector.observed(message(project, task, entry), Places.entry(i, j, k), Places.task(i, j));
                        }
                    }
                }
            }
        }
        return collector.orNotApplicable(NO_MONTH);
    }

    private static boolean standsIn(ScheduleEntry entry, FiscalMonth month) {
        return entry.from().compareTo(month) <= 0 && month.compareTo(entry.to()) <= 0;
    }

    private static Message message(PriorityProject project, ScheduledTask task, ScheduleEntry entry) {
        boolean one = entry.from() == entry.to();
        return Message.of(
                        "重点事業「{project}」の取組「{task}」で、「{stated}」が" + (one ? "{from}" : "{from}～{to}")
                                + "の欄に記入されています。記入した欄の位置か、書かれた月を確認してください。",
                        "Priority project “{project}”, task “{task}”: “{stated}” stands under "
                                + (one ? "{from}" : "{from} to {to}")
                                + ". Check the column in which it was entered, or the month that it names.")
                .with("project", project.title())
                .with("task", task.task())
                .with("stated", entry.label().orElseThrow())
                .with("from", Terms.month(entry.from()))
                .with("to", Terms.month(entry.to()))
                .build();
    }
}
