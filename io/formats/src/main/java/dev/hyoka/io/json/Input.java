package dev.hyoka.io.json;

import dev.hyoka.finding.Message;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.money.MonetaryAmount;

/**
 * The document that is being read, at a {@link Glance} or closely ({@link CloseInput}).
 *
 * <p>A method that reads a value begins where the value does and ends behind it. What it returns is empty if the value
 * can't be what was asked for, which it has told then.
 */
abstract sealed class Input permits CloseInput, Glance {

    /** What stands behind the last member of an object. */
    static final int END = -2;

    private final Optional<FiscalYear> givenYear;
    /** The figure of the amount that was read last; null if none was in this unit. */
    private BigDecimal printed;

    private MonetaryAmount amount;
    private Optional<AmountUnit> amountUnit = Optional.empty();

    Input(Optional<FiscalYear> givenYear) {
        this.givenYear = givenYear;
    }

    /** The fiscal year of documents that don't state theirs. */
    final Optional<FiscalYear> givenYear() {
        return givenYear;
    }

    /** The unit of the amounts that are read now; empty if it was not met yet. */
    final Optional<AmountUnit> amountUnit() {
        return amountUnit;
    }

    final void readAmountsIn(Optional<AmountUnit> unit) {
        amountUnit = unit;
        printed = null;
    }

    /**
     * The amount that a figure stands for in a unit.
     *
     * <p>One that is printed twice running, as a single source and the total of the sources are, is made once: making an
     * amount takes many times as long as comparing two figures.
     *
     * @throws IllegalArgumentException if it has too many digits
     */
    final MonetaryAmount amount(BigDecimal figure, AmountUnit unit) {
        if (printed == null || figure.compareTo(printed) != 0) {
            amount = unit.amount(figure);
            printed = figure;
        }
        return amount;
    }

    /** Whether it is kept where values stand; if it isn't, all of them stand at one and the same place. */
    abstract boolean keepsPlaces();

    /** Enters an object; false if there is none. */
    abstract boolean enterObject(Place place);

    /** Enters a list; false if there is none. */
    abstract boolean enterList(Place place);

    /** Goes on to the object's next member; null at its end. */
    abstract String nextName();

    /**
     * Goes on to the object's next member.
     *
     * @param names the names that are known
     * @param likely the position of the name that most likely comes next
     * @return the name's position; {@link Words#NONE} if it is not known; {@link #END} at the object's end
     */
    abstract int nextName(Words names, int likely);

    /** Goes on from a member's name to its value. */
    abstract Place member(Place object, String name);

    /** Goes on to the list's next element; null at its end. */
    abstract Place nextElement(Place list, int position);

    abstract Optional<String> text(Place place);

    /** One of some words, by its position; {@link Words#NONE} if none of them is there, which was told then. */
    abstract int word(Words words, Place place, Fault unknown);

    /** A number with the digits that stand there, and without an exponent. */
    abstract Optional<BigDecimal> number(Place place);

    abstract Optional<Long> wholeNumber(Place place, long minimum, long maximum);

    abstract Optional<Boolean> flag(Place place);

    /** Tells that the object at a place lacks a member. */
    abstract void tellMissing(Place object, String name);

    /** Passes over the member to which the input went on, whose name the form doesn't know, or keeps it. */
    abstract void unknown(Place object);

    /** Passes over a member that stood in the object before. */
    abstract void duplicate(Place object, String name);

    /** Looks for members of the object that was entered last, wherever they stand, without moving on. */
    abstract Map<String, String> peek(Place object, Set<String> names);

    /** How many faults were told. */
    abstract int faults();

    /** Tells a fault of the value at a place. */
    abstract void tell(Fault fault, Place place, UnaryOperator<Message.Builder> arguments);

    final void tell(Fault fault, Place place) {
        tell(fault, place, message -> message);
    }

    /** Takes down which year the object is about whose member stands at a place. */
    abstract void isAbout(Place place, FiscalYear year);

    /** Takes down which phase the object is about whose member stands at a place. */
    abstract void isAbout(Place place, Phase phase);
}
