package dev.hyoka.generators;

import dev.hyoka.generators.draw.Drawing;
import dev.hyoka.generators.draw.Drawn;
import dev.hyoka.generators.draw.Draws;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** A value that was drawn by chance. Its decisions are kept only when a test fails, in a second drawing from its seed. */
final class Chance<T> implements Shrinkable<T> {

    private final Drawing<? extends T> drawing;
    private final long seed;
    private final T value;

    Chance(Drawing<? extends T> drawing, long seed) {
        this.drawing = drawing;
        this.seed = seed;
        this.value = Draws.draw(drawing, seed);
    }

    @Override
    public T value() {
        return value;
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
        return drawn().shrink();
    }

    @Override
    public ShrinkingDistance distance() {
        return drawn().distance();
    }

    private Shrinkable<T> drawn() {
        return new Simpler<>(Drawn.of(drawing, seed));
    }
}
