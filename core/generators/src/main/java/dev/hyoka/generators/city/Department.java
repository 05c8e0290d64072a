package dev.hyoka.generators.city;

import static dev.hyoka.generators.city.SubjectKind.CAMPAIGN;
import static dev.hyoka.generators.city.SubjectKind.FACILITY;
import static dev.hyoka.generators.city.SubjectKind.PROBLEM;
import static dev.hyoka.generators.city.SubjectKind.SERVICE;
import static dev.hyoka.generators.city.SubjectKind.SUPPORT;

import java.util.List;
import java.util.Optional;

/**
 * A department (部) with what it is there for.
 *
 * @param name its name, such as 環境部
 * @param plans the individual plans that it follows
 * @param divisions its divisions, at least two
 */
record Department(String name, List<String> plans, List<Division> divisions) {

    /** The policies of the made-up comprehensive plan, in the order of their numbers. */
    static final List<String> POLICIES = List.of(
            "対話と参画でつくる開かれた市政",
            "安心して産み育てられる環境づくり",
            "学びを支える学校と地域",
            "健やかに暮らせる健康づくり",
            "支え合う地域福祉の充実",
            "災害に強い備えの推進",
            "身近な暮らしの安全",
            "みどりと水の保全－里山から川まで",
            "資源が循環する暮らし",
            "にぎわいのある商工業",
            "次代につなぐ農業",
            "訪れたくなる観光の振興",
            "誰もが移動しやすい交通",
            "長く使える道路と公園",
            "文化とスポーツに親しむ機会",
            "健全で持続できる行財政運営");

    /** All departments. */
    static final List<Department> ALL = List.of(
            new Department(
                    "企画財務部",
                    List.of("行財政改革大綱", "情報化推進計画(改訂版)", "公共施設等総合管理計画"),
                    List.of(
                            Division.of("企画課", is("市民参画", CAMPAIGN, 1), is("移住希望者", SUPPORT, 1)),
                            Division.of("財務課", is("納付相談", SERVICE, 16), is("キャッシュレス納付", CAMPAIGN, 16)),
                            Division.of("広聴広報課", is("市民相談", SERVICE, 1), is("まちの魅力発信", CAMPAIGN, 1)),
                            Division.of("情報政策課", is("電子申請", CAMPAIGN, 16), is("スマートフォン講座", SERVICE, 16)))),
            new Department(
                    "市民生活部",
                    List.of("地域防災計画", "国土強靱化地域計画", "交通安全計画"),
                    List.of(
                            Division.of("市民課", is("休日窓口", SERVICE, 1), is("消費生活相談", SERVICE, 7)),
                            Division.of(
                                    "防災課",
                                    is("自主防災組織", SUPPORT, 6),
                                    is("防災備蓄倉庫", FACILITY, 6),
                                    is("家庭防災", CAMPAIGN, 6)),
                            Division.of(
                                    "交通安全課", is("交通安全教室", SERVICE, 7), is("防犯灯", FACILITY, 7), is("放置自転車", PROBLEM, 7)),
                            Division.of(
                                    "地域づくり課", is("町会", SUPPORT, 1), is("空家等", PROBLEM, 7), is("多文化交流", CAMPAIGN, 1)))),
            new Department(
                    "健康福祉部",
                    List.of("第二次地域福祉計画", "健康増進計画", "高齢者福祉計画"),
                    List.of(
                            Division.of(
                                    "健康課", is("がん検診", SERVICE, 4), is("健康相談", SERVICE, 4), is("健康づくり", CAMPAIGN, 4)),
                            Division.of(
                                    "高齢者支援課",
                                    is("介護予防教室", SERVICE, 4),
                                    is("認知症の人と家族", SUPPORT, 5),
                                    is("フレイル", PROBLEM, 4)),
                            Division.of("障害者支援課", is("障害者相談", SERVICE, 5), is("障害のある人", SUPPORT, 5)),
                            Division.of("地域福祉課", is("社会的孤立", PROBLEM, 5), is("生活困窮者", SUPPORT, 5)))),
            new Department(
                    "こども部",
                    List.of("子ども・子育て支援事業計画", "保育施設再整備方針", "母子保健計画"),
                    List.of(
                            Division.of(
                                    "子育て支援課",
                                    is("子育て相談", SERVICE, 2),
                                    is("一時預かり", SERVICE, 2),
                                    is("ひとり親家庭", SUPPORT, 5)),
                            Division.of(
                                    "保育課",
                                    is("放課後児童保育", SERVICE, 2),
                                    is("公立保育所", FACILITY, 2),
                                    is("民間保育施設", SUPPORT, 2)),
                            Division.of("母子保健課", is("産後ケア", SERVICE, 2), is("乳幼児健診", SERVICE, 2)))),
            new Department(
                    "環境部",
                    List.of("環境基本計画", "一般廃棄物処理基本計画", "緑の基本計画"),
                    List.of(
                            Division.of("環境政策課", is("省エネルギー", CAMPAIGN, 9), is("里山保全", CAMPAIGN, 8)),
                            Division.of(
                                    "資源循環課", is("ごみ減量", CAMPAIGN, 9), is("食品ロス", PROBLEM, 9), is("不法投棄", PROBLEM, 9)),
                            Division.of(
                                    "公園緑地課", is("街区公園", FACILITY, 14), is("緑道", FACILITY, 14), is("緑化", CAMPAIGN, 8)))),
            new Department(
                    "産業振興部",
                    List.of("商工業振興計画", "観光振興計画", "農業振興地域整備計画"),
                    List.of(
                            Division.of("商工課", is("創業者", SUPPORT, 10), is("商店街団体", SUPPORT, 10)),
                            Division.of(
                                    "農政課",
                                    is("新規就農者", SUPPORT, 11),
                                    is("遊休農地", PROBLEM, 11),
                                    is("鳥獣被害", PROBLEM, 11),
                                    is("地産地消", CAMPAIGN, 11)),
                            Division.of("観光課", is("観光案内", SERVICE, 12), is("観光案内板", FACILITY, 12)))),
            new Department(
                    "都市整備部",
                    List.of("都市計画マスタープラン", "地域公共交通計画", "下水道施設更新計画"),
                    List.of(
                            Division.of("都市計画課", is("耐震相談", SERVICE, 6), is("駅前広場", FACILITY, 13)),
                            Division.of(
                                    "道路課", is("市道", FACILITY, 14), is("橋りょう", FACILITY, 14), is("通学路歩道", FACILITY, 14)),
                            Division.of(
                                    "交通政策課",
                                    is("コミュニティバス運行", SERVICE, 13),
                                    is("自転車駐車場", FACILITY, 13),
                                    is("公共交通利用", CAMPAIGN, 13)),
                            Division.of("下水道課", is("下水道管路", FACILITY, 8), is("浸水被害", PROBLEM, 6)))),
            new Department(
                    "教育部",
                    List.of("第三次教育振興基本計画", "子ども読書活動推進計画", "文化財保存活用計画"),
                    List.of(
                            Division.of(
                                    "学校教育課", is("放課後学習教室", SERVICE, 3), is("給食施設", FACILITY, 3), is("いじめ", PROBLEM, 3)),
                            Division.of("生涯学習課", is("市民講座", SERVICE, 15), is("文化団体", SUPPORT, 15)),
                            Division.of(
                                    "スポーツ振興課",
                                    is("スポーツ教室", SERVICE, 15),
                                    is("市民体育館", FACILITY, 15),
                                    is("生涯スポーツ", CAMPAIGN, 15)),
                            Division.of("図書館", is("移動図書館", SERVICE, 3), is("読書", CAMPAIGN, 3)))));

    private static Subject is(String words, SubjectKind kind, int policy) {
        return new Subject(words, kind, policy);
    }

    /** The numbers of the policies that it serves, ascending. */
    List<Integer> policies() {
        return subjects().stream().map(Subject::policy).distinct().sorted().toList();
    }

    /** What the projects of all of its divisions are about. */
    List<Subject> subjects() {
        return divisions.stream()
                .flatMap(division -> division.subjects().stream())
                .toList();
    }

    /**
     * Returns the departments after which sheets are made: the one of a name if there is one, and those with a division of a
     * name if there are such; otherwise all.
     */
    static List<Department> models(Optional<String> department, Optional<String> division) {
        List<Department> named = ALL.stream()
                .filter(one -> department.isEmpty() || department.get().equals(one.name))
                .toList();
        List<Department> choice = named.isEmpty() ? ALL : named;
        List<Department> having = choice.stream()
                .filter(one -> division.isPresent() && one.has(division.get()))
                .map(one -> one.with(division.get()))
                .toList();
        return having.isEmpty() ? choice : having;
    }

    private boolean has(String division) {
        return divisions.stream().anyMatch(one -> one.name().equals(division));
    }

    private Department with(String division) {
        return new Department(
                name,
                plans,
                divisions.stream().filter(one -> one.name().equals(division)).toList());
    }
}
