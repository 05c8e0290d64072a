package dev.hyoka.generators.city;

import java.util.List;
import java.util.stream.Stream;

/**
 * A task of a schedule (取組).
 *
 * @param task what is to be done
 * @param steps what is done for it, one after the other
 */
record Work(String task, List<String> steps) {

    private static final List<Work> OF_ALL = List.of(
            new Work("広報・周知", List.of("原稿作成", "広報紙に掲載", "ホームページ更新", "チラシ配布", "掲示物の差替え")),
            new Work("推進委員会", List.of("日程調整", "第1回会議", "第2回会議", "第3回会議", "報告書提出")),
            new Work("計画の策定", List.of("骨子の作成", "素案の作成", "意見の公募", "最終案の決定", "公表")),
            new Work("関係機関との連携", List.of("連絡会議", "役割分担の協議", "情報交換会")),
            new Work("職員研修", List.of("年間計画の作成", "新任者研修", "担当者研修", "理解度の確認")),
            new Work("事業内容の見直し", List.of("課題の抽出", "見直し案の検討", "見直し案の決定", "次年度の準備")));
    private static final List<Work> OF_SERVICES = with(
            new Work("予約システムの導入", List.of("要件の整理", "業者選定", "構築", "試験運用", "本格稼働")),
            new Work("利用者アンケート", List.of("調査票の作成", "調査", "集計・分析", "結果の公表")));
    private static final List<Work> OF_FACILITIES = with(
            new Work("設備の更新", List.of("設計", "入札", "契約", "施工", "完了検査")),
            new Work("巡回・点検", List.of("点検計画の作成", "前半地区の巡回", "後半地区の巡回", "修繕箇所の整理")));
    private static final List<Work> OF_PROBLEMS = with(
            new Work("実態調査", List.of("調査票の作成", "業務委託契約", "調査", "集計・分析", "結果報告")),
            new Work("防止講習会の開催", List.of("講師の選定", "参加者募集", "開催", "アンケート集計")));
    private static final List<Work> OF_SUPPORT = with(
            new Work("補助金の交付", List.of("要綱の確認", "募集", "審査", "交付決定", "実績報告")),
            new Work("相談窓口の運営", List.of("相談員の委嘱", "出張相談会", "事例検討会")));
    private static final List<Work> OF_CAMPAIGNS = with(
            new Work("講座の開催", List.of("講師の選定", "参加者募集", "開催", "アンケート集計")),
            new Work("催しの開催", List.of("会場の手配", "案内の送付", "開催", "反省会")));

    private static List<Work> with(Work... own) {
        return Stream.concat(OF_ALL.stream(), Stream.of(own)).toList();
    }

    /** What projects about a subject of a kind consist of. */
    static List<Work> of(SubjectKind kind) {
        return switch (kind) {
            case SERVICE -> OF_SERVICES;
            case FACILITY -> OF_FACILITIES;
            case PROBLEM -> OF_PROBLEMS;
            case SUPPORT -> OF_SUPPORT;
            case CAMPAIGN -> OF_CAMPAIGNS;
        };
    }
}
