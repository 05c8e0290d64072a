package dev.hyoka.io.json;

import dev.hyoka.model.Phase;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
        List<String> names = names(places, Place::year, Place::phase);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Place place = places.get(i);
            place.nameInSeries(name);
            if (name != null && !seen.add(name)) {
                input.tell(Fault.DUPLICATE_YEAR, place, message -> message.with("key", name));
            }
        }
    }

    @Override
    public void write(Output output, List<E> elements) {
        List<String> names = output.keepsTrack() ? names(elements, year, phase) : List.of();
        output.list(elements, element, names::get);
    }

    /** The elements' names; null for one whose year or phase is not known. */
    static <T> List<String> names(List<T> elements, Function<T, FiscalYear> year, Function<T, Phase> phase) {
        Map<FiscalYear, Integer> elementsOfYear = new HashMap<>();
        for (T each : elements) {
            if (year.apply(each) != null && phase.apply(each) != null) {
                elementsOfYear.merge(year.apply(each), 1, Integer::sum);
            }
        }
        List<String> names = new ArrayList<>(elements.size());
        for (T each : elements) {
            int sameYear = elementsOfYear.getOrDefault(year.apply(each), 0);
            names.add(name(year.apply(each), phase.apply(each), sameYear));
        }
        return names;
    }

    private static String name(FiscalYear year, Phase phase, int sameYear) {
        if (year == null || phase == null) {
            return null;
        }
        return sameYear == 1 ? year.toString() : year + "-" + phase.code();
    }
}
