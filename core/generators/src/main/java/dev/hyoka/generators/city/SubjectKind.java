package dev.hyoka.generators.city;

import java.util.List;

/** The kinds of subjects: of each other things can be said. */
enum SubjectKind {
    /** Something that people use or attend, such as 市民講座. */
    SERVICE(""),

    /** Something that is built and kept up, such as 市道. */
    FACILITY("の管理"),

    /** Something that there should be less of, such as 不法投棄. */
    PROBLEM("への対応"),

    /** People or groups who are helped, such as ひとり親家庭. */
    SUPPORT("への支援"),

    /** Something that people are won over to, such as ごみ減量. */
    CAMPAIGN("の取組");

    private static final List<String> OF_SERVICES = List.of("実施事業", "充実事業", "運営事業", "周知事業", "拡充事業", "改善事業");
    private static final List<String> OF_FACILITIES = List.of("整備事業", "維持管理事業", "更新事業", "改修事業", "点検事業", "安全対策事業");
    private static final List<String> OF_PROBLEMS = List.of("対策事業", "解消事業", "実態調査事業", "相談対応事業", "発生抑制事業", "防止啓発事業");
    private static final List<String> OF_SUPPORT = List.of("支援事業", "相談支援事業", "応援事業", "助成事業", "補助事業", "伴走支援事業");
    private static final List<String> OF_CAMPAIGNS = List.of("推進事業", "促進事業", "普及啓発事業", "推進員育成事業", "市民会議運営事業", "推進連携事業");

    private final String matter;

    SubjectKind(String matter) {
        this.matter = matter;
    }

    /** What makes of a subject what the city has to do with it. */
    String matter() {
        return matter;
    }

    /** What is done about such a subject: words that end the name of a project, as many for each kind. */
    List<String> activities() {
        return switch (this) {
            case SERVICE -> OF_SERVICES;
            case FACILITY -> OF_FACILITIES;
            case PROBLEM -> OF_PROBLEMS;
            case SUPPORT -> OF_SUPPORT;
            case CAMPAIGN -> OF_CAMPAIGNS;
        };
    }
}
