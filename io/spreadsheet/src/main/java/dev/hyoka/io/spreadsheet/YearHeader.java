package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.table.Cell;
import java.util.Map;
import java.util.TreeMap;

/** The years that stand above the columns of a table, by the column of the sheet. */
final class YearHeader {

    private final Map<Integer, CellYear> years = new TreeMap<>();

    /** No table has begun. */
    static final YearHeader NONE = new YearHeader();

    private YearHeader() {}

    /** Reads a header: what names a year and a phase is a year's column, and the form's own words are none. */
    static YearHeader read(FormRecord record, FormReader reader, Location place) {
        YearHeader header = new YearHeader();
        for (int column = 1; column < record.columns(); column++) {
            if (record.isBlank(column)
                    || (record.cell(column) instanceof Cell.Text text && FormWords.arePrinted(text.text()))) {
                continue;
            }
            int at = column;
            reader.text(record, column, place)
                    .ifPresent(text -> CellYear.parse(text)
                            .ifPresentOrElse(
                                    year -> header.put(at, year, record, reader, place),
                                    () -> reader.problem(
                                            Severity.WARNING,
                                            "unknown-year",
                                            Message.of(
                                                    "見出し「{text}」から年度と区分が分かりません。R2(実績)のように書いてください。この列の数値は読みませんでした。",
                                                    "The header “{text}” does not tell a year and a kind of figure. Write it like 2020 (actual); the figures of the column were not read."),
                                            record,
                                            at,
                                            place)));
        }
        return header;
    }

    private void put(int column, CellYear year, FormRecord record, FormReader reader, Location place) {
        if (years.containsValue(year)) {
            reader.problem(
                    Severity.WARNING,
                    "year-twice",
                    Message.of(
                            "「{text}」の列が2つあります。後の列の数値は読みませんでした。",
                            "There are two columns of {text}. The figures of the second one were not read."),
                    record,
                    column,
                    place);
        } else {
            years.put(column, year);
        }
    }

    /** The years by their columns, in the order of the sheet. */
    Map<Integer, CellYear> years() {
        return years;
    }
}
