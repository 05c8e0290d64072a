package dev.hyoka.generators.city;

import dev.hyoka.generators.draw.Draws;
import dev.hyoka.generators.draw.Weighted;
import dev.hyoka.model.Figure;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.Phase;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An indicator over the years of its project.
 *
 * @param nameplate the indicator without its values
 * @param years the years of the project
 * @param labels the labels of its parts; empty if it has none
 * @param courses its numbers; those of each part where it has parts
 * @param yearsAhead how many years ahead a sheet states targets
 * @param statesOwnTarget whether a sheet states the target of its own year beside the actual
 * @param yearBefore what the first sheet says of the year before
 */
record IndicatorHistory(
        Indicator nameplate,
        Years years,
        List<String> labels,
        List<IndicatorCourse> courses,
        int yearsAhead,
        boolean statesOwnTarget,
        YearBefore yearBefore) {

    private static final Weighted<Integer> YEARS_AHEAD =
            Weighted.of(600, 3).or(120, 1).or(200, 2).or(80, 0);
    private static final Weighted<YearBefore> YEAR_BEFORE =
            Weighted.of(880, YearBefore.NUMBER).or(80, YearBefore.NOTHING).or(40, YearBefore.WORDS);
    private static final Figure NOT_HELD = new Figure.Words("実施なし");
    private static final List<List<String>> PARTS = List.of(List.of("北部", "南部"), List.of("東部", "西部", "中央"));

    /** What the first sheet says of the year before. */
    private enum YearBefore {
        NUMBER,
        NOTHING,
        WORDS
    }

    /**
     * Draws an indicator.
     *
     * @param name its name
     * @param kind what it counts
     * @param years the years of its project
     */
    static IndicatorHistory draw(Draws draws, SheetOptions options, String name, IndicatorKind kind, Years years) {
        // Which way is better has to be stated where the name doesn't tell it
        boolean isPolarityStated = draws.chance(options.often(80)) || (options.isAdversarial() && kind.isTelling());
        Indicator nameplate = Indicator.builder()
                .name(name)
                .category(kind.category())
                .unit(draws.chance(options.lacking(70)) ? Optional.empty() : Optional.of(kind.unit()))
                .polarity(isPolarityStated ? Optional.of(kind.better()) : Optional.empty())
                .build();
        List<String> labels = draws.chance(options.often(30)) ? draws.of(PARTS) : List.of();
        int count = Math.max(1, labels.size());
        return new IndicatorHistory(
                nameplate,
                years,
                labels,
                draws.list(count, count, part -> IndicatorCourse.draw(part, kind, years.count())),
                draws.of(YEARS_AHEAD),
                draws.chance(options.often(150)),
                years.isNew() ? YearBefore.NOTHING : draws.of(YEAR_BEFORE));
    }

    /** Tells whether a number of a year is worse than that of the year before. */
    boolean worsened(FiscalYear year) {
        int position = years.position(year);
        return courses.stream().anyMatch(course -> course.worsened(position));
    }

    /**
     * Returns what the sheet of a year says.
     *
     * @param year one of the project's years
     */
    Indicator in(FiscalYear year) {
        List<IndicatorValue> values = new ArrayList<>(yearsAhead + 3);
        int position = years.position(year);
        before(position).ifPresent(figure -> values.add(value(year, -1, Phase.ACTUAL, figure)));
        if (statesOwnTarget) {
            values.add(value(year, 0, Phase.TARGET, figure(course -> course.target(position))));
        }
        values.add(value(year, 0, Phase.ACTUAL, figure(course -> course.actual(position))));
        for (int ahead = 1; ahead <= (years.endsIn(year) ? 0 : yearsAhead); ahead++) {
            int later = position + ahead;
            values.add(value(year, ahead, Phase.TARGET, figure(course -> course.target(later))));
        }
        return nameplate.withValues(values);
    }

    private Optional<Figure> before(int position) {
        if (position > 1 || yearBefore == YearBefore.NUMBER) {
            return Optional.of(figure(course -> course.actual(position - 1)));
        }
        return yearBefore == YearBefore.WORDS ? Optional.of(NOT_HELD) : Optional.empty();
    }

    private static IndicatorValue value(FiscalYear year, int later, Phase phase, Figure figure) {
        return new IndicatorValue(year.plusYears(later), phase, figure);
    }

    private Figure figure(Function<IndicatorCourse, BigDecimal> number) {
        if (labels.isEmpty()) {
            return new Figure.Numeric(number.apply(courses.get(0)));
        }
        List<Figure.Part> parts = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            parts.add(new Figure.Part(labels.get(i), number.apply(courses.get(i))));
        }
        return new Figure.Parts(parts);
    }
}
