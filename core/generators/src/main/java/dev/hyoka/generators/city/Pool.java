package dev.hyoka.generators.city;

import dev.hyoka.generators.draw.Draws;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Things of which none is taken twice. */
final class Pool<T> {

    private final List<T> left;

    Pool(Collection<T> all) {
        this.left = new ArrayList<>(all);
    }

    int size() {
        return left.size();
    }

    /** Takes one of what is left; the first is the simplest. */
    T take(Draws draws) {
        return left.remove((int) draws.upTo(left.size() - 1L));
    }

    /** Takes some of what is left; as few as possible is the simplest. */
    List<T> take(Draws draws, int least, int most) {
        return draws.list(Math.min(least, left.size()), Math.min(most, left.size()), this::take);
    }
}
