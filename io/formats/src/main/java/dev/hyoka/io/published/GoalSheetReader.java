package dev.hyoka.io.published;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.io.Origin.Handling;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.GoalSheetBuilder;
import dev.hyoka.model.HourlyRate;
import dev.hyoka.model.PlanLinks;
import dev.hyoka.model.Policy;
import dev.hyoka.model.RelatedProject;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one goal sheet. */
final class GoalSheetReader implements SheetReading {

    private static final List<Label> HEAD = List.of(Label.FISCAL_YEAR, Label.DEPARTMENT, Label.DIVISION);

    private static final List<Label> SECTIONS =
            List.of(Label.GOAL, Label.ROLE, Label.PLAN_LINKS, Label.RELATED_PROJECTS, Label.PRIORITY_PROJECTS);

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

    private void read() {
        Optional<Label> section = Optional.empty();
        List<Row> rows = new ArrayList<>();
        for (Row row : raw.rows()) {
            Optional<Label> heading = heading(row);
            if (heading.isPresent()) {
                section(section, rows);
                section = heading;
                rows = new ArrayList<>();
            }
            rows.add(row);
        }
        section(section, rows);
    }

    private Optional<Label> heading(Row row) {
        List<Cell> filled = row.filled();
        if (filled.size() == 1) {
            Optional<Label> heading = labels.find(filled.get(0), SECTIONS);
            if (heading.isPresent()) {
                return heading;
            }
        }
        boolean project = !stated.contains(Label.PRIORITY_PROJECTS) && labels.is(filled.get(0), Label.PRIORITY_PROJECT);
        return project ? Optional.of(Label.PRIORITY_PROJECTS) : Optional.empty();
    }

    private void section(Optional<Label> section, List<Row> rows) {
        if (section.isEmpty()) {
            head(rows);
            return;
        }
        stated.add(section.get());
        boolean headed = labels.is(rows.get(0).first().orElseThrow(), section.get());
        if (headed) {
            rows.get(0).first().orElseThrow().take();
        }
        List<Row> body = headed ? rows.subList(1, rows.size()) : rows;
        switch (section.get()) {
            case GOAL -> sheet.goal(text(body, Places.GOAL));
            case ROLE -> sheet.role(text(body, Places.ROLE));
            case PLAN_LINKS -> planLinks(body);
            case RELATED_PROJECTS -> relatedProjects(body);
            default -> new PriorityProjects(labels, notes).read(body).forEach(sheet::addPriorityProjects);
        }
    }

    private void head(List<Row> rows) {
        SheetHead head = SheetHead.read(rows, Label.GOAL_TITLE, HEAD, labels, notes, attributes);
        sheet.department(head.text(Label.DEPARTMENT, Places.DEPARTMENT))
                .division(head.text(Label.DIVISION, Places.DIVISION));
        year = head.year(options);
        year.ifPresentOrElse(sheet::fiscalYear, () -> PrintedYear.missing(raw, notes));
    }

    private Optional<String> text(List<Row> rows, Location location) {
        return Texts.lines(rows.stream().flatMap(row -> row.filled().stream()).toList(), location, notes);
    }

    /** ① the basic concept, ② the current plan, whose label is its name, ③ individual plans. */
    private void planLinks(List<Row> rows) {
        List<String> basicConcept = List.of();
        List<String> individualPlans = List.of();
        Optional<PlanLinks.Plan> plan = Optional.empty();
        for (Row row : rows) {
            Cell label = row.first().orElseThrow();
            List<Cell> values = row.filled().subList(1, row.filled().size());
            if (labels.is(withoutNumber(label), Label.BASIC_CONCEPT)) {
                label.take();
                basicConcept = items(values, Places.BASIC_CONCEPT);
            } else if (labels.is(withoutNumber(label), Label.INDIVIDUAL_PLANS)) {
                label.take();
                individualPlans = items(values, Places.INDIVIDUAL_PLANS);
            } else if (plan.isEmpty()) {
                String name = withoutNumber(label);
                notes.found(Places.PLAN_NAME, label, Handling.AS_PRINTED);
                plan = Optional.of(new PlanLinks.Plan(Optional.of(name), items(values, Places.PLAN_ITEMS)));
            } else if (!values.isEmpty()) {
                label.take();
                attributes.add(withoutNumber(label), values);
            }
        }
        sheet.planLinks(new PlanLinks(
                basicConcept, plan.orElse(new PlanLinks.Plan(Optional.empty(), List.of())), individualPlans));
    }

    private static String withoutNumber(Cell cell) {
        return PrintedPolicy.withoutNumber(PlainText.ofCell(cell.raw()).orElseThrow());
    }

    private List<String> items(List<Cell> cells, Location location) {
        List<String> items = new ArrayList<>();
        for (Cell cell : cells) {
            if (PrintedNumber.isDash(cell.raw()) || labels.is(cell, Label.NONE)) {
                cell.take();
                continue;
            }
            for (String item : PlainText.items(cell.raw())) {
                notes.found(location.child(items.size()), cell, Handling.CLEANED);
                items.add(item);
            }
        }
        return items;
    }

    private void relatedProjects(List<Row> rows) {
        int count = 0;
        for (Row row : rows) {
            boolean header = row.filled().stream().anyMatch(cell -> labels.is(cell, Label.RELATED_POLICY))
                    && row.filled().stream().anyMatch(cell -> labels.is(cell, Label.RELATED_PROJECT));
            if (header) {
                row.cells().forEach(Cell::take);
                continue;
            }
            List<Cell> cells = new ArrayList<>(row.filled());
            if (isRowNumber(cells.get(0)) && cells.size() < 4) {
                cells.remove(0).take();
            }
            if (cells.isEmpty() || cells.size() > 2) {
                continue;
            }
            Cell project = cells.get(cells.size() - 1);
            Optional<Cell> policyCell = cells.size() == 2 ? Optional.of(cells.get(0)) : Optional.empty();
            Location location = Places.RELATED_PROJECTS.child(count++);
            Optional<Policy> policy = policyCell.flatMap(cell -> {
                notes.found(location.child("policy"), cell, Handling.AS_PRINTED);
                return PrintedPolicy.of(cell.raw());
            });
            String name = PlainText.ofCell(project.raw()).orElseThrow();
            notes.foundText(location.child("project"), project, name);
            sheet.addRelatedProjects(new RelatedProject(policy, name));
        }
    }

    /** The number of a row, in whatever figures; an I stands for 1 in some. */
    private static boolean isRowNumber(Cell cell) {
        return cell.normal().matches("[0-9]{1,3}|[IVXivxl]{1,4}");
    }
}
