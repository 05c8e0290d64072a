package dev.hyoka.generators.draw;

import dev.hyoka.generators.draw.Draws.Taped;
import java.util.Spliterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A drawn value, which knows how to become simpler.
 *
 * @param <T> the value
 */
public final class Drawn<T> {

    private final Drawing<T> drawing;
    private final Taped<T> taped;

    private Drawn(Drawing<T> drawing, Taped<T> taped) {
        this.drawing = drawing;
        this.taped = taped;
    }

    /**
     * Draws a value by chance.
     *
     * @param <T> the value
     * @param drawing how it is made
     * @param seed the same seed makes the same value as {@link Draws#draw}
     * @return the value with its decisions
     */
    public static <T> Drawn<T> of(Drawing<T> drawing, long seed) {
        return new Drawn<>(drawing, Draws.record(drawing, seed));
    }

    /**
     * Draws the simplest value.
     *
     * @param <T> the value
     * @param drawing how it is made
     * @return the value with its decisions
     */
    public static <T> Drawn<T> simplest(Drawing<T> drawing) {
        return new Drawn<>(drawing, Draws.replay(drawing, Tape.EMPTY));
    }

    /**
     * Returns the value.
     *
     * @return the value
     */
    public T value() {
        return taped.value();
    }

    /**
     * Returns how many of its decisions are other than the simplest.
     *
     * @return 0 for the simplest value
     */
    public int count() {
        return taped.tape().count();
    }

    /**
     * Returns how large its decisions are together.
     *
     * @return 0 for the simplest value
     */
    public long sum() {
        return taped.tape().sum();
    }

    /**
     * Makes simpler values.
     *
     * @return each of them simpler than this by {@link #count}, or else by {@link #sum}; those that leave out most first
     */
    public Stream<Drawn<T>> simpler() {
        // A stream that is gone through step by step makes all of a flat-mapped stream at once: tapes, but no values
        Spliterator<Tape> tapes = taped.tape().simpler().spliterator();
        return StreamSupport.stream(tapes, false)
                .map(tape -> new Drawn<>(drawing, Draws.replay(drawing, tape)))
                .filter(other -> other.taped.tape().isSimplerThan(taped.tape()));
    }
}
