package dev.hyoka.io.json;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One of the words that the constants of an enumeration have. */
final class Code<T extends Enum<T>> implements Value<T> {

    private final Fault unknown;
    private final Words words;
    private final Map<T, byte[]> quoted;
    private final List<Optional<T>> constants;

    /** A code that is told as a fault of its own where it is none of these. */
    Code(T[] constants, Function<T, String> word, Fault unknown) {
        this.unknown = unknown;
        this.words = new Words(Arrays.stream(constants).map(word).toList());
        this.quoted = new EnumMap<>(constants[0].getDeclaringClass());
        for (T constant : constants) {
            quoted.put(constant, JsonText.quoted(word.apply(constant)));
        }
        this.constants = Arrays.stream(constants).map(Optional::of).toList();
    }

    Code(T[] constants, Function<T, String> word) {
        this(constants, word, Fault.UNKNOWN_CODE);
    }

    @Override
    public Optional<T> read(Input input, Place place) {
        int found = input.word(words, place, unknown);
        return found == Words.NONE ? Optional.empty() : constants.get(found);
    }

    @Override
    public void write(Output output, T value) {
        output.word(quoted.get(value));
    }
}
