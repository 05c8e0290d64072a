package dev.hyoka.rule.cost;

import dev.hyoka.form.CostRow;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.rule.standard.StandardRules;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Sheets in thousand yen of a municipality in which an hour costs 3,165 yen, made of sources and hours alone. */
final class CostSheets {

    static final AmountUnit UNIT = AmountUnit.THOUSAND_YEN;
    static final BigDecimal RATE = new BigDecimal("3.165");
    static final RuleSet TOTALS = RuleSet.of(StandardRules.all().stream()
            .filter(rule -> rule.metadata().family().equals("TOT"))
            .toList());

    private CostSheets() {}

    static ManagementSheet sheet(String name, CostYear... years) {
        return ManagementSheet.builder()
                .fiscalYear(FiscalYear.of(2020))
                .name(name)
                .cost(Cost.builder().unit(UNIT).addYears(years).build())
                .build();
    }

    /** A year whose totals follow from its sources and hours; a source that is null is not stated. */
    static CostYear year(int year, int hours, Integer... sources) {
        CostYear stated = CostYear.builder()
                .fiscalYear(FiscalYear.of(year))
                .phase(Phase.ACTUAL)
                .build();
        int sum = 0;
        for (int i = 0; i < sources.length; i++) {
            if (sources[i] != null) {
                stated = with(stated, CostRow.SOURCES.get(i), sources[i]);
                sum += sources[i];
            }
        }
        int personnel = RATE.multiply(BigDecimal.valueOf(hours))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        CostYear withHours = with(with(stated, CostRow.HOURS, hours), CostRow.PERSONNEL_TOTAL, personnel);
        return with(with(withHours, CostRow.PROJECT_TOTAL, sum), CostRow.TOTAL, sum + personnel);
    }

    static CostYear with(CostYear year, CostRow row, Integer figure) {
        return row.with(year, UNIT, Optional.ofNullable(figure).map(BigDecimal::valueOf));
    }

    /** Other sheets of the municipality, which pin the rates of three years. */
    static List<ManagementSheet> others() {
        return Arrays.stream(new int[] {1_000, 777, 431, 160})
                .mapToObj(hours -> sheet(
                        "他の事業" + hours, year(2019, hours, 0), year(2020, hours + 13, 0), year(2021, hours + 31, 0)))
                .toList();
    }
}
