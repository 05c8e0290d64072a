package dev.hyoka.generators.anything;

import dev.hyoka.generators.draw.Drawing;
import dev.hyoka.generators.draw.Draws;
import dev.hyoka.generators.draw.HostileText;
import dev.hyoka.generators.draw.Weighted;
import dev.hyoka.model.Figure;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Polarity;
import dev.hyoka.model.SeriesBreak;
import dev.hyoka.time.FiscalYear;
import java.util.List;

/** Indicators and their figures. */
public final class Indicators {

    private static final List<IndicatorCategory> CATEGORIES = List.of(IndicatorCategory.values());
    private static final List<Polarity> POLARITIES = List.of(Polarity.values());
    private static final List<Phase> PHASES = List.of(Phase.values());

    private static final Weighted<Drawing<? extends Figure>> FIGURES = Weighted.<Drawing<? extends Figure>>of(
                    4, Indicators::numeric)
            .or(1, Indicators::words)
            .or(1, Indicators::parts);

    private Indicators() {}

    public static Indicator indicator(Draws draws) {
        FiscalYear first = Numbers.year(draws);
        return new Indicator(
                draws.part(HostileText::text),
                draws.of(CATEGORIES),
                Parts.text(draws),
                draws.optional(Parts.OFTEN, each -> each.of(POLARITIES)),
                Parts.distinct(
                        draws.list(0, 5, each -> value(each, Numbers.year(each, first))),
                        value -> List.of(value.fiscalYear(), value.phase())),
                breaks(draws));
    }

    public static IndicatorValue value(Draws draws) {
        return value(draws, Numbers.year(draws));
    }

    private static IndicatorValue value(Draws draws, FiscalYear year) {
        return new IndicatorValue(year, phase(draws), draws.part(Indicators::figure));
    }

    static Phase phase(Draws draws) {
        return draws.of(PHASES);
    }

    public static Figure figure(Draws draws) {
        return draws.of(FIGURES).from(draws);
    }

    public static Figure.Numeric numeric(Draws draws) {
        return new Figure.Numeric(Numbers.number(draws));
    }

    public static Figure.Words words(Draws draws) {
        return new Figure.Words(HostileText.text(draws));
    }

    public static Figure.Parts parts(Draws draws) {
        return new Figure.Parts(Parts.distinct(draws.list(1, 3, Indicators::part), Figure.Part::label));
    }

    public static Figure.Part part(Draws draws) {
        return new Figure.Part(draws.part(HostileText::text), draws.part(Numbers::number));
    }

    static List<SeriesBreak> breaks(Draws draws) {
        return Parts.distinct(draws.list(0, 2, Indicators::seriesBreak), SeriesBreak::fiscalYear);
    }

    public static SeriesBreak seriesBreak(Draws draws) {
        return new SeriesBreak(draws.part(Numbers::year), Parts.text(draws));
    }
}
