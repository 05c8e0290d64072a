package dev.hyoka.io.json;

import dev.hyoka.model.Phase;
import dev.hyoka.time.FiscalYear;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A list whose elements are named by their years: {@code 2020}, and where the list has a year in several phases
 * {@code 2020-target}.
 *
 * <p>The names are those that {@link dev.hyoka.model.Indicator#place} and {@link dev.hyoka.model.Cost#place} give, for
 * a whole list at once, and for one that the model would refuse.
 */
final class Series<E> extends Elements<E> {

    private final Value<E> element;
    private final Function<E, FiscalYear> year;
    private final Function<E, Phase> phase;

    Series(Value<E> element, Function<E, FiscalYear> year, Function<E, Phase> phase) {
        super(element);
        this.element = element;
        this.year = year;
        this.phase = phase;
    }

    @Override
    void check(Input input, List<Place> places, List<E> elements) {
        Map<FiscalYear, Set<Phase>> phases = new HashMap<>();
        for (Place place : places) {
            boolean named = place.year() != null && place.phase() != null;
            if (named && !phasesOf(place.year(), phases).add(place.phase())) {
                input.tell(
                        Fault.DUPLICATE_YEAR,
                        place,
                        message -> message.with(
                                "key", place.year() + " " + place.phase().code()));
            }
        }
        for (Place place : places) {
            place.standsInSeries(phasesOf(place.year(), phases).size() > 1);
        }
    }

    private static Set<Phase> phasesOf(FiscalYear year, Map<FiscalYear, Set<Phase>> phases) {
        return phases.computeIfAbsent(year, none -> EnumSet.noneOf(Phase.class));
    }

    @Override
    public void write(Output output, List<E> elements) {
        Map<FiscalYear, Set<Phase>> phases = new HashMap<>();
        if (output.keepsTrack()) {
            elements.forEach(each -> phasesOf(year.apply(each), phases).add(phase.apply(each)));
        }
        output.list(elements, element, position -> {
            E each = elements.get(position);
            boolean several = phasesOf(year.apply(each), phases).size() > 1;
            return name(year.apply(each), phase.apply(each), several);
        });
    }

    /** An element's name, by whether its year stands in several phases. */
    static String name(FiscalYear year, Phase phase, boolean several) {
        return several ? year + "-" + phase.code() : year.toString();
    }
}
