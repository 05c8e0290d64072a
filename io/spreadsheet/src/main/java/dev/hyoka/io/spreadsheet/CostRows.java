package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Places;
import dev.hyoka.io.spreadsheet.FormStyles.Look;
import dev.hyoka.io.spreadsheet.Slot.Span;
import dev.hyoka.io.table.Columns;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** The table of costs: a column a year, with totals that are formulas where these give what is stated. */
final class CostRows {

    /** The first column of a year. */
    static final int FIRST_YEAR = 3;

    /** The last one that leaves room for the texts. */
    private static final int LAST_YEAR_BESIDE = 7;

    /** How many lines of text the rows of the table have room for beside them. */
    private static final int LINES_BESIDE = 12;

    private static final Span LABELS = Span.of(1, 2);

    private final Cost cost;
    private final FormPage page;
    private final boolean textsBeside;
    private final List<CostFigures> figures;
    private boolean anyTotalIsStated;

    CostRows(Cost cost, FormPage page, WorkbookOptions options) {
        this.cost = cost;
        this.page = page;
        this.textsBeside = cost.years().size() <= LAST_YEAR_BESIDE - FIRST_YEAR + 1
                && fits(cost.changeReason())
                && fits(cost.collaboration());
        this.figures = cost.years().stream()
                .map(year -> new CostFigures(
                        year,
                        cost.unit(),
                        Optional.ofNullable(options.hourlyRates().get(year.fiscalYear()))))
                .toList();
    }

    static int columns(Cost cost) {
        return FIRST_YEAR - 1 + cost.years().size();
    }

    private boolean fits(Optional<String> text) {
        return FormLine.lines(text.orElse(""), page.width(Slot.CHANGE_REASON_BESIDE.value())) <= LINES_BESIDE;
    }

    void write() {
        FormLine heading = page.line(FormRow.COST_UNIT);
        heading.words(Span.of(1, LAST_YEAR_BESIDE), FormWords.COST_TABLE.in(page.language()), Look.HEADING)
                .label(Slot.COST_UNIT)
                .text(
                        Slot.COST_UNIT.value(),
                        CellUnit.print(cost.unit(), page.language()),
                        Look.CENTERED,
                        Places.COST_UNIT);
        page.place(Places.COST, heading.row(), 1);
        years();
        for (CostLine line : CostLine.values()) {
            figures(line);
        }
        group(FormWords.COST, FormRow.NATIONAL, FormRow.GENERAL);
        group(FormWords.PERSONNEL, FormRow.REGULAR_STAFF, FormRow.OTHER_STAFF);
        if (textsBeside) {
            beside(Slot.CHANGE_REASON_BESIDE, FormRow.NATIONAL, FormRow.GENERAL);
            beside(Slot.COLLABORATION_BESIDE, FormRow.REGULAR_STAFF, FormRow.TOTAL);
        } else {
            page.line(FormRow.LABEL).label(Slot.CHANGE_REASON).label(Slot.COLLABORATION);
            page.line(FormRow.COST_TEXTS)
                    .field(Slot.CHANGE_REASON, cost.changeReason())
                    .field(Slot.COLLABORATION, cost.collaboration());
        }
        IndicatorRows.breaks(page, FormRow.COST_BREAK, cost.breaks(), Places.COST.child("breaks"));
        if (anyTotalIsStated) {
            page.line(FormRow.LABEL)
                    .words(Span.of(1, Span.REST), FormWords.NOT_CALCULATED.in(page.language()), Look.NOTE);
        }
    }

    private void years() {
        FormLine line = page.line(FormRow.COST_YEARS);
        line.words(LABELS, "", Look.HEADER);
        for (int column = FIRST_YEAR; column <= lastYear(); column++) {
            int index = column - FIRST_YEAR;
            String header = "";
            if (index < cost.years().size()) {
                CostYear year = cost.years().get(index);
                header = new CellYear(year.fiscalYear(), year.phase()).print(page.language());
                page.place(Places.costYear(cost.place(year)), line.row(), column);
            }
            line.words(Span.of(column, column), header, Look.HEADER);
        }
        if (textsBeside) {
            line.label(Slot.CHANGE_REASON_BESIDE);
        }
    }

    private int lastYear() {
        return textsBeside ? LAST_YEAR_BESIDE : Math.max(LAST_YEAR_BESIDE, columns(cost));
    }

    private void figures(CostLine costLine) {
        FormLine line = page.line(costLine.row());
        boolean isGrouped = !costLine.isTotal();
        line.words(isGrouped ? Span.of(2, 2) : LABELS, words(costLine).in(page.language()), Look.LABEL);
        for (int column = FIRST_YEAR; column <= lastYear(); column++) {
            int index = column - FIRST_YEAR;
            Optional<BigDecimal> figure =
                    index < figures.size() ? figures.get(index).figure(costLine) : Optional.empty();
            if (figure.isEmpty()) {
                line.blank(Span.of(column, column), costLine.isTotal() ? Look.TOTAL : Look.NUMBER);
            } else {
                figure(line, column, costLine, figure.get());
            }
        }
        if (textsBeside && costLine == CostLine.PROJECT_TOTAL) {
            line.label(Slot.COLLABORATION_BESIDE);
        }
    }

    private FormWords words(CostLine line) {
        return line == CostLine.RATE && figures.stream().anyMatch(CostFigures::rateIsComputed)
                ? FormWords.RATE_FROM_FIGURES
                : line.words();
    }

    private void figure(FormLine line, int column, CostLine costLine, BigDecimal figure) {
        int index = column - FIRST_YEAR;
        CostYear year = cost.years().get(index);
        Optional<String> formula =
                figures.get(index).formula(costLine, other -> Columns.letters(column) + (page.rowOf(other.row()) + 1));
        if (formula.isPresent()) {
            line.formula(column, formula.get(), figure, costLine.place(cost.place(year)));
        } else {
            anyTotalIsStated |= costLine.isTotal();
            line.number(
                    column,
                    figure,
                    costLine.isTotal() ? Look.STATED_TOTAL : Look.NUMBER,
                    costLine.place(cost.place(year)));
        }
    }

    /** The name of a group of lines, before all of them. */
    private void group(FormWords words, FormRow from, FormRow to) {
        column(from, to, Span.of(1, 1), Look.LABEL);
        XSSFRow first = page.sheet().getRow(page.rowOf(from));
        first.getCell(1).setCellValue(words.in(page.language()));
    }

    private void beside(Slot slot, FormRow from, FormRow to) {
        column(from, to, slot.value(), Look.TEXT);
        String text = (slot.equals(Slot.CHANGE_REASON_BESIDE) ? cost.changeReason() : cost.collaboration()).orElse("");
        XSSFRow first = page.sheet().getRow(page.rowOf(from));
        first.getCell(slot.value().from())
                .setCellStyle(
                        CellText.isLive(text)
                                ? page.styles().quoted(Look.TEXT)
                                : page.styles().of(Look.TEXT));
        if (!text.isEmpty()) {
            first.getCell(slot.value().from()).setCellValue(CellText.cells(text).get(0));
        }
        page.place(slot.place(), first.getRowNum(), slot.value().from());
    }

    /** Draws and merges cells over several lines. */
    private void column(FormRow from, FormRow to, Span span, Look look) {
        int first = page.rowOf(from);
        int last = page.rowOf(to);
        for (int row = first; row <= last; row++) {
            for (int column = span.from(); column <= span.to(); column++) {
                page.sheet()
                        .getRow(row)
                        .createCell(column)
                        .setCellStyle(page.styles().of(look));
            }
        }
        page.merge(first, last, span.from(), span.to());
    }
}
