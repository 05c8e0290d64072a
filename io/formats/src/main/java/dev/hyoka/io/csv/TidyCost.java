package dev.hyoka.io.csv;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.Personnel;
import dev.hyoka.money.AmountUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.Monetary;
import javax.money.MonetaryAmount;

/** Reads the cost of a sheet from its own row and the rows of its years. */
final class TidyCost {

    private static final List<String> COLUMNS =
            List.of("cost.currency", "cost.unit", "cost.changeReason", "cost.collaboration");

    private final TidyRow sheet;
    private final TidyCells cells;

    TidyCost(TidyRow sheet, TidyCells cells) {
        this.sheet = sheet;
        this.cells = cells;
    }

    /** The cost; empty if nothing of it is stated, or no unit. */
    Optional<Cost> cost() {
        Optional<AmountUnit> unit = unit();
        List<TidyRow> years = cells.rows(PackageTable.COSTS);
        if (unit.isEmpty()) {
            if (!years.isEmpty()
                    || COLUMNS.stream().anyMatch(column -> sheet.text(column).isPresent())) {
                cells.problem(
                        Severity.ERROR,
                        "unit-missing",
                        sheet,
                        "cost.unit",
                        Location.of("cost"),
                        Message.of(
                                "金額の通貨か単位がないため、費用を読みませんでした。",
                                "The currency or the unit of the amounts is missing, so the cost was not read."));
            }
            return Optional.empty();
        }
        return Optional.of(Cost.builder()
                .unit(unit.get())
                .years(years(years, unit.get()))
                .breaks(cells.breaks("", Location.of("cost", "breaks")))
                .changeReason(cells.text(sheet, "cost.changeReason", Location.of("cost", "changeReason")))
                .collaboration(cells.text(sheet, "cost.collaboration", Location.of("cost", "collaboration")))
                .build());
    }

    private Optional<AmountUnit> unit() {
        Location place = Location.of("cost", "unit");
        Optional<Long> multiple = cells.value(
                sheet,
                "cost.unit",
                place,
                text -> TidyCells.number(text).map(BigDecimal::longValueExact).filter(n -> n > 0));
        return multiple.flatMap(stated -> cells.value(
                sheet,
                "cost.currency",
                Location.of("cost", "currency"),
                code -> Monetary.isCurrencyAvailable(code)
                        ? Optional.of(new AmountUnit(Monetary.getCurrency(code), stated))
                        : Optional.empty()));
    }

    private List<CostYear> years(List<TidyRow> stated, AmountUnit unit) {
        Map<TidyCells.Year, TidyRow> byYear = new LinkedHashMap<>();
        Location place = Location.of("cost", "years");
        for (TidyRow row : stated) {
            Optional<TidyCells.Year> year = cells.year(row, place);
            if (year.isPresent() && byYear.putIfAbsent(year.get(), row) != null) {
                cells.repeated(row, "fiscalYear", place);
            }
        }
        List<CostYear> years = new ArrayList<>();
        byYear.forEach((year, row) -> years.add(year(row, year, place.child(year.place(byYear.keySet())), unit)));
        return years;
    }

    private CostYear year(TidyRow row, TidyCells.Year year, Location place, AmountUnit unit) {
        Map<FundingSource, MonetaryAmount> funding = new EnumMap<>(FundingSource.class);
        for (FundingSource source : FundingSource.values()) {
            cells.amount(row, "funding." + source.code(), place.child("funding").child(source.code()), unit)
                    .ifPresent(amount -> funding.put(source, amount));
        }
        Location personnel = place.child("personnel");
        return CostYear.builder()
                .fiscalYear(year.year())
                .phase(year.phase())
                .funding(funding)
                .projectTotal(cells.amount(row, "projectTotal", place.child("projectTotal"), unit))
                .personnel(Personnel.builder()
                        .regularStaff(cells.count(row, "personnel.regularStaff", personnel.child("regularStaff")))
                        .hours(cells.count(row, "personnel.hours", personnel.child("hours")))
                        .otherStaff(cells.amount(row, "personnel.otherStaff", personnel.child("otherStaff"), unit))
                        .total(cells.amount(row, "personnel.total", personnel.child("total"), unit))
                        .build())
                .total(cells.amount(row, "total", place.child("total"), unit))
                .build();
    }
}
