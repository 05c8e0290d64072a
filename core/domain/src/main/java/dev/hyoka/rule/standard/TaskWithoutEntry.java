package dev.hyoka.rule.standard;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.ScheduledTask;
import dev.hyoka.rule.DocumentRule;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import java.util.List;

/** GOL-05: a scheduled task in none of whose months anything stands. */
final class TaskWithoutEntry implements DocumentRule {

    private static final RuleMetadata METADATA = RuleMetadata.builder("GOL-05")
            .severity(Severity.WARNING)
            .title(Text.of("予定が記入されていない取組がある", "A scheduled task without any entry"))
            .description(Text.of(
                    "「取組とスケジュール」の取組のうち、4月から翌年3月までのどの月にも矢印・印・文字のないものを示します。" + "取組が一つも記載されていなければ対象外です。",
                    "Finds a task of a schedule in none of whose months, April to March, there is an arrow, a mark or"
                            + " a word. Not applicable if the sheet schedules no task."))
            .addKinds(DocumentKind.GOAL_SHEET)
            .build();

    private static final Message NO_TASK =
            Message.of("スケジュールに取組が記載されていません。", "The sheet schedules no task.").build();

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Judgement judge(RuleContext context) {
        Judgement.Collector collector = Judgement.collect();
        List<PriorityProject> projects = context.goalSheet().priorityProjects();
        for (int i = 0; i < projects.size(); i++) {
            List<ScheduledTask> tasks = projects.get(i).schedule();
            for (int j = 0; j < tasks.size(); j++) {
                collector.examined();
                if (tasks.get(j).entries().isEmpty()) {
                    collector.observed(
                            message(projects.get(i), tasks.get(j)),
                            Places.task(i, j),
                            Places.taskName(i, j),
                            Places.priorityProject(i));
                }
            }
        }
        return collector.orNotApplicable(NO_TASK);
    }

    private static Message message(PriorityProject project, ScheduledTask task) {
        return Message.of(
                        "重点事業「{project}」の取組「{stated}」は、どの月にも予定が記入されていません。実施する月を記入するか、取組の要否を確認してください。",
                        "Priority project “{project}”: nothing is entered in any month for the task “{stated}”."
                                + " Enter when it is to be done, or check whether the task is still meant.")
                .with("project", project.title())
                .with("stated", task.task())
                .build();
    }
}
