package dev.hyoka.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.hyoka.Rebuilt;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every record of the model: each component of each is tried, in a sheet in which all is stated. */
class RecordsTest {

    /** A record and one of its components. */
    private record Place(Record sample, RecordComponent component) {

        Object value() {
            return Rebuilt.value(sample, component);
        }

        Record with(Object value) {
            return Rebuilt.with(sample, component.getName(), value);
        }

        boolean isA(Class<?> type, Class<?>... arguments) {
            Class<?>[] actual = component.getGenericType() instanceof ParameterizedType parameterized
                    ? Arrays.stream(parameterized.getActualTypeArguments())
                            .filter(Class.class::isInstance)
                            .toArray(Class<?>[]::new)
                    : new Class<?>[0];
            return component.getType() == type && Arrays.equals(actual, arguments);
        }

        @Override
        public String toString() {
            return sample.getClass().getSimpleName() + "." + component.getName();
        }
    }

    static List<Place> places() {
        List<Record> samples = new ArrayList<>();
        collect(Samples.managementSheet(), samples);
        collect(Samples.goalSheet(), samples);
        collect(new HourlyRates.Largest(new HourlyRate(BigDecimal.ONE, BigDecimal.TEN), 2), samples);
        return samples.stream()
                .flatMap(sample -> Arrays.stream(sample.getClass().getRecordComponents())
                        .filter(component -> !component.getType().isPrimitive())
                        .map(component -> new Place(sample, component)))
                .toList();
    }

    /** All of the model's records inside a value, one of each class. */
    private static void collect(Object value, List<Record> samples) {
        if (value instanceof Collection<?> elements) {
            elements.forEach(element -> collect(element, samples));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(stated -> collect(stated, samples));
        } else if (value instanceof Record sample
                && sample.getClass().getPackage().equals(Samples.class.getPackage())) {
            if (samples.stream().noneMatch(known -> known.getClass() == sample.getClass())) {
                samples.add(sample);
            }
            for (RecordComponent component : sample.getClass().getRecordComponents()) {
                collect(Rebuilt.value(sample, component), samples);
            }
        }
    }

    static Stream<Place> texts() {
        return places().stream().filter(place -> place.isA(String.class) || place.isA(Optional.class, String.class));
    }

    static Stream<Place> collections() {
        return places().stream().filter(place -> place.value() instanceof Collection);
    }

    static Stream<Place> maps() {
        return places().stream().filter(place -> place.value() instanceof Map);
    }

    @Test
    void theSamplesHoldEveryRecordOfTheModel() throws URISyntaxException {
        Path classes = Path.of(
                Cost.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        String[] files = classes.resolve("dev/hyoka/model").toFile().list((directory, name) -> name.endsWith(".class"));
        List<Class<?>> records = new ArrayList<>();
        for (String file : files) {
            Class<?> type = load("dev.hyoka.model." + file.substring(0, file.length() - ".class".length()));
            if (type.isRecord() && Modifier.isPublic(type.getModifiers())) {
                records.add(type);
            }
        }

        assertThat(places().stream().<Class<?>>map(place -> place.sample().getClass()))
                .containsAll(records);
    }

    @ParameterizedTest
    @MethodSource("places")
    void whatIsMissingIsRefusedByName(Place place) {
        assertThatNullPointerException()
                .isThrownBy(() -> place.with(null))
                .withMessage(place.component().getName());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aBlankTextIsRefusedByName(Place place) {
        for (String blank : List.of("", " ", "\n\t", "\u3000")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> place.with(asDeclared(place, blank)))
                    .withMessage(place.component().getName() + " must not be blank");
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void halfASurrogatePairIsRefusedByName(Place place) {
        for (String half : List.of("a\ud842", "a\udfb7", "a\udfb7\ud842", "a\ud842b")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> place.with(asDeclared(place, half)))
                    .withMessage(place.component().getName() + " holds half a surrogate pair at index 1");
        }
        Object whole = asDeclared(place, "\ud842\udfb7野家");
        assertThat(Rebuilt.value(place.with(whole), place.component())).isEqualTo(whole);
    }

    @ParameterizedTest
    @MethodSource("collections")
    void aListIsCopiedInItsOrder(Place place) {
        List<Object> given = new ArrayList<>((Collection<?>) place.value());
        Object copy = Rebuilt.value(place.with(given), place.component());
        given.clear();

        assertThat(copy).isEqualTo(place.value());
        assertThat((Collection<?>) copy).isNotEmpty().isUnmodifiable();
    }

    @ParameterizedTest
    @MethodSource("collections")
    void anElementThatIsNullIsRefusedByName(Place place) {
        assertThatNullPointerException()
                .isThrownBy(() -> place.with(Collections.singletonList(null)))
                .withMessageContaining(place.component().getName());
    }

    @ParameterizedTest
    @MethodSource("collections")
    void aBlankElementIsRefusedByName(Place place) {
        if (place.isA(List.class, String.class)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> place.with(List.of("a", " ")))
                    .withMessage(place.component().getName() + " must not be blank");
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void aMapIsCopiedInItsOrder(Place place) {
        Map<Object, Object> given = new LinkedHashMap<>((Map<?, ?>) place.value());
        Map<?, ?> copy = (Map<?, ?>) Rebuilt.value(place.with(given), place.component());
        given.clear();

        assertThat(new ArrayList<Object>(copy.entrySet()))
                .isNotEmpty()
                .isEqualTo(new ArrayList<Object>(((Map<?, ?>) place.value()).entrySet()));
        assertThat(copy).isUnmodifiable();
    }

    @ParameterizedTest
    @MethodSource("maps")
    void aKeyOrAValueThatIsNullIsRefusedByName(Place place) {
        Map.Entry<?, ?> entry =
                ((Map<?, ?>) place.value()).entrySet().iterator().next();
        assertThatNullPointerException()
                .isThrownBy(() -> place.with(Collections.singletonMap(entry.getKey(), null)))
                .withMessageContaining(place.component().getName());
        assertThatNullPointerException()
                .isThrownBy(() -> place.with(Collections.singletonMap(null, entry.getValue())))
                .withMessageContaining(place.component().getName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\ud842"})
    void anAttributesLabelAndTextAreTexts(String text) {
        ManagementSheet sheet = Samples.managementSheet();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet.withAttributes(Map.of(text, "a")))
                .withMessageStartingWith("attributes key ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet.withAttributes(Map.of("a", text)))
                .withMessageStartingWith("attributes ");
    }

    private static Object asDeclared(Place place, String text) {
        return place.isA(String.class) ? text : Optional.of(text);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }
}
