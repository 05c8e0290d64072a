package dev.hyoka.io.spreadsheet;

import dev.hyoka.io.SheetWriter;
import dev.hyoka.model.Document;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.ManagementSheet;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook with a form per document. The whole workbook is held until it is closed. */
final class FormWriter implements SheetWriter {

    private final OutputStream output;
    private final WorkbookOptions options;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final FormStyles styles = new FormStyles(workbook);
    private final SheetNames names = new SheetNames();
    private boolean closed;

    FormWriter(OutputStream output, WorkbookOptions options) {
        this.output = output;
        this.options = options;
    }

    @Override
    public void write(Document document) throws IOException {
        if (workbook.getNumberOfSheets() >= options.sheets()) {
            throw new IOException("A workbook of forms holds at most " + options.sheets()
                    + " sheets; write more of them as xlsx-wide, with a row a sheet");
        }
        XSSFSheet sheet = workbook.createSheet(names.of(document, options.language()));
        boolean whole = false;
        try {
            FormPage page = document instanceof ManagementSheet management
                    ? new ManagementPage(management, sheet, styles, options).write()
                    : new GoalPage((GoalSheet) document, sheet, styles, options).write();
            new FormComments(page).write(options.findings().apply(document));
            whole = true;
        } finally {
            if (!whole) { // Half a form would be read as a document
                workbook.removeSheetAt(workbook.getSheetIndex(sheet));
            }
        }
    }

    /** A workbook needs a sheet: without a document it has an empty one, in which a reader finds nothing. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (output;
                workbook) {
            if (workbook.getNumberOfSheets() == 0) {
                workbook.createSheet("-");
            }
            workbook.write(output);
        }
    }
}
