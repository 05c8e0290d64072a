package dev.hyoka.io.published;

import dev.hyoka.io.published.Block.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Finds the best of many choices, and those that put it in doubt. */
final class Ranking {

    private final List<Choice> likely = new ArrayList<>();
    private Optional<Choice> best = Optional.empty();
    private Optional<Choice> mostConfirmed = Optional.empty();
    private Optional<Choice> simplest = Optional.empty();

    void add(Choice choice) {
        mostConfirmed = first(Choice.MOST_CONFIRMED_FIRST, mostConfirmed, choice);
        simplest = first(Choice.SIMPLEST_FIRST, simplest, choice);
        if (best.isEmpty() || Choice.BEST_FIRST.compare(choice, best()) < 0) {
            best = Optional.of(choice);
            likely.removeIf(other -> !isLikely(other));
        }
        if (isLikely(choice)) {
            likely.add(choice);
        }
    }

    /** Whether a choice is as good as the best one, or nearly. */
    private boolean isLikely(Choice choice) {
        return choice.score() == best().score() && choice.cost() <= best().cost() + 1;
    }

    private static Optional<Choice> first(Comparator<Choice> order, Optional<Choice> known, Choice other) {
        return known.isPresent() && order.compare(known.get(), other) <= 0 ? known : Optional.of(other);
    }

    /**
     * The best choice.
     *
     * @throws NoSuchElementException if there is none
     */
    Choice best() {
        return best.orElseThrow();
    }

    /**
     * The other ways of the blocks of which the best choice is not certain, because another one is as good; because the
     * arithmetic speaks for moving fields that were left where they stand; or because nothing speaks against a simpler
     * one, which there was less to confirm.
     */
    Map<Block, List<Way>> others() {
        Map<Block, List<Way>> others = new LinkedHashMap<>();
        likely.sort(Choice.BEST_FIRST);
        for (Choice choice : likely) {
            differences(choice, false, others);
        }
        mostConfirmed
                .filter(choice -> choice.evidence().gain() > best().evidence().gain())
                .ifPresent(choice -> differences(choice, true, others));
        simplest.filter(choice ->
                        choice.evidence().contradicted() <= best().evidence().contradicted()
                                && choice.cost() < best().cost())
                .ifPresent(choice -> differences(choice, true, others));
        return others;
    }

    /** Notes where a choice differs from the best; blocks that stand where they should only if they are contradicted. */
    private void differences(Choice choice, boolean contradicted, Map<Block, List<Way>> others) {
        best().ways().forEach((block, way) -> {
            Way other = choice.ways().get(block);
            boolean inPlace = block.isRegular() && !way.departure();
            if ((contradicted || !inPlace) && !block.readsAlike(way, other)) {
                List<Way> known = others.computeIfAbsent(block, key -> new ArrayList<>());
                if (!known.contains(other)) {
                    known.add(other);
                }
            }
        });
    }
}
