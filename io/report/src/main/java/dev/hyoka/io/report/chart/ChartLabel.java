package dev.hyoka.io.report.chart;

import dev.hyoka.finding.Text;

/** The words of charts. */
public final class ChartLabel {
    public static final Text UNIT = Text.of("単位:", "unit: ");
    public static final Text INDICATOR =
            Text.of("年度別の実績と目標の棒グラフ。数値は表のとおり。", "Bar chart of actual and target by year; the table has the figures.");
    public static final Text COST = Text.of(
            "年度別の事業費の財源内訳と人件費の積み上げ棒グラフ。数値は表のとおり。",
            "Stacked bar chart of the cost by source and year; the table has the figures.");
    public static final Text BREAK = Text.of("から系列が変わる", ": a new series begins");
    public static final Text NO_PART = Text.of("区分の記載なし", "no part named");
    public static final Text MORE_PARTS = Text.of("区分は表のみ", "more parts are in the table only");
    public static final Text PERSONNEL_NOT_STATED =
            Text.of("人件費の記載なし(積み上げに含まない):", "personnel cost not stated (not in the bar): ");
    public static final Text TOTAL_NOT_STATED = Text.of("トータルコストの記載なし:", "total cost not stated: ");
    public static final Text STATED_TOTAL = Text.of("記載されたトータルコスト(A+B)", "total cost (A+B) as stated");
    public static final Text SOFT = Text.of("薄い色と破線の枠は見込・予算", "light with a dashed outline: estimate or budget");

    private ChartLabel() {}
}
