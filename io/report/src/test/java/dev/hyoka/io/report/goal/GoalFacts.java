package dev.hyoka.io.report.goal;

import dev.hyoka.io.report.words.Visible;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.Policy;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.RelatedProject;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** All that a goal sheet states, line by line: as the sheet has it, and as the page shows it. White space doesn't count. */
final class GoalFacts {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private GoalFacts() {}

    static List<String> stated(GoalSheet sheet) {
        List<String> facts = new ArrayList<>();
        add(facts, "goal", sheet.goal());
        add(facts, "role", sheet.role());
        sheet.planLinks().basicConcept().forEach(item -> add(facts, "plan 0", Optional.of(item)));
        add(facts, "plan 1 name", sheet.planLinks().plan().name());
        sheet.planLinks().plan().items().forEach(item -> add(facts, "plan 1", Optional.of(item)));
        sheet.planLinks().individualPlans().forEach(item -> add(facts, "plan 2", Optional.of(item)));
        for (RelatedProject row : sheet.relatedProjects()) {
            add(facts, "related policy", policy(row.policy()));
            add(facts, "related", Optional.of(row.project()));
        }
        for (PriorityProject project : sheet.priorityProjects()) {
            add(facts, "title", Optional.of(project.title()));
            add(facts, "policy", policy(project.policy()));
            add(facts, "content", project.content());
            for (ScheduledTask task : project.schedule()) {
                add(facts, "task", Optional.of(task.task()));
                task.entries().stream().map(GoalFacts::stated).sorted().forEach(facts::add);
            }
        }
        sheet.attributes().forEach((label, text) -> {
            add(facts, "label", Optional.of(label));
            add(facts, "attribute", Optional.of(text));
        });
        return facts;
    }

    private static String stated(ScheduleEntry entry) {
        return entry(
                entry.from().monthsAfterApril(),
                entry.to().monthsAfterApril() + 1,
                entry.mark().code(),
                entry.label().map(Visible::text));
    }

    private static Optional<String> policy(Optional<Policy> policy) {
        return policy.map(Priority::printed);
    }

    /** Reads a sheet's element. */
    static List<String> shown(Element sheet) {
        Element plain = sheet.clone();
        plain.select(".mark, .notes").remove();
        List<String> facts = new ArrayList<>();
        List<Element> heads = plain.select("> .again");
        read(facts, "goal", heads.get(0).select("> .stated").first());
        read(facts, "role", heads.get(1).select("> .stated").first());
        List<Element> plans = plain.select("> .plans > div");
        for (int i = 0; i < plans.size(); i++) {
            read(
                    facts,
                    "plan " + i + " name",
                    plans.get(i).select("> dt > span").first());
            for (Element item : plans.get(i).select("> dd:not(.none)")) {
                read(facts, "plan " + i, item);
            }
        }
        for (Element row : plain.select("> .related > tbody > tr")) {
            read(facts, "related policy", row.select("> td:eq(1) > span[lang]").first());
            read(facts, "related", row.select("> th").first());
        }
        for (Element project : plain.select("> .priority")) {
            read(facts, "title", project.select("> h6 > span[lang]").first());
            read(
                    facts,
                    "policy",
                    project.select("> .facts > div:eq(0) > dd[lang]").first());
            read(
                    facts,
                    "content",
                    project.select("> .facts > div:eq(1) > dd[lang]").first());
            for (Element task : project.select("> .months tbody")) {
                read(facts, "task", task.select("> tr > th > span[lang]").first());
                task.select("> tr").stream()
                        .flatMap(row -> entries(row).stream())
                        .sorted()
                        .forEach(facts::add);
            }
        }
        for (Element other : plain.select("> .others > div")) {
            read(facts, "label", other.select("> dt").first());
            read(facts, "attribute", other.select("> dd").first());
        }
        return facts;
    }

    /** The entries of a row; that it is twelve months long too. */
    private static List<String> entries(Element row) {
        List<String> entries = new ArrayList<>();
        int month = 0;
        for (Element cell : row.select("> td")) {
            int next = month + (cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1);
            if (cell.hasAttr("data-months")) {
                Element label = cell.select("> .label").first();
                entries.add(entry(
                        month,
                        next,
                        List.copyOf(cell.classNames()).get(0),
                        Optional.ofNullable(label).map(Element::wholeText)));
            }
            month = next;
        }
        if (month != MonthChart.MONTHS) {
            entries.add("a row of " + month + " months");
        }
        return entries;
    }

    private static String entry(int from, int to, String kind, Optional<String> label) {
        return "entry " + from + " to " + to + " " + kind + " " + label.map(GoalFacts::plain);
    }

    private static void add(List<String> facts, String what, Optional<String> text) {
        text.ifPresent(stated -> facts.add(what + ": " + plain(Visible.text(stated))));
    }

    private static void read(List<String> facts, String what, Element element) {
        if (element != null) {
            facts.add(what + ": " + plain(element.wholeText()));
        }
    }

    private static String plain(String text) {
        return SPACE.matcher(text).replaceAll("");
    }
}
