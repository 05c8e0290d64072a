package dev.hyoka.io.report.words;

/** The words of the page's frame. */
public enum PageLabel implements Label {
    TITLE("行政評価", "Performance evaluation"),
    PROJECTS("事業", "Projects"),
    GOALS("組織目標", "Organizational goals"),
    SEE("参照:", "see"),
    NOT_STATED("記載なし", "not stated"),
    NOT_STATED_DEPARTMENT("担当部の記載なし", "department not stated");

    private final String ja;
    private final String en;

    PageLabel(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    @Override
    public String ja() {
        return ja;
    }

    @Override
    public String en() {
        return en;
    }
}
