package dev.hyoka.model;

import dev.hyoka.money.Amounts;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.money.MonetaryAmount;

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

    /** A copy in the same order. */
    static <T> List<T> list(String component, List<T> elements) {
        for (T element : Objects.requireNonNull(elements, component)) {
            Objects.requireNonNull(element, () -> component + " element");
        }
        return List.copyOf(elements);
    }

    static List<String> texts(String component, List<String> texts) {
        List<String> copy = list(component, texts);
        copy.forEach(text -> text(component, text));
        return copy;
    }

    /** A copy in the same order: {@code Map.copyOf} would shuffle. */
    static Map<String, String> texts(String component, Map<String, String> texts) {
        Map<String, String> copy = new LinkedHashMap<>();
        Objects.requireNonNull(texts, component)
                .forEach((key, text) -> copy.put(text(component + " key", key), text(component, text)));
        return Collections.unmodifiableMap(copy);
    }

    /** A copy in the same order, in which no two elements have the same key. */
    static <T> List<T> distinct(String component, String keyName, List<T> elements, Function<T, ?> key) {
        List<T> copy = list(component, elements);
        if (copy.size() < 2) {
            return copy;
        }
        Set<Object> keys = new HashSet<>();
        for (T element : copy) {
            if (!keys.add(key.apply(element))) {
                throw new IllegalArgumentException(
                        component + "' " + keyName + " must differ, but " + key.apply(element) + " occurs twice");
            }
        }
        return copy;
    }

    /** A number whose digits can be printed one by one: not 1e999999999, which would fill the memory. */
    static BigDecimal number(String component, BigDecimal number) {
        Objects.requireNonNull(number, component);
        if (number.scale() < 0
                || number.scale() > Figure.MAX_DIGITS
                || number.precision() - number.scale() > Figure.MAX_DIGITS) {
            throw new IllegalArgumentException(component + " must be a plain number of at most " + Figure.MAX_DIGITS
                    + " digits before and after its point, but has " + number.precision() + " digits, scale "
                    + number.scale());
        }
        return number;
    }

    static Optional<BigDecimal> count(String component, Optional<BigDecimal> count) {
        Objects.requireNonNull(count, component).ifPresent(stated -> {
            if (number(component, stated).signum() < 0) {
                throw new IllegalArgumentException(component + " must not be negative, but is " + stated);
            }
        });
        return count;
    }

    /** The amount in the one implementation. */
    static Optional<MonetaryAmount> amount(String component, Optional<MonetaryAmount> amount) {
        return Objects.requireNonNull(amount, component).map(Amounts::canonical);
    }
}
