package dev.hyoka.io.csv;

import dev.hyoka.io.table.Cell;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Figure;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Personnel;
import dev.hyoka.model.SeriesBreak;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** Some sheets as tidy tables, in memory. */
final class TidyTables {

    private final Map<PackageTable, Written> tables = new EnumMap<>(PackageTable.class);
    private long size;

    /** A table that is being written. */
    private static final class Written {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final CsvTableWriter writer;

        Written(PackageTable table) throws IOException {
            writer = new CsvTableWriter(bytes, CsvOptions.DEFAULT.withEncoding(CsvOptions.Encoding.UTF_8));
            writer.row(table.columns().stream().<Cell>map(Cell.Text::new).toList());
        }
    }

    TidyTables() throws IOException {
        for (PackageTable table : PackageTable.values()) {
            if (table.isRequired()) {
                tables.put(table, new Written(table));
            }
        }
    }

    /** About how many characters the tables have. */
    long size() {
        return size;
    }

    /** The tables that there are: the required ones, and others in which something stands. */
    List<PackageTable> present() {
        return List.copyOf(tables.keySet());
    }

    /** Writes a table to its end. */
    void writeTo(PackageTable table, OutputStream output) throws IOException {
        tables.get(table).writer.close();
        tables.get(table).bytes.writeTo(output);
    }

    /** Adds a sheet. */
    void add(long key, ManagementSheet sheet) throws IOException {
        Row row = new Row(key)
                .text(sheet.id())
                .number(year(sheet.fiscalYear()))
                .text(Optional.of(sheet.name()))
                .text(sheet.policy())
                .text(sheet.organizationalGoal().map(flag -> Boolean.toString(flag)))
                .text(sheet.department())
                .text(sheet.division())
                .text(sheet.purpose())
                .text(sheet.plannedSchedule())
                .text(sheet.progress().flatMap(progress -> progress.grade()).map(grade -> grade.code()))
                .text(sheet.progress().flatMap(progress -> progress.label()))
                .text(sheet.progress().flatMap(progress -> progress.text()))
                .text(sheet.direction().flatMap(direction -> direction.code()).map(code -> code.code()))
                .text(sheet.direction().flatMap(direction -> direction.label()))
                .text(sheet.direction().flatMap(direction -> direction.text()))
                .text(sheet.cost().map(cost -> cost.unit().currency().getCurrencyCode()))
                .number(sheet.cost().map(cost -> BigDecimal.valueOf(cost.unit().multiple())))
                .text(sheet.cost().flatMap(Cost::changeReason))
                .text(sheet.cost().flatMap(Cost::collaboration));
        List<List<Cell>> costs = new ArrayList<>();
        sheet.cost().ifPresent(cost -> cost.years().forEach(year -> costs.add(cost(key, year, cost.unit()))));
        write(PackageTable.SHEETS, row.cells);
        for (int i = 0; i < sheet.indicators().size(); i++) {
            indicator(key, i + 1, sheet.indicators().get(i));
        }
        for (List<Cell> year : costs) {
            write(PackageTable.COSTS, year);
        }
        if (sheet.cost().isPresent()) {
            breaks(key, Optional.empty(), sheet.cost().get().breaks());
        }
        for (Map.Entry<String, String> attribute : sheet.attributes().entrySet()) {
            write(
                    PackageTable.ATTRIBUTES,
                    new Row(key).text(Optional.of(attribute.getKey())).text(Optional.of(attribute.getValue())).cells);
        }
    }

    private void indicator(long key, int number, Indicator indicator) throws IOException {
        if (indicator.values().isEmpty()) {
            write(PackageTable.INDICATORS, row(key, number, indicator).cells);
        }
        for (IndicatorValue value : indicator.values()) {
            if (value.figure() instanceof Figure.Parts parts) {
                for (Figure.Part part : parts.parts()) {
                    write(
                            PackageTable.INDICATORS,
                            row(key, number, indicator, value)
                                    .number(Optional.of(part.value()))
                                    .text(Optional.empty())
                                    .text(Optional.of(part.label()))
                                    .cells);
                }
            } else {
                write(
                        PackageTable.INDICATORS,
                        row(key, number, indicator, value)
                                .number(number(value.figure()))
                                .text(words(value.figure()))
                                .cells);
            }
        }
        breaks(key, Optional.of(number), indicator.breaks());
    }

    private static Row row(long key, int number, Indicator indicator) {
        return new Row(key)
                .number(Optional.of(BigDecimal.valueOf(number)))
                .text(Optional.of(indicator.name()))
                .text(Optional.of(indicator.category().code()))
                .text(indicator.unit())
                .text(indicator.polarity().map(polarity -> polarity.code()));
    }

    private static Row row(long key, int number, Indicator indicator, IndicatorValue value) {
        return row(key, number, indicator)
                .number(year(value.fiscalYear()))
                .text(Optional.of(value.phase().code()));
    }

    private static Optional<BigDecimal> number(Figure figure) {
        return figure instanceof Figure.Numeric number ? Optional.of(number.value()) : Optional.empty();
    }

    private static Optional<String> words(Figure figure) {
        return figure instanceof Figure.Words words ? Optional.of(words.text()) : Optional.empty();
    }

    private static List<Cell> cost(long key, CostYear year, AmountUnit unit) {
        Row row = new Row(key)
                .number(year(year.fiscalYear()))
                .text(Optional.of(year.phase().code()));
        for (FundingSource source : FundingSource.values()) {
            row.amount(Optional.ofNullable(year.funding().get(source)), unit);
        }
        Personnel personnel = year.personnel();
        return row.amount(year.projectTotal(), unit)
                .number(personnel.regularStaff())
                .number(personnel.hours())
                .amount(personnel.otherStaff(), unit)
                .amount(personnel.total(), unit)
                .amount(year.total(), unit)
                .cells;
    }

    private void breaks(long key, Optional<Integer> indicator, List<SeriesBreak> breaks) throws IOException {
        for (SeriesBreak each : breaks) {
            write(
                    PackageTable.BREAKS,
                    new Row(key)
                            .number(indicator.map(BigDecimal::valueOf))
                            .number(year(each.fiscalYear()))
                            .text(each.note())
                            .cells);
        }
    }

    /** Writes a row, with blank cells at its end where it has fewer than the table has columns. */
    private void write(PackageTable table, List<Cell> row) throws IOException {
        Written written = tables.get(table);
        if (written == null) {
            written = new Written(table);
            tables.put(table, written);
        }
        List<Cell> whole = new ArrayList<>(row);
        whole.addAll(Collections.nCopies(table.columns().size() - row.size(), Cell.BLANK));
        written.writer.row(whole);
        for (Cell cell : whole) {
            size += 1 + (cell instanceof Cell.Text text ? text.text().length() : 0);
        }
    }

    private static Optional<BigDecimal> year(FiscalYear year) {
        return Optional.of(BigDecimal.valueOf(year.year()));
    }

    /** The cells of a row, one after another. */
    private static final class Row {
        private final List<Cell> cells = new ArrayList<>();

        Row(long key) {
            number(Optional.of(BigDecimal.valueOf(key)));
        }

        Row text(Optional<String> text) {
            cells.add(text.<Cell>map(Cell.Text::new).orElse(Cell.BLANK));
            return this;
        }

        Row number(Optional<BigDecimal> number) {
            cells.add(number.<Cell>map(Cell.Numeric::new).orElse(Cell.BLANK));
            return this;
        }

        Row amount(Optional<MonetaryAmount> amount, AmountUnit unit) {
            return number(amount.map(stated -> printed(stated, unit)));
        }

        private static BigDecimal printed(MonetaryAmount amount, AmountUnit unit) {
            try {
                return unit.printed(amount);
            } catch (ArithmeticException withoutEnd) {
                throw new IllegalArgumentException(
                        "The amount " + amount + " has no end as a multiple of " + unit, withoutEnd);
            }
        }
    }
}
