package dev.hyoka.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Language;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.ReadResult;
import dev.hyoka.io.table.Cell;
import dev.hyoka.profile.Parsed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever stands in a layout or in a table, nothing is thrown. */
class GarbageTest {

    private static final String LAYOUT = """
            fiscalYear: R2
            header: {rows: 1-2, spread: yes}
            rows: {skip: [合計]}
            fields:
              id: 番号
              name: {column: A}
              organizationalGoal: {column: B, words: {○: yes, "": no}}
              progress.grade: {column: C, words: {○: A, －: none}}
              direction.code: {column: C, words: {○: other, －: expand}}
              purpose: {column: [A-C, E]}
            indicators:
              - category: outcome
                name: {column: D}
                unit: {column: B}
                repeat: 2
                first: B
                width: 2
                values: [{column: E, every: 1, years: R1-R2, phase: actual}]
            cost:
              unit: 百万円
              years:
                - years: R1-R2
                  phase: actual
                  first: A
                  width: 3
                  columns:
                    funding.other: {column: [A, B]}
                    personnel.hours: {column: C}
                    total: {column: B, unit: 円}
                  attributes: [{column: A}]
            attributes: [{under: 番号}, 目標]
            others: keep
            """;

    @Property(tries = 200)
    void aLayoutIsReadOrComplainedOf(@ForAll("layouts") String text) {
        Parsed<Layout> parsed = Layouts.parse(text);

        assertThat(parsed.content().isPresent()).isEqualTo(parsed.problems().isEmpty());
    }

    @Property(tries = 200)
    void anyTableIsReadByAnyLayout(@ForAll("layouts") String text, @ForAll("tables") List<List<Object>> rows) {
        Parsed<Layout> parsed = Layouts.parse(text);
        Layout layout = parsed.content().orElseGet(() -> Layouts.layout(LAYOUT));

        ReadResult result = Layouts.read(layout, sheet(rows));

        result.items().forEach(item -> assertThat(item.sourceMap().origins()).isNotNull());
        assertThat(result.problems())
                .allMatch(problem -> !problem.message().in(Language.JA).isEmpty());
    }

    @Property(tries = 200)
    void aProposalIsALayout(@ForAll("tables") List<List<Object>> rows) throws IOException {
        if (rows.stream().allMatch(row -> row.stream().allMatch(""::equals))) {
            return;
        }
        try (var reader =
                new HeldTables(List.of(sheet(rows))).read(new ByteArrayInputStream(new byte[0]), ReadOptions.of("x"))) {
            String text = LayoutProposal.of(reader, "x", Language.JA).text();

            assertThat(Layouts.parse(text).problems()).as(text).isEmpty();
        }
    }

    private static Sheet sheet(List<List<Object>> rows) {
        Sheet sheet = new Sheet("一覧");
        rows.forEach(row -> sheet.row(row.toArray()));
        return sheet;
    }

    @Provide
    Arbitrary<List<List<Object>>> tables() {
        Arbitrary<Object> texts = Arbitraries.of(
                "",
                "番号",
                "事業名",
                "R1決算",
                "令和2年度決算",
                "{year}",
                "{n}",
                "事業費(千円)",
                "人件費",
                "その他",
                "評価",
                "方向性",
                "重点",
                "指標名",
                "単位",
                "目標",
                "R2実績",
                "合計",
                "-",
                "－",
                "○",
                "0",
                "▲1,234.5",
                "１２千円",
                "1,2,3",
                "取手160 藤代137",
                "#DIV/0!",
                "年度",
                "R2",
                "a / b",
                "\"",
                "\\",
                "'",
                ": ",
                "# x",
                "- ",
                "\uD83D",
                "\u0000",
                "\u2028",
                "\u200B",
                "\u00A0",
                "yes",
                "null",
                "あ\nいう\n漢",
                "漢(かん)",
                "x".repeat(200),
                "１");
        Arbitrary<Object> numbers = Arbitraries.of(
                new BigDecimal("0"),
                new BigDecimal("-1"),
                new BigDecimal("12.50"),
                new BigDecimal("1E+99"),
                new BigDecimal("1E-99"),
                new BigDecimal("2E+3"));
        Arbitrary<Object> others = Arbitraries.of(
                new Cell.Fault("#REF!"),
                new Cell.Fault(Cell.Fault.NOT_CALCULATED),
                Sheet.merged(1, 0, "番号"),
                Sheet.merged(1, 1, "R1決算"),
                Sheet.merged(2, 2, 5),
                Sheet.merged(3, 0, ""));
        Arbitrary<Object> cells =
                Arbitraries.frequencyOf(Tuple.of(8, texts), Tuple.of(2, numbers), Tuple.of(1, others));
        return cells.list().ofMaxSize(9).list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> layouts() {
        Arbitrary<String> lines = Arbitraries.of(LAYOUT.lines().collect(Collectors.toList()));
        Arbitrary<String> values = Arbitraries.of(
                "[]",
                "{}",
                "R2",
                "\"{year}\"",
                "\"{n}\"",
                "{column: XFD}",
                "{column: A-XFD}",
                "{header: 番号, nth: 2}",
                "0",
                "",
                "{under: 番号}",
                "H1-R2",
                "{text: \"\\u200B\"}",
                "\"\\uD83D\"",
                "[a, {column: B, unit: 円}]",
                "*a",
                "- -");
        Arbitrary<String> changed = Combinators.combine(lines, values)
                .as((line, value) -> line.contains(": ") ? line.substring(0, line.indexOf(": ") + 2) + value : line);
        List<String> all = LAYOUT.lines().toList();
        return Combinators.combine(changed, lines, Arbitraries.integers().between(0, all.size() - 1))
                .as((one, other, at) -> {
                    List<String> text = new ArrayList<>(all);
                    int same = text.indexOf(all.stream()
                            .filter(line ->
                                    one.contains(": ") && line.startsWith(one.substring(0, one.indexOf(": ") + 2)))
                            .findFirst()
                            .orElse(all.get(at)));
                    text.set(same, one);
                    if (at % 3 == 0) {
                        text.set(at, other);
                    }
                    return String.join("\n", text);
                });
    }
}
