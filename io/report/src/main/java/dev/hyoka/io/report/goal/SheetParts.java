package dev.hyoka.io.report.goal;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.PlanLinks;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.ScheduledTask;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The parts of a goal sheet that the page shows, each where findings can speak of it. */
final class SheetParts {

    private SheetParts() {}

    /** What can bear marks. */
    static Set<Location> marked(GoalSheet sheet) {
        Set<Location> parts = new HashSet<>(noted(sheet));
        PlanLinks links = sheet.planLinks();
        addItems(parts, Places.BASIC_CONCEPT, links.basicConcept());
        links.plan().name().ifPresent(name -> parts.add(Places.PLAN_NAME));
        addItems(parts, Places.PLAN_ITEMS, links.plan().items());
        addItems(parts, Places.INDIVIDUAL_PLANS, links.individualPlans());
        for (int i = 0; i < sheet.relatedProjects().size(); i++) {
            parts.add(Places.relatedProject(i));
            if (sheet.relatedProjects().get(i).policy().isPresent()) {
                parts.add(Places.relatedPolicy(i));
            }
        }
        for (int i = 0; i < sheet.priorityProjects().size(); i++) {
            addProject(parts, i, sheet.priorityProjects().get(i));
        }
        sheet.attributes().keySet().forEach(label -> parts.add(Places.attribute(label)));
        return parts;
    }

    /** Beneath what notes stand, in the order of the page. */
    static List<Location> noted(GoalSheet sheet) {
        List<Location> blocks = new ArrayList<>(List.of(
                Places.GOAL,
                Places.ROLE,
                Places.BASIC_CONCEPT.parent(),
                Places.RELATED_PROJECTS,
                Places.PRIORITY_PROJECTS));
        for (int i = 0; i < sheet.priorityProjects().size(); i++) {
            blocks.add(Places.priorityProject(i));
        }
        return blocks;
    }

    private static void addItems(Set<Location> parts, Location list, List<String> items) {
        for (int i = 0; i < items.size(); i++) {
            parts.add(list.child(i));
        }
    }

    private static void addProject(Set<Location> parts, int position, PriorityProject project) {
        if (project.policy().isPresent()) {
            parts.add(Places.priorityPolicy(position));
        }
        if (project.content().isPresent()) {
            parts.add(Places.priorityProject(position).child("content"));
        }
        for (int i = 0; i < project.schedule().size(); i++) {
            parts.add(Places.task(position, i));
            ScheduledTask task = project.schedule().get(i);
            for (int j = 0; j < task.entries().size(); j++) {
                parts.add(Places.entry(position, i, j));
            }
        }
    }
}
