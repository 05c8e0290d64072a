package dev.hyoka.io.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A list, whose elements are named by their positions. */
class Elements<E> implements Value<List<E>> {

    private final Value<E> element;

    Elements(Value<E> element) {
        this.element = element;
    }

    @Override
    public final Optional<List<E>> read(Input input, Place place) {
        if (!input.enterList(place)) {
            return Optional.empty();
        }
        // Most lists of a sheet are short, and so is what is made for them
        List<E> elements = new ArrayList<>(4);
        List<Place> places = new ArrayList<>(input.keepsPlaces() ? 4 : 0);
        for (Place each = input.nextElement(place, 0); each != null; each = input.nextElement(place, elements.size())) {
            if (input.keepsPlaces()) {
                places.add(each);
            }
            elements.add(element.read(input, each).orElse(null));
        }
        if (input.keepsPlaces()) {
            check(input, places, elements);
        }
        return Optional.of(elements);
    }

    /**
     * Checks what concerns the list as a whole. An element that could not be read is null.
     *
     * <p>Not asked where no places are kept: the model refuses all that is told here.
     */
    void check(Input input, List<Place> places, List<E> elements) {}

    @Override
    public void write(Output output, List<E> elements) {
        output.list(elements, element, Integer::toString);
    }

    /** A list in which a key must not occur twice. */
    static final class Distinct<E> extends Elements<E> {
        private final Function<E, String> key;
        private final Fault fault;

        Distinct(Value<E> element, Function<E, String> key, Fault fault) {
            super(element);
            this.key = key;
            this.fault = fault;
        }

        @Override
        void check(Input input, List<Place> places, List<E> elements) {
            Set<String> keys = new HashSet<>();
            for (int i = 0; i < elements.size(); i++) {
                E each = elements.get(i);
                if (each != null && !keys.add(key.apply(each))) {
                    input.tell(fault, places.get(i), message -> message.with("key", key.apply(each)));
                }
            }
        }
    }
}
