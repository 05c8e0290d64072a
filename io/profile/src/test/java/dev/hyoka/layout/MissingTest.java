package dev.hyoka.layout;

import static dev.hyoka.layout.Layouts.problems;
import static dev.hyoka.layout.Layouts.read;
import static dev.hyoka.layout.Layouts.sheets;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Language;
import dev.hyoka.io.ReadResult;
import dev.hyoka.model.CostYear;
import dev.hyoka.time.FiscalYear;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a layout's headers that a table has not. */
class MissingTest {

    private static final String LAYOUT = """
            fiscalYear: R2
            header: {rows: 1-2, spread: yes}
            fields: {name: 事業}
            cost:
              unit: 千円
              years:
                - years: R1-R2
                  phase: actual
                  under: "{year}（決算）"
                  columns: {projectTotal: 事業費, total: 総額}
            indicators:
              - category: outcome
                name: 指標
                values: [{header: "{year} / 実績", years: R1-R2, phase: actual}]
            """;

    private static Sheet sheet() {
        return new Sheet("一覧")
                .row("事業", "指標", "令和元年度", "令和2年度", "令和元年度（決算）", "", "令和2年度（決算）", "")
                .row("", "", "実績", "実績", "事業費", "総額", "事業費", "総額")
                .row("広報", "部数", 5, 6, 1, 2, null, null);
    }

    private static List<FiscalYear> years(ReadResult result) {
        return sheets(result).get(0).cost().orElseThrow().years().stream()
                .map(CostYear::fiscalYear)
                .toList();
    }

    @Test
    void aBlankYearThatIsFoundIsReadAndNothingIsSaid() {
        ReadResult result = read(LAYOUT, sheet());

        assertThat(years(result)).containsExactly(FiscalYear.of(2019), FiscalYear.of(2020));
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void yearsThatAreNotFoundAreNotReadAsBlankOnes() {
        ReadResult result = read(LAYOUT.replace("R1-R2\n      phase", "H30-R2\n      phase"), sheet());

        assertThat(years(result)).containsExactly(FiscalYear.of(2019), FiscalYear.of(2020));
        assertThat(problems(result))
                .containsExactly("error city.yaml:9:14 header-not-found: under: no column has the header {year}（決算）"
                        + " (in city.xlsx:一覧, header rows 1-2; fiscal years (1): H30). Check the header's rows, too.");
    }

    @Test
    void theNearestGroupHeadingIsNamedOnceForAllYears() {
        ReadResult result = read(LAYOUT.replace("（決算）", "決算") + "drop: [{column: E-H}]\n", sheet());

        assertThat(sheets(result).get(0).cost().orElseThrow().years()).isEmpty();
        assertThat(problems(result))
                .containsExactly("error city.yaml:9:14 header-not-found: under: no column has the header {year}決算"
                        + " (in city.xlsx:一覧, header rows 1-2; fiscal years (2): R1, R2). Did you mean 令和元年度（決算）?");
    }

    @Test
    void anotherGroupThanIsMeantIsToldWithWhereTheHeadersStand() {
        ReadResult result = read(LAYOUT.replace("（決算）", "") + "drop: [{column: E-H}]\n", sheet());

        assertThat(sheets(result).get(0).cost().orElseThrow().years()).isEmpty();
        assertThat(problems(result))
                .containsExactly("error city.yaml:9:14 header-not-found: under: below {year} (such as C 令和元年度 / 実績)"
                        + " stands none of the headers that are looked for there (in city.xlsx:一覧, header rows 1-2, columns C; fiscal years (2): R1, R2)."
                        + " 事業費 stands in E 令和元年度（決算） / 事業費.");
    }

    @Test
    void onePartOfAPathIsEnoughToFindTheNearestHeading() {
        assertThat(problems(read(LAYOUT.replace("/ 実績", "/ 実積") + "drop: [{column: C-D}]\n", sheet())))
                .containsExactly("error city.yaml:14:23 header-not-found: values: no column has the header {year} / 実積"
                        + " (in city.xlsx:一覧, header rows 1-2; fiscal years (2): R1, R2). Did you mean 実績?");
    }

    @Test
    void headersBesideTheHeadersRowsAreToldTogether() {
        ReadResult result = read(
                "{fiscalYear: R2, header: 2, fields: {name: 事業名, department: 担当, id: 番号, purpose: 目的}}",
                new Sheet("一覧")
                        .row("番号", "", "")
                        .row("組織", "", "")
                        .row("事業名", "担当", "")
                        .row("広報", "総務課", ""));

        assertThat(problems(result))
                .containsExactly(
                        "error city.yaml:1:82 header-not-found: purpose: no column has the header 目的 (in city.xlsx:一覧,"
                                + " header rows 2). Check the header's rows, too.",
                        "error city.yaml:1:69 header-not-found: 1 of the layout's headers stand in row 1, but the header's"
                                + " rows are 2 (city.xlsx:一覧): 番号. Check header.",
                        "error city.yaml:1:44 header-not-found: 2 of the layout's headers stand in row 3, but the header's"
                                + " rows are 2 (city.xlsx:一覧): 事業名, 担当. Check header.");
    }

    @Test
    void aColumnThatStandsBesideABlockIsNamed() {
        assertThat(problems(
                        read("""
                        fiscalYear: R2
                        fields: {name: 事業}
                        indicators:
                          - {category: outcome, name: 指標, first: B, width: 2, values: [{header: 実績, years: R2, phase: 実績}]}
                        """, new Sheet("一覧").row("事業", "指標", "単位", "実績").row("広報", "部数", null, null))))
                .startsWith("error city.yaml:4:73 header-not-found: values: no column has the header 実績 (in"
                        + " city.xlsx:一覧, header rows 1, columns B-C; fiscal years (1): R2). 実績 stands in D 実績.");
    }

    @Test
    void messagesSpeakJapanese() {
        assertThat(read(LAYOUT.replace("（決算）", "決算"), sheet())
                        .problems()
                        .get(0)
                        .message()
                        .in(Language.JA))
                .isEqualTo("under: 「{year}決算」という見出しの列がありません(探した所: city.xlsx:一覧の見出し1-2行目、2年度: R1, R2)。"
                        + "「令和元年度（決算）」ではありませんか。");
    }
}
