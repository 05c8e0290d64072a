package dev.hyoka.benchmarks;

import java.util.List;
import java.util.Map;

/** A goal sheet as data binding reads and writes it: the members of the JSON, and null for what is not stated. */
record BoundGoalSheet(
        String kind,
        int schemaVersion,
        Integer fiscalYear,
        String department,
        String division,
        String goal,
        String role,
        PlanLinks planLinks,
        List<RelatedProject> relatedProjects,
        List<PriorityProject> priorityProjects,
        Map<String, String> attributes) {

    record PlanLinks(List<String> basicConcept, Plan plan, List<String> individualPlans) {}

    record Plan(String name, List<String> items) {}

    record RelatedProject(Policy policy, String project) {}

    record Policy(Integer number, String name) {}

    record PriorityProject(String title, Policy policy, String content, List<Task> schedule) {}

    record Task(String task, List<Entry> entries) {}

    record Entry(int from, int to, String mark, String label) {}
}
