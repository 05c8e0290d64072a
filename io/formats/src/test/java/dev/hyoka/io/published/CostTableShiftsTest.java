package dev.hyoka.io.published;

import static dev.hyoka.io.published.Published.alarms;
import static dev.hyoka.io.published.Published.costs;
import static dev.hyoka.io.published.Published.item;
import static dev.hyoka.io.published.Published.managementSheet;
import static dev.hyoka.io.published.Published.problem;
import static dev.hyoka.io.published.Published.sheetWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.io.Origin.Handling;
import dev.hyoka.io.ReadItem;
import dev.hyoka.model.ManagementSheet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What merged cells do to a cost table, and how its arithmetic puts it right. The header stands in line 9. */
class CostTableShiftsTest {

    @Test
    void aHeaderWithOneFieldLessThanItsBodyStandsOneFieldToTheLeft() {
        ReadItem item = item(sheetWith("""
                事業費(単位:千円)\tR1(実績)\tR2(実績)\tR3(見込)\t事業費増減理由
                事業費\t国庫支出金\t\t40\t\t訪問先が増えたため。
                \t一般財源\t120\t90\t150\t
                事業費計(A)\t120\t130\t150\t協働の取組・方向性
                人件費\t正規職員数\t2\t3\t3\t自治会とともに進める。
                \t業務時間\t100\t110\t120\t
                人件費計(B)\t320\t352\t384\t
                トータルコスト(A+B)\t440\t482\t534\t
                """));

        assertThat(costs(managementSheet(item)))
                .containsExactly(
                        "2019 actual: general=120 A=120 staff=2 hours=100 B=320 A+B=440",
                        "2020 actual: national=40 general=90 A=130 staff=3 hours=110 B=352 A+B=482",
                        "2021 estimate: general=150 A=150 staff=3 hours=120 B=384 A+B=534");
        assertThat(alarms(item)).isEmpty();
        assertThat(item.sourceMap().find(Location.of("cost", "years", "2020", "funding", "general")))
                .hasValueSatisfying(origin -> assertThat(origin.handling()).isEqualTo(Handling.MOVED));
    }

    @Test
    void aTextInAYearsPlacePushesTheFiguresOneFieldFurther() {
        ReadItem item = item(sheetWith("""
                事業費(単位:千円)\tR1(実績)\tR2(実績)\tR3(見込)\t事業費増減理由\t
                事業費\t国庫支出金\t-----\t-----\t訪問先が増えたため。\t
                \t県支出金\t-----\t-----\t\t
                \tその他\t89\t706\t\t142
                \t一般財源\t-----\t-----\t\t-----
                事業費計(A)\t89\t706\t142\t協働の取組・方向性\t
                人件費\t正規職員数\t3\t4\t自治会とともに進める。\t
                \t業務時間\t45\t58\t\t58
                \tその他職員人件費\t-----\t-----\t\t-----
                人件費計(B)\t143\t185\t184\t\t
                トータルコスト(A+B)\t232\t891\t326\t\t
                """));

        ManagementSheet sheet = managementSheet(item);
        assertThat(costs(sheet))
                .containsExactly(
                        "2019 actual: other=89 A=89 staff=3 hours=45 B=143 A+B=232",
                        "2020 actual: other=706 A=706 staff=4 hours=58 B=185 A+B=891",
                        "2021 estimate: other=142 A=142 hours=58 B=184 A+B=326");
        assertThat(sheet.cost().orElseThrow().changeReason()).contains("訪問先が増えたため。");
        assertThat(sheet.cost().orElseThrow().collaboration()).contains("自治会とともに進める。");
        assertThat(alarms(item)).isEmpty();
    }

    @Test
    void aTextInAYearsPlaceCanTakeThatYearAltogether() {
        ReadItem item = item(sheetWith("""
                事業費(単位:千円)\tR1(実績)\tR2(実績)\tR3(見込)\t事業費増減理由
                事業費\t国庫支出金\t\t\t訪問先が増えたため。
                \t一般財源\t334\t617\t
                事業費計(A)\t334\t617\t679\t協働の取組・方向性
                人件費\t正規職員数\t4\t4\t4
                \t業務時間\t800\t805\t810
                人件費計(B)\t2,532\t2,550\t2,537\t
                トータルコスト(A+B)\t2,866\t3,167\t3,216\t
                """));

        assertThat(costs(managementSheet(item)))
                .containsExactly(
                        "2019 actual: general=334 A=334 staff=4 hours=800 B=2532 A+B=2866",
                        "2020 actual: general=617 A=617 staff=4 hours=805 B=2550 A+B=3167",
                        "2021 estimate: A=679 staff=4 hours=810 B=2537 A+B=3216");
        assertThat(alarms(item)).containsExactly("WARNING lost-column 10");
        assertThat(problem(item, "lost-column").location()).contains(Location.of("cost", "years", "2021"));
    }

    @Test
    void aTextInAMiddleYearsPlaceTakesThatYear() {
        ReadItem item = item(sheetWith("""
                事業費(単位:千円)\tR1(実績)\tR2(実績)\tR3(見込)\t事業費増減理由
                事業費\t国庫支出金\t\t訪問先が増えたため。\t
                \t一般財源\t334\t\t679
                事業費計(A)\t334\t617\t679\t協働の取組・方向性
                人件費計(B)\t2,532\t2,550\t2,537\t
                トータルコスト(A+B)\t2,866\t3,167\t3,216\t
                """));

        assertThat(costs(managementSheet(item)))
                .containsExactly(
                        "2019 actual: general=334 A=334 B=2532 A+B=2866",
                        "2020 actual: A=617 B=2550 A+B=3167",
                        "2021 estimate: general=679 A=679 B=2537 A+B=3216");
        assertThat(alarms(item)).containsExactly("WARNING lost-column 10");
    }

    @Test
    void totalRowsKeepAnAlignmentOfTheirOwn() {
        ReadItem item = item(sheetWith("""
                事業費(単位:千円)\t\tR1(実績)\tR2(実績)\tR3(見込)\t事業費増減理由
                事業費\tその他\t10\t20\t30\t
                \t一般財源\t5\t6\t7\t
                事業費計(A)\t15\t26\t37\t協働の取組・方向性
                人件費計(B)\t\t\t1\t2\t3
                トータルコスト(A+B)\t\t16\t28\t40\t
                """));

        assertThat(costs(managementSheet(item)))
                .containsExactly(
                        "2019 actual: other=10 general=5 A=15 B=1 A+B=16",
                        "2020 actual: other=20 general=6 A=26 B=2 A+B=28",
                        "2021 estimate: other=30 general=7 A=37 B=3 A+B=40");
        assertThat(alarms(item)).isEmpty();
    }

    @Test
    void aYearsColumnCanBeLostFromTheDetailsAndSurviveInTheTotals() {
        ReadItem item = item(sheetWith("""
                事業費(単位:千円)\tR1(実績)\tR2(実績)\tR3(見込)\t事業費増減理由
                事業費\tその他\t10\t30
                \t一般財源\t5\t7
                事業費計(A)\t15\t26\t37\t協働の取組・方向性
                人件費計(B)\t1\t2\t3
                トータルコスト(A+B)\t16\t28\t40
                """));

        assertThat(costs(managementSheet(item)))
                .containsExactly(
                        "2019 actual: other=10 general=5 A=15 B=1 A+B=16",
                        "2020 actual: A=26 B=2 A+B=28",
                        "2021 estimate: other=30 general=7 A=37 B=3 A+B=40");
        assertThat(alarms(item)).containsExactly("WARNING lost-column 10");
    }

    @Test
    void totalsOfTheLastYearAloneStandAtTheEndOfTheirRows() {
        ReadItem item = item(sheetWith("""
                事業費(単位:千円)\tR1(実績)\tR2(実績)\tR3(見込)\t事業費増減理由
                事業費\t国庫支出金\t\t\t印刷を取りやめた。
                \t一般財源\t1,045\t33\t
                事業費計(A)\t\t\t\t1,087
                協働の取組・方向性\t\t\t\t
                人件費\t正規職員数\t2\t2\t市民が取材と執筆を担う。
                \t業務時間\t156\t60\t
                人件費計(B)\t\t\t\t571
                トータルコスト(A+B)\t\t\t\t1,658
                """));

        assertThat(costs(managementSheet(item)))
                .containsExactly(
                        "2019 actual: general=1045 staff=2 hours=156",
                        "2020 actual: general=33 staff=2 hours=60",
                        "2021 estimate: A=1087 B=571 A+B=1658");
        assertThat(managementSheet(item).cost().orElseThrow().collaboration()).contains("市民が取材と執筆を担う。");
    }

    @Test
    void blankAndDashedFieldsAreNotStatedAndZeroIs() {
        ReadItem item = item(sheetWith("""
                事業費(単位:千円)\t\tR1(実績)\tR2(実績)\tR3(見込)\t事業費増減理由
                事業費\t国庫支出金\t-----\t—\t－\t
                \t県支出金\t\t\t\t
                \t一般財源\t0\t５\t▲6\t
                事業費計(A)\t\t0\t5\t−6\t協働の取組・方向性
                人件費計(B)\t\t0\t0\t0\t
                トータルコスト(A+B)\t\t0\t5\t△6\t
                """));

        assertThat(costs(managementSheet(item)))
                .containsExactly(
                        "2019 actual: general=0 A=0 B=0 A+B=0",
                        "2020 actual: general=5 A=5 B=0 A+B=5",
                        "2021 estimate: general=-6 A=-6 B=0 A+B=-6");
    }

    @Test
    void blanksAtTheEndsOfRowsMeanNothing() {
        String table = """
                事業費(単位:千円)\tR1(実績)\tR2(実績)\tR3(見込)\t事業費増減理由
                事業費\t国庫支出金
                \t一般財源\t120\t90
                事業費計(A)\t120\t90\t0
                人件費計(B)\t320\t352\t384
                トータルコスト(A+B)\t440\t442\t384
                """;

        List<String> costs = costs(managementSheet(sheetWith(table)));

        assertThat(costs).first().isEqualTo("2019 actual: general=120 A=120 B=320 A+B=440");
        assertThat(costs(managementSheet(sheetWith(table.replace("\n", "\t\t\t\n")))))
                .isEqualTo(costs);
    }

    @Test
    void roundedFiguresStillTellTheirYears() {
        ReadItem item = item(sheetWith("""
                事業費(単位:千円)\tR1(実績)\tR2(実績)\tR3(見込)\t事業費増減理由
                事業費\tその他\t10\t20\t訪問先が増えたため。\t30
                \t一般財源\t5\t6\t\t7
                事業費計(A)\t16\t25\t38\t協働の取組・方向性
                人件費計(B)\t1\t2\t3
                トータルコスト(A+B)\t17\t28\t40
                """));

        assertThat(costs(managementSheet(item)))
                .containsExactly(
                        "2019 actual: other=10 general=5 A=16 B=1 A+B=17",
                        "2020 actual: other=20 general=6 A=25 B=2 A+B=28",
                        "2021 estimate: other=30 general=7 A=38 B=3 A+B=40");
        assertThat(alarms(item)).isEmpty();
    }

    @Test
    void aTotalThatContradictsItsPartsMovesNothing() {
        ReadItem item = item(sheetWith("""
                事業費(単位:千円)\t\tR1(実績)\tR2(実績)\tR3(見込)\t事業費増減理由
                事業費\tその他\t10\t20\t30\t
                \t一般財源\t5\t6\t7\t
                事業費計(A)\t\t99\t26\t73\t協働の取組・方向性
                人件費計(B)\t\t1\t2\t3\t
                トータルコスト(A+B)\t\t16\t28\t40\t
                """));

        assertThat(costs(managementSheet(item)))
                .containsExactly(
                        "2019 actual: other=10 general=5 A=99 B=1 A+B=16",
                        "2020 actual: other=20 general=6 A=26 B=2 A+B=28",
                        "2021 estimate: other=30 general=7 A=73 B=3 A+B=40");
        assertThat(alarms(item)).isEmpty();
    }

    @Test
    void aFigureThatStandsBelowItsYearStaysThereAndIsDoubtedIfTheTotalsContradict() {
        ReadItem item = item(sheetWith("""
                事業費(単位:千円)\t\tR1(実績)\tR2(実績)\tR3(見込)\t事業費増減理由
                事業費\t一般財源\t120\t90\t\t
                事業費計(A)\t\t120\t0\t90\t協働の取組・方向性
                人件費計(B)\t\t1\t2\t3\t
                トータルコスト(A+B)\t\t121\t2\t93\t
                """));

        assertThat(costs(managementSheet(item)).get(1)).isEqualTo("2020 actual: general=90 A=0 B=2 A+B=2");
        assertThat(problem(item, "ambiguous-columns").message().in(Language.EN))
                .contains("read as 一般財源 R1(実績) 120 R2(実績) 90;")
                .contains("also possible: 一般財源 R1(実績) 120 R3(見込) 90.");
        assertThat(problem(item, "ambiguous-columns").position().line()).hasValue(10);
    }

    @Test
    void aTableThatNothingDecidesIsReadPlainlyAndItsAlternativesAreNamed() {
        ReadItem item = item(sheetWith("""
                事業費(単位:千円)\tR1(実績)\tR2(実績)\tR3(見込)\t事業費増減理由
                事業費\t一般財源\t500\t500
                事業費計(A)\t500\t500\t500
                人件費計(B)\t1\t2\t3
                トータルコスト(A+B)\t501\t502\t503
                """));

        assertThat(costs(managementSheet(item)))
                .containsExactly(
                        "2019 actual: general=500 A=500 B=1 A+B=501",
                        "2020 actual: general=500 A=500 B=2 A+B=502",
                        "2021 estimate: A=500 B=3 A+B=503");
        assertThat(problem(item, "ambiguous-columns").message().in(Language.EN))
                .contains("一般財源 R1(実績) 500 R3(見込) 500")
                .contains("一般財源 R2(実績) 500 R3(見込) 500");
    }

    @Test
    void blanksThatCouldBelongToAnyYearAreNotWorthAWord() {
        ReadItem item = item(sheetWith("""
                事業費(単位:千円)\tR1(実績)\tR2(実績)\tR3(見込)\t事業費増減理由
                事業費\t一般財源\t-----\t-----\tなし
                事業費計(A)\t0\t0\t0
                人件費計(B)\t1\t2\t3
                トータルコスト(A+B)\t1\t2\t3
                """));

        assertThat(alarms(item)).doesNotContain("WARNING ambiguous-columns 10");
    }

    @Test
    void aFigureInAColumnWithoutAYearIsNotRead() {
        ReadItem item = item(sheetWith("""
                事業費(単位:千円)\t\tR1(実績)\tR2(実績)\t事業費増減理由
                事業費\t一般財源\t120\t90\t70
                事業費計(A)\t\t120\t90\t\t
                人件費計(B)\t\t1\t2\t\t
                トータルコスト(A+B)\t\t121\t92\t\t
                """));

        assertThat(costs(managementSheet(item)))
                .containsExactly(
                        "2019 actual: general=120 A=120 B=1 A+B=121", "2020 actual: general=90 A=90 B=2 A+B=92");
        assertThat(alarms(item)).containsExactly("ERROR figure-without-year 10");
    }

    @Test
    void aTableThatEndsBeforeItsLastLineIsSaidToBeCutOff() {
        ReadItem item = item(sheetWith("""
                事業費(単位:千円)\t\tR1(実績)\tR2(実績)\tR3(見込)\t事業費増減理由
                事業費\t一般財源\t120\t90\t70\t
                事業費計(A)\t\t120\t90\t70\t
                """));

        assertThat(costs(managementSheet(item))).first().isEqualTo("2019 actual: general=120 A=120");
        assertThat(alarms(item)).containsExactly("ERROR cut-off 11");
    }

    @Test
    void yearsWithoutAPhaseAreActualUpToTheEvaluatedOne() {
        ReadItem item = item(sheetWith("""
                事業費(単位:千円)\t\t令和元年度\t2020\tR3\t事業費増減理由
                事業費\t一般財源\t120\t90\t70\t
                事業費計(A)\t\t120\t90\t70\t
                人件費計(B)\t\t1\t2\t3\t
                トータルコスト(A+B)\t\t121\t92\t73\t
                """));

        assertThat(costs(managementSheet(item)))
                .containsExactly(
                        "2019 actual: general=120 A=120 B=1 A+B=121",
                        "2020 actual: general=90 A=90 B=2 A+B=92",
                        "2021 estimate: general=70 A=70 B=3 A+B=73");
    }

    @Test
    void aYearCanHaveABudgetAndAnActualFigure() {
        ReadItem item = item(sheetWith("""
                事業費(単位:千円)\t\tR2(予算)\tR2(決算)\tR3(予算)\t事業費増減理由
                事業費\t一般財源\t120\t90\t70\t
                事業費計(A)\t\t120\t90\t70\t
                人件費計(B)\t\t1\t2\t3\t
                トータルコスト(A+B)\t\t121\t92\t73\t
                """));

        assertThat(costs(managementSheet(item)))
                .containsExactly(
                        "2020 budget: general=120 A=120 B=1 A+B=121",
                        "2020 actual: general=90 A=90 B=2 A+B=92",
                        "2021 budget: general=70 A=70 B=3 A+B=73");
        assertThat(item.sourceMap().find(Location.of("cost", "years", "2020-budget", "total")))
                .hasValueSatisfying(origin -> assertThat(origin.raw()).isEqualTo("121"));
    }
}
