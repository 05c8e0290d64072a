package dev.hyoka.generators;

import dev.hyoka.generators.draw.Drawing;
import dev.hyoka.generators.draw.Drawn;
import dev.hyoka.generators.draw.Draws;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/**
 * Values that are drawn by chance: an arbitrary of jqwik, immutable, that costs about as much as the values themselves.
 *
 * <p>When a property fails, what jqwik shows is the smallest value of the same kind that it found to fail. It is as valid as
 * the others, for it is drawn from fewer and smaller decisions, not cut out of the value that failed first.
 *
 * @param <T> the values
 */
public class Values<T> implements Arbitrary<T> {

    private final Drawing<? extends T> drawing;
    private final List<? extends Drawing<? extends T>> edges;

    /** Values of which the edge cases are the simplest one, and the simplest ones of some special drawings. */
    Values(Drawing<? extends T> drawing, List<? extends Drawing<? extends T>> edges) {
        this.drawing = drawing;
        this.edges = List.copyOf(edges);
    }

    /** Values whose one edge case is the simplest. */
    Values(Drawing<? extends T> drawing) {
        this(drawing, List.of());
    }

    final Drawing<? extends T> drawing() {
        return drawing;
    }

    /** Values that are a part of these, of which each has at least one. */
    final <P> Values<P> parts(Function<? super T, List<P>> parts) {
        return new Values<>(draws -> draws.of(parts.apply(draws.part(drawing))));
    }

    /**
     * Returns values without any engine of tests: for trials, benchmarks and sample files. Every other method needs jqwik's.
     *
     * @param seed the same seed gives the same values in the same order
     * @return values without end
     */
    public final Stream<T> samples(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> Draws.draw(drawing, random.nextLong()));
    }

    @Override
    public final RandomGenerator<T> generator(int genSize) {
        return random -> new Chance<>(drawing, random.nextLong());
    }

    @Override
    public final EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.fromSuppliers(Stream.concat(Stream.of(drawing), edges.stream())
                .limit(maxEdgeCases)
                .<Supplier<Shrinkable<T>>>map(edge -> () -> new Simpler<>(Drawn.simplest(edge)))
                .toList());
    }
}
