package dev.hyoka.generators.city;

import dev.hyoka.generators.draw.Draws;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of a department's projects, none of them twice. */
final class ProjectNames {

    private final GoalSheetOptions options;
    private final List<String> subjects;
    private final Map<String, Pool<String>> activities = new HashMap<>();
    private Pool<String> fresh;
    private int count;

    ProjectNames(GoalSheetOptions options, Department department) {
        this.options = options;
        this.subjects = department.subjects();
        this.fresh = new Pool<>(subjects);
    }

    /** What a project is about, and its name. */
    record Named(String subject, String name) {}

    /** Names a project after a subject that has no project yet, as long as there are such. */
    Named take(Draws draws) {
        if (fresh.size() == 0) {
            fresh = new Pool<>(subjects);
        }
        String subject = fresh.take(draws);
        Pool<String> left = activities.computeIfAbsent(subject, any -> new Pool<>(Department.ACTIVITIES));
        return new Named(subject, options.name(draws, subject + left.take(draws), count++));
    }
}
