package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Places;
import dev.hyoka.io.spreadsheet.FormStyles.Look;
import dev.hyoka.io.spreadsheet.Slot.Span;
import dev.hyoka.model.Mark;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import dev.hyoka.time.FiscalMonth;
import java.util.List;
import java.util.Locale;

/** The chart of a project: a line a task, twelve months, an entry over the months that it takes. */
final class ScheduleRows {

    static final Span TASK = Span.of(1, 1);

    /** April's column. */
    static final int FIRST_MONTH = 2;

    private static final int MONTHS = FiscalMonth.values().length;

    private final FormPage page;
    private final int project;

    ScheduleRows(FormPage page, int project) {
        this.page = page;
        this.project = project;
    }

    static void header(FormLine line, Language language) {
        for (FiscalMonth month : FiscalMonth.values()) {
            line.words(column(month), name(month, language), Look.HEADER);
        }
    }

    static String name(FiscalMonth month, Language language) {
        return switch (language) {
            case JA -> month.number() + "月";
            case EN -> month.name().charAt(0) + month.name().substring(1, 3).toLowerCase(Locale.ROOT);
        };
    }

    private static Span column(FiscalMonth month) {
        return Span.of(FIRST_MONTH + month.monthsAfterApril(), FIRST_MONTH + month.monthsAfterApril());
    }

    void write(List<ScheduledTask> tasks) {
        for (int i = 0; i < tasks.size(); i++) {
            FormLine line =
                    page.line(FormRow.TASK).text(TASK, tasks.get(i).task(), Look.FIELD, Places.taskName(project, i));
            page.place(Places.task(project, i), line.row(), 1);
            entries(line, i, tasks.get(i).entries());
        }
        if (tasks.isEmpty()) {
            FormLine line = page.line(FormRow.TASK).blank(TASK, Look.FIELD);
            blank(line, 0, MONTHS);
        }
    }

    /** As many entries a line as stand one after another; the next one that doesn't begins a further line. */
    private void entries(FormLine first, int task, List<ScheduleEntry> entries) {
        FormLine line = first;
        int drawn = 0;
        for (int i = 0; i < entries.size(); i++) {
            ScheduleEntry entry = entries.get(i);
            if (entry.from().monthsAfterApril() < drawn) {
                blank(line, drawn, MONTHS);
                line = page.line(FormRow.TASK_CONTINUED).blank(TASK, Look.FIELD);
                drawn = 0;
            }
            blank(line, drawn, entry.from().monthsAfterApril());
            line.text(
                    Span.of(
                            FIRST_MONTH + entry.from().monthsAfterApril(),
                            FIRST_MONTH + entry.to().monthsAfterApril()),
                    new CellEntry(entry.mark(), entry.label()).print(),
                    entry.mark() == Mark.SPAN ? Look.SPAN : Look.CENTERED,
                    Places.entry(project, task, i));
            drawn = entry.to().monthsAfterApril() + 1;
        }
        blank(line, drawn, MONTHS);
    }

    private static void blank(FormLine line, int from, int to) {
        for (int month = from; month < to; month++) {
            line.blank(Span.of(FIRST_MONTH + month, FIRST_MONTH + month), Look.CENTERED);
        }
    }
}
