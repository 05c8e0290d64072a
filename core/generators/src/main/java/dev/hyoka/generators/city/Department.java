package dev.hyoka.generators.city;

import java.util.List;

/**
 * A department (部) with what it is there for.
 *
 * @param name its name, such as 環境部
 * @param divisions the names of its divisions (課), at least two
 * @param policies the policies of the comprehensive plan that it serves, by their numbers from 1 in {@link #POLICIES}
 * @param subjects what its projects are about: words that begin the name of a project
 */
record Department(String name, List<String> divisions, List<Integer> policies, List<String> subjects) {

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
                    List.of("企画課", "財務課", "広聴広報課", "情報政策課"),
                    List.of(1, 16),
                    List.of("広報紙", "行政手続電子化", "ふるさと納税", "移住定住", "公共施設再編", "市民参画", "統計調査", "窓口業務")),
            new Department(
                    "市民生活部",
                    List.of("市民課", "防災課", "交通安全課", "地域づくり課"),
                    List.of(1, 6, 7),
                    List.of("防災訓練", "自主防災組織", "備蓄物資", "防犯灯", "交通安全教室", "町会活動", "空家等", "消費生活相談")),
            new Department(
                    "健康福祉部",
                    List.of("健康課", "高齢者支援課", "障害者支援課", "地域福祉課"),
                    List.of(4, 5),
                    List.of("がん検診", "介護予防", "特定健診", "認知症", "就労自立", "見守りネットワーク", "予防接種", "障害者相談")),
            new Department(
                    "こども部",
                    List.of("子育て支援課", "保育課", "母子保健課"),
                    List.of(2, 5),
                    List.of("放課後児童クラブ", "一時預かり", "保育人材", "産後ケア", "乳幼児健診", "ひとり親家庭", "こども食堂", "子育て相談")),
            new Department(
                    "環境部",
                    List.of("環境政策課", "資源循環課", "公園緑地課"),
                    List.of(8, 9, 14),
                    List.of("ごみ減量", "太陽光発電設備", "里山保全", "水質調査", "食品ロス", "公園施設長寿命化", "街路樹", "不法投棄")),
            new Department(
                    "産業振興部",
                    List.of("商工課", "農政課", "観光課"),
                    List.of(10, 11, 12),
                    List.of("創業", "商店街", "新規就農", "遊休農地", "地産地消", "観光案内所", "企業立地", "特産品")),
            new Department(
                    "都市整備部",
                    List.of("都市計画課", "道路課", "交通政策課", "下水道課"),
                    List.of(13, 14),
                    List.of("橋りょう長寿命化", "通学路", "コミュニティバス", "市道", "自転車駐車場", "下水道管路", "駅前広場", "木造住宅耐震")),
            new Department(
                    "教育部",
                    List.of("学校教育課", "生涯学習課", "スポーツ振興課", "図書館"),
                    List.of(3, 15),
                    List.of("学校図書館", "外国語指導", "学習支援", "給食施設", "文化財", "市民講座", "スポーツ教室", "読書")));

    /** What is done about a subject: words that end the name of a project. */
    static final List<String> ACTIVITIES =
            List.of("推進事業", "支援事業", "整備事業", "促進事業", "充実事業", "啓発事業", "運営事業", "対策事業", "活用事業", "管理事業");
}
