/** Sheets as workbooks (.xlsx): printed forms, wide tables, and the tables of any workbook. */
module dev.hyoka.io.spreadsheet {
    requires transitive dev.hyoka.core;
    requires transitive dev.hyoka.io;
    requires java.xml;
    requires org.apache.commons.compress;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.poi;

    exports dev.hyoka.io.spreadsheet;

    provides dev.hyoka.io.SheetFormat with
            dev.hyoka.io.spreadsheet.WideWorkbookFormat,
            dev.hyoka.io.spreadsheet.WorkbookFormat;
    provides dev.hyoka.io.table.TableFormat with
            dev.hyoka.io.spreadsheet.WorkbookTables;
}
