package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.LabourTable.sheet;
import static dev.hyoka.rule.standard.LabourTable.year;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Evidence;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Severity;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.rule.Profile;
import dev.hyoka.rule.Reasons;
import dev.hyoka.rule.RuleSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** LAB-01. */
class HourlyRateDiffersTest {

    private static final Trial LAB_01 = new Trial(new HourlyRateDiffers());

    /** Three sheets that confine the rates to 3,165, 3,188 and 3,171 yen. */
    private static final List<ManagementSheet> OTHERS = List.of(
            sheet(
                    "法律相談事業",
                    year(2019, null, "300", null, "950"),
                    year(2020, null, "300", null, "956"),
                    year(2021, null, "300", null, "951")),
            sheet(
                    "窓口サービス",
                    year(2019, null, "12000", null, "37980"),
                    year(2020, null, "12000", null, "38256"),
                    year(2021, null, "12000", null, "38052")),
            sheet(
                    "庁舎管理事業",
                    year(2019, null, "756", "9846", "12239"),
                    year(2020, null, "756", "9846", "12256"),
                    year(2021, null, "756", "9846", "12243")));

    private static List<ManagementSheet> with(ManagementSheet sheet) {
        List<ManagementSheet> sheets = new ArrayList<>(OTHERS);
        sheets.add(sheet);
        return sheets;
    }

    @Test
    void aTotalThatWasMadeWithAnotherYearsRateIsFound() {
        ManagementSheet peace = sheet("平和推進事業", year(2019, "3", "45", null, "143"), year(2020, "3", "58", null, "185"));

        List<Finding> findings = LAB_01.findings(with(peace));

        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.rule()).hasToString("LAB-01");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.document().name()).hasValue("平和推進事業");
        assertThat(finding.location()).isEqualTo(Places.personnelTotal("2019"));
        assertThat(finding.related()).containsExactly(Places.hours("2019"));
        assertThat(finding.elsewhere()).isEmpty();
        assertThat(finding.message().arguments())
                .containsEntry("stated", new Argument.Figure(new BigDecimal("143")))
                .containsEntry("expected", new Argument.Figure(new BigDecimal("142")));
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("令和元年度(実績)の人件費計(B)は143千円と記載されていますが、業務時間45時間に時間単価3,165円を掛けると142千円となります。"
                        + "この時間単価は、4枚のシートのうち3枚の記載に共通するものです。記載された額に合う時間単価は3,166.66円から3,188.89円までです。"
                        + "別の欄の時間単価(令和2年度(実績)の3,188円、令和3年度(見込)の3,171円)であれば合うため、年度を取り違えていないか確認してください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo(
                        "Fiscal 2019 (R1, actual): personnel cost total (B) is stated as 143 thousand yen, but 45 hours"
                                + " at 3,165 yen an hour make 142 thousand yen. 3 of 4 sheets agree on that rate; the stated"
                                + " total asks for 3,166.66 to 3,188.89 yen an hour. The rate of another column would fit"
                                + " (fiscal 2020 (R2, actual) at 3,188 yen, fiscal 2021 (R3, estimate) at 3,171 yen): check"
                                + " whether the wrong year's rate was used.");
        Evidence evidence = finding.evidence().orElseThrow();
        assertThat(evidence.stated())
                .isEqualTo(
                        new Evidence.Measure(new BigDecimal("143"), new BigDecimal("142.5"), new BigDecimal("143.5")));
        assertThat(evidence.computed().value()).isEqualByComparingTo("142.425");
        assertThat(evidence.computed().low()).isEqualByComparingTo("142.425");
        assertThat(evidence.computed().high()).isBetween(new BigDecimal("142.4268"), new BigDecimal("142.4269"));
        assertThat(evidence.operands()).singleElement().satisfies(hours -> {
            assertThat(hours.location()).isEqualTo(Places.hours("2019"));
            assertThat(hours.weight()).isEqualByComparingTo("3.165");
        });
    }

    @Test
    void otherStaffIsTakenOffBeforeTheRateIsWorkedOut() {
        ManagementSheet counter = sheet("マイナンバーカード", year(2019, "2", "756", "9846", "12339"));

        Finding finding = LAB_01.findings(with(counter)).get(0);

        assertThat(finding.related()).containsExactly(Places.hours("2019"), Places.otherStaff("2019"));
        assertThat(finding.message().in(Language.JA))
                .contains("時間単価3,165円を掛け、その他職員人件費9,846千円を加えると12,239千円となります。")
                .endsWith("業務時間、その他職員人件費、人件費計(B)のどれが誤りかを確認してください。");
        assertThat(finding.message().in(Language.EN))
                .contains("756 hours at 3,165 yen an hour and the other staff cost of 9,846 thousand yen make 12,239")
                .endsWith("Check whether the hours, the other staff cost or the total is wrong.");
        assertThat(finding.evidence().orElseThrow().computed().value()).isEqualByComparingTo("12238.74");
    }

    @Test
    void aRateThatIsNotPinnedDownToOneYenIsSaidAsARange() {
        List<ManagementSheet> sheets = List.of(
                sheet("甲", year(2019, null, "20", null, "63")),
                sheet("乙", year(2019, null, "30", null, "95")),
                sheet("丙", year(2019, null, "1000", null, "2000")));

        Finding finding = LAB_01.findings(sheets).get(0);

        assertThat(finding.document().name()).hasValue("丙");
        // 20 hours: 3,125 to 3,175 yen; 30 hours: 3,150 to 3,183.33 yen
        assertThat(finding.message().in(Language.JA)).contains("時間単価3,150円から3,175円までを掛けると3,150千円から3,175千円までとなります。");
    }

    @Test
    void theEndsOfTheIntervalsBelongToThem() {
        // 300 hours confine the rate to 3,165 yen at the least, the two others to 3,165 yen at the most
        List<ManagementSheet> sheets = List.of(
                sheet("甲", year(2019, null, "300", null, "950")),
                sheet("乙", year(2019, null, "100", null, "316")),
                sheet("丙", year(2019, null, "100", null, "316")));

        assertThat(LAB_01.outcomes(sheets)).containsOnly(Outcome.passed(1));
    }

    @Test
    void aRateNeedsAsManySheetsAsTheParameterSays() {
        List<ManagementSheet> sheets = List.of(OTHERS.get(0), OTHERS.get(1));
        ManagementSheet wrong = sheet("平和推進事業", year(2019, "3", "45", null, "143"));

        assertThat(LAB_01.outcomes(sheets))
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.NotApplicable.class));
        assertThat(LAB_01.findings(OTHERS.get(0), OTHERS.get(1), wrong)).hasSize(1);
        Profile four = Profile.builder()
                .putRules(
                        "LAB-01",
                        Profile.Choice.builder()
                                .putParameters("sheets", new BigDecimal("4"))
                                .build())
                .build();
        RuleSet rules = RuleSet.of(List.of(LAB_01.rule())).with(four);
        assertThat(rules.check(List.of(OTHERS.get(0), OTHERS.get(1), wrong)).findings())
                .isEmpty();
        assertThat(rules.check(with(wrong)).findings()).hasSize(1);
    }

    @Test
    void withoutAMajorityNobodyIsWrong() {
        List<ManagementSheet> sheets = List.of(
                sheet("甲", year(2019, null, "1000", null, "3165")),
                sheet("乙", year(2019, null, "1000", null, "3165")),
                sheet("丙", year(2019, null, "1000", null, "3188")),
                sheet("丁", year(2019, null, "1000", null, "3188")));

        assertThat(LAB_01.findings(sheets)).isEmpty();
        assertThat(LAB_01.outcomes(sheets).get(0)).isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void aSheetWithoutHoursOrWithoutATableOfCostsIsNotJudged() {
        assertThat(LAB_01.reason(sheet("甲", year(2019, "3", null, "10", "10"), year(2020, null, "0", null, "0"))))
                .isEqualTo("In no year are both hours and the personnel cost total (B) stated.");
        assertThat(LAB_01.reason(sheet("乙", year(2019, null, "10", null, null))))
                .isEqualTo("In no year are both hours and the personnel cost total (B) stated.");
        assertThat(LAB_01.reason(OTHERS.get(0))).startsWith("The hourly rate is not known: ");
        assertThat(LAB_01.outcome(CostTable.withoutTable()))
                .isEqualTo(new Outcome.NotApplicable(Reasons.NO_COST_TABLE));
    }

    @Test
    void theOrderOfTheSheetsDoesNotMatter() {
        List<ManagementSheet> sheets = with(sheet("平和推進事業", year(2019, "3", "45", null, "143")));

        assertThat(LAB_01.byDocument(Trial.reversed(sheets))).isEqualTo(LAB_01.byDocument(sheets));
    }

    /** As large as a city's: 407 sheets of six years, whatever the hours. */
    @Property(tries = 5)
    void aCityWhoseRateIsTheSameEverywhereGivesNoFinding(@ForAll long seed, @ForAll boolean isRounded) {
        Random random = new Random(seed);
        List<ManagementSheet> sheets = new ArrayList<>();
        for (int i = 0; i < 407; i++) {
            CostYear[] years = new CostYear[6];
            for (int y = 0; y < years.length; y++) {
                years[y] = yearOfFourThousand(2016 + y, random, isRounded);
            }
            sheets.add(sheet("事業" + i, years));
        }

        List<Outcome> outcomes = LAB_01.outcomes(sheets);

        assertThat(outcomes)
                .hasSize(407)
                .allSatisfy(outcome ->
                        assertThat(outcome).isInstanceOfAny(Outcome.Passed.class, Outcome.NotApplicable.class));
        assertThat(outcomes).contains(Outcome.passed(6));
    }

    private static CostYear yearOfFourThousand(int year, Random random, boolean isRounded) {
        BigDecimal hours = BigDecimal.valueOf(random.nextInt(60_000), 1);
        Optional<BigDecimal> otherStaff =
                random.nextBoolean() ? Optional.of(BigDecimal.valueOf(random.nextInt(900_000), 2)) : Optional.empty();
        BigDecimal total = hours.multiply(BigDecimal.valueOf(4)).add(otherStaff.orElse(BigDecimal.ZERO));
        return year(
                year,
                null,
                hours.toPlainString(),
                otherStaff.map(amount -> printed(amount, isRounded)).orElse(null),
                printed(total, isRounded));
    }

    private static String printed(BigDecimal amount, boolean isRounded) {
        return (isRounded ? amount.setScale(0, RoundingMode.HALF_UP) : amount).toPlainString();
    }

    @Test
    void sheetsInYenAreReadInYen() {
        List<ManagementSheet> sheets = Stream.of(
                        sheet("法律相談事業", year(2019, null, "300", null, "949.5")),
                        sheet("窓口サービス", year(2019, null, "756", null, "2392.74")),
                        sheet("平和推進事業", year(2019, null, "45", null, "143")))
                .map(sheet -> sheet.withCost(sheet.cost().orElseThrow().withUnit(AmountUnit.YEN)))
                .toList();

        Finding finding = LAB_01.findings(sheets).get(0);

        assertThat(finding.rule()).isEqualTo(RuleId.parse("LAB-01"));
        assertThat(finding.message().in(Language.EN))
                .contains("stated as 143,000 yen")
                .contains("make 142,425 yen");
    }

    @Test
    void ofTheColumnsWhoseRateFitsTheNearestYearGoesFirst() {
        List<ManagementSheet> sheets = new ArrayList<>();
        for (String name : List.of("甲", "乙", "丙")) {
            sheets.add(sheet(
                    name,
                    year(2017, null, "1000", null, "3000"),
                    year(2018, null, "1000", null, "3000"),
                    year(2019, null, "1000", null, "4000"),
                    year(2020, null, "1000", null, "3000"),
                    year(2021, null, "1000", null, "3000")));
        }
        sheets.add(sheet("平和推進事業", year(2019, null, "1000", null, "3000")));

        assertThat(LAB_01.findings(sheets).get(0).message().in(Language.JA))
                .contains("(令和2年度(実績)の3,000円、平成30年度(実績)の3,000円、令和3年度(見込)の3,000円、平成29年度(実績)の3,000円)");
        assertThat(LAB_01.findings(Trial.reversed(sheets))).isEqualTo(LAB_01.findings(sheets));
    }
}
