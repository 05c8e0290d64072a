package dev.hyoka.generators.city;

import dev.hyoka.generators.draw.Drawing;
import dev.hyoka.generators.draw.Draws;
import dev.hyoka.generators.draw.Weighted;
import dev.hyoka.model.Mark;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import dev.hyoka.rule.Spelling;
import dev.hyoka.time.FiscalMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws 取組とスケジュール: tasks, of which each goes its steps from April to March. */
final class Schedule {

    private static final FiscalMonth[] MONTHS = FiscalMonth.values();
    private static final int LAST = MONTHS.length - 1;

    private static final Weighted<Mark> MARKS =
            Weighted.of(35, Mark.MILESTONE).or(45, Mark.SPAN).or(20, Mark.TEXT);
    private static final List<String> ALL_YEAR = List.of("通年", "随時", "通年(月1回)");
    private static final List<String> PARTS = List.of("", "上旬", "中旬", "下旬", "末");
    private static final List<Integer> ASSEMBLIES = List.of(6, 9, 12, 3);

    private Schedule() {}

    static List<ScheduledTask> from(Draws draws, GoalSheetOptions options, SubjectKind kind) {
        Pool<Work> works = new Pool<>(Work.of(kind));
        return draws.list(1, 5, one -> task(one, options, works.take(one)));
    }

    private static ScheduledTask task(Draws draws, GoalSheetOptions options, Work work) {
        String task = options.text(draws, usual -> work.task());
        if (draws.chance(160)) {
            Optional<String> label = draws.optional(850, part -> label(part, options, words -> words.of(ALL_YEAR)));
            return new ScheduledTask(task, List.of(new ScheduleEntry(MONTHS[0], MONTHS[LAST], Mark.SPAN, label)));
        }
        return new ScheduledTask(task, entries(draws, options, work.steps()));
    }

    /** Steps from the first on; none begins before the one before it is over, and each leaves the others a month. */
    private static List<ScheduleEntry> entries(Draws draws, GoalSheetOptions options, List<String> steps) {
        int count = draws.between(1, steps.size());
        List<ScheduleEntry> entries = new ArrayList<>(count);
        int free = 0;
        for (int i = 0; i < count; i++) {
            int latest = LAST - (count - 1 - i);
            int from = draws.between(free, Math.min(free + 3, latest));
            Mark mark = draws.of(MARKS);
            int to = mark == Mark.MILESTONE ? from : draws.between(from, Math.min(from + 3, latest));
            String step = steps.get(i);
            entries.add(draws.part(label -> entry(label, options, from, to, mark, step)));
            // Two things can fall into one month
            free = to + (draws.chance(60) ? 0 : 1);
        }
        return entries;
    }

    private static ScheduleEntry entry(
            Draws draws, GoalSheetOptions options, int from, int to, Mark mark, String step) {
        Optional<String> label = draws.chance(850) || mark == Mark.TEXT
                ? Optional.of(label(draws, options, usual -> step)
                        + draws.optional(110, when -> when(when, from, to)).orElse(""))
                : Optional.empty();
        return new ScheduleEntry(MONTHS[from], MONTHS[to], mark, label);
    }

    /** Words that name no month, or usual ones. */
    private static String label(Draws draws, GoalSheetOptions options, Drawing<String> usual) {
        String label = options.text(draws, usual);
        return options.isAdversarial() ? withoutMonths(label) : label;
    }

    /** The text with another letter for each that is read as 月: ⽉ and ㋅ are too. */
    static String withoutMonths(String text) {
        return hasMonth(text)
                ? text.codePoints()
                        .mapToObj(Character::toString)
                        .map(letter -> hasMonth(letter) ? "字" : letter)
                        .collect(Collectors.joining())
                : text;
    }

    private static boolean hasMonth(String text) {
        return Spelling.plain(text).indexOf('月') >= 0;
    }

    /** When something is done, more exactly or in other words: (6月上旬), (4月～5月), (9月議会). */
    private static String when(Draws draws, int from, int to) {
        String first = MONTHS[from].number() + "月";
        if (to > from) {
            return "(" + first + (draws.chance(500) ? draws.of(PARTS) : "") + "～" + MONTHS[to].number() + "月)";
        }
        // The name of an assembly tells no month: what it decides on is prepared before
        return draws.chance(80) ? "(" + draws.of(ASSEMBLIES) + "月議会)" : "(" + first + draws.of(PARTS) + ")";
    }
}
