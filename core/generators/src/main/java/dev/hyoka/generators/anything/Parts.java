package dev.hyoka.generators.anything;

import dev.hyoka.generators.draw.Draws;
import dev.hyoka.generators.draw.HostileText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Parts that many values have. */
final class Parts {

    /** How often a part that need not be there is there, of a thousand times. */
    static final int OFTEN = 750;

    private Parts() {}

    static Optional<String> text(Draws draws) {
        return draws.optional(OFTEN, HostileText::text);
    }

    static List<String> texts(Draws draws) {
        return draws.list(0, 3, HostileText::text);
    }

    static Map<String, String> attributes(Draws draws) {
        Map<String, String> attributes = new LinkedHashMap<>();
        draws.list(0, 3, each -> Map.entry(each.part(HostileText::text), each.part(HostileText::text)))
                .forEach(entry -> attributes.put(entry.getKey(), entry.getValue()));
        return attributes;
    }

    /** The elements in their order; of those with the same key, the first. */
    static <T> List<T> distinct(List<T> elements, Function<T, ?> key) {
        Map<Object, T> byKey = new LinkedHashMap<>();
        elements.forEach(element -> byKey.putIfAbsent(key.apply(element), element));
        return List.copyOf(byKey.values());
    }
}
