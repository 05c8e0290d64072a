package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.TrendSheets.costSheet;
import static dev.hyoka.rule.standard.TrendSheets.found;
import static dev.hyoka.rule.standard.TrendSheets.isTheSameInAnyOrder;
import static dev.hyoka.rule.standard.TrendSheets.onlyFinding;
import static dev.hyoka.rule.standard.TrendSheets.outcome;
import static dev.hyoka.rule.standard.TrendSheets.sheet;
import static dev.hyoka.rule.standard.TrendSheets.total;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** TRD-08. */
class CostChangeStandsOutTest {

    /** Seven sheets whose cost changed by -3% to +3%. */
    private static final List<ManagementSheet> QUIET = IntStream.rangeClosed(-3, 3)
            .mapToObj(percent -> fromThousand("事業" + percent, Integer.toString(1000 + 10 * percent)))
            .toList();

    @Test
    void aChangeFarFromAllOthersIsFound() {
        Finding finding = onlyFinding("TRD-08", quietAnd(fromThousand("平和推進事業", "2000")));

        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.document().name()).contains("平和推進事業");
        assertThat(finding.location()).isEqualTo(Places.total("2020"));
        assertThat(finding.related()).containsExactly(Places.total("2019"));
        assertThat(finding.stated()).contains("2000");
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("令和2年度(実績)のトータルコスト(A+B)は2,000千円で、令和元年度の1,000千円の2.00倍です。"
                        + "同じ年度の8枚のシートの中で際立った増減です"
                        + "(増減の中央値は1.00倍。そこからの隔たりは通常のばらつきの23.44倍で、基準は3.5倍)。"
                        + "記載に誤りがないか、増減の理由が説明されているか確認してください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo("Fiscal 2020 (R2, actual): total cost (A+B) is 2,000 thousand yen, 2.00 times the 1,000 of"
                        + " fiscal 2019 (R1). Among the 8 sheets of the year this change stands out: the median is a"
                        + " change by a factor of 1.00, and this one lies 23.44 times the usual spread away from it (the"
                        + " limit is 3.5). Check the amounts, and whether the reason is explained.");
    }

    @Test
    void aFallIsSaidAsAFraction() {
        assertThat(onlyFinding("TRD-08", quietAnd(fromThousand("平和推進事業", "400")))
                        .message()
                        .in(Language.JA))
                .contains("1,000千円の2.50分の1です");
    }

    @Test
    void aChangeBelowTheFactorIsNotFoundHoweverFarItLies() {
        ManagementSheet sheet = fromThousand("平和推進事業", "1499");

        assertThat(found("TRD-08", quietAnd(sheet))).isEmpty();
        assertThat(outcome("TRD-08", Map.of("factor", "1.4"), withQuiet(sheet))).isInstanceOf(Outcome.Found.class);
        assertThat(found("TRD-08", quietAnd(fromThousand("平和推進事業", "1500")))).hasSize(1);
    }

    @Test
    void withinTheUsualSpreadNothingIsFound() {
        ManagementSheet sheet = fromThousand("平和推進事業", "2000");

        assertThat(outcome("TRD-08", Map.of("distance", "24"), withQuiet(sheet)))
                .isEqualTo(new Outcome.Passed(1));
    }

    @Test
    void sevenSheetsAreTooFewAndHowManyAreNeededIsAParameter() {
        ManagementSheet[] seven = quietAnd(fromThousand("平和推進事業", "2000"));
        seven[0] = sheet(2020);

        assertThat(found("TRD-08", seven)).isEmpty();
        assertThat(outcome("TRD-08", seven[7])).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome("TRD-08", Map.of("sheets", "7"), reversed(seven))).isInstanceOf(Outcome.Found.class);
    }

    @Test
    void whereMostSheetsStayedTheSameTheMeanDistanceTells() {
        ManagementSheet[] sheets = new ManagementSheet[9];
        for (int i = 0; i < 8; i++) {
            sheets[i] = fromThousand("事業" + i, "1000");
        }
        sheets[8] = fromThousand("平和推進事業", "2000");

        assertThat(onlyFinding("TRD-08", sheets).document().name()).contains("平和推進事業");
    }

    @Test
    void whereAllChangedAlikeNothingStandsOut() {
        ManagementSheet[] sheets = IntStream.range(0, 8)
                .mapToObj(i -> fromThousand("事業" + i, "2000"))
                .toArray(ManagementSheet[]::new);

        assertThat(outcome("TRD-08", sheets)).isEqualTo(new Outcome.Passed(1));
        assertThat(outcome("TRD-08", Map.of("distance", "0"), sheets)).isEqualTo(new Outcome.Passed(1));
    }

    @Test
    void amountsOfZeroHaveNoRatio() {
        assertThat(outcome("TRD-08", withQuiet(fromThousand("平和推進事業", "0")))).isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void sheetsOfAnotherYearAreNotAmongThem() {
        ManagementSheet other = costSheet(2021, total(2019, Phase.ACTUAL, "1000"), total(2020, Phase.ACTUAL, "2000"));

        assertThat(outcome("TRD-08", withQuiet(other))).isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void theOrderOfTheSheetsDoesNotMatter() {
        assertThat(isTheSameInAnyOrder("TRD-08", quietAnd(fromThousand("平和推進事業", "2000"))))
                .isTrue();
    }

    private static ManagementSheet fromThousand(String name, String now) {
        return costSheet(2020, total(2019, Phase.ACTUAL, "1000"), total(2020, Phase.ACTUAL, now))
                .withName(name);
    }

    private static ManagementSheet[] quietAnd(ManagementSheet sheet) {
        List<ManagementSheet> all = new ArrayList<>(QUIET);
        all.add(sheet);
        return all.toArray(ManagementSheet[]::new);
    }

    private static ManagementSheet[] withQuiet(ManagementSheet sheet) {
        return reversed(quietAnd(sheet));
    }

    private static ManagementSheet[] reversed(ManagementSheet... sheets) {
        ManagementSheet[] reversed = new ManagementSheet[sheets.length];
        for (int i = 0; i < sheets.length; i++) {
            reversed[i] = sheets[sheets.length - 1 - i];
        }
        return reversed;
    }
}
