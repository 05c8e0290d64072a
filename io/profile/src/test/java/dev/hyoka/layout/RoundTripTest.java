package dev.hyoka.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Severity;
import dev.hyoka.generators.Sheets;
import dev.hyoka.io.ReadResult;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Figure;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A table that is written as a layout describes it is read with the same figures. */
class RoundTripTest {

    private static final List<String> DASHES = List.of("", "-", "‐", "—", "ー", "－");

    @Property(tries = 100)
    void figuresComeBackEqual(@ForAll("sheets") List<ManagementSheet> sheets, @ForAll @IntRange(max = 5) int dash) {
        Set<FiscalYear> years = sheets.stream()
                .flatMap(sheet -> costYears(sheet).stream())
                .map(CostYear::fiscalYear)
                .collect(Collectors.toCollection(TreeSet::new));
        if (years.isEmpty()) {
            return;
        }
        String layout = layout(years);
        Sheet table = new Sheet("一覧");
        table.row(header(years).toArray());
        sheets.forEach(sheet -> table.row(row(sheet, years, DASHES.get(dash)).toArray()));

        ReadResult result = Layouts.read(layout, table);

        assertThat(result.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
        List<ManagementSheet> read = Layouts.sheets(result);
        assertThat(read).hasSameSizeAs(sheets);
        for (int i = 0; i < sheets.size(); i++) {
            assertThat(read.get(i).name()).isEqualTo(sheets.get(i).name());
            assertThat(read.get(i).cost().orElseThrow().years()).hasSize(years.size());
            for (CostYear year : costYears(sheets.get(i))) {
                assertThat(read.get(i).cost().orElseThrow().years())
                        .contains(CostYear.builder()
                                .from(year)
                                .phase(Phase.ACTUAL)
                                .build());
            }
            assertThat(values(read.get(i), years)).containsExactlyInAnyOrderElementsOf(values(sheets.get(i), years));
        }
    }

    /** A sheet's cost years, of which each fiscal year counts once. */
    private static List<CostYear> costYears(ManagementSheet sheet) {
        List<CostYear> years = new ArrayList<>();
        sheet.cost()
                .ifPresent(cost -> cost.years().stream()
                        .filter(year -> years.stream()
                                .noneMatch(other -> other.fiscalYear().equals(year.fiscalYear())))
                        .forEach(years::add));
        return years;
    }

    private static String layout(Set<FiscalYear> years) {
        String range = years.stream().map(FiscalYear::toShortText).collect(Collectors.joining(", ", "[", "]"));
        String columns = Arrays.stream(CostField.values())
                .map(field -> field.key() + ": \"{year} " + field.key() + "\"")
                .collect(Collectors.joining(", ", "{", "}"));
        return """
                fiscalYear: R2
                fields: {name: 事業}
                indicators:
                  - category: outcome
                    name: 指標
                    unit: 単位
                    values: [{header: "{year}の値", years: %s, phase: actual}]
                cost:
                  unit: 千円
                  years: [{years: %s, phase: actual, columns: %s}]
                """.formatted(range, range, columns);
    }

    private static List<Object> header(Set<FiscalYear> years) {
        List<Object> cells = new ArrayList<>(List.of("事業", "指標", "単位"));
        for (FiscalYear year : years) {
            cells.add(year.toLongText() + "の値");
            for (CostField field : CostField.values()) {
                cells.add(year.toShortText() + field.key());
            }
        }
        return cells;
    }

    private static List<Object> row(ManagementSheet sheet, Set<FiscalYear> years, String blank) {
        List<Object> cells = new ArrayList<>();
        cells.add(sheet.name());
        Optional<Indicator> indicator = sheet.indicators().stream().findFirst();
        cells.add(indicator.map(Indicator::name).orElse(blank));
        cells.add(indicator.flatMap(Indicator::unit).orElse(blank));
        for (FiscalYear year : years) {
            cells.add(indicator
                    .flatMap(stated -> stated.value(year, Phase.ACTUAL))
                    .map(IndicatorValue::figure)
                    .filter(Figure.Numeric.class::isInstance)
                    .map(figure -> (Object) ((Figure.Numeric) figure).value())
                    .orElse(blank));
            Optional<CostYear> costs = costYears(sheet).stream()
                    .filter(stated -> stated.fiscalYear().equals(year))
                    .findFirst();
            for (CostField field : CostField.values()) {
                cells.add(costs.flatMap(stated -> figure(stated, field))
                        .map(number -> number.signum() < 0
                                ? (Object) ("▲" + number.negate().toPlainString())
                                : number)
                        .orElse(blank));
            }
        }
        return cells;
    }

    private static Optional<BigDecimal> figure(CostYear year, CostField field) {
        return switch (field) {
            case NATIONAL, PREFECTURAL, BONDS, OTHER, GENERAL ->
                amount(Optional.ofNullable(year.funding().get(FundingSource.valueOf(field.name()))));
            case PROJECT_TOTAL -> amount(year.projectTotal());
            case REGULAR_STAFF -> year.personnel().regularStaff();
            case HOURS -> year.personnel().hours();
            case OTHER_STAFF -> amount(year.personnel().otherStaff());
            case PERSONNEL_TOTAL -> amount(year.personnel().total());
            case TOTAL -> amount(year.total());
        };
    }

    private static Optional<BigDecimal> amount(Optional<MonetaryAmount> amount) {
        return amount.map(AmountUnit.THOUSAND_YEN::printed);
    }

    private static List<IndicatorValue> values(ManagementSheet sheet, Set<FiscalYear> years) {
        return sheet.indicators().stream()
                .limit(1)
                .flatMap(indicator -> indicator.values().stream())
                .filter(value -> value.phase() == Phase.ACTUAL && value.figure() instanceof Figure.Numeric)
                .filter(value -> years.contains(value.fiscalYear()))
                .toList();
    }

    @Provide
    Arbitrary<List<ManagementSheet>> sheets() {
        return Sheets.managementSheets().list().ofMinSize(1).ofMaxSize(4);
    }
}
