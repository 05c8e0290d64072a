package dev.hyoka.generators.city;

import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.Polarity;
import java.util.List;

/**
 * What an indicator counts.
 *
 * @param words what follows the subject in its name, such as 参加者数
 * @param unit such as 人
 * @param category what it measures
 * @param better which way is better
 * @param isTelling whether its name says that less is better
 * @param median half of the indicators are smaller, in the unit of the last decimal
 * @param most the largest, in the unit of the last decimal
 * @param decimals how many decimals are printed
 */
record IndicatorKind(
        String words,
        String unit,
        IndicatorCategory category,
        Polarity better,
        boolean isTelling,
        int median,
        int most,
        int decimals) {

    static final List<IndicatorKind> ALL = List.of(
            up("参加者数", "人", IndicatorCategory.OUTCOME, 420),
            up("利用者数", "人", IndicatorCategory.OUTCOME, 2_600),
            percent("満足度"),
            up("実施回数", "回", IndicatorCategory.ACTIVITY, 12),
            percent("認知度"),
            up("相談件数", "件", IndicatorCategory.OUTCOME, 180),
            down("苦情件数", "件", 25, 0),
            up("補助件数", "件", IndicatorCategory.ACTIVITY, 34),
            percent("実施率"),
            up("登録団体数", "団体", IndicatorCategory.OUTCOME, 18),
            down("平均待ち時間", "分", 180, 1),
            up("対象者数", "人", IndicatorCategory.SCALE, 5_400),
            up("整備延長", "m", IndicatorCategory.ACTIVITY, 860),
            down("事故件数", "件", 14, 0),
            up("年間販売額", "千円", IndicatorCategory.OUTCOME, 9_500),
            percent("目標達成割合"));

    private static IndicatorKind up(String words, String unit, IndicatorCategory category, int median) {
        return new IndicatorKind(words, unit, category, Polarity.UP, false, median, 400 * median, 0);
    }

    private static IndicatorKind down(String words, String unit, int median, int decimals) {
        return new IndicatorKind(
                words, unit, IndicatorCategory.OUTCOME, Polarity.DOWN, true, median, 40 * median, decimals);
    }

    private static IndicatorKind percent(String words) {
        return new IndicatorKind(words, "%", IndicatorCategory.OUTCOME, Polarity.UP, false, 480, 1_000, 1);
    }
}
