package dev.hyoka.generators.city;

import dev.hyoka.generators.draw.Draws;
import java.util.HashMap;
import java.util.Map;

/** Names of a department's projects, none of them twice. */
final class ProjectNames {

    private final GoalSheetOptions options;
    private final Map<String, Pool<Subject>> fresh = new HashMap<>();
    private final Map<Subject, Pool<String>> left = new HashMap<>();
    private int count;

    ProjectNames(GoalSheetOptions options) {
        this.options = options;
    }

    /** What a project is about, and its name. */
    record Named(Subject subject, String name) {}

    /** Names a project after a subject of the division that has no project yet, as long as there are such. */
    Named take(Draws draws, Division division) {
        Pool<Subject> subjects = fresh.get(division.name());
        if (subjects == null || subjects.size() == 0) {
            subjects = new Pool<>(division.subjects());
            fresh.put(division.name(), subjects);
        }
        Subject subject = subjects.take(draws);
        Pool<String> names = left.computeIfAbsent(subject, any -> new Pool<>(subject.projects()));
        return new Named(subject, options.name(draws, names.take(draws), count++));
    }
}
