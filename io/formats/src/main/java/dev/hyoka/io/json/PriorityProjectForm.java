package dev.hyoka.io.json;

import dev.hyoka.model.Mark;
import dev.hyoka.model.Policy;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import dev.hyoka.time.FiscalMonth;
import java.util.List;
import java.util.Optional;

/** 今年度の重点事業. */
final class PriorityProjectForm extends Form<PriorityProject> {

    private final Member<String> title = required("title", Values.TEXT);
    private final Member<Policy> policy = optional("policy", GoalSheetForm.PolicyForm.FORM);
    private final Member<String> content = optional("content", Values.TEXT);
    private final Member<List<ScheduledTask>> schedule = optional("schedule", new Elements<>(new TaskForm()));

    @Override
    Optional<PriorityProject> build(Parts parts, Input input) {
        return Optional.of(
                new PriorityProject(parts.get(title), parts.find(policy), parts.find(content), parts.list(schedule)));
    }

    @Override
    void writeMembers(Output output, PriorityProject project) {
        output.member(title, project.title());
        output.member(policy, project.policy());
        output.member(content, project.content());
        output.member(schedule, project.schedule());
    }

    /** A row of 取組とスケジュール. */
    static final class TaskForm extends Form<ScheduledTask> {
        private final Member<String> task = required("task", Values.TEXT);
        private final Member<List<ScheduleEntry>> entries = optional("entries", new Elements<>(new EntryForm()));

        @Override
        Optional<ScheduledTask> build(Parts parts, Input input) {
            return Optional.of(new ScheduledTask(parts.get(task), parts.list(entries)));
        }

        @Override
        void writeMembers(Output output, ScheduledTask scheduled) {
            output.member(task, scheduled.task());
            output.member(entries, scheduled.entries());
        }
    }

    /** A mark or words in a row. */
    static final class EntryForm extends Form<ScheduleEntry> {
        private final Member<FiscalMonth> from = required("from", Values.MONTH);
        private final Member<FiscalMonth> to = required("to", Values.MONTH);
        private final Member<Mark> mark = required("mark", new Code<>(Mark.values(), Mark::code));
        private final Member<String> label = optional("label", Values.TEXT);

        @Override
        Optional<ScheduleEntry> build(Parts parts, Input input) {
            FiscalMonth first = parts.get(from);
            FiscalMonth last = parts.get(to);
            if (last.compareTo(first) < 0) {
                input.tell(
                        Fault.MONTHS_REVERSED,
                        parts.place(to),
                        message -> message.with("from", first.number()).with("to", last.number()));
                return Optional.empty();
            }
            if (parts.get(mark) == Mark.TEXT && !parts.has(label)) {
                input.tell(Fault.NO_LABEL, parts.place(mark), message -> message.with("code", Mark.TEXT.code()));
                return Optional.empty();
            }
            return Optional.of(new ScheduleEntry(first, last, parts.get(mark), parts.find(label)));
        }

        @Override
        void writeMembers(Output output, ScheduleEntry entry) {
            output.member(from, entry.from());
            output.member(to, entry.to());
            output.member(mark, entry.mark());
            output.member(label, entry.label());
        }
    }
}
