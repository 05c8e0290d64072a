package dev.hyoka.rule.standard;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.RuleId;
import dev.hyoka.form.Head;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.Mark;
import dev.hyoka.model.Policy;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.RelatedProject;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.time.FiscalMonth;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Goal sheets of fiscal 2025, and what a rule says of them. */
final class GoalSheets {

    static final GoalSheet DEPARTMENT = GoalSheet.builder()
            .fiscalYear(FiscalYear.of(2025))
            .department("総務部")
            .build();

    private static final RuleSet RULES = RuleSet.of(StandardRules.all().stream()
            .filter(rule -> rule.metadata().family().equals("GOL"))
            .toList());

    private GoalSheets() {}

    static GoalSheet division(String name) {
        return DEPARTMENT.withDivision(name);
    }

    /** A policy; 0 is no number. */
    static Policy policy(int number, String name) {
        return new Policy(number == 0 ? OptionalInt.empty() : OptionalInt.of(number), name);
    }

    static RelatedProject related(String project) {
        return new RelatedProject(Optional.empty(), project);
    }

    static RelatedProject related(int number, String policy, String project) {
        return new RelatedProject(Optional.of(policy(number, policy)), project);
    }

    static PriorityProject priority(String title, ScheduledTask... tasks) {
        return PriorityProject.builder().title(title).addSchedule(tasks).build();
    }

    static PriorityProject priority(int number, String policy, String title) {
        return priority(title).withPolicy(policy(number, policy));
    }

    static ScheduledTask task(String name, ScheduleEntry... entries) {
        return new ScheduledTask(name, List.of(entries));
    }

    static ScheduleEntry entry(int month, String label) {
        return entry(month, month, Mark.TEXT, label);
    }

    /** An entry; a label that is null is not stated. */
    static ScheduleEntry entry(int from, int to, Mark mark, String label) {
        return new ScheduleEntry(FiscalMonth.of(from), FiscalMonth.of(to), mark, Optional.ofNullable(label));
    }

    static DocumentRef ref(GoalSheet sheet) {
        return Head.refTo(sheet);
    }

    /** What a rule says of each of some sheets. */
    static List<Outcome> outcomes(String rule, List<GoalSheet> sheets) {
        return RULES.check(sheets).verdicts().stream()
                .filter(verdict -> verdict.rule().equals(RuleId.parse(rule)))
                .map(verdict -> verdict.outcome())
                .toList();
    }

    static Outcome outcome(String rule, GoalSheet sheet) {
        return outcomes(rule, List.of(sheet)).get(0);
    }

    static List<Finding> findings(String rule, GoalSheet... sheets) {
        List<Finding> findings = new ArrayList<>();
        for (Outcome outcome : outcomes(rule, List.of(sheets))) {
            findings.addAll(findings(outcome));
        }
        return findings;
    }

    static List<Finding> findings(Outcome outcome) {
        return outcome instanceof Outcome.Found found ? found.findings() : List.of();
    }
}
