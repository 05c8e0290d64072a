package dev.hyoka.io.published;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.io.published.Block.Part;
import dev.hyoka.io.published.Block.Way;
import dev.hyoka.io.published.TableRow.Field;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostBuilder;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.HourlyRate;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of 事業費 and 人件費 of one sheet: its rows, read first, and its figures, placed when the rates are known. */
final class CostTable {

    /** The labels of rows, as they may follow one another in a row's first cells. */
    private static final List<Label> ROWS = List.of(
            Label.FUNDING_NATIONAL,
            Label.FUNDING_PREFECTURAL,
            Label.FUNDING_BONDS,
            Label.FUNDING_OTHER,
            Label.FUNDING_GENERAL,
            Label.PROJECT_TOTAL,
            Label.REGULAR_STAFF,
            Label.HOURS,
            Label.OTHER_STAFF,
            Label.PERSONNEL_TOTAL,
            Label.TOTAL);

    /** So many cells at most stand before a row's figures. */
    private static final int MOST_LABELS = 3;

    private static final List<Label> GROUPS = List.of(Label.PROJECT_COST, Label.PERSONNEL_COST);
    private static final List<Label> TEXTS = List.of(Label.CHANGE_REASON, Label.COLLABORATION);

    private final Labels labels;
    private final Notes notes;
    private final List<YearColumn> columns;
    private final AmountUnit unit;
    private final List<String> units = new ArrayList<>(List.of("人", "名", "時間", "h"));
    private final List<TableRow> rows = new ArrayList<>();
    private final Map<Label, List<Cell>> texts = new EnumMap<>(Label.class);
    private final Map<String, List<Cell>> unknownRows = new LinkedHashMap<>();
    private Optional<Label> textLabel = Optional.empty();
    private Map<Part, List<Block>> blocks = Map.of();

    private CostTable(Labels labels, Notes notes, List<YearColumn> columns, AmountUnit unit) {
        this.labels = labels;
        this.notes = notes;
        this.columns = columns;
        this.unit = unit;
        PrintedUnit.words(unit, labels).forEach(units::add);
    }

    /** Whether a row is a cost table's header: it names fiscal years, and itself or its body is known by its label. */
    static boolean isHeader(Row row, Optional<Row> next, Labels labels) {
        boolean known = row.filled().stream().anyMatch(cell -> labels.is(cell, Label.COST_TABLE))
                || next.stream()
                        .flatMap(body -> body.filled().stream())
                        .anyMatch(cell -> labels.is(cell, Label.FUNDING_NATIONAL));
        return known && YearColumn.isAnyIn(row, labels);
    }

    /**
     * Reads a table's rows, the header first. A header that is repeated, as after a page break, is passed over.
     *
     * @param section the rows
     * @param unitBefore the unit that stands right before the table
     * @param year the year that the sheet evaluates
     */
    static CostTable read(
            List<Row> section, Optional<AmountUnit> unitBefore, FiscalYear year, Labels labels, Notes notes) {
        Row header = section.get(0);
        List<YearColumn> columns = YearColumn.all(header, year, Phase.ESTIMATE, labels);
        Optional<AmountUnit> unit = unit(section, labels).or(() -> unitBefore);
        boolean printed = header.first().orElseThrow().normal().matches(".*\\(単位.*|.*円\\)$");
        if (unit.isEmpty() && printed) {
            notes.error(
                    "unknown-unit",
                    header.first().orElseThrow(),
                    Places.COST_UNIT,
                    Message.of(
                                    "金額の単位が分からないため、千円とみなしました。ラベルのファイルに単位を加えて、読み直してください。",
                                    "The unit of the amounts is not known; they were taken for thousand yen. Add the unit to a file of labels and read again.")
                            .build());
        } else if (unit.isEmpty()) {
            notes.warn(
                    "unit-not-stated",
                    header.first().orElseThrow(),
                    Places.COST_UNIT,
                    Message.of(
                                    "金額の単位が書かれていません。千円として読みました。",
                                    "The unit of the amounts is not printed; they were read as thousand yen.")
                            .build());
        }
        CostTable table = new CostTable(labels, notes, columns, unit.orElse(AmountUnit.THOUSAND_YEN));
        table.header(header);
        for (Row row : section.subList(1, section.size())) {
            if (isHeader(row, Optional.empty(), labels)
                    && sameYears(columns, YearColumn.all(row, year, Phase.ESTIMATE, labels))) {
                row.cells().forEach(Cell::take);
            } else {
                table.row(row);
            }
        }
        table.blocks = Alignment.blocks(table.rows, columns, false);
        return table;
    }

    private static boolean sameYears(List<YearColumn> columns, List<YearColumn> others) {
        return columns.stream()
                .map(column -> column.year() + column.phase().code())
                .toList()
                .equals(others.stream()
                        .map(column -> column.year() + column.phase().code())
                        .toList());
    }

    /** The unit in the brackets of the header's label, or in a cell of its own. */
    private static Optional<AmountUnit> unit(List<Row> section, Labels labels) {
        return section.get(0).filled().stream()
                .filter(cell -> labels.is(cell, Label.COST_TABLE))
                .flatMap(cell -> PrintedUnit.remark(cell, labels).stream())
                .findFirst()
                .or(() -> section.stream()
                        .flatMap(row -> row.filled().stream())
                        .flatMap(cell -> PrintedUnit.alone(cell, labels).stream())
                        .findFirst());
    }

    /** Whether the table came to its last line. */
    boolean isComplete() {
        return rows.stream().anyMatch(row -> row.label() == Label.TOTAL);
    }

    private void header(Row header) {
        columns.forEach(column -> column.cell().take());
        for (Cell cell : header.filled()) {
            if (labels.is(cell, Label.COST_TABLE)) {
                cell.take();
            }
            textHeading(cell);
        }
    }

    private boolean textHeading(Cell cell) {
        Optional<Label> heading = labels.find(cell, TEXTS);
        heading.ifPresent(label -> {
            cell.take();
            textLabel = heading;
        });
        return heading.isPresent();
    }

    private void row(Row row) {
        int labelIndex = -1;
        Optional<Label> label = Optional.empty();
        Optional<Label> group = Optional.empty();
        List<Cell> before = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.cell(i);
            Optional<Label> known = cell.isTaken() ? Optional.empty() : labels.find(cell, ROWS);
            if (known.isPresent() && (label.isEmpty() || known.equals(label))) {
                label = known; // once more where a merged cell was copied
                labelIndex = i;
                before.add(cell);
            } else if (label.isPresent() || before.size() == MOST_LABELS || isFigure(cell)) {
                break;
            } else if (row.has(i)) {
                before.add(cell);
                if (group.isEmpty()) {
                    group = labels.find(cell, GROUPS);
                    labelIndex = i;
                }
            }
        }
        if (label.isEmpty() && group.isPresent()) {
            label = Optional.of(group.get() == Label.PROJECT_COST ? Label.PROJECT_TOTAL : Label.PERSONNEL_TOTAL);
            before.subList(1, before.size()).clear();
        }
        if (label.isEmpty()) {
            rowWithoutLabel(row);
            return;
        }
        if (isStatedBefore(label.get())) {
            unknownRow(row, labelIndex);
            return;
        }
        before.forEach(Cell::take);
        rows.add(keepTexts(TableRow.of(label.get(), row, labelIndex, units)));
    }

    private boolean isFigure(Cell cell) {
        return PrintedNumber.parse(cell.raw(), units).isPresent() || PrintedNumber.isDash(cell.raw());
    }

    private boolean isStatedBefore(Label label) {
        return rows.stream().anyMatch(row -> row.label() == label);
    }

    /** Takes the headings and texts out of a row; what remains are figures, and texts as the places that they take. */
    private TableRow keepTexts(TableRow row) {
        List<Field> kept = new ArrayList<>();
        for (Field field : row.fields()) {
            boolean heading = field.content() == TableRow.Content.TEXT && textHeading(field.cell());
            if (field.content() == TableRow.Content.TEXT && !heading) {
                text(field.cell());
            }
            if (!heading) {
                kept.add(field);
            }
        }
        return new TableRow(row.label(), row.row(), row.labelIndex(), kept);
    }

    /** Keeps a text under its heading; one that merged cells have copied into several rows, once. */
    private void text(Cell cell) {
        if (cell.isTaken() || textLabel.isEmpty()) {
            return;
        }
        List<Cell> known = texts.computeIfAbsent(textLabel.get(), key -> new ArrayList<>());
        if (known.stream().anyMatch(other -> other.raw().equals(cell.raw()))) {
            cell.take();
        } else {
            known.add(cell);
        }
    }

    /** A row that has no label of the form: a heading, a text that goes on, or a row that the model has no word for. */
    private void rowWithoutLabel(Row row) {
        List<Cell> cells = row.filled();
        if (cells.stream()
                .anyMatch(cell -> PrintedNumber.parse(cell.raw(), units).isPresent())) {
            unknownRow(row, row.indexOf(cells.get(0)));
            return;
        }
        for (Cell cell : cells) {
            if (!textHeading(cell) && !isComplete()) {
                text(cell); // below the last line of the form nothing goes on
            }
        }
    }

    private void unknownRow(Row row, int labelIndex) {
        Cell label = row.cell(labelIndex);
        String name = PlainText.ofCell(label.raw()).orElse("");
        if (!PrintedNumber.parse(label.raw()).isEmpty() || name.isEmpty() || unknownRows.containsKey(name)) {
            return;
        }
        label.take();
        unknownRows.put(
                name, row.filled().stream().filter(cell -> cell != label).toList());
    }

    /** What this table says of the hourly rates: the rows that stand where they should, or can stand only in one way. */
    Map<YearColumn, HourlyRate> confinedRates() {
        Map<YearColumn, HourlyRate> confined = new LinkedHashMap<>();
        Map<Block, Way> ways = new HashMap<>();
        for (Part part : List.of(Part.PERSONNEL, Part.PERSONNEL_TOTAL)) {
            for (Block block : blocks.getOrDefault(part, List.of())) {
                if (!block.isRegular() && block.ways().size() != 1) {
                    return Map.of();
                }
                ways.put(block, block.ways().get(0));
            }
        }
        PlacedFigures figures = new PlacedFigures(blocks, ways);
        for (int year = 0; year < columns.size(); year++) {
            YearColumn column = columns.get(year);
            int at = year;
            figures.number(Label.HOURS, year)
                    .flatMap(hours -> figures.number(Label.PERSONNEL_TOTAL, at)
                            .flatMap(total -> HourlyRate.confinedBy(
                                    hours,
                                    figures.number(Label.OTHER_STAFF, at).map(unit::amount),
                                    unit.amount(total),
                                    unit)))
                    .ifPresent(rate -> confined.put(column, rate));
        }
        return confined;
    }

    /** Places the figures and builds the cost. */
    Cost finish(Map<FiscalYear, HourlyRate> rates, Attributes attributes) {
        Map<YearColumn, HourlyRate> ratesByColumn = new HashMap<>();
        for (YearColumn column : columns) {
            Optional.ofNullable(rates.get(column.year())).ifPresent(rate -> ratesByColumn.put(column, rate));
        }
        Alignment.Result result = align(ratesByColumn);
        CostBuilder cost = Cost.builder().unit(unit);
        new CostYears(columns, unit, blocks, result, notes).build().forEach(cost::addYears);
        texts.forEach((label, cells) -> {
            Location location = label == Label.CHANGE_REASON ? Places.CHANGE_REASON : Places.COLLABORATION;
            Optional<String> text = Texts.join(cells, location, notes);
            if (label == Label.CHANGE_REASON) {
                cost.changeReason(text);
            } else {
                cost.collaboration(text);
            }
        });
        unknownRows.forEach(attributes::addUnknownRow);
        return cost.build();
    }

    /** Where the figures contradict one another, a row with a text may have moved alone. */
    private Alignment.Result align(Map<YearColumn, HourlyRate> rates) {
        Alignment.Result together = new Alignment(columns, blocks, unit, rates).find();
        if (together.evidence().contradicted() == 0) {
            return together;
        }
        Map<Part, List<Block>> apart = Alignment.blocks(rows, columns, true);
        Alignment.Result alone = new Alignment(columns, apart, unit, rates).find();
        if (alone.evidence().gain() <= together.evidence().gain()) {
            return together;
        }
        blocks = apart;
        return alone;
    }

    static FundingSource source(Label label) {
        return switch (label) {
            case FUNDING_NATIONAL -> FundingSource.NATIONAL;
            case FUNDING_PREFECTURAL -> FundingSource.PREFECTURAL;
            case FUNDING_BONDS -> FundingSource.BONDS;
            case FUNDING_OTHER -> FundingSource.OTHER;
            case FUNDING_GENERAL -> FundingSource.GENERAL;
            default -> throw new IllegalArgumentException(label + " is no funding source");
        };
    }

    static boolean isFunding(Label label) {
        return label.compareTo(Label.FUNDING_NATIONAL) >= 0 && label.compareTo(Label.FUNDING_GENERAL) <= 0;
    }
}
