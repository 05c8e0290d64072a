package dev.hyoka.generators.fault;

/** Names as they are written by mistake. */
final class Names {

    private static final String PROJECT = "事業";

    private Names() {}

    /** A project's name as someone writes it who doesn't look it up: 防犯灯整備業務 for 防犯灯整備事業. */
    static String mistaken(String project) {
        return project.endsWith(PROJECT)
                ? project.substring(0, project.length() - PROJECT.length()) + "業務"
                : project + PROJECT;
    }
}
