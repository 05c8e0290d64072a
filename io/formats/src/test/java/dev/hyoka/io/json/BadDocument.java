package dev.hyoka.io.json;

import java.util.List;

/**
 * A document with one thing wrong in it.
 *
 * @param code the problem's code
 * @param pointer the place in the file
 * @param location the place in the document
 * @param marked the JSON, with a {@code ¦} before what the problem points at
 * @param seenBySchema whether a JSON Schema can say that it is wrong
 */
record BadDocument(String code, String pointer, String location, String marked, boolean seenBySchema) {

    private static final String MARK = "¦";

    static final List<BadDocument> ALL = List.of(
            // Members
            sheet("unknown-member", "/colour", "\"policy\": \"p\",\n  ¦\"colour\": \"red\""),
            sheet(
                    "unknown-member",
                    "/indicators/0/colour",
                    "\"indicators\": [{\"name\": \"i\", \"category\": \"outcome\", ¦\"colour\": {\"a\": [1]}}]"),
            year(
                    "unknown-member",
                    "/cost/years/0/planned",
                    "/cost/years/2019/planned",
                    "\"fiscalYear\": 2019, \"phase\": \"actual\", ¦\"planned\": 1"),
            year(
                    "unknown-member",
                    "/cost/years/0/funding/city",
                    "/cost/years/2019/funding/city",
                    "\"fiscalYear\": 2019, \"phase\": \"actual\", \"funding\": {¦\"city\": 1}"),
            sheet("duplicate-member", "/policy", "\"policy\": \"p\",\n  ¦\"policy\": \"p\"")
                    .unseenBySchema(),
            sheet("duplicate-member", "/attributes/a", "\"attributes\": {\"a\": \"1\", ¦\"a\": \"1\"}")
                    .unseenBySchema(),
            document(
                    "missing-member",
                    "/name",
                    "¦{\"kind\": \"management-sheet\", \"schemaVersion\": 1, \"fiscalYear\": 2020}"),
            document("missing-member", "/fiscalYear", "¦{\"kind\": \"goal-sheet\", \"schemaVersion\": 1}"),
            document("missing-member", "/schemaVersion", "¦{\"kind\": \"goal-sheet\", \"fiscalYear\": 2025}"),
            document("missing-member", "/kind", "¦{\"schemaVersion\": 1, \"fiscalYear\": 2025, \"colour\": 1}"),
            sheet("missing-member", "/indicators/0/category", "\"indicators\": [\n  ¦{\"name\": \"i\"}]"),
            sheet("missing-member", "/cost/unit", "\"cost\": ¦{\"currency\": \"JPY\"}"),
            year("missing-member", "/cost/years/0/phase", "/cost/years", "\"fiscalYear\": 2019", true),
            value(
                    "missing-member",
                    "/indicators/0/values/0/fiscalYear",
                    "/indicators/0/values",
                    "\"phase\": \"actual\", \"value\": 1",
                    true),
            goal("missing-member", "/relatedProjects/0/project", "\"relatedProjects\": [¦{}]"),
            goal(
                    "missing-member",
                    "/relatedProjects/0/policy/name",
                    "\"relatedProjects\": [{\"project\": \"p\", \"policy\": ¦{\"number\": 3}}]"),
            goal("missing-member", "/priorityProjects/0/title", "\"priorityProjects\": [¦{\"schedule\": []}]"),
            goal(
                    "missing-member",
                    "/priorityProjects/0/schedule/0/task",
                    "\"priorityProjects\": [{\"title\": \"t\", \"schedule\": [¦{\"entries\": []}]}]"),

            // Kind and version
            document("unknown-kind", "/kind", "{\"schemaVersion\": 1, \"kind\": ¦\"budget-sheet\", \"colour\": 1}"),
            document("wrong-type", "/kind", "{\"kind\": ¦7, \"schemaVersion\": 1}"),
            document(
                    "unknown-schema-version",
                    "/schemaVersion",
                    "{\"kind\": \"goal-sheet\", \"colour\": 1, \"schemaVersion\": ¦2}"),
            document(
                    "wrong-type",
                    "/schemaVersion",
                    "{\"kind\": \"goal-sheet\", \"fiscalYear\": 2025, \"schemaVersion\": ¦\"1\"}"),

            // Types
            sheet("wrong-type", "/policy", "\"policy\": ¦7"),
            sheet("wrong-type", "/policy", "\"policy\": ¦{\"name\": \"p\"}"),
            sheet("wrong-type", "/organizationalGoal", "\"organizationalGoal\": ¦\"○\""),
            sheet("wrong-type", "/indicators", "\"indicators\": ¦{}"),
            sheet(
                    "wrong-type",
                    "/indicators/1",
                    "\"indicators\": [{\"name\": \"i\", \"category\": \"scale\"}, ¦\"i\"]"),
            sheet("wrong-type", "/progress", "\"progress\": ¦\"A\""),
            sheet("wrong-type", "/attributes/a", "\"attributes\": {\"a\": ¦1}"),
            value(
                    "wrong-type",
                    "/indicators/0/values/0/value",
                    "/indicators/0/values/2020/value",
                    "\"fiscalYear\": 2020, \"phase\": \"actual\", \"value\": ¦\"37.0\""),
            year(
                    "wrong-type",
                    "/cost/years/0/total",
                    "/cost/years/2019/total",
                    "\"total\": ¦[232], \"fiscalYear\": 2019, \"phase\": \"actual\""),
            goal("wrong-type", "/planLinks/basicConcept/1", "\"planLinks\": {\"basicConcept\": [\"a\", ¦true]}"),
            document(
                    "wrong-type",
                    "/fiscalYear",
                    "{\"kind\": \"goal-sheet\", \"schemaVersion\": 1, \"fiscalYear\": ¦2025.5}"),
            sheet("null-value", "/policy", "\"policy\": ¦null"),
            sheet("null-value", "/cost", "\"cost\": ¦null"),
            goal("null-value", "/relatedProjects/0", "\"relatedProjects\": [¦null]"),

            // Texts
            sheet("blank-text", "/policy", "\"policy\": ¦\"\""),
            sheet("blank-text", "/policy", "\"policy\": ¦\" \\n\u3000\""),
            sheet("blank-text", "/attributes/ ", "\"attributes\": {\" \": ¦\"a\"}"),
            sheet("half-surrogate", "/purpose", "\"purpose\": ¦\"a\\ud83d\"").unseenBySchema(),
            sheet("half-surrogate", "/purpose", "\"purpose\": ¦\"\\ude00b\"").unseenBySchema(),

            // Numbers
            document(
                    "out-of-range",
                    "/fiscalYear",
                    "{\"kind\": \"goal-sheet\", \"schemaVersion\": 1, \"fiscalYear\": ¦1872}"),
            document(
                    "out-of-range",
                    "/fiscalYear",
                    "{\"kind\": \"goal-sheet\", \"schemaVersion\": 1, \"fiscalYear\": ¦1e5}"),
            year(
                    "out-of-range",
                    "/cost/years/0/personnel/hours",
                    "/cost/years/2019/personnel/hours",
                    "\"fiscalYear\": 2019, \"phase\": \"actual\", \"personnel\": {\"hours\": ¦-1}"),
            goal(
                    "out-of-range",
                    "/relatedProjects/0/policy/number",
                    "\"relatedProjects\": [{\"project\": \"p\", \"policy\": {\"name\": \"n\", \"number\": ¦0}}]"),
            sheet("out-of-range", "/cost/unit", "\"cost\": {\"currency\": \"JPY\", \"unit\": ¦0}"),
            entry("out-of-range", "/from", "\"from\": ¦0, \"to\": 4, \"mark\": \"span\""),
            entry("out-of-range", "/to", "\"from\": 4, \"to\": ¦13, \"mark\": \"span\""),
            value(
                    "too-many-digits",
                    "/indicators/0/values/0/value",
                    "/indicators/0/values/2020/value",
                    "\"fiscalYear\": 2020, \"phase\": \"actual\", \"value\": ¦1e60"),
            value(
                            "too-many-digits",
                            "/indicators/0/values/0/value",
                            "/indicators/0/values/2020/value",
                            "\"fiscalYear\": 2020, \"phase\": \"actual\", \"value\": ¦1e-61")
                    .unseenBySchema(),
            year(
                            "too-many-digits",
                            "/cost/years/0/funding/bonds",
                            "/cost/years/2019/funding/bonds",
                            "\"fiscalYear\": 2019, \"phase\": \"actual\", \"funding\": {\"bonds\": ¦1e59}")
                    .unseenBySchema(),

            // Codes
            sheet("unknown-code", "/progress/grade", "\"progress\": {\"grade\": ¦\"D\"}"),
            sheet("unknown-code", "/direction/code", "\"direction\": {\"code\": ¦\"Continue\"}"),
            sheet(
                    "unknown-code",
                    "/indicators/0/polarity",
                    "\"indicators\": [{\"name\": \"i\", \"category\": \"outcome\", \"polarity\": ¦\"sideways\"}]"),
            year("unknown-code", "/cost/years/0/phase", "/cost/years", "\"fiscalYear\": 2019, \"phase\": ¦\"guess\""),
            entry("unknown-code", "/mark", "\"from\": 4, \"to\": 4, \"mark\": ¦\"arrow\""),
            sheet("unknown-currency", "/cost/currency", "\"cost\": {\"unit\": 1, \"currency\": ¦\"yen\"}"),
            sheet("unknown-currency", "/cost/currency", "\"cost\": {\"unit\": 1, \"currency\": ¦\"XQX\"}")
                    .unseenBySchema(),

            // What has to go together
            value(
                    "no-figure",
                    "/indicators/0/values/0",
                    "/indicators/0/values/2020",
                    "\"fiscalYear\": 2020, \"phase\": \"actual\"",
                    true),
            value(
                    "several-figures",
                    "/indicators/0/values/0",
                    "/indicators/0/values/2020",
                    "\"fiscalYear\": 2020, \"phase\": \"actual\", \"value\": 1, \"text\": \"1\"",
                    true),
            value(
                    "no-parts",
                    "/indicators/0/values/0/parts",
                    "/indicators/0/values/2020/parts",
                    "\"fiscalYear\": 2020, \"phase\": \"actual\", \"parts\": ¦[]"),
            value(
                            "duplicate-label",
                            "/indicators/0/values/0/parts/1",
                            "/indicators/0/values/2020/parts/1",
                            "\"fiscalYear\": 2020, \"phase\": \"actual\", \"parts\": [{\"label\": \"a\", \"value\": 1}, ¦{\"label\": \"a\", \"value\": 2}]")
                    .unseenBySchema(),
            value(
                            "duplicate-year",
                            "/indicators/0/values/1",
                            "/indicators/0/values/2020",
                            "\"fiscalYear\": 2020, \"phase\": \"actual\", \"value\": 1}, ¦{\"fiscalYear\": 2020, \"phase\": \"actual\", \"value\": 1")
                    .unseenBySchema(),
            sheet(
                            "duplicate-year",
                            "/cost/breaks/1",
                            "\"cost\": {\"currency\": \"JPY\", \"unit\": 1, \"breaks\": [{\"fiscalYear\": 2020},\n ¦{\"fiscalYear\": 2020}]}")
                    .unseenBySchema(),
            sheet("no-label", "/direction/code", "\"direction\": {\"code\": ¦\"other\"}"),
            entry("no-label", "/mark", "\"from\": 4, \"to\": 4, \"mark\": ¦\"text\""),
            entry("months-reversed", "/to", "\"from\": 3, \"to\": ¦4, \"mark\": \"span\"")
                    .unseenBySchema());

    /** The JSON without the mark. */
    String json() {
        return marked.replace(MARK, "");
    }

    int line() {
        return (int) marked.substring(0, marked.indexOf(MARK))
                        .chars()
                        .filter(character -> character == '\n')
                        .count()
                + 1;
    }

    int column() {
        int mark = marked.indexOf(MARK);
        return mark - marked.lastIndexOf('\n', mark);
    }

    @Override
    public String toString() {
        return code + " " + marked;
    }

    private BadDocument unseenBySchema() {
        return new BadDocument(code, pointer, location, marked, false);
    }

    private static BadDocument document(String code, String place, String marked) {
        return new BadDocument(code, place, place, marked, true);
    }

    private static BadDocument sheet(String code, String place, String members) {
        return document(
                code,
                place,
                "{\"kind\": \"management-sheet\", \"schemaVersion\": 1,\n  \"fiscalYear\": 2020, \"name\": \"名\",\n  "
                        + members + "}");
    }

    private static BadDocument goal(String code, String place, String members) {
        return document(
                code,
                place,
                "{\"kind\": \"goal-sheet\", \"schemaVersion\": 1, \"fiscalYear\": 2025,\n  " + members + "}");
    }

    private static BadDocument value(String code, String pointer, String location, String members, boolean whole) {
        String mark = whole ? MARK : "";
        BadDocument sheet = sheet(
                code,
                pointer,
                "\"indicators\": [{\"name\": \"i\", \"category\": \"outcome\", \"values\": [" + mark + "{" + members
                        + "}]}]");
        return new BadDocument(code, pointer, location, sheet.marked, true);
    }

    private static BadDocument value(String code, String pointer, String location, String members) {
        return value(code, pointer, location, members, false);
    }

    private static BadDocument year(String code, String pointer, String location, String members, boolean whole) {
        String mark = whole ? MARK : "";
        BadDocument sheet = sheet(
                code,
                pointer,
                "\"cost\": {\"years\": [" + mark + "{" + members + "}], \"currency\": \"JPY\", \"unit\": 1000}");
        return new BadDocument(code, pointer, location, sheet.marked, true);
    }

    private static BadDocument year(String code, String pointer, String location, String members) {
        return year(code, pointer, location, members, false);
    }

    private static BadDocument entry(String code, String member, String members) {
        String place = "/priorityProjects/0/schedule/0/entries/0" + member;
        return goal(
                code,
                place,
                "\"priorityProjects\": [{\"title\": \"t\", \"schedule\": [{\"task\": \"t\", \"entries\": [{" + members
                        + "}]}]}]");
    }
}
