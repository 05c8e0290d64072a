package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.io.spreadsheet.FormStyles.Look;
import dev.hyoka.io.spreadsheet.Slot.Span;
import dev.hyoka.model.Direction;
import dev.hyoka.model.Document;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Progress;
import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Lays a management sheet out as the printed form. */
final class ManagementPage {

    /** The columns' widths: two of labels, five of years, two of texts. */
    private static final int[] WIDTHS = {9, 23, 11, 11, 11, 11, 11, 15, 21};

    private static final int YEAR_WIDTH = 11;

    private final ManagementSheet document;
    private final IndicatorRows indicators;
    private final FormPage page;
    private final WorkbookOptions options;

    ManagementPage(ManagementSheet document, XSSFSheet sheet, FormStyles styles, WorkbookOptions options) {
        this.document = document;
        this.options = options;
        this.indicators = new IndicatorRows(document);
        int columns = Math.max(
                indicators.columns(), document.cost().map(CostRows::columns).orElse(0));
        this.page = new FormPage(sheet, document.kind().code(), styles, options.language(), widths(columns));
    }

    private static int[] widths(int columns) {
        int[] widths = Arrays.copyOf(WIDTHS, Math.max(WIDTHS.length, columns));
        Arrays.fill(widths, WIDTHS.length, widths.length, YEAR_WIDTH);
        return widths;
    }

    FormPage write() {
        title(page, document, FormWords.MANAGEMENT_SHEET, 3);
        page.line(FormRow.NAME).field(Slot.NAME, Optional.of(document.name())).field(Slot.ID, document.id());
        page.line(FormRow.POLICY)
                .field(Slot.POLICY, document.policy().map(CellPolicy::printName))
                .label(Slot.ORGANIZATIONAL_GOAL)
                .text(
                        Slot.ORGANIZATIONAL_GOAL.value(),
                        CellChoice.YES_OR_NO.print(document.organizationalGoal(), Optional.empty(), page.language()),
                        Look.CENTERED,
                        Places.ORGANIZATIONAL_GOAL)
                .choice(Slot.ORGANIZATIONAL_GOAL.value().from(), CellChoice.YES_OR_NO.listed(page.language()));
        page.line(FormRow.DEPARTMENT)
                .field(Slot.DEPARTMENT, document.department())
                .field(Slot.DIVISION, document.division());
        page.heading(FormWords.PURPOSE, Places.PURPOSE);
        page.line(FormRow.PURPOSE).field(Slot.PURPOSE, document.purpose());
        indicators.write(page);
        progress();
        direction();
        document.cost().ifPresent(cost -> new CostRows(cost, page, options).write());
        attributes(page, document);
        page.end(false);
        return page;
    }

    /** The line above the form: the year and what the form is. */
    static void title(FormPage page, Document document, FormWords words, int from) {
        page.line(FormRow.FISCAL_YEAR)
                .text(
                        Span.of(1, from - 1),
                        CellYear.print(document.fiscalYear(), page.language()),
                        Look.TITLE,
                        Places.FISCAL_YEAR)
                .words(Span.of(from, Span.REST), words.in(page.language()), Look.TITLE);
    }

    private void progress() {
        Progress progress = document.progress().orElse(Progress.NOT_STATED);
        page.line(FormRow.LABEL)
                .label(Slot.PLANNED_SCHEDULE)
                .label(Slot.PROGRESS)
                .label(Slot.GRADE);
        page.line(FormRow.PROGRESS)
                .field(Slot.PLANNED_SCHEDULE, document.plannedSchedule())
                .field(Slot.PROGRESS, progress.text())
                .text(
                        Slot.GRADE.value(),
                        CellChoice.GRADE.print(progress.grade(), progress.label(), page.language()),
                        Look.CENTERED,
                        Places.GRADE)
                .choice(Slot.GRADE.value().from(), CellChoice.GRADE.listed(page.language()));
    }

    private void direction() {
        Direction direction = document.direction().orElse(Direction.NOT_STATED);
        page.heading(FormWords.DIRECTION, Location.of("direction"));
        page.line(FormRow.DIRECTION)
                .text(
                        Slot.DIRECTION.value(),
                        CellChoice.DIRECTION.print(direction.code(), direction.label(), page.language()),
                        Look.CENTERED,
                        Places.DIRECTION_CODE)
                .choice(Slot.DIRECTION.value().from(), CellChoice.DIRECTION.listed(page.language()))
                .field(Slot.DIRECTION_TEXT, direction.text());
    }

    /** What the form has no field for: a label and a text a line. */
    static void attributes(FormPage page, Document document) {
        if (document.attributes().isEmpty()) {
            return;
        }
        page.heading(FormWords.ATTRIBUTES, Location.of("attributes"));
        document.attributes()
                .forEach((label, text) -> page.line(FormRow.ATTRIBUTE)
                        .text(Span.of(1, 2), label, Look.LABEL, Location.of("attributes"))
                        .text(Span.of(3, Span.REST), text, Look.FIELD, Places.attribute(label)));
    }
}
