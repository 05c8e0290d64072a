package dev.hyoka.io.published;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.model.HourlyRate;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.ManagementSheetBuilder;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one management sheet: all but the places of its cost figures at once, and those when the other sheets have told
 * the hourly rates.
 */
final class ManagementSheetReader implements SheetReading {

    private static final List<Label> HEAD = List.of(
            Label.NAME,
            Label.POLICY,
            Label.ORGANIZATIONAL_GOAL,
            Label.DEPARTMENT,
            Label.DIVISION,
            Label.DEPARTMENT_AND_DIVISION,
            Label.ID);

    private static final Map<Label, IndicatorCategory> INDICATORS = new EnumMap<>(Map.of(
            Label.OUTCOME_INDICATORS, IndicatorCategory.OUTCOME,
            Label.ACTIVITY_INDICATORS, IndicatorCategory.ACTIVITY,
            Label.SCALE_INDICATORS, IndicatorCategory.SCALE));

    private static final int LONGEST_HEADING = 12;

    /** A section of the sheet: what its heading stands for, and its rows, the heading first. */
    private record Section(Label label, List<Row> rows) {

        List<Cell> cells() {
            return rows.stream().flatMap(row -> row.filled().stream()).toList();
        }

        /** The cells that hold its content: all but the first, which is its heading. */
        List<Cell> content() {
            List<Cell> cells = cells();
            cells.get(0).take();
            return cells.subList(1, cells.size());
        }
    }

    private final RawSheet raw;
    private final Labels labels;
    private final Notes notes;
    private final Attributes attributes;
    private final ManagementSheetBuilder sheet = ManagementSheet.builder();
    private final Set<Label> sections = EnumSet.noneOf(Label.class);
    private boolean named;
    private Optional<FiscalYear> year = Optional.empty();
    private Optional<Cell> unitBefore = Optional.empty();
    private Optional<CostSection> cost = Optional.empty();
    private final List<Cell> purpose = new ArrayList<>();
    private final ProgressSection progress;
    private final List<List<Row>> costParts = new ArrayList<>();
    private int indicators;

    ManagementSheetReader(RawSheet raw, Labels labels, ReadOptions options) {
        this.raw = raw;
        this.labels = labels;
        this.notes = new Notes(options.name(), options.limits());
        this.attributes = new Attributes(notes);
        this.progress = new ProgressSection(labels, notes);
        raw.problems().forEach(notes::add);
        read(options);
    }

    @Override
    public Map<FiscalYear, HourlyRate> confinedRates() {
        return cost.map(CostSection::confinedRates).orElse(Map.of());
    }

    @Override
    public ReadItem finish(Map<FiscalYear, HourlyRate> rates) {
        cost.ifPresent(table -> sheet.cost(table.finish(rates, attributes)));
        sheet.attributes(attributes.texts());
        Completeness.check(raw, sections, cost.map(CostSection::isComplete), notes);
        if (!named) {
            notes.error(
                    "no-name",
                    raw.rows().get(0).first().orElseThrow(),
                    Places.NAME,
                    Message.of(
                                    "事業名がないため、このシートは読み込めません。事業名の欄を確かめるか、その項目名をラベルのファイルに加えてください。",
                                    "The sheet states no project name and can't be read without one. Check the field of the name, or add its label to a file of labels.")
                            .build());
        }
        notes.unplaced(raw);
        return named && year.isPresent()
                ? ReadItem.of(sheet.build(), notes.sourceMap(), notes.problems())
                : new ReadItem(Optional.empty(), notes.sourceMap(), notes.problems(), Map.of());
    }

    private void read(ReadOptions options) {
        List<Section> found = new ArrayList<>();
        List<Row> head = new ArrayList<>();
        List<Row> current = head;
        for (int i = 0; i < raw.rows().size(); i++) {
            Row row = raw.rows().get(i);
            Optional<Label> heading = heading(row, i + 1)
                    .or(() -> found.isEmpty() ? Optional.empty() : unmarkedHeading(row, found.get(found.size() - 1)));
            if (heading.isPresent()) {
                current = new ArrayList<>();
                found.add(new Section(heading.get(), current));
            }
            boolean beforeTable = found.stream().noneMatch(section -> section.label() == Label.COST_TABLE);
            Optional<Cell> unit = beforeTable ? PrintedUnit.alone(row, labels) : Optional.empty();
            if (unit.isPresent()) {
                unitBefore = unit;
            } else {
                (isOfHead(row, found) ? head : current).add(row);
            }
        }
        head(head, options);
        found.forEach(this::section);
        sheet.purpose(Texts.join(purpose, Places.PURPOSE, notes))
                .plannedSchedule(progress.plannedSchedule())
                .progress(progress.progress());
        if (!costParts.isEmpty()) {
            cost = year.flatMap(known -> CostSection.read(costParts, unitBefore, known, labels, notes));
        }
    }

    /** Whether a row of labels and values belongs to the head although a section with few rows stands before it. */
    private boolean isOfHead(Row row, List<Section> found) {
        return !found.isEmpty()
                && EnumSet.of(Label.PURPOSE, Label.OTHER_SECTION)
                        .contains(found.get(found.size() - 1).label())
                && row.filled().size() > 1
                && labels.find(row.filled().get(0), HEAD).isPresent();
    }

    /** A short text beside another one is a heading where the section above it has its text beside its heading too. */
    private Optional<Label> unmarkedHeading(Row row, Section section) {
        if (EnumSet.of(Label.PURPOSE, Label.PLANNED_SCHEDULE, Label.DIRECTION).contains(section.label())
                && YearColumn.isHeader(row, labels)) {
            return Optional.of(Label.OTHER_SECTION); // a table of years is no text
        }
        boolean beside = EnumSet.of(Label.PURPOSE, Label.OTHER_SECTION).contains(section.label())
                && !section.rows().isEmpty() // its only row can belong to the head
                && isHeadingWithText(section.rows().get(0))
                && isHeadingWithText(row);
        return beside ? Optional.of(Label.OTHER_SECTION) : Optional.empty();
    }

    private static boolean isHeadingWithText(Row row) {
        List<Cell> filled = row.filled();
        if (filled.size() != 2 || row.cell(0).isBlank()) {
            return false;
        }
        String heading = filled.get(0).normal();
        return heading.length() <= LONGEST_HEADING
                && heading.chars().noneMatch(c -> c == '。' || c == '、' || (c >= '0' && c <= '9'));
    }

    private Optional<Label> heading(Row row, int next) {
        Optional<Row> following =
                next < raw.rows().size() ? Optional.of(raw.rows().get(next)) : Optional.empty();
        if (CostSection.isHeader(row, following, labels)) {
            return Optional.of(Label.COST_TABLE);
        }
        Cell first = row.first().orElseThrow();
        if (labels.find(first, ProgressSection.COLUMNS).isPresent()) {
            return Optional.of(Label.PLANNED_SCHEDULE);
        }
        return labels.find(first, INDICATORS.keySet())
                .or(() -> labels.find(first, List.of(Label.PURPOSE, Label.DIRECTION, Label.OTHER_SECTION)))
                .or(() -> row.isMarkedHeading() ? Optional.of(Label.OTHER_SECTION) : Optional.empty());
    }

    private void head(List<Row> rows, ReadOptions options) {
        SheetHead head = SheetHead.read(rows, Label.MANAGEMENT_TITLE, HEAD, labels, notes, attributes);
        Optional<String> name = head.text(Label.NAME, Places.NAME);
        name.ifPresent(sheet::name);
        named = name.isPresent();
        sheet.id(head.text(Label.ID, Places.ID))
                .policy(head.text(Label.POLICY, Places.POLICY))
                .organizationalGoal(head.flag(Label.ORGANIZATIONAL_GOAL, Places.ORGANIZATIONAL_GOAL))
                .department(head.department())
                .division(head.division());
        year = head.year(options);
        year.ifPresentOrElse(sheet::fiscalYear, () -> PrintedYear.missing(raw, notes));
    }

    private void section(Section section) {
        boolean first = sections.add(section.label());
        switch (section.label()) {
            case PURPOSE -> purpose.addAll(section.content());
            case PLANNED_SCHEDULE -> progress.read(section.rows());
            case COST_TABLE -> costParts.add(section.rows());
            case DIRECTION -> {
                if (first) {
                    sheet.direction(new DirectionSection(labels, notes).read(section.content()));
                } else {
                    other(section);
                }
            }
            case OTHER_SECTION -> other(section);
            default -> year.ifPresent(known -> indicators(section, known));
        }
    }

    /** A section that the model has no word for becomes an attribute under its heading. */
    private void other(Section section) {
        List<Cell> cells = section.cells();
        attributes.add(cells.get(0), cells.subList(1, cells.size()));
    }

    private void indicators(Section section, FiscalYear known) {
        List<Indicator> read = new IndicatorTable(labels, notes, known)
                .read(section.rows(), INDICATORS.get(section.label()), indicators);
        indicators += read.size();
        sheet.addAllIndicators(read);
    }
}
