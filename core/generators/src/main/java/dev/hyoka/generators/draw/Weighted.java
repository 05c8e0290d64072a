package dev.hyoka.generators.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Choices of which some are taken more often than others.
 *
 * @param <T> what is chosen
 */
public final class Weighted<T> {

    private final List<T> choices;
    private final int[] sums;

    private Weighted(List<T> choices, int[] sums) {
        this.choices = choices;
        this.sums = sums;
    }

    /**
     * Begins with the simplest choice.
     *
     * @param <T> what is chosen
     * @param weight how often it is taken, compared with the others
     * @param choice the choice
     * @return this choice alone
     */
    public static <T> Weighted<T> of(int weight, T choice) {
        return new Weighted<>(List.of(choice), new int[] {weight});
    }

    /**
     * Adds a choice that is less simple than those before.
     *
     * @param weight how often it is taken, compared with the others
     * @param choice the choice
     * @return these choices and that one
     */
    public Weighted<T> or(int weight, T choice) {
        List<T> more = new ArrayList<>(choices);
        more.add(choice);
        int[] sumsOfMore = new int[sums.length + 1];
        System.arraycopy(sums, 0, sumsOfMore, 0, sums.length);
        sumsOfMore[sums.length] = total() + weight;
        return new Weighted<>(List.copyOf(more), sumsOfMore);
    }

    int total() {
        return sums[sums.length - 1];
    }

    int size() {
        return sums.length;
    }

    T choice(int index) {
        return choices.get(index);
    }

    /** The position of the choice that a ticket from 0 up to the total wins. */
    int indexOf(int ticket) {
        int index = 0;
        while (sums[index] <= ticket) {
            index++;
        }
        return index;
    }
}
