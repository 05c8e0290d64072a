package dev.hyoka.layout;

/**
 * For how many years and how many alike a reference is made.
 *
 * @param years how many years; 0 if it has nothing to do with years
 * @param yearBlocks whether each year has columns of its own, side by side or below a group heading
 * @param repeat how many indicators
 * @param repeatBlocks whether each of these has columns of its own, side by side
 */
record Placing(int years, boolean yearBlocks, int repeat, boolean repeatBlocks) {

    static final Placing ONCE = new Placing(0, false, 1, false);

    Placing forYears(int number) {
        return new Placing(number, false, repeat, repeatBlocks);
    }
}
