package dev.hyoka.io.published;

import static dev.hyoka.io.published.Published.alarms;
import static dev.hyoka.io.published.Published.costs;
import static dev.hyoka.io.published.Published.managementSheet;
import static dev.hyoka.io.published.Published.sheetWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.io.ReadItem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sheets of one year tell one another what an hour costs, and so where hours belong. */
class HourlyRatesOfSheetsTest {

    /** An hour costs 3,000 yen in the first year, 3,300 in the second, 3,150 in the third. */
    private static final String CLEAR = sheetWith("""
            事業費(単位:千円)\t\tR1(実績)\tR2(実績)\tR3(見込)\t事業費増減理由
            事業費\t一般財源\t10\t20\t30\t
            事業費計(A)\t\t10\t20\t30\t
            人件費\t正規職員数\t2\t2\t2\t
            \t業務時間\t1,000\t1,000\t1,000\t
            人件費計(B)\t\t3,000\t3,300\t3,150\t
            トータルコスト(A+B)\t\t3,010\t3,320\t3,180\t
            """);

    /** Of the three years' hours, one was lost; the others belong to the first and the third. */
    private static final String UNCLEAR = sheetWith("""
            事業費(単位:千円)\tR1(実績)\tR2(実績)\tR3(見込)\t事業費増減理由
            事業費\t一般財源\t10\t20\t30
            事業費計(A)\t10\t20\t30
            人件費\t正規職員数\t2\t3
            \t業務時間\t200\t400
            人件費計(B)\t600\t990\t1,260
            トータルコスト(A+B)\t610\t1,010\t1,290
            """);

    /** The same, but here the hours stand exactly below two years. */
    private static final String REGULAR = sheetWith("""
            事業費(単位:千円)\t\tR1(実績)\tR2(実績)\tR3(見込)\t事業費増減理由
            事業費\t一般財源\t10\t20\t30\t
            事業費計(A)\t\t10\t20\t30\t
            人件費\t正規職員数\t2\t3\t\t
            \t業務時間\t200\t400\t\t
            人件費計(B)\t\t600\t990\t1,260\t
            トータルコスト(A+B)\t\t610\t1,010\t1,290\t
            """);

    @Test
    void aSheetAloneLeavesItsHoursInDoubt() {
        ReadItem item = Published.item(UNCLEAR);

        assertThat(costs(managementSheet(item)).get(1)).contains("hours=400");
        assertThat(alarms(item)).contains("WARNING ambiguous-columns 12");
    }

    @Test
    void theOtherSheetsDecideWhereHoursBelong() {
        ReadItem item = Published.read(CLEAR + CLEAR + UNCLEAR).items().get(2);

        assertThat(costs(managementSheet(item)))
                .containsExactly(
                        "2019 actual: general=10 A=10 staff=2 hours=200 B=600 A+B=610",
                        "2020 actual: general=20 A=20 B=990 A+B=1010",
                        "2021 estimate: general=30 A=30 staff=3 hours=400 B=1260 A+B=1290");
        assertThat(alarms(item)).containsExactly("WARNING lost-column 42");
    }

    @Test
    void theSheetsCanStandInAnyOrder() {
        ReadItem item = Published.read(UNCLEAR + CLEAR + CLEAR).items().get(0);

        assertThat(costs(managementSheet(item)).get(2)).contains("hours=400");
    }

    @Test
    void aSheetDoesNotConfirmItsOwnHours() {
        List<ReadItem> items = Published.read(CLEAR + REGULAR).items();

        assertThat(costs(managementSheet(items.get(1))).get(1)).contains("hours=400");
        assertThat(alarms(items.get(1))).containsExactly("WARNING ambiguous-columns 27");
    }

    @Test
    void oneSheetThatContradictsTheOthersDecidesNothing() {
        String wrong = CLEAR.replace("\t3,300\t", "\t9,900\t").replace("\t3,320\t", "\t9,920\t");

        ReadItem item = Published.read(CLEAR + wrong + CLEAR + UNCLEAR).items().get(3);

        assertThat(costs(managementSheet(item)).get(2)).contains("hours=400");
    }
}
