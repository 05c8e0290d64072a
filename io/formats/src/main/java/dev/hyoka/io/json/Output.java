package dev.hyoka.io.json;

import dev.hyoka.money.AmountUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import javax.money.MonetaryAmount;
import tools.jackson.core.JsonGenerator;

/** A document that is being written. */
final class Output {

    /** How many digits a long can always hold. */
    private static final int LONG_DIGITS = 18;

    private final JsonGenerator generator;
    private final UnknownMembers unknown;
    private AmountUnit amountUnit = AmountUnit.YEN;

    Output(JsonGenerator generator, UnknownMembers unknown) {
        this.generator = generator;
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
        generator.writeStartObject();
    }

    /** Ends an object, after what its reader kept besides the form's members. */
    void endObject(Form<?> form) {
        unknown.write(generator, form);
        generator.writeEndObject();
    }

    <V> void member(Member<V> member, V value) {
        generator.writeName(member.serializedName());
        unknown.enter(member.name());
        member.value().write(this, value);
        unknown.leave();
    }

    <V> void member(Member<V> member, Optional<V> value) {
        value.ifPresent(stated -> member(member, stated));
    }

    /** Writes a list that is left out if nothing is in it. */
    <E> void memberUnlessEmpty(Member<List<E>> member, List<E> elements) {
        if (!elements.isEmpty()) {
            member(member, elements);
        }
    }

    /** Writes a list, whose elements have names in the document by their positions. */
    <E> void list(List<E> elements, Value<E> element, IntFunction<String> names) {
        generator.writeStartArray();
        for (int i = 0; i < elements.size(); i++) {
            if (keepsTrack()) {
                unknown.enter(names.apply(i));
            }
            element.write(this, elements.get(i));
            unknown.leave();
        }
        generator.writeEndArray();
    }

    void text(String text) {
        generator.writeString(text);
    }

    void labelledTexts(Map<String, String> texts) {
        generator.writeStartObject();
        texts.forEach((label, text) -> {
            generator.writeName(label);
            generator.writeString(text);
        });
        generator.writeEndObject();
    }

    void flag(boolean flag) {
        generator.writeBoolean(flag);
    }

    void wholeNumber(long number) {
        generator.writeNumber(number);
    }

    /** Writes a number with its digits: Jackson would write 1.2E-7 for 0.00000012. */
    void number(BigDecimal number) {
        if (number.scale() == 0 && number.precision() <= LONG_DIGITS) {
            generator.writeNumber(number.longValue());
        } else {
            generator.writeNumber(number.toPlainString());
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
