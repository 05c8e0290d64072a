package dev.hyoka.io.published;

import dev.hyoka.io.published.Block.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Ways of some blocks, and what speaks for them.
 *
 * @param ways the way of each block
 * @param evidence what the arithmetic says of them
 * @param moved how many times fields were moved that stand exactly below their years
 * @param cost how many columns must have been inserted or lost
 */
record Choice(Map<Block, Way> ways, Evidence evidence, int moved, int cost) {

    /** Fields that stand exactly below their years are not moved for less gain than this. */
    private static final int DEPARTURE = 3;

    static final Choice NONE = new Choice(Map.of(), Evidence.NONE, 0, 0);

    /** The one that is taken first. */
    static final Comparator<Choice> BEST_FIRST =
            Comparator.comparing(Choice::score).reversed().thenComparing(Choice::cost);

    /** The one first that the arithmetic alone would take. */
    static final Comparator<Choice> MOST_CONFIRMED_FIRST = Comparator.comparing(
                    (Choice choice) -> choice.evidence.gain())
            .reversed()
            .thenComparing(BEST_FIRST);

    /** The one first against which nothing speaks, and which needs the least to have happened. */
    static final Comparator<Choice> SIMPLEST_FIRST = Comparator.comparing(
                    (Choice choice) -> choice.evidence.contradicted())
            .thenComparing(Choice::cost)
            .thenComparing(BEST_FIRST);

    /**
     * What the arithmetic says.
     *
     * @param confirmed how many figures agree with what they are made of
     * @param contradicted how many figures don't
     */
    record Evidence(int confirmed, int contradicted) {

        static final Evidence NONE = new Evidence(0, 0);

        static Evidence of(boolean agrees) {
            return agrees ? new Evidence(1, 0) : new Evidence(0, 1);
        }

        Evidence plus(Evidence other) {
            return new Evidence(confirmed + other.confirmed, contradicted + other.contradicted);
        }

        int gain() {
            return confirmed - contradicted;
        }
    }

    int score() {
        return evidence.gain() - DEPARTURE * moved;
    }

    Choice with(Block block, Way way) {
        return and(new Choice(Map.of(block, way), Evidence.NONE, 0, 0), Evidence.NONE, 0);
    }

    /** Both choices, with what they say of one another. What happened to blocks of one shape happened once. */
    Choice and(Choice other, Evidence together, int moreCost) {
        Map<Block, Way> all = new LinkedHashMap<>(ways);
        all.putAll(other.ways);
        List<Block> changed = new ArrayList<>();
        int allMoved = 0;
        int allCost = moreCost;
        for (Map.Entry<Block, Way> entry : all.entrySet()) {
            Block block = entry.getKey();
            Way way = entry.getValue();
            boolean again = changed.stream()
                    .anyMatch(before -> before.isShapedLike(block)
                            && all.get(before).years().equals(way.years()));
            if (!again) {
                changed.add(block);
                allMoved += way.departure() ? 1 : 0;
                allCost += way.cost();
            }
        }
        return new Choice(all, evidence.plus(other.evidence).plus(together), allMoved, allCost);
    }
}
