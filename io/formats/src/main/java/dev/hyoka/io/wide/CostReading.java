package dev.hyoka.io.wide;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.Personnel;
import dev.hyoka.money.AmountUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.UnknownCurrencyException;

/** Reads 事業費 and 人件費 of a row. */
final class CostReading {

    private static final Map<String, Long> UNITS = Map.of("円", 1L, "千円", 1_000L, "百万円", 1_000_000L);

    private static final Location COST = Location.of("cost");
    private static final Location YEARS = COST.child("years");

    private final WideHeader header;
    private final RowCells cells;

    CostReading(WideHeader header, RowCells cells) {
        this.header = header;
        this.cells = cells;
    }

    /** The cost; empty if nothing of it is stated, or no unit. */
    Optional<Cost> cost() {
        if (cells.areBlank(header.costColumns())) {
            return Optional.empty();
        }
        OptionalInt currencyColumn = header.place(Part.CURRENCY);
        Optional<CurrencyUnit> currency = currencyColumn.isEmpty() || cells.isBlank(currencyColumn.getAsInt())
                ? Optional.of(AmountUnit.YEN.currency())
                : cells.stated(
                        currencyColumn,
                        COST.child("currency"),
                        CostReading::currency,
                        "通貨の符号（例: JPY）",
                        "a currency's code (such as JPY)");
        Optional<Long> multiple = cells.stated(
                header.place(Part.COST_UNIT),
                COST.child("unit"),
                CostReading::multiple,
                "金額の単位（例: 1000、千円）",
                "the unit of the amounts (such as 1000)");
        if (currency.isEmpty() || multiple.isEmpty()) {
            cells.problem(
                    "unit-missing",
                    Message.of(
                            "金額の単位（費用/単位、cost.unit）が分からないため、費用を読みませんでした。",
                            "The unit of the amounts (cost.unit) is not known, so the cost was not read."));
            return Optional.empty();
        }
        AmountUnit unit = new AmountUnit(currency.get(), multiple.get());
        return Optional.of(Cost.builder()
                .unit(unit)
                .years(years(unit))
                .breaks(RowReading.breaks(
                        cells, header.costBreaks(), header.place(Part.COST_BREAK_ORDER), COST.child("breaks")))
                .changeReason(cells.text(header.place(Part.CHANGE_REASON), COST.child("changeReason")))
                .collaboration(cells.text(header.place(Part.COLLABORATION), COST.child("collaboration")))
                .build());
    }

    private static Optional<CurrencyUnit> currency(String code) {
        try {
            return Optional.of(Monetary.getCurrency(code.strip()));
        } catch (UnknownCurrencyException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Long> multiple(String text) {
        Long named = UNITS.get(Vocabulary.normal(text));
        return named != null
                ? Optional.of(named)
                : Notation.number(text).map(BigDecimal::longValueExact).filter(number -> number > 0);
    }

    private List<CostYear> years(AmountUnit unit) {
        List<YearAndPhase> stated = header.costYears().entrySet().stream()
                .filter(entry -> !cells.areBlank(List.copyOf(entry.getValue().values())))
                .map(Map.Entry::getKey)
                .toList();
        List<YearAndPhase> ordered = new Orders(cells).years(header.place(Part.COST_ORDER), YEARS, stated, true);
        List<CostYear> years = new ArrayList<>();
        for (YearAndPhase year : ordered) {
            years.add(year(
                    year,
                    header.costYears().getOrDefault(year, Map.of()),
                    YEARS.child(RowReading.place(year, ordered)),
                    unit));
        }
        return years;
    }

    private CostYear year(YearAndPhase year, Map<Part, Integer> columns, Location place, AmountUnit unit) {
        Map<FundingSource, MonetaryAmount> funding = new EnumMap<>(FundingSource.class);
        columns.forEach((part, column) -> part.source()
                .ifPresent(
                        source -> amount(columns, part, place.child("funding").child(source.code()), unit)
                                .ifPresent(amount -> funding.put(source, amount))));
        Location personnel = place.child("personnel");
        return CostYear.builder()
                .fiscalYear(year.year())
                .phase(year.phase())
                .funding(funding)
                .projectTotal(amount(columns, Part.PROJECT_TOTAL, place.child("projectTotal"), unit))
                .personnel(Personnel.builder()
                        .regularStaff(count(columns, Part.REGULAR_STAFF, personnel.child("regularStaff")))
                        .hours(count(columns, Part.HOURS, personnel.child("hours")))
                        .otherStaff(amount(columns, Part.OTHER_STAFF, personnel.child("otherStaff"), unit))
                        .total(amount(columns, Part.PERSONNEL_TOTAL, personnel.child("total"), unit))
                        .build())
                .total(amount(columns, Part.TOTAL, place.child("total"), unit))
                .build();
    }

    private Optional<MonetaryAmount> amount(Map<Part, Integer> columns, Part part, Location place, AmountUnit unit) {
        return cells.stated(
                column(columns, part),
                place,
                text -> Notation.number(text).map(unit::amount),
                "金額（例: 1,062、▲5）",
                "an amount (such as 1,062 or ▲5)");
    }

    private Optional<BigDecimal> count(Map<Part, Integer> columns, Part part, Location place) {
        return cells.stated(
                column(columns, part),
                place,
                text -> Notation.number(text).filter(number -> number.signum() >= 0),
                "0以上の数値（例: 1.5）",
                "a number from 0 (such as 1.5)");
    }

    private static OptionalInt column(Map<Part, Integer> columns, Part part) {
        Integer column = columns.get(part);
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }
}
