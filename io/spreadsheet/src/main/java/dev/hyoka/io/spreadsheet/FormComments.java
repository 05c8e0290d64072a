package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Shows what rules found as comments of the cells that it is about; reading passes over comments. */
final class FormComments {

    private static final String AUTHOR = "Hyoka";

    /** In pixels, of which a character of a comment takes about seven, and a line eighteen. */
    private static final int WIDTH = 320;

    private static final int LINE_CHARACTERS = 42;
    private static final int LINE_HEIGHT = 18;
    private static final int MOST_LINES = 40;

    private final FormPage page;

    FormComments(FormPage page) {
        this.page = page;
    }

    void write(List<Finding> findings) {
        Map<CellAddress, StringJoiner> texts = new LinkedHashMap<>();
        for (Finding finding : findings) {
            texts.computeIfAbsent(cell(finding.location()), cell -> new StringJoiner("\n\n"))
                    .add(text(finding));
        }
        if (texts.isEmpty()) {
            return;
        }
        XSSFDrawing drawing = page.sheet().createDrawingPatriarch();
        texts.forEach((cell, text) -> write(drawing, cell, text.toString()));
    }

    private String text(Finding finding) {
        return finding.rule() + " [" + finding.severity().code() + "]\n"
                + finding.message().in(page.language());
    }

    /** The cell of the place, or of the nearest part around it; the title's if there is none. */
    private CellAddress cell(Location location) {
        for (Location place = location; !place.steps().isEmpty(); place = place.parent()) {
            CellAddress cell = page.places().get(place);
            if (cell != null) {
                return cell;
            }
        }
        return page.places().get(Places.FISCAL_YEAR);
    }

    private void write(XSSFDrawing drawing, CellAddress cell, String text) {
        String printable = CellText.printable(text);
        String shown = printable.length() > CellText.MOST ? printable.substring(0, CellText.MOST - 1) : printable;
        int lines = Math.min(MOST_LINES, FormLine.lines(shown, LINE_CHARACTERS) + 1);
        XSSFComment comment = drawing.createCellComment(anchor(cell, lines * LINE_HEIGHT));
        comment.setAddress(cell);
        comment.setString(new XSSFRichTextString(CellText.cells(shown).get(0)));
        comment.setAuthor(AUTHOR);
    }

    /** From the cell's right neighbour on, over as many columns and rows as its size takes. */
    private XSSFClientAnchor anchor(CellAddress cell, int height) {
        XSSFSheet sheet = page.sheet();
        int column = cell.getColumn() + 1;
        int wide = WIDTH;
        while (wide > pixels(sheet, column)) {
            wide -= pixels(sheet, column);
            column++;
        }
        int row = cell.getRow();
        int high = height;
        while (high > rowPixels(sheet, row)) {
            high -= rowPixels(sheet, row);
            row++;
        }
        return new XSSFClientAnchor(
                0, 0, Units.pixelToEMU(wide), Units.pixelToEMU(high), cell.getColumn() + 1, cell.getRow(), column, row);
    }

    private static int pixels(XSSFSheet sheet, int column) {
        return Math.max(1, Math.round(sheet.getColumnWidthInPixels(column)));
    }

    private static int rowPixels(XSSFSheet sheet, int row) {
        float points = sheet.getRow(row) == null
                ? sheet.getDefaultRowHeightInPoints()
                : sheet.getRow(row).getHeightInPoints();
        return Math.max(1, Units.pointsToPixel(points));
    }
}
