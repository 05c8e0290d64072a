package dev.hyoka.generators.draw;

import java.util.List;

/**
 * Texts that the model allows and that formats stumble over: well-formed Unicode, something in it that can be seen, and
 * around that whatever some format gives a meaning or some library cannot count.
 */
public final class HostileText {

    private static final String SIMPLEST = "字";

    /** Texts that are taken for something else: a number, a date, a formula, no value, markup, a path, a command. */
    private static final List<String> MISTAKEN = List.of(
            "0",
            "-",
            "1,062",
            "1e5",
            "０１",
            "007",
            "-0.0",
            "１，０６２",
            "0x1F",
            "½",
            "１２３４５６７８９０１２３４５６７８９０",
            "12345678901234567890",
            "2020-04-01",
            "4/1",
            "4月",
            "\u32C3",
            "R2",
            "令和元年度",
            "\u2010",
            "\u2013",
            "\u2014",
            "\u2015",
            "\u2212",
            "－",
            "ー",
            "null",
            "NaN",
            "TRUE",
            "true",
            "undefined",
            "INF",
            "#N/A",
            "#REF!",
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "＝1+1",
            "＋1",
            "－1",
            "＠字",
            "\t=1+1",
            "\r=1+1",
            "=cmd|' /C calc'!A0",
            "=HYPERLINK(\"http://example.com/\",\"字\")",
            "'=1+1",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "\" onmouseover=\"alert(1)",
            "javascript:alert(1)",
            "</td></tr>",
            "<!-- 字 -->",
            "<![CDATA[字]]>",
            "&amp;",
            "&#x5B57;",
            "&字",
            "../../etc/passwd",
            "..\\..\\字",
            "/字~1字~01",
            "C:\\字",
            "file:///字",
            "CON",
            "%00字",
            "%E5%AD%97",
            "${字}",
            "{{字}}",
            "{stated}",
            "%s%n",
            "'; DROP TABLE 字; --",
            "\"字\",\"字\"",
            "\"",
            "\\",
            "a,b;c\td|e",
            "字\n字",
            "字\r\n字",
            "字\n",
            "\n\n字",
            "[字](javascript:alert(1))",
            "| 字 | 字 |",
            "# 字",
            "```",
            "---",
            "- 字",
            "1. 字",
            "{\"字\":1}",
            "[]",
            "字: 字",
            "*字",
            "!!字 字",
            "\uFEFF字",
            " 字 ",
            "\u3000字\u3000",
            "\u00A0字\u00A0",
            "𠮷野家😀",
            "Ａ 予定どおり",
            "_x000D_");

    /** Characters that belong together, and signs that some format gives a meaning. */
    private static final List<String> PIECES = List.of(
            "・",
            "…",
            "①",
            "ﾊﾟ",
            "㈱",
            "㍻",
            "髙",
            "ß",
            "İ",
            "ı",
            "\"",
            "'",
            "\\",
            "/",
            ",",
            ";",
            ":",
            "|",
            "<",
            ">",
            "&",
            "#",
            "=",
            "+",
            "-",
            "@",
            "＝",
            "[",
            "]",
            "{",
            "}",
            "(",
            ")",
            "`",
            "*",
            "_",
            "~",
            "$",
            "%",
            "^",
            "!",
            "?",
            " ",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "\"\"",
            "</",
            "/>",
            "]]>",
            "-->",
            "&lt;",
            "&#0;",
            "\\n",
            "\\u0000",
            "../",
            "${",
            "か\u3099",
            "e\u0301",
            "字\u0300\u0301\u0302\u0303\u0304",
            "葛\uDB40\uDD00",
            "1\uFE0F\u20E3",
            "🇯🇵",
            "👨\u200D👩\u200D👧",
            "\u05E9\u05DC\u05D5\u05DD",
            "\u0645\u0631\u062D\u0628\u0627");

    /** Marks that change the direction of what follows. */
    private static final List<String> BIDIRECTIONAL = List.of(
            "\u200E", "\u200F", "\u061C", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067",
            "\u2068", "\u2069");

    /** What takes room or none, and looks like nothing. */
    private static final List<String> INVISIBLE = List.of(
            "\u3000",
            "\u00A0",
            "\uFEFF",
            "\u200B",
            "\u200C",
            "\u200D",
            "\u2060",
            "\u00AD",
            "\u034F",
            "\u180E",
            "\u3164",
            "\u115F",
            "\uFE0F",
            "\u1680",
            "\u2003",
            "\u2007",
            "\u202F",
            "\u2028",
            "\u2029",
            "\u0085",
            "\uDB40\uDC01");

    private static final Weighted<Drawing<String>> CHARACTERS = Weighted.<Drawing<String>>of(
                    8, draws -> character(draws, 'ぁ', 'ん'))
            .or(8, draws -> draws.of(PIECES))
            .or(1, draws -> draws.of(BIDIRECTIONAL))
            .or(2, draws -> draws.of(INVISIBLE))
            .or(1, draws -> character(draws, 0x300, 0x36F))
            .or(2, draws -> character(draws, 0, 0x1F))
            .or(1, draws -> character(draws, 0x7F, 0xA0))
            .or(2, draws -> character(draws, 0x2000, 0x206F))
            .or(4, draws -> character(draws, ' ', Character.MIN_SURROGATE - 1))
            .or(2, draws -> character(draws, Character.MAX_SURROGATE + 1, Character.MAX_VALUE))
            .or(2, draws -> character(draws, Character.MIN_SUPPLEMENTARY_CODE_POINT, Character.MAX_CODE_POINT));

    private static final List<String> VISIBLE = List.of(SIMPLEST, "a", "😀");

    private static final Weighted<Drawing<String>> TEXTS = Weighted.<Drawing<String>>of(3, draws -> SIMPLEST)
            .or(100, draws -> draws.of(MISTAKEN))
            .or(200, HostileText::around)
            .or(1, HostileText::veryLong);

    private HostileText() {}

    /**
     * Draws a text.
     *
     * @param draws where the decisions come from
     * @return the text, of one character up to some thousand; the simplest is one letter
     */
    public static String text(Draws draws) {
        return draws.of(TEXTS).from(draws);
    }

    /** Any characters around one that can be seen. */
    private static String around(Draws draws) {
        String visible = draws.of(VISIBLE);
        return characters(draws, 10) + visible + characters(draws, 10);
    }

    private static String veryLong(Draws draws) {
        String visible = draws.of(VISIBLE);
        int times = draws.between(1, 1_000);
        return visible + characters(draws, 10).repeat(times);
    }

    private static String characters(Draws draws, int most) {
        return String.join("", draws.list(0, most, each -> each.of(CHARACTERS).from(each)));
    }

    private static String character(Draws draws, int first, int last) {
        return Character.toString(draws.between(first, last));
    }
}
