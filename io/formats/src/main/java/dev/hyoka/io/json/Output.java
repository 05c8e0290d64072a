package dev.hyoka.io.json;

import dev.hyoka.money.AmountUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import javax.money.MonetaryAmount;

/** A document that is being written. */
final class Output {

    /** How many digits a long can always hold. */
    private static final int LONG_DIGITS = 18;

    private final JsonText text;
    private final UnknownMembers unknown;
    private AmountUnit amountUnit = AmountUnit.YEN;

    Output(JsonText text, UnknownMembers unknown) {
        this.text = text;
        this.unknown = unknown;
    }

    /** Whether it matters where in the document things are written. */
    boolean keepsTrack() {
        return !unknown.isEmpty();
    }

    void writeAmountsIn(AmountUnit unit) {
        amountUnit = unit;
    }

    void startObject() {
        text.startObject();
    }

    /** Ends an object, after what its reader kept besides the form's members. */
    void endObject(Form<?> form) {
        unknown.write(text, form);
        text.endObject();
    }

    <V> void member(Member<V> member, V value) {
        text.name(member.quotedName());
        unknown.enter(member.name());
        member.value().write(this, value);
        unknown.leave();
    }

    <V> void member(Member<V> member, Optional<V> value) {
        if (value.isPresent()) {
            member(member, value.get());
        }
    }

    /** Writes a list that is left out if nothing is in it. */
    <E> void memberUnlessEmpty(Member<List<E>> member, List<E> elements) {
        if (!elements.isEmpty()) {
            member(member, elements);
        }
    }

    /** Writes a list, whose elements have names in the document by their positions. */
    <E> void list(List<E> elements, Value<E> element, IntFunction<String> names) {
        text.startList();
        for (int i = 0; i < elements.size(); i++) {
            if (keepsTrack()) {
                unknown.enter(names.apply(i));
            }
            element.write(this, elements.get(i));
            unknown.leave();
        }
        text.endList();
    }

    void text(String stated) {
        text.text(stated);
    }

    /** Writes a word that is {@link JsonText#quoted}. */
    void word(byte[] quoted) {
        text.text(quoted);
    }

    void labelledTexts(Map<String, String> texts) {
        text.startObject();
        texts.forEach((label, stated) -> {
            text.name(label);
            text.text(stated);
        });
        text.endObject();
    }

    void flag(boolean flag) {
        text.flag(flag);
    }

    void wholeNumber(long number) {
        text.number(number);
    }

    /** Writes a number with its digits, and without an exponent. */
    void number(BigDecimal number) {
        if (number.scale() == 0 && number.precision() <= LONG_DIGITS) {
            text.number(number.longValue());
        } else {
            text.number(number.toPlainString());
        }
    }

    void amount(MonetaryAmount amount) {
        BigDecimal printed;
        try {
            printed = amountUnit.printed(amount);
        } catch (ArithmeticException withoutEnd) {
            throw new IllegalArgumentException(
                    "The amount " + amount + " has no end as a multiple of " + amountUnit, withoutEnd);
        }
        if (!Scalars.isBounded(printed)) {
            throw new IllegalArgumentException("The amount " + amount + " has too many digits in " + amountUnit);
        }
        number(printed);
    }
}
