package dev.hyoka.model;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The checks that the records' constructors share; each names the component that it refuses. */
final class Check {

    private Check() {}

    /** A text that is stated holds at least one visible character, and is well-formed Unicode. */
    static String text(String component, String text) {
        Objects.requireNonNull(text, component);
        if (text.isBlank()) {
            throw new IllegalArgumentException(component + " must not be blank");
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                throw new IllegalArgumentException(component + " holds half a surrogate pair at index " + i);
            }
        }
        return text;
    }

    static Optional<String> text(String component, Optional<String> text) {
        Objects.requireNonNull(text, component).ifPresent(stated -> text(component, stated));
        return text;
    }

    static List<String> texts(String component, List<String> texts) {
        List<String> copy = List.copyOf(texts);
        copy.forEach(text -> text(component, text));
        return copy;
    }

    /** A copy in the same order: {@code Map.copyOf} would shuffle. */
    static Map<String, String> texts(String component, Map<String, String> texts) {
        Map<String, String> copy = new LinkedHashMap<>();
        texts.forEach((key, text) -> copy.put(text(component + " key", key), text(component, text)));
        return Collections.unmodifiableMap(copy);
    }

    /** A copy in the same order, in which no two elements have the same key. */
    static <T> List<T> distinct(String component, List<T> elements, Function<T, ?> key) {
        List<T> copy = List.copyOf(elements);
        Set<Object> keys = new HashSet<>();
        for (T element : copy) {
            if (!keys.add(key.apply(element))) {
                throw new IllegalArgumentException(
                        component + " must differ, but " + key.apply(element) + " occurs twice");
            }
        }
        return copy;
    }
}
