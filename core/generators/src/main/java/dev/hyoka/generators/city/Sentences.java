package dev.hyoka.generators.city;

import dev.hyoka.generators.draw.Drawing;
import dev.hyoka.generators.draw.Draws;
import dev.hyoka.model.ProgressGrade;
import java.util.List;

/** What clerks write about a project: sentences made of words of our own. */
final class Sentences {

    private static final List<String> WHOM =
            List.of("市民", "子育て世帯", "高齢者", "市内の事業者", "地域の団体", "児童・生徒", "来訪者", "支援を必要とする方");
    private static final List<String> NEEDS =
            List.of("不安や負担を軽くする", "参加する機会を広げる", "安全に利用できるようにする", "自立を後押しする", "理解と関心を高める", "手続に要する時間を短くする");
    private static final List<String> MEANS = List.of(
            "相談窓口の設置や訪問による支援を行う",
            "講座や体験会を開き、その内容を広報紙とウェブサイトで知らせる",
            "補助金を交付し、専門家を派遣する",
            "計画に沿って施設の点検、修繕及び更新を進める",
            "関係機関や地域の団体と協議の場を設け、役割を分担して取り組む",
            "利用者の声を集めて運営方法を見直し、必要な備品を整える");
    private static final List<String> STEPS = List.of(
            "実施計画の作成", "参加者の募集", "業者の選定と契約", "説明会の開催", "現地の調査", "中間の点検", "利用者アンケート", "次年度予算の検討", "実績の取りまとめ", "関係課との調整");
    private static final List<String> ON_TIME =
            List.of("計画していた内容をすべて実施した。", "予定した時期までに作業を終え、利用も伸びている。", "関係者の協力を得て、目標とした水準に達した。");
    private static final List<String> MOSTLY_ON_TIME =
            List.of("一部の日程を変更したが、主な内容は実施した。", "参加者が見込みを下回った月もあったが、年間ではほぼ計画した規模となった。", "天候により中止した回を除き、計画した内容を実施した。");
    private static final List<String> BEHIND =
            List.of("資材の納入を待つ間、着手を見合わせた。", "関係者との協議に時間を要し、年度内に終わらない作業があった。", "申込みが少なく、二回の開催を取りやめた。");
    private static final List<String> NEXT =
            List.of("利用者の声を踏まえ、内容を見直しながら進める。", "対象となる地区を広げ、周知に力を入れる。", "関係機関との連携を深め、現在の規模を保つ。", "費用と効果を比べ、実施方法の改善を図る。");
    private static final List<String> LAST = List.of("予定した内容をすべて終えたため、今年度で終える。", "目的を達したため、以後は通常の業務の中で対応する。");
    private static final List<String> REASONS = List.of(
            "施設の改修を行ったことによる増減。", "対象者数の増減に伴うもの。", "国の交付金の対象となる経費が変わったため。", "委託する業務の範囲を見直したため。", "隔年で行う調査の有無によるもの。");
    private static final List<String> COLLABORATION =
            List.of("町会や自治会と共に実施し、運営の一部を担っていただいている。", "市民団体との協働により、企画の段階から意見を取り入れる。", "市内の学校や事業者に参加を呼び掛ける。", "特になし。");

    private Sentences() {}

    static String purpose(Draws draws, String subject) {
        return subject + "について、" + draws.of(WHOM) + "の" + draws.of(NEEDS) + "ため、" + draws.of(MEANS) + "。";
    }

    /** Steps by months from April on. */
    static String schedule(Draws draws) {
        StringBuilder text = new StringBuilder();
        int month = 0;
        int step = 0;
        int steps = draws.between(2, 5);
        for (int i = 0; i < steps; i++) {
            month += draws.between(0, 2);
            step += draws.between(0, 1);
            text.append(i == 0 ? "" : "\n")
                    .append((month + 3) % 12 + 1)
                    .append("月 ")
                    .append(STEPS.get(step + i));
        }
        return text.toString();
    }

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

    static String direction(Draws draws, boolean isLast) {
        return draws.of(isLast ? LAST : NEXT);
    }

    static Drawing<String> reason() {
        return draws -> draws.of(REASONS);
    }

    static Drawing<String> collaboration() {
        return draws -> draws.of(COLLABORATION);
    }
}
