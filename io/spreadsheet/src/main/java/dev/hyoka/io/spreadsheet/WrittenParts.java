package dev.hyoka.io.spreadsheet;

/** The parts of a workbook with one sheet that are the same whatever stands in it. */
final class WrittenParts {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    static final String SHEET_PART = "xl/worksheets/sheet1.xml";
    static final String WORKBOOK_PART = "xl/workbook.xml";
    static final String STYLES_PART = "xl/styles.xml";

    static final String SHEET_NAME = "Sheet1";

    static final String CONTENT_TYPES = DECLARATION
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + type(WORKBOOK_PART, "sheet.main") + type(SHEET_PART, "worksheet") + type(STYLES_PART, "styles")
            + "</Types>";

    private static final String RELATIONSHIP_TYPES =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    static final String PACKAGE_RELATIONSHIPS = relationships(relationship(1, "officeDocument", WORKBOOK_PART));

    static final String WORKBOOK_RELATIONSHIPS = relationships(
            relationship(1, "worksheet", "worksheets/sheet1.xml") + relationship(2, "styles", "styles.xml"));

    /** What stands in the sheet before its rows: the first row stays in sight. */
    static final String BEFORE_ROWS = DECLARATION
            + "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\">"
            + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
            + "<selection pane=\"bottomLeft\"/></sheetView></sheetViews><sheetFormatPr defaultColWidth=\"14\" defaultRowHeight=\"18\"/><sheetData>";

    private WrittenParts() {}

    /** What stands in the sheet after its rows. */
    static String afterRows(String filter) {
        return "</sheetData>" + (filter.isEmpty() ? "" : "<autoFilter ref=\"" + filter.replace("$", "") + "\"/>")
                + "</worksheet>";
    }

    /** The workbook, with a filter over some cells such as {@code $A$1:$C$9}; without one if they are none. */
    static String workbook(String filter) {
        String names = filter.isEmpty()
                ? ""
                : "<definedNames><definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">"
                        + SHEET_NAME + "!" + filter + "</definedName></definedNames>";
        return DECLARATION
                + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONSHIP_TYPES + "\">"
                + "<bookViews><workbookView/></bookViews>"
                + "<sheets><sheet name=\"" + SHEET_NAME + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets>" + names
                + "</workbook>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/" + part
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + type + "+xml\"/>";
    }

    private static String relationships(String relationships) {
        return DECLARATION + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relationships + "</Relationships>";
    }

    private static String relationship(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + RELATIONSHIP_TYPES + "/" + type + "\" Target=\"" + target
                + "\"/>";
    }
}
