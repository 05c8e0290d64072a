package dev.hyoka.layout;

import dev.hyoka.io.table.Columns;
import dev.hyoka.time.FiscalYear;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The columns among which a reference is looked for.
 *
 * @param columns these columns
 * @param isBlock whether they are a number of columns that the layout says
 * @param shift how many columns further right than the letters say
 * @param index which of several years it is, from 0
 * @param year the year for which {@code {year}} stands
 * @param number the number for which {@code {n}} stands
 */
record Scope(BitSet columns, boolean isBlock, int shift, int index, Optional<FiscalYear> year, OptionalInt number) {

    /** All columns of the table. */
    static Scope everywhere() {
        return new Scope(range(0, Columns.MOST), false, 0, 0, Optional.empty(), OptionalInt.empty());
    }

    Scope forYear(int position, FiscalYear meant) {
        return new Scope(columns, isBlock, shift, position, Optional.of(meant), number);
    }

    Scope forNumber(int meant) {
        return new Scope(columns, isBlock, shift, index, year, OptionalInt.of(meant));
    }

    /**
     * As many columns as the layout says.
     *
     * @param first the first of those that stand most to the left
     * @param width how many there are; empty for all that follow
     * @param which which of the blocks it is, from 0
     */
    Scope block(int first, OptionalInt width, int which) {
        int by = which * width.orElse(0);
        int from = first + by;
        BitSet block = range(from, width.isPresent() ? from + width.getAsInt() : Columns.MOST);
        return new Scope(block, true, by, index, year, number);
    }

    /** Those columns alone, which stand so many further right than the first ones of their kind. */
    Scope within(BitSet group, int by) {
        return new Scope(group, false, by, index, year, number);
    }

    /** The same reference's columns in all of the table. */
    Scope widened() {
        return new Scope(range(0, Columns.MOST), false, shift, index, year, number);
    }

    static BitSet range(int from, int to) {
        BitSet columns = new BitSet();
        columns.set(Math.min(from, Columns.MOST), Math.min(to, Columns.MOST));
        return columns;
    }
}
