package dev.hyoka.io.published;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.io.Origin.Handling;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.HourlyRate;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.ManagementSheetBuilder;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads one management sheet: all but the places of its cost figures at once, and those when the other sheets have told
 * the hourly rates.
 */
final class ManagementSheetReader implements SheetReading {

    private static final List<Label> HEAD =
            List.of(Label.NAME, Label.POLICY, Label.ORGANIZATIONAL_GOAL, Label.DEPARTMENT, Label.DIVISION, Label.ID);

    private static final Map<Label, IndicatorCategory> INDICATORS = new EnumMap<>(Map.of(
            Label.OUTCOME_INDICATORS, IndicatorCategory.OUTCOME,
            Label.ACTIVITY_INDICATORS, IndicatorCategory.ACTIVITY,
            Label.SCALE_INDICATORS, IndicatorCategory.SCALE));

    private static final List<Label> COLUMNS =
            List.of(Label.PLANNED_SCHEDULE, Label.PROGRESS_TEXT, Label.PROGRESS_GRADE);

    private static final Map<Label, ProgressGrade> GRADES = new EnumMap<>(
            Map.of(Label.GRADE_A, ProgressGrade.A, Label.GRADE_B, ProgressGrade.B, Label.GRADE_C, ProgressGrade.C));

    private static final Map<Label, DirectionCode> DIRECTIONS = new EnumMap<>(Map.of(
            Label.DIRECTION_CONTINUE, DirectionCode.CONTINUE,
            Label.DIRECTION_COMPLETED, DirectionCode.COMPLETED,
            Label.DIRECTION_EXPAND, DirectionCode.EXPAND,
            Label.DIRECTION_IMPROVE, DirectionCode.IMPROVE,
            Label.DIRECTION_REDUCE, DirectionCode.REDUCE,
            Label.DIRECTION_MERGE, DirectionCode.MERGE,
            Label.DIRECTION_SUSPEND, DirectionCode.SUSPEND,
            Label.DIRECTION_ABOLISH, DirectionCode.ABOLISH));

    /** A section of the sheet: what its heading stands for, and its rows, the heading first. */
    private record Section(Label label, List<Row> rows) {}

    private final RawSheet raw;
    private final Labels labels;
    private final ReadOptions options;
    private final Notes notes;
    private final Attributes attributes;
    private final ManagementSheetBuilder sheet = ManagementSheet.builder();
    private final Map<Label, Boolean> stated = new EnumMap<>(Label.class);
    private Optional<FiscalYear> year = Optional.empty();
    private Optional<CostTable> cost = Optional.empty();
    private int indicators;

    ManagementSheetReader(RawSheet raw, Labels labels, ReadOptions options) {
        this.raw = raw;
        this.labels = labels;
        this.options = options;
        this.notes = new Notes(options.name(), options.limits());
        this.attributes = new Attributes(notes);
        raw.problems().forEach(notes::add);
        read();
    }

    @Override
    public Map<FiscalYear, HourlyRate> confinedRates() {
        Map<FiscalYear, HourlyRate> rates = new HashMap<>();
        cost.ifPresent(table -> table.confinedRates().forEach((column, rate) -> rates.put(column.year(), rate)));
        return rates;
    }

    @Override
    public ReadItem finish(Map<FiscalYear, HourlyRate> rates) {
        cost.ifPresent(table -> sheet.cost(table.finish(rates, attributes)));
        Completeness.check(raw, stated.keySet(), cost.map(CostTable::isComplete), notes);
        sheet.attributes(attributes.texts());
        boolean named = stated.containsKey(Label.NAME);
        if (!named) {
            notes.error(
                    "no-name",
                    raw.rows().get(0).first().orElseThrow(),
                    Places.NAME,
                    Message.of(
                                    "事業名がないため、このシートは読み込めません。事業名の欄を確かめてください。",
                                    "The sheet states no project name and can't be read without one. Check the field of the name.")
                            .build());
        }
        notes.unplaced(raw);
        if (!named || year.isEmpty()) {
            return new ReadItem(Optional.empty(), notes.sourceMap(), notes.problems(), Map.of());
        }
        return ReadItem.of(sheet.build(), notes.sourceMap(), notes.problems());
    }

    private void read() {
        List<Section> sections = new ArrayList<>();
        List<Row> head = new ArrayList<>();
        List<Row> current = head;
        for (int i = 0; i < raw.rows().size(); i++) {
            Row row = raw.rows().get(i);
            Optional<Label> heading = heading(row, i + 1);
            if (heading.isPresent()) {
                current = new ArrayList<>();
                sections.add(new Section(heading.get(), current));
            }
            current.add(row);
        }
        head(head);
        Optional<AmountUnit> unit = raw.rows().stream()
                .flatMap(row -> CostTable.unit(row, labels).stream())
                .findFirst();
        for (Section section : sections) {
            section(section, unit);
        }
    }

    private Optional<Label> heading(Row row, int next) {
        Optional<Row> following =
                next < raw.rows().size() ? Optional.of(raw.rows().get(next)) : Optional.empty();
        if (CostTable.isHeader(row, following, labels)) {
            return Optional.of(Label.COST_TABLE);
        }
        Cell first = row.first().orElseThrow();
        Optional<Label> indicator = labels.find(first, INDICATORS.keySet());
        if (indicator.isPresent()) {
            return indicator;
        }
        Optional<Label> column = labels.find(first, COLUMNS);
        if (column.isPresent()) {
            return Optional.of(Label.PLANNED_SCHEDULE);
        }
        return labels.find(first, List.of(Label.PURPOSE, Label.DIRECTION));
    }

    private void head(List<Row> rows) {
        for (Row row : rows) {
            if (year.isEmpty()) {
                row.filled().stream()
                        .filter(cell -> PrintedYear.find(cell.raw()).isPresent())
                        .findFirst()
                        .ifPresent(cell -> {
                            year = PrintedYear.find(cell.raw());
                            notes.found(Places.FISCAL_YEAR, cell, Handling.AS_PRINTED);
                        });
            }
            row.filled().stream()
                    .filter(cell -> labels.is(cell, Label.MANAGEMENT_TITLE))
                    .forEach(Cell::take);
            if (row.isRule()) {
                row.cells().forEach(Cell::take);
            } else if (row.filled().stream().noneMatch(Cell::isTaken)) {
                Pair.of(row, labels, HEAD).forEach(this::pair);
            }
        }
        if (year.isEmpty() && options.fiscalYear().isPresent()) {
            year = options.fiscalYear();
            notes.given(Places.FISCAL_YEAR, year.get().toString());
        }
        year.ifPresentOrElse(sheet::fiscalYear, () -> PrintedYear.missing(raw, notes));
    }

    private void pair(Pair pair) {
        if (pair.label().isEmpty()) {
            pair.labelCell().take();
            attributes.add(pair.name(), List.of(pair.valueCell().orElseThrow()));
            return;
        }
        Label label = pair.label().get();
        pair.labelCell().take();
        if (stated.containsKey(label) || pair.valueCell().isEmpty()) {
            return;
        }
        stated.put(label, true);
        if (label == Label.ORGANIZATIONAL_GOAL) {
            organizationalGoal(pair);
            return;
        }
        if (label != Label.NAME && (PrintedNumber.isDash(pair.value()) || labels.is(pair.value(), Label.NONE))) {
            pair.valueCell().get().take();
            return;
        }
        switch (label) {
            case NAME -> headText(pair, Places.NAME, sheet::name);
            case POLICY -> headText(pair, Places.POLICY, sheet::policy);
            case DEPARTMENT -> headText(pair, Places.DEPARTMENT, sheet::department);
            case DIVISION -> headText(pair, Places.DIVISION, sheet::division);
            default -> headText(pair, Places.ID, sheet::id);
        }
    }

    private void headText(Pair pair, Location location, Consumer<String> field) {
        PlainText.ofCell(pair.value()).ifPresent(text -> {
            field.accept(text);
            Cell cell = pair.valueCell().orElseThrow();
            if (cell == pair.labelCell()) {
                notes.found(location, cell, Handling.CLEANED);
                notes.info(
                        "label-and-value-in-one-cell",
                        cell,
                        location,
                        Message.of("項目名と値が一つのセルにあります。", "Label and value share a cell.")
                                .build());
            } else {
                notes.foundText(location, cell, text);
            }
        });
    }

    private void organizationalGoal(Pair pair) {
        Cell cell = pair.valueCell().orElseThrow();
        boolean yes = labels.is(pair.value(), Label.YES);
        if (yes || PrintedNumber.isDash(pair.value()) || labels.is(pair.value(), Label.NO)) {
            sheet.organizationalGoal(yes);
            notes.found(Places.ORGANIZATIONAL_GOAL, cell, Handling.AS_PRINTED);
        }
    }

    private void section(Section section, Optional<AmountUnit> unit) {
        stated.put(section.label(), true);
        switch (section.label()) {
            case PURPOSE -> sheet.purpose(Texts.join(withoutHeading(section.rows(), 1), Places.PURPOSE, notes));
            case PLANNED_SCHEDULE -> scheduleAndProgress(section.rows());
            case DIRECTION -> direction(section.rows());
            case COST_TABLE ->
                year.filter(known -> cost.isEmpty())
                        .ifPresent(known ->
                                cost = Optional.of(CostTable.read(section.rows(), unit, known, labels, notes)));
            default ->
                year.ifPresent(known -> {
                    IndicatorTable table = new IndicatorTable(labels, notes, known);
                    List<Indicator> read = table.read(section.rows(), INDICATORS.get(section.label()), indicators);
                    indicators += read.size();
                    sheet.addAllIndicators(read);
                });
        }
    }

    /** The cells of a section that hold its content, without the first ones of its first row, which are its heading. */
    private static List<Cell> withoutHeading(List<Row> rows, int headings) {
        List<Cell> cells = new ArrayList<>();
        rows.forEach(row -> cells.addAll(row.filled()));
        cells.subList(0, headings).forEach(Cell::take);
        return cells.subList(headings, cells.size());
    }

    /** Columns side by side, of which each row below holds a piece. */
    private void scheduleAndProgress(List<Row> rows) {
        Row header = rows.get(0);
        Map<Label, List<Cell>> byColumn = new EnumMap<>(Label.class);
        for (int i = 0; i < header.size(); i++) {
            Optional<Label> column = labels.find(header.cell(i), COLUMNS);
            if (column.isPresent()) {
                header.cell(i).take();
                for (Row row : rows.subList(1, rows.size())) {
                    if (row.has(i)) {
                        byColumn.computeIfAbsent(column.get(), key -> new ArrayList<>())
                                .add(row.cell(i));
                    }
                }
            }
        }
        sheet.plannedSchedule(
                Texts.join(byColumn.getOrDefault(Label.PLANNED_SCHEDULE, List.of()), Places.PLANNED_SCHEDULE, notes));
        Optional<String> text =
                Texts.join(byColumn.getOrDefault(Label.PROGRESS_TEXT, List.of()), Places.PROGRESS_TEXT, notes);
        List<Cell> grade = byColumn.getOrDefault(Label.PROGRESS_GRADE, List.of());
        Progress progress = progress(grade, text);
        if (progress.grade().isPresent() || progress.label().isPresent() || text.isPresent()) {
            sheet.progress(progress);
        }
    }

    private Progress progress(List<Cell> cells, Optional<String> text) {
        Optional<String> printed = cells.stream()
                .filter(cell -> !PrintedNumber.isDash(cell.raw()))
                .findFirst()
                .flatMap(cell -> PlainText.ofCell(cell.raw()));
        cells.stream().filter(cell -> PrintedNumber.isDash(cell.raw())).forEach(Cell::take);
        if (printed.isEmpty()) {
            return Progress.builder().text(text).build();
        }
        Cell cell = cells.stream()
                .filter(candidate -> !PrintedNumber.isDash(candidate.raw()))
                .findFirst()
                .orElseThrow();
        PrintedGrade read = PrintedGrade.of(printed.get(), labels, GRADES);
        if (read.grade().isPresent()) {
            notes.foundText(Places.GRADE, cell, printed.get());
        } else {
            notes.found(Places.GRADE_LABEL, cell, Handling.AS_PRINTED);
            notes.warn(
                    "unknown-grade",
                    cell,
                    Places.GRADE,
                    Message.of(
                                    "進捗度「{text}」の意味が分かりません。ラベルのファイルに加えてください。",
                                    "The grade \"{text}\" is not known. Add it to a file of labels.")
                            .with("text", printed.get())
                            .build());
        }
        return Progress.builder()
                .grade(read.grade())
                .label(read.label())
                .text(text)
                .build();
    }

    private void direction(List<Row> rows) {
        List<Cell> cells = withoutHeading(rows, 1);
        if (cells.isEmpty()) {
            return;
        }
        Cell first = cells.get(0);
        String word = PlainText.ofCell(first.raw()).orElse("");
        Optional<DirectionCode> code = labels.find(first, DIRECTIONS.keySet()).map(DIRECTIONS::get);
        boolean hasWord = code.isPresent() || (cells.size() > 1 && cells.get(1).line() == first.line());
        Direction direction = Direction.builder()
                .text(Texts.join(hasWord ? cells.subList(1, cells.size()) : cells, Places.DIRECTION_TEXT, notes))
                .build();
        if (!hasWord || word.isEmpty()) {
            sheet.direction(direction);
            return;
        }
        if (code.isEmpty() && PrintedNumber.isDash(first.raw())) {
            first.take();
            sheet.direction(direction);
            return;
        }
        notes.found(Places.DIRECTION_CODE, first, Handling.AS_PRINTED);
        boolean saysMore = labels.wordings(labelOf(code)).stream().noneMatch(wording -> wording.equals(first.normal()));
        if (code.isEmpty()) {
            notes.warn(
                    "unknown-direction",
                    first,
                    Places.DIRECTION_CODE,
                    Message.of(
                                    "今後の方向性「{text}」の意味が分かりません。ラベルのファイルに加えてください。",
                                    "The direction \"{text}\" is not known. Add it to a file of labels.")
                            .with("text", word)
                            .build());
        }
        sheet.direction(direction
                .withCode(code.orElse(DirectionCode.OTHER))
                .withLabel(saysMore ? Optional.of(word) : Optional.empty()));
    }

    private static Label labelOf(Optional<DirectionCode> code) {
        return DIRECTIONS.entrySet().stream()
                .filter(entry -> code.isPresent() && entry.getValue() == code.get())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Label.NONE);
    }
}
