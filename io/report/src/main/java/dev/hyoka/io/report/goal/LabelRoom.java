package dev.hyoka.io.report.goal;

import dev.hyoka.model.ScheduleEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far an entry's label may reach: a long one runs on over free months beside its own, as on a wall chart, since a
 * month's column is narrow. What is coloured remains the entry's own months.
 *
 * @param label the label
 * @param months how many months the label covers, its own among them
 * @param before how many of them come before its own
 */
record LabelRoom(String label, int months, int before) {

    /** How many full-width letters a month holds without its row becoming tall. */
    private static final int LETTERS_A_MONTH = 14;

    /** The labels of a lane; empty where an entry has none. */
    static List<Optional<LabelRoom>> of(List<ScheduleEntry> lane) {
        List<Optional<LabelRoom>> rooms = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < lane.size(); i++) {
            ScheduleEntry entry = lane.get(i);
            int from = entry.from().monthsAfterApril();
            int to = entry.to().monthsAfterApril() + 1;
            int next = i + 1 < lane.size() ? lane.get(i + 1).from().monthsAfterApril() : MonthChart.MONTHS;
            Optional<LabelRoom> room = Optional.empty();
            if (entry.label().isPresent()) {
                int wanted = ceilDiv(width(entry.label().get()), 2 * LETTERS_A_MONTH);
                int end = Math.min(next, Math.max(to, from + wanted));
                int start = Math.max(free, Math.min(from, end - wanted));
                room = Optional.of(new LabelRoom(entry.label().get(), end - start, from - start));
                free = end;
            } else {
                free = to;
            }
            rooms.add(room);
        }
        return rooms;
    }

    /**
     * The class of the style sheet that makes the label so wide.
     *
     * @param own how many months the entry covers
     */
    String reach(int own) {
        if (months == own) {
            return "label";
        }
        return before == 0 ? "label r" + months : "label r" + months + " b" + before;
    }

    /** In half-width letters. */
    private static int width(String text) {
        return text.codePoints().map(point -> point < 0x300 ? 1 : 2).sum();
    }

    private static int ceilDiv(int number, int divisor) {
        return (number + divisor - 1) / divisor;
    }
}
