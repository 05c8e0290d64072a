package dev.hyoka.io.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a workbook's cells, each made once: a workbook can't have many. */
final class FormStyles {

    private static final String FONT = "游ゴシック";
    private static final byte[] SHADED = {(byte) 0xDD, (byte) 0xE6, (byte) 0xF0};
    private static final byte[] HIGHLIGHTED = {(byte) 0xFC, (byte) 0xE4, (byte) 0xC8};
    private static final byte[] DRAWN = {(byte) 0xC9, (byte) 0xE4, (byte) 0xD0};

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();

    /** How a cell looks. */
    enum Look {
        /** The row's key, which nobody sees. */
        KEY,
        TITLE,
        /** The name of a section. */
        HEADING,
        LABEL,
        /** What stands above a column. */
        HEADER,
        /** Paragraphs. */
        TEXT,
        /** A name, or a few words. */
        FIELD,
        CENTERED,
        NUMBER,
        /** A total that a formula gives. */
        TOTAL,
        /** A total that stands as it was stated, because a formula would give something else. */
        STATED_TOTAL,
        /** A span of a schedule. */
        SPAN,
        /** Small print below the form. */
        NOTE
    }

    private record Key(Look look, int decimals, boolean quoted) {}

    FormStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints((short) 10);
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(new Key(look, 0, false), this::make);
    }

    /** For a text that a program would take for a number or a formula when the cell is edited. */
    XSSFCellStyle quoted(Look look) {
        return styles.computeIfAbsent(new Key(look, 0, true), this::make);
    }

    XSSFCellStyle number(Look look, int decimals) {
        return styles.computeIfAbsent(new Key(look, decimals, false), this::make);
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(key.look == Look.TEXT ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
        style.setAlignment(alignment(key.look));
        style.setIndention((short) (key.look == Look.FIELD || key.look == Look.HEADING ? 1 : 0));
        style.setWrapText(key.look != Look.KEY && key.look != Look.TITLE && key.look != Look.HEADING);
        if (key.look != Look.KEY && key.look != Look.TITLE && key.look != Look.NOTE) {
            border(style);
        }
        fill(style, key.look);
        style.setQuotePrefixed(key.quoted);
        if (isNumber(key.look)) {
            style.setDataFormat(workbook.createDataFormat().getFormat(format(key.decimals)));
        }
        font(style, key.look);
        return style;
    }

    static String format(int decimals) {
        String digits = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
        return digits + ";▲" + digits;
    }

    private static HorizontalAlignment alignment(Look look) {
        return switch (look) {
            case HEADER, CENTERED, SPAN, LABEL -> HorizontalAlignment.CENTER;
            case NUMBER, TOTAL, STATED_TOTAL -> HorizontalAlignment.RIGHT;
            case KEY, TITLE, HEADING, TEXT, FIELD, NOTE -> HorizontalAlignment.LEFT;
        };
    }

    private static boolean isNumber(Look look) {
        return look == Look.NUMBER || look == Look.TOTAL || look == Look.STATED_TOTAL;
    }

    private static void border(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    private static void fill(XSSFCellStyle style, Look look) {
        byte[] colour = switch (look) {
            case HEADING, LABEL, HEADER -> SHADED;
            case STATED_TOTAL -> HIGHLIGHTED;
            case SPAN -> DRAWN;
            case KEY, TITLE, TEXT, FIELD, CENTERED, NUMBER, TOTAL, NOTE -> new byte[0];
        };
        if (colour.length > 0) {
            style.setFillForegroundColor(new XSSFColor(colour, null));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
    }

    private void font(XSSFCellStyle style, Look look) {
        if (look != Look.TITLE && look != Look.HEADING && look != Look.TOTAL && look != Look.NOTE) {
            return;
        }
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setBold(look != Look.NOTE);
        font.setFontHeightInPoints((short) (look == Look.TITLE ? 14 : look == Look.NOTE ? 8 : 10));
        style.setFont(font);
    }
}
