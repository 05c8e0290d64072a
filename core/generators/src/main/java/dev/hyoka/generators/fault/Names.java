package dev.hyoka.generators.fault;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names as they are compared, and as they are written by mistake. */
final class Names {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final String PROJECT = "事業";

    private Names() {}

    /** Without spaces, and with full-width letters as plain ones: nobody minds the difference. */
    static String plain(String name) {
        return SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** A project's name as someone writes it who doesn't look it up: 防犯灯整備業務 for 防犯灯整備事業. */
    static String mistaken(String project) {
        return project.endsWith(PROJECT)
                ? project.substring(0, project.length() - PROJECT.length()) + "業務"
                : project + PROJECT;
    }
}
