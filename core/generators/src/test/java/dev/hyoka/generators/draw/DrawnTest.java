package dev.hyoka.generators.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DrawnTest {

    private static final Weighted<String> WORDS =
            Weighted.of(1, "none").or(2, "some").or(0, "never").or(3, "all");

    /** Something of everything that can be drawn. */
    private static final Drawing<List<Object>> EVERYTHING = draws -> {
        List<Object> drawn = new ArrayList<>();
        drawn.add(draws.upTo(9));
        drawn.add(draws.between(-5, 5));
        drawn.add(draws.chance(300));
        drawn.add(draws.of(List.of("a", "b", "c")));
        drawn.add(draws.of(WORDS));
        drawn.add(draws.logNormal(50, 1, 1_000));
        drawn.add(draws.optional(500, part -> part.upTo(3)));
        drawn.add(draws.list(1, 4, part -> part.list(0, 3, inner -> inner.upTo(99))));
        drawn.add(draws.list(2, Weighted.of(3, 0).or(1, 2), (part, position) -> position + ":" + part.upTo(7)));
        return drawn;
    };

    @Property
    void aSeedAlwaysDrawsTheSame(@ForAll long seed) {
        List<Object> value = Draws.draw(EVERYTHING, seed);

        assertThat(Draws.draw(EVERYTHING, seed)).isEqualTo(value);
        assertThat(Drawn.of(EVERYTHING, seed).value()).isEqualTo(value);
    }

    @Property
    void aTapeMakesItsValueAgain(@ForAll long seed) {
        Draws.Taped<List<Object>> recorded = Draws.record(EVERYTHING, seed);
        Draws.Taped<List<Object>> replayed = Draws.replay(EVERYTHING, recorded.tape());

        assertThat(replayed.value()).isEqualTo(recorded.value());
        assertThat(replayed.tape().count()).isEqualTo(recorded.tape().count());
        assertThat(replayed.tape().sum()).isEqualTo(recorded.tape().sum());
    }

    @Property
    void whatIsSimplerTakesFewerOrSmallerDecisions(@ForAll long seed) {
        Drawn<List<Object>> drawn = Drawn.of(EVERYTHING, seed);

        assertThat(drawn.simpler())
                .allSatisfy(simpler -> assertThat(simpler.count()).isLessThanOrEqualTo(drawn.count()))
                .allMatch(simpler -> simpler.count() < drawn.count() || simpler.sum() < drawn.sum())
                .noneMatch(simpler -> simpler.value().equals(drawn.value()));
    }

    @Test
    void theSimplestTakesTheFirstOfEverything() {
        Drawn<List<Object>> simplest = Drawn.simplest(EVERYTHING);

        assertThat(simplest.value())
                .isEqualTo(List.of(
                        0L, -5, false, "a", "none", 0L, Optional.empty(), List.of(List.of()), List.of("0:0", "1:0")));
        assertThat(simplest.count()).isZero();
        assertThat(simplest.sum()).isZero();
        assertThat(simplest.simpler()).isEmpty();
    }

    @Test
    void whatIsCertainIsNeverMadeSimpler() {
        Drawing<List<Object>> drawing = draws -> List.of(
                draws.chance(1_000), draws.chance(0), draws.optional(1_000, part -> part.upTo(9)), draws.upTo(9));

        assertThat(Drawn.simplest(drawing).value()).isEqualTo(List.of(true, false, Optional.of(0L), 0L));
        assertThat(Drawn.simplest(drawing).count()).isZero();
        assertThat(simplestOf(drawing, drawn -> drawn.get(3).equals(7L)))
                .isEqualTo(List.of(true, false, Optional.of(0L), 7L));
    }

    @Test
    void noMoreIsDrawnThanIsAskedFor() {
        AtomicInteger drawings = new AtomicInteger();
        Drawn<List<Object>> drawn = Drawn.of(
                draws -> {
                    drawings.incrementAndGet();
                    return EVERYTHING.from(draws);
                },
                1);
        drawings.set(0);
        Spliterator<Drawn<List<Object>>> simpler = drawn.simpler().spliterator();
        for (int i = 0; i < 10; i++) {
            assertThat(simpler.tryAdvance(each -> {})).isTrue();
        }

        assertThat(drawings).hasValueLessThan(20);
        assertThat(drawn.simpler().count()).isGreaterThan(30);
    }

    /** Fails as a test would, and follows the first simpler value that fails too. */
    private static <T> T simplestOf(Drawing<T> drawing, Predicate<T> fails) {
        Drawn<T> drawn = LongStream.range(0, 1_000)
                .mapToObj(seed -> Drawn.of(drawing, seed))
                .filter(each -> fails.test(each.value()))
                .findFirst()
                .orElseThrow();
        while (true) {
            Optional<Drawn<T>> simpler =
                    drawn.simpler().filter(each -> fails.test(each.value())).findFirst();
            if (simpler.isEmpty()) {
                return drawn.value();
            }
            drawn = simpler.get();
        }
    }

    @Test
    void aBoundIsFoundExactly() {
        long bound = simplestOf(draws -> draws.upTo(1_000_000), number -> number >= 4_711);

        assertThat(bound).isEqualTo(4_711);
    }

    @Test
    void anElementThatMattersIsLeftAlone() {
        Drawing<List<Long>> numbers = draws -> draws.list(0, 20, part -> part.upTo(1_000));

        assertThat(simplestOf(numbers, list -> list.stream().anyMatch(number -> number > 500)))
                .isEqualTo(List.of(501L));
        assertThat(simplestOf(numbers, list -> list.size() > 5)).isEqualTo(List.of(0L, 0L, 0L, 0L, 0L, 0L));
    }

    @Test
    void aPartBecomesSimplerWithoutConsequenceForTheRest() {
        Drawing<List<Long>> drawing = draws -> {
            List<Long> first = draws.list(0, 5, part -> part.upTo(9));
            List<Long> all = new ArrayList<>(first);
            all.add(draws.upTo(1_000));
            return all;
        };

        assertThat(simplestOf(drawing, list -> list.get(list.size() - 1) == 777))
                .isEqualTo(List.of(777L));
    }

    @Test
    void choicesAreTakenByTheirWeights() {
        Drawing<List<String>> thousands = draws -> draws.list(60_000, 60_000, part -> part.of(WORDS));
        List<String> words = Draws.draw(thousands, 1);

        assertThat(share(words, "none")).isBetween(0.16, 0.175);
        assertThat(share(words, "some")).isBetween(0.32, 0.345);
        assertThat(share(words, "never")).isZero();
        assertThat(share(words, "all")).isBetween(0.49, 0.51);
    }

    private static double share(List<String> words, String word) {
        return words.stream().filter(word::equals).count() / (double) words.size();
    }

    @Test
    void halfOfLogNormalNumbersAreBelowTheMedianAndNoneIsAboveTheLargest() {
        Drawing<List<Long>> thousands = draws -> draws.list(60_000, 60_000, part -> part.logNormal(1_000, 2, 50_000));
        List<Long> numbers = Draws.draw(thousands, 1).stream().sorted().toList();

        assertThat(numbers.get(30_000)).isBetween(970L, 1_030L);
        assertThat(numbers.get(54_000)).isBetween(12_000L, 14_000L); // e^(2 × 1.2816) times the median
        assertThat(numbers.get(59_999)).isEqualTo(50_000);
    }

    @Test
    void theLargestBoundsAreReached() {
        List<Long> numbers = Draws.draw(draws -> draws.list(2_000, 2_000, part -> part.upTo(2)), 1);
        long onlyOne = Draws.draw(draws -> draws.upTo(0), 1);
        long anyLong = Draws.draw(draws -> draws.upTo(Long.MAX_VALUE), 1);
        int anyInt = Draws.draw(draws -> draws.between(Integer.MIN_VALUE, Integer.MAX_VALUE), 1);

        assertThat(numbers).hasSize(2_000).containsOnly(0L, 1L, 2L);
        assertThat(onlyOne).isZero();
        assertThat(anyLong).isPositive();
        assertThat(anyInt).isNotEqualTo(Integer.MIN_VALUE);
    }
}
