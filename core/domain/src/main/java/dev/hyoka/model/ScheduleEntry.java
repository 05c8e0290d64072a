package dev.hyoka.model;

import dev.hyoka.time.FiscalMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * A mark or words in a schedule.
 *
 * @param from the first month
 * @param to the last month, not before the first
 * @param mark what is drawn
 * @param label the words that belong to it; empty if there are none, but never for {@link Mark#TEXT}
 */
public record ScheduleEntry(FiscalMonth from, FiscalMonth to, Mark mark, Optional<String> label) {

    /** Checks the order of the months, and that bare words are there. */
    public ScheduleEntry {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.compareTo(from) < 0) {
            throw new IllegalArgumentException("to must not be before from, but " + to + " is before " + from);
        }
        Objects.requireNonNull(mark, "mark");
        Check.text("label", label);
        if (mark == Mark.TEXT && label.isEmpty()) {
            throw new IllegalArgumentException("label must be stated where mark is text");
        }
    }
}
