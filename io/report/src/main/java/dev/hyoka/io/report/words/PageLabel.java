package dev.hyoka.io.report.words;

import dev.hyoka.finding.Text;

/** The words of the page's frame. */
public final class PageLabel {
    public static final Text TITLE = Text.of("行政評価", "Performance evaluation");
    public static final Text PROJECTS = Text.of("事業", "Projects");
    public static final Text GOALS = Text.of("組織目標", "Organizational goals");
    public static final Text SEE = Text.of("参照:", "see");
    public static final Text NOT_STATED = Text.of("記載なし", "not stated");
    public static final Text NOT_STATED_DEPARTMENT = Text.of("担当部の記載なし", "department not stated");

    private PageLabel() {}
}
