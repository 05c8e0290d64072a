package dev.hyoka.io.published;

import static dev.hyoka.io.published.Published.alarms;
import static dev.hyoka.io.published.Published.costs;
import static dev.hyoka.io.published.Published.item;
import static dev.hyoka.io.published.Published.managementSheet;
import static dev.hyoka.io.published.Published.sheetWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Location;
import dev.hyoka.io.ReadItem;
import dev.hyoka.model.Cost;
import dev.hyoka.money.AmountUnit;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The unit of a cost table, further tables, and what stands among the rows. */
class CostSectionTest {

    private static final String TABLE = """
            事業費(単位:千円)\t\tR1(実績)\tR2(実績)\t事業費増減理由
            事業費\t国庫支出金\t100\t200\t
            \t一般財源\t20\t30\t
            事業費計(A)\t\t120\t230\t
            人件費計(B)\t\t1\t2\t
            トータルコスト(A+B)\t\t121\t232\t
            """;

    private static final String TWO_YEARS = """
            事業費(単位:千円)\t\tR3(見込)\tR4(見込)\t事業費増減理由
            事業費\t国庫支出金\t300\t400\t
            \t一般財源\t40\t50\t
            事業費計(A)\t\t340\t450\t
            人件費計(B)\t\t3\t4\t
            トータルコスト(A+B)\t\t343\t454\t
            """;

    @Test
    void aFurtherHeaderWithOtherYearsBeginsATableOfThoseYears() {
        ReadItem item = item(sheetWith(TABLE + TWO_YEARS));

        assertThat(costs(managementSheet(item)))
                .containsExactly(
                        "2019 actual: national=100 general=20 A=120 B=1 A+B=121",
                        "2020 actual: national=200 general=30 A=230 B=2 A+B=232",
                        "2021 estimate: national=300 general=40 A=340 B=3 A+B=343",
                        "2022 estimate: national=400 general=50 A=450 B=4 A+B=454");
        assertThat(alarms(item)).isEmpty();
    }

    @Test
    void theSameYearInAnotherPhaseIsAYearOfItsOwn() {
        ReadItem item = item(sheetWith(TABLE + TWO_YEARS.replace("R3(見込)\tR4(見込)", "R2(予算)\tR3(予算)")));

        assertThat(costs(managementSheet(item)))
                .extracting(year -> year.substring(0, year.indexOf(':')))
                .containsExactly("2019 actual", "2020 actual", "2020 budget", "2021 budget");
        assertThat(item.sourceMap().origins())
                .containsKeys(
                        Location.of("cost", "years", "2020-actual", "total"),
                        Location.of("cost", "years", "2020-budget", "total"));
    }

    @Test
    void aYearThatTwoTablesStateIsReadFromTheFirstAndSaid() {
        ReadItem item = item(sheetWith(TABLE + TWO_YEARS.replace("R3(見込)\tR4(見込)", "R2(実績)\tR3(見込)")));

        assertThat(costs(managementSheet(item)))
                .containsExactly(
                        "2019 actual: national=100 general=20 A=120 B=1 A+B=121",
                        "2020 actual: national=200 general=30 A=230 B=2 A+B=232",
                        "2021 estimate: national=400 general=50 A=450 B=4 A+B=454");
        assertThat(alarms(item)).containsExactly("ERROR stated-twice 15");
    }

    @Test
    void aHeaderThatIsRepeatedGoesOnWithItsTable() {
        String header = TABLE.substring(0, TABLE.indexOf('\n') + 1);
        ReadItem item = item(sheetWith(TABLE.replace("事業費計(A)", header + "事業費計(A)")));

        assertThat(managementSheet(item)).isEqualTo(managementSheet(sheetWith(TABLE)));
        assertThat(alarms(item)).isEmpty();
    }

    @Test
    void figuresWithoutSeparatorsAreNoFurtherHeader() {
        ReadItem item = item(sheetWith(TABLE.replace("事業費計(A)\t\t120\t230\t", "事業費\t\t2120\t2230\t")
                .replace("国庫支出金\t100\t200", "国庫支出金\t2100\t2200")));

        assertThat(costs(managementSheet(item)))
                .containsExactly(
                        "2019 actual: national=2100 general=20 A=2120 B=1 A+B=121",
                        "2020 actual: national=2200 general=30 A=2230 B=2 A+B=232");
    }

    @Test
    void amountsInAnUnknownUnitAreNotRead() {
        for (String unit : new String[] {"(単位:両)", "(単位：ドル)", "(百千円)"}) {
            ReadItem item = item(sheetWith(TABLE.replace("(単位:千円)", unit)));

            assertThat(managementSheet(item).cost()).as(unit).isEmpty();
            assertThat(alarms(item)).as(unit).contains("ERROR unknown-unit 9");
        }
    }

    @Test
    void theUnitCanStandInSquareBracketsOrBeforeTheTable() {
        for (String table : new String[] {
            TABLE.replace("(単位:千円)", "［単位：億円］"),
            TABLE.replace("(単位:千円)", "〔億円〕"),
            "\t\t\t(単位:億円)\n" + TABLE.replace("(単位:千円)", "")
        }) {
            ReadItem item = item(sheetWith(table));

            assertThat(managementSheet(item).cost().map(Cost::unit))
                    .as(table)
                    .contains(AmountUnit.of("JPY", 100_000_000));
            assertThat(item.sourceMap().origins()).containsKey(Location.of("cost", "unit"));
            assertThat(alarms(item)).isEmpty();
        }
    }

    @Test
    void aFurtherTableCanHaveAUnitOfItsOwn() {
        ReadItem item = item(sheetWith(TABLE + TWO_YEARS.replace("千円", "円")));

        assertThat(managementSheet(item).cost().orElseThrow().years().get(3).total())
                .contains(AmountUnit.YEN.amount(BigDecimal.valueOf(454)));
    }

    @Test
    void ofTwoRowsWithOneLabelTheFirstIsReadAndTheOtherSaid() {
        ReadItem item = item(sheetWith(TABLE.replace("人件費計(B)", "事業費計(A)\t\t999\t998\t\n人件費計(B)")));

        assertThat(costs(managementSheet(item)).get(0)).contains("A=120");
        assertThat(managementSheet(item).attributes()).isEqualTo(Map.of("事業費計(A)", "999 / 998"));
        assertThat(alarms(item)).containsExactly("ERROR stated-twice 13");
    }

    @Test
    void linesOfAReasonThatReadLikeLabelsAreText() {
        ReadItem item =
                item(sheetWith(TABLE.replace("国庫支出金\t100\t200\t\n", "国庫支出金\t100\t200\t次の財源が増えた。\n・一般財源\n一般財源\n")));

        assertThat(managementSheet(item).cost().orElseThrow().changeReason()).contains("次の財源が増えた。\n・一般財源\n一般財源");
        assertThat(costs(managementSheet(item)).get(0)).contains("general=20");
        assertThat(alarms(item)).isEmpty();
    }

    @Test
    void aBlankRowOfTheFormIsNotReplacedByARowFurtherDown() {
        ReadItem item =
                item(sheetWith(TABLE.replace("\t一般財源", "\tその他\n\t一般財源").replace("人件費計(B)", "\tその他\t7\t7\t\n人件費計(B)")));

        assertThat(costs(managementSheet(item)).get(0)).doesNotContain("other");
        assertThat(alarms(item)).containsExactly("ERROR stated-twice 14");
    }

    @Test
    void aWordBeforeTheLabelOfAGroupIsNotTakenWithIt() {
        ReadItem item = item(sheetWith(TABLE.replace("事業費計(A)\t", "一\t財源")));

        assertThat(alarms(item)).contains("WARNING unplaced-text 12");
    }
}
