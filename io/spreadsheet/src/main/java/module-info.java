/** Sheets as workbooks (.xlsx): printed forms, wide tables, and the tables of any workbook. */
module dev.hyoka.io.spreadsheet {
    requires transitive dev.hyoka.core;
    requires transitive dev.hyoka.io;
    requires org.apache.poi.ooxml;
}
