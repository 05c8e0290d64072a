package dev.hyoka.io.published;

import java.util.regex.Pattern;

/**
 * The title of a sheet: 令和2年度分 重点事業マネジメントシート. It stands at the end of a cell, behind a year or a city's name,
 * and a remark in brackets or a year can follow it.
 */
final class PrintedTitle {

    private static final int LONGEST = 200;
    private static final int MOST_CELLS = 6;
    private static final int MOST_BESIDE = 30;
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)$");
    private static final Pattern YEAR = Pattern.compile("\\(?[^0-9()]{0,2}(?:元|[0-9]{1,4})年度[^0-9()]{0,3}\\)?$");

    private PrintedTitle() {}

    /** Whether a cell of a row is the title of a kind of sheet; a row of many cells is a table's. */
    static boolean isIn(Row row, Label title, Labels labels) {
        return row.filled().size() <= MOST_CELLS && row.filled().stream().anyMatch(cell -> is(cell, title, labels));
    }

    /** Whether a cell is the title of a kind of sheet; a heading with the title's words is none. */
    static boolean is(Cell cell, Label title, Labels labels) {
        if (cell.raw().length() > LONGEST || cell.raw().strip().startsWith("■")) {
            return false;
        }
        String text = cell.normal();
        for (String word : labels.wordings(title)) {
            if (text.contains(word) && text.length() <= word.length() + MOST_BESIDE) {
                return text.endsWith(word)
                        || REMARK.matcher(text).replaceFirst("").endsWith(word)
                        || YEAR.matcher(text).replaceFirst("").endsWith(word);
            }
        }
        return false;
    }
}
