package dev.hyoka.io.report.page;

import dev.hyoka.finding.Language;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.report.appendix.RuleLegend;
import dev.hyoka.io.report.appendix.Unread;
import dev.hyoka.io.report.goal.DepartmentGoals;
import dev.hyoka.io.report.note.Anchors;
import dev.hyoka.io.report.overview.Contents;
import dev.hyoka.io.report.overview.Overview;
import dev.hyoka.io.report.overview.SetTitle;
import dev.hyoka.io.report.project.DepartmentProjects;
import dev.hyoka.io.report.words.Words;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * The page.
 *
 * @param words how it speaks
 * @param title its title
 * @param style how it looks
 * @param overview the set at a glance
 * @param departments the projects, by department and division
 * @param goals the goal sheets, by department
 * @param unread what could not be read
 * @param rules the rules that found something
 */
public record Page(
        Words words,
        String title,
        Style style,
        Overview overview,
        List<DepartmentProjects> departments,
        List<DepartmentGoals> goals,
        Unread unread,
        RuleLegend rules) {

    /**
     * Makes the page of a set.
     *
     * @param set the documents and what was found in them
     * @param language the language of the page's words
     * @param title the title; empty if it follows from the documents
     * @return the page
     */
    public static Page of(CheckedSet set, Language language, Optional<String> title) {
        Words words = new Words(language);
        Anchors anchors = Anchors.of(set);
        List<DepartmentProjects> departments = DepartmentProjects.of(set, anchors, words);
        List<DepartmentGoals> goals = DepartmentGoals.of(set, anchors, words);
        Unread unread = Unread.of(set, words);
        return new Page(
                words,
                title.orElseGet(() -> SetTitle.of(set, words)),
                Style.INSTANCE,
                Overview.of(set, Contents.of(departments, goals, unread), anchors, words),
                departments,
                goals,
                unread,
                RuleLegend.of(set, words));
    }

    /**
     * Writes the page.
     *
     * @param writer where to; failures of it are thrown as {@link java.io.UncheckedIOException}
     */
    public void write(Writer writer) {
        JtepageGenerated.render(new PageOutput(writer), null, this);
    }
}
