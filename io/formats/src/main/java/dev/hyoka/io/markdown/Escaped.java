package dev.hyoka.io.markdown;

import dev.hyoka.io.findings.OneLine;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text that a document states, as Markdown that shows it and does nothing else. */
final class Escaped {

    /** A text that is longer says no more to its reader, and would take the place of others. */
    static final int LONGEST = 2_000;

    /** Text is escaped word by word; what services look for is made of ASCII without space. */
    private static final Pattern WORDS = Pattern.compile("[!-~]+|[^!-~]+");

    /**
     * What services make links or pictures of after they have read the Markdown, so that no escape stops them: addresses,
     * names after @, references such as #12, GH-12, !12 or a commit, :emoji:, formulas between dollars.
     */
    private static final Pattern FOUND_LATER = Pattern.compile(
            "://|www\\.|@|\\$|[#!%&]\\d|~\\w|mailto:|xmpp:|:[\\w+-]+:|\\bGH-\\d|\\b[0-9a-f]{7,40}\\b",
            Pattern.CASE_INSENSITIVE);

    /** A word with the brackets and stops around it. */
    private static final Pattern IN_BRACKETS = Pattern.compile("([(\"'{]*)(.*?)([)\"'},.;]*)");

    /** What begins or ends something within a line. */
    private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]#~]");

    /** What begins a list at the beginning of a line; headings and quotations are escaped wherever they stand. */
    private static final Pattern LIST = Pattern.compile("^([0-9]*)([-+.)])(?=[-+\\s]|$)");

    private Escaped() {}

    /** Escapes a text, be it in a sentence, a heading or a cell of a table; bold may be put around it. */
    static String of(String text) {
        return of(text, LONGEST);
    }

    /** Escapes a text of which a reader wants so many characters at most. */
    static String of(String text, int most) {
        String plain = OneLine.of(text, most).strip();
        String escaped = WORDS.matcher(plain)
                .results()
                .map(MatchResult::group)
                .map(Escaped::word)
                .collect(Collectors.joining());
        return LIST.matcher(escaped).replaceFirst("$1\\\\$2");
    }

    private static String word(String word) {
        if (!FOUND_LATER.matcher(word).find()) {
            return signs(word);
        }
        Matcher parts = IN_BRACKETS.matcher(word);
        return parts.matches() && FOUND_LATER.matcher(parts.group(2)).find()
                ? signs(parts.group(1)) + codes(parts.group(2)) + signs(parts.group(3))
                : codes(word);
    }

    /** Only in code nothing is looked for; a table would be cut at a bar within code. */
    private static String codes(String word) {
        StringBuilder code = new StringBuilder();
        int from = 0;
        for (int bar = word.indexOf('|'); bar >= 0; bar = word.indexOf('|', from)) {
            code.append(code(word.substring(from, bar))).append("&#124;");
            from = bar + 1;
        }
        return code.append(code(word.substring(from))).toString();
    }

    private static String signs(String word) {
        String escaped = word.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return SIGN.matcher(escaped).replaceAll("\\\\$0").replace("|", "&#124;");
    }

    /** Shows where something stands, outside a table. */
    static String place(String text) {
        return code(OneLine.of(text, LONGEST).strip());
    }

    private static String code(String text) {
        if (text.isEmpty()) {
            return "";
        }
        StringBuilder fence = new StringBuilder("`");
        while (text.contains(fence)) {
            fence.append('`');
        }
        String space = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + space + text + space + fence;
    }
}
