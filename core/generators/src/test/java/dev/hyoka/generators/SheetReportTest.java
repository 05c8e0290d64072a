package dev.hyoka.generators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Document;
import dev.hyoka.model.Figure;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Mark;
import dev.hyoka.model.Personnel;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Polarity;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What jqwik shows of management sheets and their parts, and of whatever else the model can hold. */
class SheetReportTest {

    private static final FiscalYear YEAR = FiscalYear.of(2020);

    private static final ManagementSheet SMALL =
            ManagementSheet.builder().fiscalYear(YEAR).name("図書館運営事業").build();

    private static final CostYear COLUMN = CostYear.builder()
            .fiscalYear(YEAR)
            .phase(Phase.ACTUAL)
            .putFunding(FundingSource.NATIONAL, thousandYen("1000"))
            .putFunding(FundingSource.GENERAL, thousandYen("234.5"))
            .projectTotal(thousandYen("1234.5"))
            .personnel(Personnel.builder().hours(new BigDecimal("100")).build())
            .build();

    private static final ManagementSheet SHEET = SMALL.withDivision("図書館課")
            .withIndicators(
                    Indicator.builder()
                            .name("利用者数")
                            .category(IndicatorCategory.OUTCOME)
                            .unit("人")
                            .polarity(Polarity.UP)
                            .addValues(IndicatorValue.of(YEAR, Phase.ACTUAL, BigDecimal.TEN))
                            .addValues(new IndicatorValue(YEAR.plusYears(1), Phase.TARGET, new Figure.Words("増加")))
                            .build(),
                    Indicator.builder()
                            .name("開館日数")
                            .category(IndicatorCategory.ACTIVITY)
                            .addValues(new IndicatorValue(
                                    YEAR,
                                    Phase.ACTUAL,
                                    new Figure.Parts(List.of(
                                            new Figure.Part("本館", BigDecimal.ONE),
                                            new Figure.Part("分館", BigDecimal.TEN)))))
                            .build())
            .withProgress(
                    Progress.builder().grade(ProgressGrade.A).label("予定どおり").build())
            .withCost(Cost.builder()
                    .unit(AmountUnit.THOUSAND_YEN)
                    .addYears(COLUMN)
                    .addYears(CostYear.builder()
                            .fiscalYear(YEAR.plusYears(1))
                            .phase(Phase.BUDGET)
                            .build())
                    .build());

    private final SheetReport format = new SheetReport();

    @Example
    void aSheetShowsWhatItStatesWithALineForEachIndicatorAndEachColumnOfItsCosts() {
        assertShown(SHEET, """
                ManagementSheet 2020 "図書館運営事業"
                  division: "図書館課"
                  indicators:
                    "利用者数" OUTCOME UP {unit: "人", values: [2020 ACTUAL 10, 2021 TARGET "増加"]}
                    "開館日数" ACTIVITY {values: [2020 ACTUAL ["本館" 1, "分館" 10]]}
                  progress: A "予定どおり"
                  cost:
                    unit: 1000 JPY
                    years:
                      2020 ACTUAL {funding: {NATIONAL: 1000, GENERAL: 234.5}, projectTotal: 1234.5, personnel: {hours: 100}}
                      2021 BUDGET""");
    }

    @Example
    void whatIsShortStandsOnOneLine() {
        assertShown(SMALL, "ManagementSheet 2020 \"図書館運営事業\"");
        assertShown(SMALL.withPurpose("学習"), "ManagementSheet 2020 \"図書館運営事業\" {purpose: \"学習\"}");
        assertShown(Personnel.NOT_STATED, "Personnel");
        assertShown(new Figure.Numeric(new BigDecimal("1.50")), "Numeric 1.50");
    }

    @Example
    void anAmountOutsideOfACostTableOrWithoutAnEndInItsUnitIsWrittenWithItsCurrency() {
        CostYear year = CostYear.builder()
                .fiscalYear(YEAR)
                .phase(Phase.BUDGET)
                .total(thousandYen("2"))
                .build();
        assertShown(year, "CostYear 2020 BUDGET {total: 2000 JPY}");
        assertShown(
                Cost.builder().unit(AmountUnit.of("JPY", 3)).addYears(year).build(),
                "Cost {unit: 3 JPY, years: [2020 BUDGET {total: 2000 JPY}]}");
    }

    @Example
    void textsAndNamesOfAttributesAreEscaped() {
        assertShown(
                SMALL.withAttributes(Map.of("字\n", "\r字")),
                "ManagementSheet 2020 \"図書館運営事業\" {attributes: {\"字\\n\": \"\\r字\"}}");
    }

    @Example
    void theFormatIsForTheModelAndForSetsWithAFaultAlone() {
        for (Class<?> type : DomainTypes.RECORDS) {
            Object value = Arbitraries.defaultFor(type).sample();
            assertThat(format.appliesTo(value)).isEqualTo(type.getPackageName().equals("dev.hyoka.model"));
        }
        assertThat(format.appliesTo(Optional.of(SMALL))).isFalse();
        assertThat(format.appliesTo(Mark.SPAN)).isFalse();
    }

    @Property(tries = 200)
    void whateverTheDocumentNothingButBreaksOfLinesActsOnATerminal(@ForAll("documents") Document document) {
        String shown = format.report(document).toString();
        assertThat(shown)
                .startsWith(document.getClass().getSimpleName() + " " + document.fiscalYear())
                .doesNotContain("Optional");
        assertThat(shown.codePoints().filter(point -> point != '\n').boxed())
                .noneMatch(Character::isISOControl)
                .noneMatch(point -> Character.getType(point) == Character.FORMAT);
    }

    @Provide
    Arbitrary<Document> documents() {
        return Anything.documents();
    }

    private void assertShown(Object value, String expected) {
        assertThat(format.appliesTo(value)).isTrue();
        assertThat(format.report(value)).hasToString(expected);
    }

    private static MonetaryAmount thousandYen(String printed) {
        return AmountUnit.THOUSAND_YEN.amount(new BigDecimal(printed));
    }
}
