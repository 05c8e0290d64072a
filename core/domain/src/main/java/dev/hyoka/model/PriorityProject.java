package dev.hyoka.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * 今年度の重点事業: a project to which the department or division gives priority this year.
 *
 * @param title the project's name
 * @param policy 総合計画 重点施策; empty if none
 * @param content 取組の内容; empty if not stated
 * @param schedule 取組とスケジュール: a task a row, in the sheet's order
 */
@Value.Builder
public record PriorityProject(
        String title, Optional<Policy> policy, Optional<String> content, List<ScheduledTask> schedule)
        implements WithPriorityProject {

    /** Checks the texts and copies the list. */
    public PriorityProject {
        Check.text("title", title);
        Objects.requireNonNull(policy, "policy");
        Check.text("content", content);
        schedule = Check.list("schedule", schedule);
    }

    /**
     * Returns a builder.
     *
     * @return a new builder, in which nothing is stated
     */
    public static PriorityProjectBuilder builder() {
        return new PriorityProjectBuilder();
    }
}
