package dev.hyoka.rule.standard;

import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Personnel;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.Optional;

/** Sheets of fiscal 2020 with personnel costs in thousand yen; null is not stated. */
final class LabourTable {

    private LabourTable() {}

    static ManagementSheet sheet(String name, CostYear... years) {
        return ManagementSheet.builder()
                .fiscalYear(FiscalYear.of(2020))
                .name(name)
                .cost(Cost.builder()
                        .unit(AmountUnit.THOUSAND_YEN)
                        .addYears(years)
                        .build())
                .build();
    }

    static CostYear year(int year, String staff, String hours, String otherStaff, String total) {
        return CostYear.builder()
                .fiscalYear(FiscalYear.of(year))
                .phase(year > 2020 ? Phase.ESTIMATE : Phase.ACTUAL)
                .personnel(Personnel.builder()
                        .regularStaff(Optional.ofNullable(staff).map(BigDecimal::new))
                        .hours(Optional.ofNullable(hours).map(BigDecimal::new))
                        .otherStaff(CostTable.amount(otherStaff))
                        .total(CostTable.amount(total))
                        .build())
                .build();
    }
}
