package dev.hyoka.io.spreadsheet;

/** The styles of a workbook that is written: how each kind of cell looks, and what it stays when it is edited. */
final class WrittenStyles {

    static final int TEXT = 1;

    /** A text that a spreadsheet program would take for something else when a clerk edits the cell. */
    static final int TEXT_AS_IT_IS = 2;

    static final int HEADER = 3;
    static final int HEADER_AS_IT_IS = 4;

    /** The style of whole numbers, followed by those with one digit after the point, two and so on. */
    private static final int NUMBER = 5;

    /** More digits after the point than that no format shows. */
    static final int MOST_DECIMALS = 30;

    private static final int FIRST_FORMAT = 164;
    private static final int WHOLE_NUMBER = 1;
    private static final int AS_TEXT = 49;

    private WrittenStyles() {}

    /** The style of numbers that print so many digits after the point. */
    static int number(int decimals) {
        return NUMBER + decimals;
    }

    /** The part that declares them. */
    static String xml() {
        StringBuilder formats = new StringBuilder();
        StringBuilder numbers = new StringBuilder(xf(WHOLE_NUMBER, 0, ""));
        for (int decimals = 1; decimals <= MOST_DECIMALS; decimals++) {
            int id = FIRST_FORMAT + decimals;
            formats.append("<numFmt numFmtId=\"" + id + "\" formatCode=\"0." + "0".repeat(decimals) + "\"/>");
            numbers.append(xf(id, 0, ""));
        }
        return WrittenParts.DECLARATION
                + "<styleSheet xmlns=\"" + WrittenParts.MAIN + "\">"
                + "<numFmts count=\"" + MOST_DECIMALS + "\">" + formats + "</numFmts>"
                + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Yu Gothic\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Yu Gothic\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"" + (NUMBER + MOST_DECIMALS + 1) + "\">"
                + xf(0, 0, "") + xf(0, 0, "") + xf(AS_TEXT, 0, " quotePrefix=\"1\"")
                + xf(0, 1, "") + xf(AS_TEXT, 1, " quotePrefix=\"1\"") + numbers
                + "</cellXfs>"
                + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                + "</styleSheet>";
    }

    private static String xf(int format, int font, String more) {
        return "<xf numFmtId=\"" + format + "\" fontId=\"" + font
                + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyAlignment=\"1\""
                + more + "><alignment vertical=\"top\"/></xf>";
    }
}
