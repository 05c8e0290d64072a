package dev.hyoka.generators.city;

import dev.hyoka.generators.draw.Draws;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A step of a year's plan (計画内容).
 *
 * @param words what is done
 * @param earliest the first month in which it is done, counted from April as 0
 * @param latest the last such month
 */
record Step(String words, int earliest, int latest) {

    private static final int MONTHS = 12;

    private static final List<Step> BEGINNING =
            List.of(new Step("実施計画の作成", 0, 1), new Step("年間日程の決定", 0, 0), new Step("関係課との調整", 0, 2));
    private static final List<Step> ENDING =
            List.of(new Step("実績の取りまとめ", 10, 11), new Step("成果の検証", 10, 11), new Step("実績報告書の作成", 11, 11));
    private static final Step BUDGET = new Step("次年度予算の検討", 5, 7);

    private static final List<Step> OF_SERVICES = List.of(
            new Step("利用案内の配布", 1, 2),
            new Step("担当者の研修", 2, 4),
            new Step("前半の実施状況の確認", 5, 6),
            new Step("利用者アンケート", 6, 8));
    private static final List<Step> OF_FACILITIES = List.of(
            new Step("現地の点検", 1, 2), new Step("業者の選定と契約", 2, 4), new Step("工事の着手", 4, 6), new Step("完了検査", 9, 10));
    private static final List<Step> OF_PROBLEMS = List.of(
            new Step("実態の調査", 1, 3), new Step("調査結果の分析", 4, 5), new Step("関係機関との会議", 6, 7), new Step("防止講習会の開催", 7, 9));
    private static final List<Step> OF_SUPPORT = List.of(
            new Step("申請の受付", 1, 2), new Step("審査と決定", 3, 4), new Step("訪問による聞き取り", 5, 7), new Step("交流会の開催", 6, 8));
    private static final List<Step> OF_CAMPAIGNS = List.of(
            new Step("参加者の募集", 1, 2), new Step("講座の開催", 3, 5), new Step("催しの開催", 6, 7), new Step("参加者アンケートの集計", 8, 9));

    private record Planned(int month, String words) {}

    /** A year's plan: steps by months from April on. A project that ends needs no budget for the next year. */
    static String plan(Draws draws, SubjectKind kind, boolean isLast) {
        List<Planned> plan = new ArrayList<>();
        plan.add(draws.of(BEGINNING).planned(draws));
        new Pool<>(of(kind)).take(draws, 1, 3).forEach(step -> plan.add(step.planned(draws)));
        if (draws.chance(500) && !isLast) {
            plan.add(BUDGET.planned(draws));
        }
        if (draws.chance(750)) {
            plan.add(draws.of(ENDING).planned(draws));
        }
        plan.sort(Comparator.comparing(Planned::month));
        StringBuilder text = new StringBuilder();
        for (Planned step : plan) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append((step.month + 3) % MONTHS + 1)
                    .append("月 ")
                    .append(step.words);
        }
        return text.toString();
    }

    private Planned planned(Draws draws) {
        return new Planned(draws.between(earliest, latest), words);
    }

    /** What is done in the course of the year. */
    private static List<Step> of(SubjectKind kind) {
        return switch (kind) {
            case SERVICE -> OF_SERVICES;
            case FACILITY -> OF_FACILITIES;
            case PROBLEM -> OF_PROBLEMS;
            case SUPPORT -> OF_SUPPORT;
            case CAMPAIGN -> OF_CAMPAIGNS;
        };
    }
}
