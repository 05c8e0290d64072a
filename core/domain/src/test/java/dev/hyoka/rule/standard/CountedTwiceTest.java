package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.CostTable.amount;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Reference;
import dev.hyoka.finding.Severity;
import dev.hyoka.form.Head;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Figure;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Personnel;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.rule.standard.Likeness.Limits;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** CON-05. */
class CountedTwiceTest {

    private static final Trial CON_05 = new Trial(new CountedTwice());
    private static final Limits LIMITS = new Limits(BigDecimal.ONE, 10);

    private static final ManagementSheet COUNTER = sheet(
            "窓口対応",
            indicator("97955", "90146", "97000"),
            year(2019, "8", "15658", "15666", "6", "12000", "37980", "53646"),
            year(2020, "4", "17165", "17169", "6", "12000", "38256", "55425"),
            year(2021, "5", "17784", "17789", "6", "12000", "38052", "55841"));

    /** The same but for four figures, and one that is not stated. */
    private static final ManagementSheet COUNTER_AGAIN = sheet(
            "窓口対応の向上",
            indicator("97955", "90146", "97000"),
            year(2019, "8", "15658", "15666", "6", "12000", "37980", "53646"),
            year(2020, "12", "17164", "17176", "6", "12000", "38256", "55432"),
            year(2021, "5", "17784", "17789", null, "12000", "38052", "55841"));

    private static ManagementSheet sheet(String name, Indicator indicator, CostYear... years) {
        return CostTable.withoutTable()
                .withDepartment("総務部")
                .withName(name)
                .withIndicators(indicator)
                .withCost(Cost.builder().unit(CostTable.UNIT).addYears(years).build());
    }

    private static CostYear year(
            int year,
            String other,
            String general,
            String projectTotal,
            String staff,
            String hours,
            String personnelTotal,
            String total) {
        var builder = CostYear.builder()
                .fiscalYear(FiscalYear.of(year))
                .phase(year > 2020 ? Phase.ESTIMATE : Phase.ACTUAL)
                .projectTotal(amount(projectTotal))
                .personnel(Personnel.builder()
                        .regularStaff(Optional.ofNullable(staff).map(BigDecimal::new))
                        .hours(Optional.ofNullable(hours).map(BigDecimal::new))
                        .total(amount(personnelTotal))
                        .build())
                .total(amount(total));
        amount(other).ifPresent(stated -> builder.putFunding(FundingSource.OTHER, stated));
        amount(general).ifPresent(stated -> builder.putFunding(FundingSource.GENERAL, stated));
        return builder.build();
    }

    /** An indicator with values from fiscal 2019 on. */
    private static Indicator indicator(String... values) {
        var builder = Indicator.builder().name("件数").category(IndicatorCategory.OUTCOME);
        for (int i = 0; i < values.length; i++) {
            builder.addValues(IndicatorValue.of(
                    FiscalYear.of(2019 + i), i < 2 ? Phase.ACTUAL : Phase.TARGET, new BigDecimal(values[i])));
        }
        return builder.build();
    }

    @Test
    void nearlyTheSameSheetsAreFoundOnceWithWhatDiffers() {
        Finding finding = CON_05.onlyFinding(COUNTER_AGAIN, COUNTER);

        assertThat(finding.rule()).hasToString("CON-05");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.document().name()).hasValue("窓口対応の向上");
        assertThat(finding.location()).isEqualTo(Places.NAME);
        assertThat(finding.related())
                .containsExactly(
                        Places.funding("2020", "other"),
                        Places.funding("2020", "general"),
                        Places.projectTotal("2020"),
                        Places.total("2020"));
        assertThat(finding.elsewhere()).containsExactly(new Reference(Head.refTo(COUNTER), Places.NAME));
        assertThat(((Argument.Series) finding.message().arguments().get("differences")).elements())
                .hasSize(4);
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("事業費・人件費と指標の値が、「窓口対応」とほぼ同じです。どちらにも記載された費用20件のうち16件が一致しています。"
                        + "異なる数値は、令和2年度(実績)のその他(このシート12千円・相手4千円)、"
                        + "令和2年度(実績)の一般財源(このシート17,164千円・相手17,165千円)、"
                        + "令和2年度(実績)の事業費計(A)(このシート17,176千円・相手17,169千円)、"
                        + "令和2年度(実績)のトータルコスト(A+B)(このシート55,432千円・相手55,425千円)です。"
                        + "一方にだけ記載された数値は、令和3年度(見込)の正規職員数(このシート記載なし・相手6人)です。"
                        + "同じ事業の費用や実績を二重に計上していないか確認してください。");
        assertThat(finding.message().in(Language.EN))
                .startsWith("Costs and indicator values are nearly the same as those of 窓口対応. Of 20 costs that both"
                        + " state, 16 are equal. Different: other of fiscal 2020 (R2, actual) (12 thousand yen here, 4"
                        + " thousand yen there), ")
                .endsWith(" Stated in only one of them: regular staff of fiscal 2021 (R3, estimate) (not stated here, 6"
                        + " persons there). Check whether one project was counted twice.");
        assertThat(CON_05.outcomes(List.of(COUNTER_AGAIN, COUNTER)).get(1)).isEqualTo(Outcome.passed(1));
    }

    @Test
    void manySameSheetsAreFoundOnceWithAllTheirNames() {
        List<ManagementSheet> sheets = new ArrayList<>();
        for (String name : List.of("丁", "乙", "甲", "丙", "戊")) {
            sheets.add(COUNTER.withName(name));
        }

        Finding finding = CON_05.onlyFinding(sheets.toArray(new ManagementSheet[0]));

        // 丁 丙 乙 戊 甲 is their order
        assertThat(finding.document().name()).hasValue("甲");
        assertThat(finding.elsewhere())
                .extracting(other -> other.document().name().orElseThrow())
                .containsExactly("丁", "丙", "乙", "戊");
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("事業費・人件費と指標の値が、「丁、丙、乙、戊」とすべて同じです。同じ事業の費用や実績を二重に計上していないか確認してください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo("Costs and indicator values are the same as those of 丁, 丙, 乙, 戊. Check whether one project"
                        + " was counted twice.");
        assertThat(CON_05.byDocument(Trial.reversed(sheets))).isEqualTo(CON_05.byDocument(sheets));
    }

    @Test
    void sameAndNearlySameSheetsAreToldTogether() {
        List<ManagementSheet> sheets = List.of(COUNTER, COUNTER_AGAIN, COUNTER.withName("窓口"));

        Finding finding = CON_05.findings(sheets).get(0);

        assertThat(CON_05.findings(sheets)).hasSize(1);
        assertThat(finding.elsewhere()).hasSize(2);
        assertThat(finding.message().in(Language.JA)).contains("「窓口」と: 令和2年度(実績)のその他(このシート12千円・相手4千円)");
        assertThat(CON_05.byDocument(Trial.reversed(sheets))).isEqualTo(CON_05.byDocument(sheets));
    }

    @Test
    void whatOnlyOneSheetStatesIsToldWithItsPlace() {
        Indicator parts = Indicator.builder()
                .name("会場別")
                .category(IndicatorCategory.OUTCOME)
                .addValues(new IndicatorValue(
                        FiscalYear.of(2020),
                        Phase.ACTUAL,
                        new Figure.Parts(List.of(
                                new Figure.Part("東", new BigDecimal("160")),
                                new Figure.Part("西", new BigDecimal("137"))))))
                .build();
        Indicator longer = indicator("97955", "90146", "97000", "98000");
        CostYear earlier = year(2018, "7", null, null, null, null, null, null);
        CostYear[] years = COUNTER.cost().orElseThrow().years().toArray(new CostYear[0]);
        ManagementSheet again = sheet("窓口対応の向上", longer, years[0], years[1], years[2], earlier);

        assertThat(gaps(
                        CON_05.onlyFinding(COUNTER.withIndicators(indicator("97955", "90146", "97000"), parts), again),
                        Language.JA))
                .isEqualTo("平成30年度(実績)のその他(このシート7千円・相手記載なし)、令和4年度(目標)の指標1(このシート98000・相手記載なし)、"
                        + "令和2年度(実績)の指標2 東(このシート記載なし・相手160)、令和2年度(実績)の指標2 西(このシート記載なし・相手137)");
        ManagementSheet last = COUNTER.withName("窓口対応の改善").withIndicators(longer, parts);
        assertThat(gaps(CON_05.onlyFinding(last, again), Language.EN))
                .isEqualTo("other of fiscal 2018 (H30, actual) (not stated here, 7 thousand yen there),"
                        + " indicator 2 東 of fiscal 2020 (R2, actual) (160 here, not stated there),"
                        + " indicator 2 西 of fiscal 2020 (R2, actual) (137 here, not stated there)");
    }

    private static String gaps(Finding finding, Language language) {
        return finding.message().arguments().get("gaps").in(language);
    }

    @Test
    void aZeroThatOnlyOneSheetStatesIsNoDifference() {
        CostYear[] years = COUNTER.cost().orElseThrow().years().toArray(new CostYear[0]);
        CostYear zero = year(2018, "0", null, null, null, null, null, null);
        ManagementSheet again =
                sheet("窓口対応の向上", indicator("97955", "90146", "97000"), years[0], years[1], years[2], zero);

        assertThat(CON_05.onlyFinding(COUNTER, again).message().in(Language.JA)).contains("とすべて同じです");
        assertThat(CON_05.onlyFinding(COUNTER.withName("窓口対応の改良"), again)
                        .message()
                        .in(Language.JA))
                .contains("とすべて同じです");
    }

    @Test
    void amountsAreComparedWhateverTheirUnit() {
        CostYear[] inYen = COUNTER.cost().orElseThrow().years().toArray(new CostYear[0]);
        ManagementSheet other = COUNTER.withName("円単位")
                .withCost(Cost.builder().unit(AmountUnit.YEN).addYears(inYen).build());

        assertThat(CON_05.onlyFinding(COUNTER, other).message().in(Language.EN)).contains("are the same as");
    }

    @Test
    void otherIndicatorValuesOrCostsMakeAnotherProject() {
        assertThat(CON_05.outcomes(
                        List.of(COUNTER, COUNTER_AGAIN.withIndicators(indicator("97955", "90146", "97001")))))
                .containsOnly(Outcome.passed(1));
        // The cost of fiscal 2020 is 2% more than the other's
        ManagementSheet dearer = sheet(
                "窓口対応の向上",
                indicator("97955", "90146", "97000"),
                year(2019, "8", "15658", "15666", "6", "12000", "37980", "53646"),
                year(2020, "4", "18274", "18278", "6", "12000", "38256", "56534"),
                year(2021, "5", "17784", "17789", "6", "12000", "38052", "55841"));
        assertThat(CON_05.findings(COUNTER, dearer)).isEmpty();
        assertThat(CON_05.findings(COUNTER, COUNTER_AGAIN.withFiscalYear(FiscalYear.of(2021))))
                .isEmpty();
    }

    @Test
    void oneDocumentReadTwiceIsNotToldHere() {
        assertThat(CON_05.findings(COUNTER, COUNTER)).isEmpty();
        assertThat(CON_05.findings(COUNTER, COUNTER_AGAIN, COUNTER, COUNTER_AGAIN))
                .extracting(finding -> finding.document().name().orElseThrow())
                .containsExactly("窓口対応の向上", "窓口対応の向上");
    }

    @Test
    void sheetsThatStateLittleCanBeEqualByChance() {
        ManagementSheet small = sheet(
                "甲",
                indicator("1", "1", "1"),
                year(2019, "0", "0", "0", "3", "100", "317", "317"),
                year(2020, "0", "0", "0", "3", "110", "351", "351"),
                year(2021, "0", "0", "0", "3", "100", "317", "317"));
        ManagementSheet allZero =
                sheet("乙", indicator("5933", "4000", "4512"), year(2020, "0", "0", "0", "0", "0", "0", "0"));
        ManagementSheet withoutIndicator = COUNTER.withIndicators(List.of());
        ManagementSheet inWords = COUNTER.withIndicators(Indicator.builder()
                .name("実施")
                .category(IndicatorCategory.OUTCOME)
                .addValues(new IndicatorValue(FiscalYear.of(2020), Phase.ACTUAL, new Figure.Words("実施なし")))
                .build());

        for (ManagementSheet sheet : List.of(small, allZero, withoutIndicator, inWords, CostTable.withoutTable())) {
            assertThat(CON_05.outcomes(List.of(sheet, sheet.withName("別名"))))
                    .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.NotApplicable.class));
        }
    }

    @Test
    void aSheetAloneIsNotJudged() {
        assertThat(CON_05.reason(COUNTER)).isEqualTo("There is no other sheet of the fiscal year.");
    }

    @Test
    void ofTwoThousandSheetsFewAreCompared() {
        Random random = new Random(7);
        List<ManagementSheet> sheets = new ArrayList<>();
        for (int i = 0; i < 1_998; i++) {
            // Whole families of sheets have the same indicator, and others the same costs of a year
            String hours = Integer.toString(100 * (1 + random.nextInt(20)));
            String cost = Integer.toString(i % 3 == 0 ? 1_234 : 1 + random.nextInt(99_999));
            sheets.add(sheet(
                            "事業" + i,
                            indicator("100"),
                            year(2019, "0", "12345", "12345", "1", "100", "317", "12662"),
                            year(2020, "0", cost, cost, "1", hours, null, null))
                    .withIndicators(indicator("100", "100", "100"), indicator(Integer.toString(20_000 + i))));
        }
        sheets.add(COUNTER);
        sheets.add(COUNTER_AGAIN);

        LikeSheets like = LikeSheets.of(notes(sheets), LIMITS);

        assertThat(like.comparisons()).isBetween(sheets.size(), 4 * sheets.size());
        assertThat(CON_05.findings(sheets))
                .extracting(finding -> finding.document().name().orElseThrow())
                .containsExactly("窓口対応の向上");
    }

    @Test
    void twoThousandCopiesAreNotComparedWithEachOther() {
        List<ManagementSheet> sheets = Stream.iterate(0, i -> i + 1)
                .limit(2_000)
                .map(i -> COUNTER.withName("事業" + i))
                .toList();

        assertThat(LikeSheets.of(notes(sheets), LIMITS).comparisons()).isZero();
        assertThat(CON_05.findings(sheets))
                .singleElement()
                .satisfies(finding -> assertThat(finding.elsewhere()).hasSize(1_999));
    }

    private static List<SheetFigures> notes(List<ManagementSheet> sheets) {
        return sheets.stream()
                .map(sheet -> SheetFigures.of(Head.refTo(sheet), sheet, LIMITS))
                .toList();
    }
}
