package dev.hyoka.generators;

import dev.hyoka.generators.draw.Drawn;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** A value whose decisions are known, and so how it becomes simpler. */
final class Simpler<T> implements Shrinkable<T> {

    private final Drawn<? extends T> drawn;

    Simpler(Drawn<? extends T> drawn) {
        this.drawn = drawn;
    }

    @Override
    public T value() {
        return drawn.value();
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
        return drawn.simpler().map(Simpler::new);
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(drawn.count(), drawn.sum());
    }
}
