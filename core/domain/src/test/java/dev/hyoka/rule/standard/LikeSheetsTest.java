package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.CostTable.amount;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.form.Head;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Personnel;
import dev.hyoka.model.Phase;
import dev.hyoka.rule.standard.Likeness.Limits;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikeSheetsTest {

    private static final Limits LIMITS = new Limits(BigDecimal.ONE, 10);
    private static final Indicator COMMON = indicator("12345", "23456");

    /** A sheet with the project total, the personnel cost and the total cost of each year from fiscal 2019 on. */
    private static SheetFigures sheet(String name, List<Indicator> indicators, String... costs) {
        List<CostYear> years = new ArrayList<>();
        for (int i = 0; i < costs.length; i++) {
            String[] printed = costs[i].split("/", -1);
            years.add(CostYear.builder()
                    .fiscalYear(FiscalYear.of(2019 + i))
                    .phase(Phase.ACTUAL)
                    .projectTotal(amount(printed[0]))
                    .personnel(Personnel.builder()
                            .total(amount(printed[1].isEmpty() ? null : printed[1]))
                            .build())
                    .total(amount(printed[2]))
                    .build());
        }
        ManagementSheet sheet = CostTable.withoutTable()
                .withName(name)
                .withIndicators(indicators)
                .withCost(Cost.builder().unit(CostTable.UNIT).addAllYears(years).build());
        return SheetFigures.of(Head.refTo(sheet), sheet, LIMITS);
    }

    /** An indicator with actuals from fiscal 2019 on. */
    private static Indicator indicator(String... values) {
        var builder = Indicator.builder().name("件数").category(IndicatorCategory.OUTCOME);
        for (int i = 0; i < values.length; i++) {
            builder.addValues(IndicatorValue.of(FiscalYear.of(2019 + i), Phase.ACTUAL, new BigDecimal(values[i])));
        }
        return builder.build();
    }

    /** The names of the sheets that are told of at a sheet. */
    private static List<String> before(SheetFigures sheet, List<SheetFigures> sheets) {
        return LikeSheets.of(sheets, LIMITS).before(sheet).stream()
                .map(other -> other.ref().name().orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "8, 28", "9, 8", "100, 99"})
    void ofManySheetsWithTheSameValuesEachIsComparedWithItsNeighbour(int sheets, int comparisons) {
        List<SheetFigures> alike = IntStream.range(0, sheets)
                .mapToObj(i -> sheet("事業" + i, List.of(COMMON), (1001 + i) + "//" + (2001 + i)))
                .toList();

        assertThat(LikeSheets.of(alike, LIMITS).comparisons()).isEqualTo(comparisons);
    }

    @Test
    void sheetsThatShareTwoThingsAreComparedOnce() {
        SheetFigures one = sheet("甲", List.of(COMMON), "1001//2001", "1//2");
        SheetFigures other = sheet("乙", List.of(COMMON), "1001//2001", "1//3");

        assertThat(LikeSheets.of(List.of(one, other), LIMITS).comparisons()).isEqualTo(1);
    }

    @Test
    void anIndicatorInCommonIsEnoughToBeCompared() {
        SheetFigures one = sheet("甲", List.of(COMMON), "1001//2001", "3001//4001");
        SheetFigures other = sheet("乙", List.of(COMMON), "1001/1000/2001", "3001/1000/4001");

        assertThat(before(one, List.of(one, other))).containsExactly("乙");
        assertThat(before(other, List.of(one, other))).isEmpty();
    }

    @Test
    void aYearsCostsInCommonAreEnoughToBeCompared() {
        SheetFigures one = sheet("甲", List.of(indicator("12345")), "1001//2001", "3001//4001");
        SheetFigures other = sheet("乙", List.of(indicator("12345", "6")), "1001//2001", "3001/1000/4001");

        assertThat(before(one, List.of(one, other))).containsExactly("乙");
    }

    @Test
    void sheetsThatAreLikeAThirdOneAreToldWithItInTheirOrder() {
        List<SheetFigures> sheets = new ArrayList<>();
        for (String name : List.of("1", "4", "5")) {
            sheets.add(sheet(name, List.of(COMMON), "1001//2001", "3001//4001"));
        }
        for (String name : List.of("2", "3", "6")) {
            sheets.add(sheet(name, List.of(COMMON), "1001//2001", "3001/1000/4001"));
        }

        assertThat(before(sheets.get(5), sheets)).containsExactly("1", "2", "3", "4", "5");
        assertThat(before(sheets.get(2), sheets)).isEmpty();
    }

    /** Twenty-two sheets share an indicator; two of them have like values of another one, or like costs. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void amongManySheetsThoseWithLikeFiguresAreFoundInAnyOrder(long seed) {
        List<SheetFigures> sheets = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            sheets.add(sheet("事業" + i, List.of(COMMON, indicator("1" + i, "7")), (30_000 - 7 * i) + "//40000"));
        }
        SheetFigures first = sheet("乙", List.of(COMMON, indicator("15", "6")), "20001//50001", "70001//60001");
        SheetFigures last = sheet("甲", List.of(COMMON, indicator("15")), "20001/5/50001", "70001/5/60001");
        sheets.addAll(List.of(first, last));
        Collections.shuffle(sheets, new Random(seed));

        assertThat(before(last, sheets)).containsExactly("乙");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void amongManySheetsWithOneIndicatorThoseWithLikeCostsAreFoundInAnyOrder(long seed) {
        List<SheetFigures> sheets = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            sheets.add(sheet("事業" + i, List.of(COMMON), (30_000 - 700 * i) + "//40000"));
        }
        SheetFigures first = sheet("乙", List.of(COMMON), "20001//50001", "70001//60001");
        SheetFigures last = sheet("甲", List.of(COMMON), "20001/5/50001", "70001/5/60001");
        sheets.addAll(List.of(first, last));
        Collections.shuffle(sheets, new Random(seed));

        assertThat(before(last, sheets)).containsExactly("乙");
    }
}
