package dev.hyoka.io.published;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.io.Origin.Handling;
import dev.hyoka.io.PrintedNumber;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.GoalSheetBuilder;
import dev.hyoka.model.HourlyRate;
import dev.hyoka.model.PlanLinks;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one goal sheet. */
final class GoalSheetReader implements SheetReading {

    private static final List<Label> HEAD = List.of(Label.FISCAL_YEAR, Label.DEPARTMENT, Label.DIVISION);

    private static final List<Label> SECTIONS = List.of(
            Label.GOAL,
            Label.ROLE,
            Label.PLAN_LINKS,
            Label.RELATED_PROJECTS,
            Label.PRIORITY_PROJECTS,
            Label.OTHER_SECTION);

    private static final List<Label> PLANS = List.of(Label.BASIC_CONCEPT, Label.INDIVIDUAL_PLANS);

    private final RawSheet raw;
    private final Labels labels;
    private final ReadOptions options;
    private final Notes notes;
    private final Attributes attributes;
    private final GoalSheetBuilder sheet = GoalSheet.builder();
    private final Set<Label> stated = EnumSet.noneOf(Label.class);
    private Optional<FiscalYear> year = Optional.empty();

    GoalSheetReader(RawSheet raw, Labels labels, ReadOptions options) {
        this.raw = raw;
        this.labels = labels;
        this.options = options;
        this.notes = new Notes(options.name(), options.limits());
        this.attributes = new Attributes(notes);
        raw.problems().forEach(notes::add);
    }

    @Override
    public Map<FiscalYear, HourlyRate> confinedRates() {
        return Map.of();
    }

    @Override
    public ReadItem finish(Map<FiscalYear, HourlyRate> rates) {
        read();
        sheet.attributes(attributes.texts());
        Completeness.check(raw, stated, notes);
        notes.unplaced(raw);
        return year.isPresent()
                ? ReadItem.of(sheet.build(), notes.sourceMap(), notes.problems())
                : new ReadItem(Optional.empty(), notes.sourceMap(), notes.problems(), Map.of());
    }

    /** Collects the rows of each section, which a page break can have cut in two, and reads each once. */
    private void read() {
        List<Row> head = new ArrayList<>();
        List<List<Row>> others = new ArrayList<>();
        Map<Label, List<Row>> bodies = new EnumMap<>(Label.class);
        List<Row> current = head;
        for (Row row : raw.rows()) {
            Optional<Label> heading = heading(row, bodies.keySet());
            if (heading.isEmpty()) {
                current.add(row);
            } else if (heading.get() == Label.OTHER_SECTION) {
                current = new ArrayList<>(List.of(row));
                others.add(current);
            } else {
                current = bodies.computeIfAbsent(heading.get(), label -> new ArrayList<>());
                Cell first = row.first().orElseThrow();
                if (labels.is(first, heading.get())) {
                    first.take();
                    if (raw.last() && row.line() == raw.lastRow().line()) {
                        Completeness.endsWithHeading(raw, notes);
                    }
                } else {
                    current.add(row);
                }
            }
        }
        stated.addAll(bodies.keySet());
        head(head);
        bodies.forEach(this::section);
        others.forEach(this::other);
    }

    private Optional<Label> heading(Row row, Set<Label> before) {
        List<Cell> filled = row.filled();
        if (filled.size() == 1) {
            Optional<Label> heading = labels.find(filled.get(0), SECTIONS);
            if (heading.isPresent()) {
                return heading;
            }
        }
        if (row.isMarkedHeading()) {
            return Optional.of(Label.OTHER_SECTION);
        }
        boolean project = !before.contains(Label.PRIORITY_PROJECTS) && labels.is(filled.get(0), Label.PRIORITY_PROJECT);
        return project ? Optional.of(Label.PRIORITY_PROJECTS) : Optional.empty();
    }

    private void section(Label section, List<Row> body) {
        switch (section) {
            case GOAL -> sheet.goal(text(body, Places.GOAL));
            case ROLE -> sheet.role(text(body, Places.ROLE));
            case PLAN_LINKS -> planLinks(body);
            case RELATED_PROJECTS ->
                new RelatedProjects(labels, notes).read(body).forEach(sheet::addRelatedProjects);
            default -> new PriorityProjects(labels, notes).read(body).forEach(sheet::addPriorityProjects);
        }
    }

    private void head(List<Row> rows) {
        SheetHead head = SheetHead.read(rows, Label.GOAL_TITLE, HEAD, labels, notes, attributes);
        sheet.department(head.department()).division(head.division());
        year = head.year(options);
        year.ifPresentOrElse(sheet::fiscalYear, () -> PrintedYear.missing(raw, notes));
    }

    private Optional<String> text(List<Row> rows, Location location) {
        return Texts.lines(rows.stream().flatMap(row -> row.filled().stream()).toList(), location, notes);
    }

    /** A section that the model has no word for becomes an attribute under its heading. */
    private void other(List<Row> rows) {
        List<Cell> cells = rows.stream().flatMap(row -> row.filled().stream()).toList();
        attributes.add(cells.get(0), cells.subList(1, cells.size()));
    }

    /** ① the basic concept, ② the current plan, whose label is its name, ③ individual plans. */
    private void planLinks(List<Row> rows) {
        Map<Label, List<Cell>> cells = new EnumMap<>(Label.class);
        Optional<String> plan = Optional.empty();
        Optional<Label> last = Optional.empty();
        for (Row row : rows) {
            List<Cell> filled = row.filled();
            Cell first = filled.get(0);
            boolean goesOn = last.isPresent() && (row.indexOf(first) > 0 || PlainText.isItem(first.raw()));
            if (!goesOn) {
                last = labels.find(withoutNumber(first), PLANS);
                if (last.isPresent()) {
                    first.take();
                } else if (plan.isEmpty()) {
                    plan = Optional.of(withoutNumber(first));
                    notes.found(Places.PLAN_NAME, first, Handling.AS_PRINTED);
                    last = Optional.of(Label.PLAN_LINKS);
                } else {
                    continue;
                }
            }
            cells.computeIfAbsent(last.get(), key -> new ArrayList<>())
                    .addAll(filled.subList(goesOn ? 0 : 1, filled.size()));
        }
        sheet.planLinks(new PlanLinks(
                items(cells.get(Label.BASIC_CONCEPT), Places.BASIC_CONCEPT),
                new PlanLinks.Plan(plan, items(cells.get(Label.PLAN_LINKS), Places.PLAN_ITEMS)),
                items(cells.get(Label.INDIVIDUAL_PLANS), Places.INDIVIDUAL_PLANS)));
    }

    private static String withoutNumber(Cell cell) {
        return PrintedPolicy.withoutNumber(PlainText.ofName(cell.raw()).orElseThrow());
    }

    private List<String> items(List<Cell> cells, Location location) {
        List<String> items = new ArrayList<>();
        for (Cell cell : cells == null ? List.<Cell>of() : cells) {
            if (PrintedNumber.isDash(cell.text()) || labels.is(cell, Label.NONE)) {
                cell.take();
                continue;
            }
            for (String item : PlainText.plans(cell.raw())) {
                notes.found(location.child(items.size()), cell, Handling.CLEANED);
                items.add(item);
            }
        }
        return items;
    }
}
