package dev.hyoka.io.published;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.time.FiscalMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The header of a schedule: which month each field of the rows below it belongs to. */
final class ScheduleHeader {

    private static final Pattern MONTH = Pattern.compile("([0-9]{1,2})月");

    private static final int FEWEST = 3;
    private static final int FARTHEST = 2;

    private ScheduleHeader() {}

    /** Whether a row is the header of a schedule: it prints three months at least. */
    static boolean is(Row row) {
        return printed(row).size() >= FEWEST;
    }

    /**
     * The month of each field of the rows, by its index.
     *
     * @param header the header, whose months are taken
     * @param rows the rows below it
     */
    static Map<Integer, FiscalMonth> monthsOf(Row header, List<Row> rows, Location location, Notes notes) {
        Map<Integer, FiscalMonth> months = printed(header);
        months.keySet().forEach(index -> header.cell(index).take());
        addUnreadable(months, header, location, notes);
        int shift = shift(months, header, rows);
        if (!rows.isEmpty()) {
            tellShift(shift, header, rows, location, notes);
        }
        Map<Integer, FiscalMonth> moved = new TreeMap<>();
        months.forEach((index, month) -> moved.put(index + shift, month));
        return moved;
    }

    private static Map<Integer, FiscalMonth> printed(Row header) {
        Map<Integer, FiscalMonth> months = new TreeMap<>();
        for (int i = 0; i < header.size(); i++) {
            Matcher matcher = MONTH.matcher(Labels.dense(header.cell(i).raw()));
            if (header.has(i) && matcher.matches()) {
                int number = Integer.parseInt(matcher.group(1));
                if (number >= 1 && number <= 12) {
                    months.put(i, FiscalMonth.of(number));
                }
            }
        }
        return months;
    }

    /** A field between two months that prints none is the month between them. */
    private static void addUnreadable(Map<Integer, FiscalMonth> months, Row header, Location location, Notes notes) {
        for (int i = 1; i < header.size() - 1; i++) {
            FiscalMonth before = months.get(i - 1);
            FiscalMonth after = months.get(i + 1);
            if (months.containsKey(i) || before == null || after == null) {
                continue;
            }
            FiscalMonth month = next(before);
            if (next(month) == after && before.compareTo(after) < 0) {
                months.put(i, month);
                if (header.has(i)) {
                    notes.warn(
                            "unknown-month",
                            header.cell(i),
                            location,
                            Message.of(
                                            "「{text}」は月として読めないため、前後の月から{month}月とみなしました。",
                                            "\"{text}\" is no month; from the months beside it, it was taken for month {month}.")
                                    .with("text", header.cell(i).raw().strip())
                                    .with("month", month.number())
                                    .build());
                }
            }
        }
    }

    private static FiscalMonth next(FiscalMonth month) {
        return FiscalMonth.of(month.number() % 12 + 1);
    }

    private static boolean hasBlankBefore(Map<Integer, FiscalMonth> months, Row header) {
        int first = months.keySet().iterator().next();
        return first > 1 && !header.has(first - 1);
    }

    /** How far the rows stand from their header: so that the fewest of their fields stand below no month. */
    private static int shift(Map<Integer, FiscalMonth> months, Row header, List<Row> rows) {
        if (hasBlankBefore(months, header) && rows.stream().allMatch(row -> row.size() == header.size() - 1)) {
            return -1; // The header alone has a field more before its months
        }
        int shift = 0;
        long fewest = outside(months, rows, 0);
        for (int candidate : new int[] {1, -1, FARTHEST, -FARTHEST}) {
            long outside = outside(months, rows, candidate);
            if (outside < fewest) {
                fewest = outside;
                shift = candidate;
            }
        }
        return shift;
    }

    private static long outside(Map<Integer, FiscalMonth> months, List<Row> rows, int shift) {
        return rows.stream()
                .mapToLong(row -> IntStream.range(1, row.size())
                        .filter(i -> row.has(i) && !months.containsKey(i - shift))
                        .count())
                .sum();
    }

    private static void tellShift(int shift, Row header, List<Row> rows, Location location, Notes notes) {
        Cell first = rows.get(0).first().orElseThrow();
        if (shift != 0) {
            notes.info(
                    "moved-schedule",
                    first,
                    location,
                    Message.of(
                                    "この表の欄は見出しの月から{shift}列ずれていたので、合わせて読みました。",
                                    "The fields of this schedule stand {shift} columns from their months and were read with them.")
                            .with("shift", shift)
                            .build());
        } else if (rows.stream().allMatch(row -> row.size() > header.size())) {
            notes.warn(
                    "ambiguous-columns",
                    first,
                    location,
                    Message.of(
                                    "この表の行は見出しより欄が多く、どの月のものか決まりません。見出しの真下の月として読みました。原本で確かめてください。",
                                    "The rows of this schedule have more fields than its header, which leaves their months open. They were read as right below them. Look at the original.")
                            .build());
        }
    }
}
