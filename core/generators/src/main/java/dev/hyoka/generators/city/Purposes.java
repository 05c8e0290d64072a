package dev.hyoka.generators.city;

import dev.hyoka.generators.draw.Draws;
import java.util.List;

/** 目的: what a project is for and how it goes about it. {@code ○○} stands for its subject. */
final class Purposes {

    private Purposes() {}

    static String of(Draws draws, Subject subject) {
        return draws.of(aims(subject.kind())).replace("○○", subject.words()) + draws.of(means(subject.kind()));
    }

    private static List<String> aims(SubjectKind kind) {
        return switch (kind) {
            case SERVICE ->
                List.of(
                        "市民が○○を身近な場所で利用できるように、",
                        "仕事や育児、介護で忙しい人も○○を利用しやすいように、",
                        "○○をより分かりやすく使いやすいものにするため、",
                        "初めての人も○○を気軽に利用できるように、");
            case FACILITY ->
                List.of(
                        "○○を将来にわたり安全に使い続けられるように、",
                        "○○の故障や破損を未然に防ぐため、",
                        "○○の老朽化に備え、修繕に要する経費を平準化するため、",
                        "○○の安全性を高め、良好な状態を保つため、");
            case PROBLEM ->
                List.of(
                        "○○を減らし、市民が安心して暮らせるように、",
                        "○○の実態を把握し、早い段階で対応できるように、",
                        "○○の生じにくい地域をつくるため、",
                        "○○をめぐる課題を地域と共に解決するため、");
            case SUPPORT ->
                List.of("○○が安定して生活や活動を続けられるように、", "○○が抱える不安や負担を軽くするため、", "○○が必要な支援を早く受けられるように、", "○○の自立を後押しするため、");
            case CAMPAIGN ->
                List.of("市民が○○に気軽に取り組めるように、", "○○への理解と関心を高めるため、", "○○に取り組む人の輪を広げるため、", "○○を市民の暮らしに根付かせるため、");
        };
    }

    private static List<String> means(SubjectKind kind) {
        return switch (kind) {
            case SERVICE ->
                List.of(
                        "日程と受付方法を見直し、予約の手段を増やす。",
                        "実施場所と担当者を確保し、案内を広報紙とウェブサイトに載せる。",
                        "担当者の研修を行い、内容の質を高める。",
                        "利用者の声を集め、運営方法に反映する。");
            case FACILITY ->
                List.of(
                        "定期的に点検し、傷んだ箇所から順に補修する。",
                        "計画に沿って改修と更新を進める。",
                        "点検の結果を台帳に記録し、優先順位を付けて工事を行う。",
                        "市民から寄せられた情報を基に、速やかに修繕する。");
            case PROBLEM ->
                List.of(
                        "現状を調査し、関係機関と情報を共有する。",
                        "パンフレットと講習会で予防の方法を伝える。",
                        "地域の団体と協議の場を設け、役割を分担して取り組む。",
                        "相談を受け付け、専門家と連携して個別に対応する。");
            case SUPPORT -> List.of("相談に応じ、状況に合った制度を案内する。", "必要な経費の一部を助成する。", "専門家を派遣し、助言を行う。", "交流や情報交換の場を設ける。");
            case CAMPAIGN ->
                List.of("講座や体験会を開く。", "市内の学校や事業者と連携した催しを行う。", "広報紙とウェブサイトで取組の例を紹介する。", "推進に携わる市民を募り、活動の機会を設ける。");
        };
    }
}
