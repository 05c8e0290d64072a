package dev.hyoka.generators.city;

import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.Polarity;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an indicator counts.
 *
 * @param words what follows the subject in its name, such as の利用者数
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

    /** How many kinds of indicators there are for a subject. */
    static final int COUNT = 16;

    private static final List<IndicatorKind> OF_SERVICES = with(
            SubjectKind.SERVICE,
            outcome("の利用者数", "人", 2_600),
            percent("の利用者満足度"),
            activity("の実施回数", "回", 48),
            outcome("の新規利用者数", "人", 420),
            down("の平均待ち時間", "分", 180, 1),
            activity("の案内配布数", "部", 3_200),
            scale("の対象者数", "人", 5_400),
            percent("の対象者利用率"),
            outcome("の利用登録者数", "人", 640),
            activity("の担当者研修の回数", "回", 6));
    private static final List<IndicatorKind> OF_FACILITIES = with(
            SubjectKind.FACILITY,
            activity("の整備箇所数", "箇所", 12),
            percent("の点検実施率"),
            activity("の修繕件数", "件", 34),
            down("における事故件数", "件", 14, 0),
            scale("の管理箇所数", "箇所", 180),
            percent("の更新計画の進捗率"),
            activity("の点検箇所数", "箇所", 96),
            activity("の巡回回数", "回", 24),
            percent("の工事完了割合"),
            percent("の安全性に対する市民の満足度"));
    private static final List<IndicatorKind> OF_PROBLEMS = with(
            SubjectKind.PROBLEM,
            outcome("の解消件数", "件", 46),
            activity("の相談対応件数", "件", 180),
            activity("の調査件数", "件", 74),
            percent("の解消率"),
            outcome("の防止講習会の参加者数", "人", 240),
            activity("の防止講習会の開催回数", "回", 8),
            activity("の防止啓発物の配布数", "部", 2_100),
            outcome("の防止に協力する団体数", "団体", 18),
            percent("の防止に取り組む市民の割合"),
            activity("に関する対策会議の開催回数", "回", 6));
    private static final List<IndicatorKind> OF_SUPPORT = with(
            SubjectKind.SUPPORT,
            outcome("からの相談件数", "件", 180),
            activity("への助成件数", "件", 34),
            percent("への支援の満足度"),
            activity("への訪問回数", "回", 64),
            outcome("への支援の利用件数", "件", 210),
            outcome("の交流会の参加者数", "人", 120),
            activity("の交流会の開催回数", "回", 10),
            down("からの相談受付の平均待ち時間", "分", 180, 1),
            activity("への専門家の派遣回数", "回", 16),
            percent("への支援の継続率"));
    private static final List<IndicatorKind> OF_CAMPAIGNS = with(
            SubjectKind.CAMPAIGN,
            outcome("の催しの参加者数", "人", 420),
            activity("の催しの開催回数", "回", 12),
            percent("に取り組む市民の割合"),
            outcome("に取り組む団体数", "団体", 18),
            outcome("の講座の受講者数", "人", 160),
            percent("の講座の満足度"),
            activity("の啓発物の配布数", "部", 2_800),
            outcome("の推進員の人数", "人", 36),
            outcome("の協力事業者数", "社", 24),
            percent("に関心がある市民の割合"));

    /** The kinds that fit a kind of subjects: {@link #COUNT} of them. */
    static List<IndicatorKind> of(SubjectKind kind) {
        return switch (kind) {
            case SERVICE -> OF_SERVICES;
            case FACILITY -> OF_FACILITIES;
            case PROBLEM -> OF_PROBLEMS;
            case SUPPORT -> OF_SUPPORT;
            case CAMPAIGN -> OF_CAMPAIGNS;
        };
    }

    private static List<IndicatorKind> with(SubjectKind kind, IndicatorKind... own) {
        String about = kind.matter() + "に関する";
        return Stream.concat(
                        Stream.of(own),
                        Stream.of(
                                activity(about + "情報発信の回数", "回", 24),
                                percent(about + "市民の認知度"),
                                down(about + "苦情件数", "件", 25, 0),
                                scale(about + "問合せ件数", "件", 140),
                                outcome(about + "連携団体数", "団体", 15),
                                percent(about + "目標の達成割合")))
                .toList();
    }

    private static IndicatorKind outcome(String words, String unit, int median) {
        return up(words, unit, IndicatorCategory.OUTCOME, median);
    }

    private static IndicatorKind activity(String words, String unit, int median) {
        return up(words, unit, IndicatorCategory.ACTIVITY, median);
    }

    private static IndicatorKind scale(String words, String unit, int median) {
        return up(words, unit, IndicatorCategory.SCALE, median);
    }

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
