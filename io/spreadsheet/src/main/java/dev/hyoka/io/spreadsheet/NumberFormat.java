package dev.hyoka.io.spreadsheet;

import dev.hyoka.io.table.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a cell's number format makes of its number.
 *
 * @param kind what the number stands for
 * @param decimals how many digits the format shows after the point, zeros too
 */
record NumberFormat(Kind kind, int decimals) {

    /** The format of cells that have none. */
    static final NumberFormat GENERAL = new NumberFormat(Kind.NUMBER, 0);

    /** More digits after the point than that no program shows. */
    private static final int MOST_DECIMALS = 30;

    /** The formats that every workbook has without saying so. */
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(2, "0.00"),
            Map.entry(4, "0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(22, "y h"),
            Map.entry(39, "0.00"),
            Map.entry(40, "0.00"),
            Map.entry(43, "0.00"),
            Map.entry(44, "0.00"),
            Map.entry(46, "[h]"));

    /** What a number stands for. */
    enum Kind {
        NUMBER,
        /** A share of a hundred. */
        PERCENT,
        DATE,
        TIME,
        DATE_AND_TIME,
        /** Hours that can be more than a day has. */
        ELAPSED
    }

    /** The format of a number that the standard gives a meaning; in part the meaning that it has in Japan. */
    static NumberFormat builtIn(int id) {
        if (BUILT_IN.containsKey(id)) {
            return of(BUILT_IN.get(id));
        }
        if (id == 18 || id == 19 || id == 20 || id == 21 || id == 32 || id == 33 || id == 45 || id == 47) {
            return new NumberFormat(Kind.TIME, 0);
        }
        boolean date = (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
        return date ? new NumberFormat(Kind.DATE, 0) : GENERAL;
    }

    /** The format of a code, such as {@code #,##0.0;[Red]-#,##0.0}. Of its sections the first one speaks for all. */
    static NumberFormat of(String code) {
        return FormatCode.of(code.toLowerCase(Locale.ROOT)).format(MOST_DECIMALS);
    }

    /** What a reader of the cell takes from it. */
    Cell cell(BigDecimal value, DateSystem dates) {
        return switch (kind) {
            case NUMBER -> number(value);
            case PERCENT -> new Cell.Text(shown(value.movePointRight(2)).toPlainString() + "%");
            case DATE -> text(dates.day(value), value);
            case TIME -> text(dates.moment(value, true), value);
            case DATE_AND_TIME -> text(dates.moment(value, false), value);
            case ELAPSED -> text(DateSystem.elapsed(value), value);
        };
    }

    private Cell number(BigDecimal value) {
        return new Cell.Numeric(shown(value));
    }

    private static Cell text(Optional<String> text, BigDecimal value) {
        return text.<Cell>map(Cell.Text::new).orElseGet(() -> new Cell.Numeric(value));
    }

    /** The value with the zeros that the format shows, never with fewer digits than it has. */
    private BigDecimal shown(BigDecimal value) {
        int scale = Math.max(value.scale(), decimals);
        return scale == value.scale() ? value : value.setScale(scale, RoundingMode.UNNECESSARY);
    }
}
