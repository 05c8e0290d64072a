package dev.hyoka.generators.city;

import java.util.List;
import java.util.stream.Stream;

/**
 * Sentences of goal sheets, and the names of plans. {@code △△} stands for a subject, such as 不法投棄, {@code ○○} for what the city
 * has to do with it, such as 不法投棄への対応, and {@code ◇◇} for a policy.
 */
final class GoalWords {

    /** What an organization wants to achieve. */
    static final List<String> GOALS = List.of(
            "○○をめぐる課題を整理し、限られた人員と予算の中で優先順位を明らかにして取り組む。",
            "「◇◇」を柱に、市民が変化を実感できる取組を着実に進める。",
            "○○に関する相談や要望に迅速に応え、信頼される組織を目指す。",
            "前年度の評価で明らかになった改善点を反映し、○○に関する事業の質を一段と高める。",
            "関係する課や地域の団体と早い段階から情報を共有し、手戻りのない事業の進行を図る。",
            "業務の手順を見直して職員の負担を減らし、生み出した時間を○○に充てる。",
            "成果指標の達成状況を四半期ごとに確かめ、遅れの見られる事業には速やかに手を打つ。",
            "若手職員への技術と知識の継承を進め、担当者が代わっても水準の下がらない体制をつくる。");

    /** What it is there for. */
    static final List<String> ROLES = List.of(
            "○○をはじめとする所管業務を法令に沿って適正に執行し、市民生活の基盤を支える。",
            "市民に最も近い立場から○○に関する情報を分かりやすく伝え、必要な制度につなぐ役割を担う。",
            "庁内の調整役として、○○に関わる各課の取組をまとめ、重複や漏れを防ぐ。",
            "「◇◇」に向けた施策を企画し、計画に位置づけた事業の進み具合を管理する。",
            "国や県の制度改正を的確に把握し、例規や要綱の整備を遅滞なく行う。",
            "○○に要する経費を精査し、将来の負担を抑える。",
            "個人情報を扱う事務の点検を定期的に行い、公正で透明な行政運営を確保する。");

    private static final List<String> CONTENTS = List.of(
            "○○の現状を把握するため、関係団体への聞き取りを行い、結果を次の計画に生かす。",
            "広報紙、ホームページ、SNSを組み合わせ、○○に関する情報をより多くの市民に届ける。",
            "年度の前半に一部の地区で試行し、課題を整理した上で後半から全域に広げる。",
            "職員向けの研修会を年3回程度開き、○○に関する知識の底上げを図る。",
            "近隣の市町と情報交換を行い、共同で実施できる業務を洗い出す。",
            "業務を委託する場合は、費用だけでなく提案の内容を重視して業者を選ぶ。");
    private static final List<String> OF_SERVICES = with(
            "△△の日程と受付方法を見直し、利用しやすい体制を整える。",
            "△△の申込みを電子化し、来庁しなくても手続が終わるようにする。",
            "対象となる市民に個別の案内を送り、△△の利用を促す。",
            "△△の実施後は利用者へのアンケートを集計し、満足度と改善すべき点を公表する。");
    private static final List<String> OF_FACILITIES = with(
            "△△の点検結果を台帳にまとめ、補修の優先順位を決める。",
            "老朽化した箇所から順に工事を行い、△△を安全に使い続けられるようにする。",
            "△△の工事に当たっては、期間と影響を事前に周辺の住民へ知らせる。",
            "破損の通報を受け付ける仕組みを整え、△△の不具合に速やかに対応する。");
    private static final List<String> OF_PROBLEMS = with(
            "△△の実態を調査し、重点的に対策を講じる対象を定める。",
            "専門機関や地域の団体と対策会議を開き、△△に関する情報を共有する。",
            "△△を防ぐための講習会を開き、早めの相談を呼び掛ける。",
            "△△に関する相談を受け付け、解消に至るまで継続して対応する。");
    private static final List<String> OF_SUPPORT = with(
            "△△からの相談に応じ、状況に合った制度を案内する。",
            "△△に対する助成の要件を見直し、申請の手続を簡素にする。",
            "△△のもとへ専門家を派遣し、個別に助言を行う。",
            "△△が互いに情報を交換できる場を設ける。");
    private static final List<String> OF_CAMPAIGNS = with(
            "市民が△△に気軽に取り組めるよう、身近な例を紹介する。",
            "△△に関する講座と体験会を開き、参加者の声を次の企画に生かす。",
            "△△に取り組む団体や事業者を募り、共同で催しを行う。",
            "学校や公民館に出向き、△△の意義を分かりやすく伝える。");

    /** Headings of the basic concept. */
    static final List<String> CONCEPTS =
            List.of("ともに学び育つまち", "安心して年を重ねるまち", "自然と調和するまち", "働く力が集まるまち", "備えを怠らないまち", "開かれた市政のまち");

    /** The current plan. */
    static final String PLAN = "第3期まちづくり実行計画";

    private static final List<String> PLANS_OF_ALL = List.of("第二次特定事業主行動計画", "人材育成基本方針", "地球温暖化対策実行計画");

    private GoalWords() {}

    /** What is done in a project about a subject of a kind. */
    static List<String> contents(SubjectKind kind) {
        return switch (kind) {
            case SERVICE -> OF_SERVICES;
            case FACILITY -> OF_FACILITIES;
            case PROBLEM -> OF_PROBLEMS;
            case SUPPORT -> OF_SUPPORT;
            case CAMPAIGN -> OF_CAMPAIGNS;
        };
    }

    private static List<String> with(String... own) {
        return Stream.concat(Stream.of(own), CONTENTS.stream()).toList();
    }

    /** Individual plans: a department's own ones, and those that all departments follow. */
    static List<String> plans(Department department) {
        return Stream.concat(department.plans().stream(), PLANS_OF_ALL.stream()).toList();
    }
}
