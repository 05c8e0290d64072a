package dev.hyoka.generators.draw;

/**
 * How a value is made of decisions.
 *
 * @param <T> the value
 */
@FunctionalInterface
public interface Drawing<T> {

    /**
     * Makes a value.
     *
     * @param draws where every decision comes from; the same decisions make the same value
     * @return the value
     */
    T from(Draws draws);
}
