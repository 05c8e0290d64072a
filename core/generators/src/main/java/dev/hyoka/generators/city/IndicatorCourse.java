package dev.hyoka.generators.city;

import dev.hyoka.generators.draw.Draws;
import dev.hyoka.model.Polarity;
import java.math.BigDecimal;

/**
 * The numbers of an indicator, or of one of its labelled parts: what came about in each year, and what was to be achieved.
 *
 * <p>What came about never misses what was to be achieved. Years are counted from the one before the project's first.
 */
final class IndicatorCourse {

    private static final int PERCENT = 100;
    private static final double DEVIATION = 1.2;

    private final IndicatorKind kind;
    private final long[] actuals;
    private final long[] targets;

    private IndicatorCourse(IndicatorKind kind, int years) {
        this.kind = kind;
        this.actuals = new long[years + 1];
        this.targets = new long[years + 1 + Years.AHEAD];
    }

    /**
     * Draws numbers.
     *
     * @param kind what they count
     * @param years how many years the project has
     */
    static IndicatorCourse draw(Draws draws, IndicatorKind kind, int years) {
        IndicatorCourse course = new IndicatorCourse(kind, years);
        course.actuals[0] = draws.logNormal(kind.median(), DEVIATION, kind.most());
        for (int i = 1; i <= years; i++) {
            long before = course.actuals[i - 1];
            course.actuals[i] = draws.chance(120)
                    ? course.better(before, -1 - draws.upTo(9))
                    : course.better(before, draws.upTo(15));
            course.targets[i] = course.worseOf(course.actuals[i], course.better(before, draws.upTo(8)));
        }
        boolean asksForLess = draws.chance(60);
        long reached = course.actuals[years];
        for (int i = years + 1; i <= years + Years.AHEAD; i++) {
            reached = course.better(reached, asksForLess ? -draws.upTo(5) : draws.upTo(10));
            course.targets[i] = reached;
        }
        return course;
    }

    /** A number that became better by some percent. */
    private long better(long number, long percent) {
        long step = Math.floorDiv(number * percent, PERCENT);
        long moved = kind.better() == Polarity.UP ? number + step : number - step;
        return Math.min(Math.max(0, moved), kind.most());
    }

    private long worseOf(long one, long other) {
        return kind.better() == Polarity.UP ? Math.min(one, other) : Math.max(one, other);
    }

    /** Tells whether what came about in a year is worse than in the year before. */
    boolean worsened(int year) {
        return actuals[year] != actuals[year - 1] && worseOf(actuals[year], actuals[year - 1]) == actuals[year];
    }

    BigDecimal actual(int year) {
        return BigDecimal.valueOf(actuals[year], kind.decimals());
    }

    BigDecimal target(int year) {
        return BigDecimal.valueOf(targets[year], kind.decimals());
    }
}
