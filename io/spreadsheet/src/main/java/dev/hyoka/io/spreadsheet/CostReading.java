package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.CostYearBuilder;
import dev.hyoka.model.Personnel;
import dev.hyoka.model.PersonnelBuilder;
import dev.hyoka.model.SeriesBreak;
import dev.hyoka.money.AmountUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** Reads the rows of the costs. */
final class CostReading {

    private final FormReader reader;
    private final FormFields fields;
    private final List<FormRecord> lines = new ArrayList<>();
    private Optional<AmountUnit> unit = Optional.empty();
    private List<SeriesBreak> breaks = List.of();
    private YearHeader header = YearHeader.NONE;

    CostReading(FormReader reader, FormFields fields) {
        this.reader = reader;
        this.fields = fields;
    }

    void take(FormRecord record) {
        switch (record.row()) {
            case COST_UNIT -> unit(record);
            case COST_YEARS -> header = YearHeader.read(record, reader, Places.COST);
            case COST_TEXTS -> fields.take(record, Slot.CHANGE_REASON, Slot.COLLABORATION);
            case COST_BREAK ->
                IndicatorReading.seriesBreak(reader, record, breaks, Places.COST.child("breaks"))
                        .ifPresent(more -> breaks = more);
            default -> {
                if (CostLine.of(record.row()).isPresent()) {
                    lines.add(record);
                }
            }
        }
    }

    private void unit(FormRecord record) {
        int column = reader.column(Slot.COST_UNIT.value().from());
        Optional<String> text = reader.text(record, column, Places.COST_UNIT);
        unit = text.flatMap(CellUnit::parse);
        reader.origin(Places.COST, record, reader.column(1));
        if (unit.isEmpty()) {
            reader.problem(
                    Severity.ERROR,
                    "no-unit",
                    Message.of(
                            "金額の単位「{text}」が分からないため、事業費を読みませんでした。千円、円、百万円のどれかを書いてください。",
                            "The unit of the amounts, “{text}”, is not known, so that the costs were not read. Write thousand yen, yen or million yen."),
                    record,
                    column,
                    Places.COST_UNIT);
        }
    }

    /** The costs; empty if the form has none, or no unit. */
    Optional<Cost> cost() {
        for (FormRecord record : lines) {
            beside(record);
        }
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        List<CostYear> headers = header.years().values().stream()
                .map(year -> CostYear.builder()
                        .fiscalYear(year.year())
                        .phase(year.phase())
                        .build())
                .toList();
        List<CostYear> years = new ArrayList<>();
        int index = 0;
        for (Map.Entry<Integer, CellYear> column : header.years().entrySet()) {
            String place = Cost.place(headers.get(index++), headers);
            years.add(year(column.getKey(), column.getValue(), place));
        }
        return Optional.of(Cost.builder()
                .unit(unit.get())
                .years(years)
                .breaks(breaks)
                .changeReason(fields.text(Slot.CHANGE_REASON))
                .collaboration(fields.text(Slot.COLLABORATION))
                .build());
    }

    /** The texts that stand beside the figures; the rates are no part of the document. */
    private void beside(FormRecord record) {
        int column = reader.column(Slot.CHANGE_REASON_BESIDE.value().from());
        if (record.row() == FormRow.RATE) {
            header.years().keySet().forEach(record::take);
        } else if (!header.years().containsKey(column)) {
            if (record.row() == Slot.CHANGE_REASON_BESIDE.row()) {
                fields.take(record, Slot.CHANGE_REASON_BESIDE);
            } else if (record.row() == Slot.COLLABORATION_BESIDE.row()) {
                fields.take(record, Slot.COLLABORATION_BESIDE);
            }
        }
    }

    private CostYear year(int column, CellYear year, String place) {
        CostYearBuilder cost = CostYear.builder().fiscalYear(year.year()).phase(year.phase());
        PersonnelBuilder personnel = Personnel.builder();
        List<CostLine> read = new ArrayList<>();
        for (FormRecord record : lines) {
            CostLine line = CostLine.of(record.row()).orElseThrow();
            if (line != CostLine.RATE && !record.isBlank(column) && !read.contains(line)) {
                read.add(line);
                figure(record, column, line, line.place(place), cost, personnel);
            }
        }
        return cost.personnel(personnel.build()).build();
    }

    private void figure(
            FormRecord record,
            int column,
            CostLine line,
            Location place,
            CostYearBuilder cost,
            PersonnelBuilder personnel) {
        Optional<BigDecimal> figure = reader.number(record, column, place);
        if (figure.isEmpty()) {
            return;
        }
        if (line.isCount()) {
            count(record, column, place, figure.get()).ifPresent(count -> {
                if (line == CostLine.HOURS) {
                    personnel.hours(count);
                } else {
                    personnel.regularStaff(count);
                }
            });
            return;
        }
        Optional<MonetaryAmount> amount = amount(record, column, place, figure.get());
        if (amount.isPresent()) {
            switch (line) {
                case PROJECT_TOTAL -> cost.projectTotal(amount.get());
                case OTHER_STAFF -> personnel.otherStaff(amount.get());
                case PERSONNEL_TOTAL -> personnel.total(amount.get());
                case TOTAL -> cost.total(amount.get());
                default -> cost.putFunding(line.source().orElseThrow(), amount.get());
            }
        }
    }

    private Optional<BigDecimal> count(FormRecord record, int column, Location place, BigDecimal number) {
        if (number.signum() >= 0) {
            return Optional.of(number);
        }
        reader.problem(
                Severity.ERROR,
                "negative-count",
                Message.of("「{text}」は負の数のため、読みませんでした。", "“{text}” is negative and was not read."),
                record,
                column,
                place);
        return Optional.empty();
    }

    private Optional<MonetaryAmount> amount(FormRecord record, int column, Location place, BigDecimal number) {
        try {
            return Optional.of(unit.orElseThrow().amount(number));
        } catch (IllegalArgumentException tooManyDigits) {
            reader.problem(
                    Severity.ERROR,
                    "number-too-long",
                    Message.of("「{text}」は桁数が多すぎるため、読みませんでした。", "“{text}” has too many digits and was not read."),
                    record,
                    column,
                    place);
            return Optional.empty();
        }
    }
}
