package dev.hyoka.io.report.chart;

import dev.hyoka.io.report.words.Label;

/** The words of charts. */
public enum ChartLabel implements Label {
    UNIT("単位:", "unit: "),
    INDICATOR("年度別の実績と目標の棒グラフ。数値は表のとおり。", "Bar chart of actual and target by year; the table has the figures."),
    COST(
            "年度別の事業費の財源内訳と人件費の積み上げ棒グラフ。数値は表のとおり。",
            "Stacked bar chart of the cost by source and year; the table has the figures."),
    BREAK("から系列が変わる", ": a new series begins"),
    NO_PART("区分の記載なし", "no part named"),
    MORE_PARTS("区分は表のみ", "more parts are in the table only"),
    PERSONNEL_NOT_STATED("人件費の記載なし(積み上げに含まない):", "personnel cost not stated (not in the bar): "),
    TOTAL_NOT_STATED("トータルコストの記載なし:", "total cost not stated: "),
    STATED_TOTAL("記載されたトータルコスト(A+B)", "total cost (A+B) as stated"),
    SOFT("薄い色と破線の枠は見込・予算", "light with a dashed outline: estimate or budget");

    private final String ja;
    private final String en;

    ChartLabel(String ja, String en) {
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
