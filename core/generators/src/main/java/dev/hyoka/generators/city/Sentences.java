package dev.hyoka.generators.city;

import dev.hyoka.generators.draw.Drawing;
import dev.hyoka.generators.draw.Draws;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.ProgressGrade;
import java.util.List;

/** What clerks write about any project, whatever its figures: sentences made of words of our own. */
final class Sentences {

    private static final List<String> ON_TIME =
            List.of("計画していた内容をすべて実施した。", "予定した時期までに作業を終えた。", "関係者の協力を得て、年度当初に定めた作業を終えた。");
    private static final List<String> MOSTLY_ON_TIME =
            List.of("一部の日程を変更したが、主な内容は実施した。", "調整に時間を要した作業もあったが、年間ではほぼ計画した内容を終えた。", "天候の影響を受けた作業を除き、計画した内容を実施した。");
    private static final List<String> BEHIND =
            List.of("関係者との協議に時間を要し、年度内に終わらない作業があった。", "担当者に欠員が生じ、計画した作業の一部に着手できなかった。", "契約の手続に時間を要し、作業の開始が遅れた。");

    private static final List<String> REASONS = List.of(
            "委託する業務の範囲を見直したため。",
            "事業の対象と規模の見直しに伴うもの。",
            "年度により実施する内容が異なるため。",
            "必要な経費を積算し直したため。",
            "実施する時期の変更に伴い、年度間で経費が増減したため。");
    private static final List<String> COLLABORATION =
            List.of("町会や自治会と共に実施し、運営の一部を担っていただいている。", "市民団体との協働により、企画の段階から意見を取り入れる。", "市内の学校や事業者に参加を呼び掛ける。", "特になし。");

    private Sentences() {}

    static String progress(Draws draws, ProgressGrade grade) {
        return draws.of(
                switch (grade) {
                    case A -> ON_TIME;
                    case B -> MOSTLY_ON_TIME;
                    case C -> BEHIND;
                });
    }

    /** The words beside a grade's letter. */
    static String gradeLabel(ProgressGrade grade) {
        return switch (grade) {
            case A -> "予定どおり進んでいる";
            case B -> "概ね予定どおり進んでいる";
            case C -> "予定より遅れている";
        };
    }

    static String direction(Draws draws, DirectionCode code) {
        return draws.of(
                switch (code) {
                    case CONTINUE ->
                        List.of("市民の声を踏まえ、現在の規模を保ちながら進める。", "関係機関との連携を深め、引き続き取り組む。", "これまでの進め方を基本に、着実に実施する。");
                    case IMPROVE -> List.of("費用と効果を比べ、実施方法の改善を図る。", "手順を見直し、事務に要する時間を短くする。", "市民の意見を取り入れ、内容を見直す。");
                    case EXPAND -> List.of("対象となる地区を広げ、周知に力を入れる。", "人員と経費を増やし、取組の規模を広げる。", "対象者の範囲を広げ、内容を充実させる。");
                    case REDUCE -> List.of("対象を絞り、規模を縮小して実施する。", "効果の高い取組に重点を置き、それ以外を取りやめる。");
                    case COMPLETED -> List.of("定めていた事業期間が満了するため、今年度で終える。", "当初に定めた期間の最終年度に当たり、今年度をもって完了とする。");
                    case MERGE -> List.of("内容の近い事業と統合し、一体として進める。", "事務の重複をなくすため、次年度から他の事業に統合する。");
                    case SUSPEND -> List.of("状況を見極めるため、次年度は休止する。", "実施体制が整うまで休止し、再開の時期を改めて検討する。");
                    case ABOLISH -> List.of("当初の役割を終えたため、今年度をもって廃止する。", "同様の取組が民間で広がったため、今年度で廃止する。");
                    case OTHER -> List.of("次年度以降の進め方を関係課と協議している。");
                });
    }

    static Drawing<String> reason() {
        return draws -> draws.of(REASONS);
    }

    static Drawing<String> collaboration() {
        return draws -> draws.of(COLLABORATION);
    }
}
