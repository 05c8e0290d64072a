package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.io.spreadsheet.FormStyles.Look;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A sheet that is being laid out as a form, line by line.
 *
 * <p>The first row and the first column are hidden: they hold the number of each column and the key of each row, by which
 * a reader finds its way when somebody has moved them.
 */
final class FormPage {

    /** What stands in the first cell of a form, before the kind of the sheet. */
    static final String MARK = "hyoka:";

    /** The form's version, behind the kind. */
    static final String VERSION = ":1";

    private final XSSFSheet sheet;
    private final FormStyles styles;
    private final Language language;
    private final int[] widths;
    private final Map<Location, CellAddress> places = new LinkedHashMap<>();
    private final Map<FormRow, Integer> rows = new EnumMap<>(FormRow.class);
    private FormLine open;
    private int nextRow;

    /**
     * Starts a form.
     *
     * @param sheet the empty sheet
     * @param kind what kind of document it shows
     * @param styles the workbook's styles
     * @param language the language of the labels
     * @param widths how wide each column is, in half-width characters
     */
    FormPage(XSSFSheet sheet, String kind, FormStyles styles, Language language, int... widths) {
        this.sheet = sheet;
        this.styles = styles;
        this.language = language;
        this.widths = widths.clone();
        sheet.setColumnHidden(0, true);
        FormLine numbers = newLine(MARK + kind + VERSION);
        for (int column = 1; column <= widths.length; column++) {
            sheet.setColumnWidth(column, widths[column - 1] * 256 + 180);
            numbers.key(column, Integer.toString(column));
        }
        numbers.end();
        sheet.getRow(0).setZeroHeight(true);
    }

    int columns() {
        return widths.length;
    }

    Language language() {
        return language;
    }

    /** Begins a line, below what was written so far. */
    FormLine line(FormRow row) {
        FormLine line = newLine(row.key());
        rows.put(row, line.row());
        return line;
    }

    private FormLine newLine(String key) {
        if (open != null) {
            open.end();
        }
        open = new FormLine(this, nextRow, key);
        return open;
    }

    /** A line that names a section. */
    void heading(FormWords words, Location place) {
        FormLine line = line(FormRow.LABEL);
        line.words(new Slot.Span(1, Slot.Span.REST), words.in(language), Look.HEADING);
        places.put(place, new CellAddress(line.row(), 1));
    }

    /** The row, from 0, in which the latest line of a kind stands. */
    int rowOf(FormRow row) {
        return rows.get(row);
    }

    void place(Location location, int row, int column) {
        places.put(location, new CellAddress(row, column));
    }

    Map<Location, CellAddress> places() {
        return places;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    FormStyles styles() {
        return styles;
    }

    /** How wide some columns are together, in half-width characters. */
    int width(Slot.Span span) {
        int width = 0;
        for (int column = span.from(); column <= span.last(columns()); column++) {
            width += widths[column - 1];
        }
        return width;
    }

    void nextRow(int row) {
        nextRow = row;
    }

    void merge(int fromRow, int toRow, int fromColumn, int toColumn) {
        if (toRow > fromRow || toColumn > fromColumn) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(fromRow, toRow, fromColumn, toColumn));
        }
    }

    /** Lets a cell be filled from a list; other words can still be typed after a warning. */
    void choice(int row, int column, List<String> list) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(list.toArray(String[]::new)),
                new CellRangeAddressList(row, row, column, column));
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(true);
        sheet.addValidationData(validation);
    }

    /** Ends the form: what is printed, and how. */
    void end(boolean landscape) {
        open.end();
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 1, columns(), 1, nextRow - 1);
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(landscape);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setMargin(PageMargin.TOP, 0.6);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.getFooter().setCenter("&P / &N");
    }
}
