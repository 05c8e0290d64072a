package dev.hyoka.io.json;

import dev.hyoka.model.Figure;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/** Reads texts, numbers and flags closely. What is returned is empty if the value is none, which the input was told then. */
final class Scalars {

    /** More than the digits, the point and the exponent of any number that the model can hold. */
    private static final int NUMBER_CHARACTERS = 200;

    /** What a long can hold, whatever its digits and its sign. */
    private static final int LONG_CHARACTERS = 18;

    private Scalars() {}

    static Optional<String> text(CloseInput input, Place place) {
        if (input.token() != JsonToken.VALUE_STRING) {
            input.refuse(place, Type.TEXT);
            return Optional.empty();
        }
        String text = input.string();
        return isText(input, text, place) ? input.found(place, text) : Optional.empty();
    }

    /** Whether a text has something visible and is whole; tells if it isn't. */
    static boolean isText(Input input, String text, Place place) {
        if (text.isBlank()) {
            input.tell(Fault.BLANK_TEXT, place);
            return false;
        }
        return isWhole(input, text, place);
    }

    /** Whether no surrogate lacks its other half; tells if one does. */
    static boolean isWhole(Input input, String text, Place place) {
        int half = Surrogates.indexOfHalf(text);
        if (half >= 0) {
            input.tell(Fault.HALF_SURROGATE, place, message -> message.with("index", half + 1));
        }
        return half < 0;
    }

    static Optional<Boolean> flag(CloseInput input, Place place) {
        return switch (input.token()) {
            case VALUE_TRUE -> input.found(place, true);
            case VALUE_FALSE -> input.found(place, false);
            default -> {
                input.refuse(place, Type.FLAG);
                yield Optional.empty();
            }
        };
    }

    /** A number with the digits that stand there, and without an exponent. */
    static Optional<BigDecimal> number(CloseInput input, Place place) {
        if (!input.token().isNumeric()) {
            input.refuse(place, Type.NUMBER);
            return Optional.empty();
        }
        if (isLong(input)) {
            return input.found(place, BigDecimal.valueOf(input.wholeNumber()));
        }
        if (input.stringLength() <= NUMBER_CHARACTERS) {
            Optional<BigDecimal> number = number(input.string());
            if (number.isPresent()) {
                return input.found(place, number.get());
            }
        }
        tellTooManyDigits(input, place);
        return Optional.empty();
    }

    static Optional<Long> wholeNumber(CloseInput input, Place place, long minimum, long maximum) {
        if (isLong(input)) {
            long stated = input.wholeNumber();
            if (stated >= minimum && stated <= maximum) {
                return input.found(place, stated);
            }
        }
        Optional<BigDecimal> number = number(input, place);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal stated = number.get();
        if (stated.scale() > 0 && stated.stripTrailingZeros().scale() > 0) {
            input.tellWrongType(place, Type.WHOLE_NUMBER, Type.NUMBER);
            return Optional.empty();
        }
        if (stated.compareTo(BigDecimal.valueOf(minimum)) < 0 || stated.compareTo(BigDecimal.valueOf(maximum)) > 0) {
            input.tell(
                    Fault.OUT_OF_RANGE,
                    place,
                    message -> message.with("value", place.raw())
                            .with("minimum", Long.toString(minimum))
                            .with("maximum", Long.toString(maximum)));
            return Optional.empty();
        }
        return Optional.of(stated.longValueExact());
    }

    /** Whether a number is one of the many that have no fraction and few digits. */
    private static boolean isLong(CloseInput input) {
        return input.token() == JsonToken.VALUE_NUMBER_INT && input.stringLength() <= LONG_CHARACTERS;
    }

    /** The number that a text is, without an exponent; empty if it is none, or none that the model can hold. */
    static Optional<BigDecimal> number(String text) {
        if (text.length() > NUMBER_CHARACTERS) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return isBounded(number) ? Optional.of(number.scale() < 0 ? number.setScale(0) : number) : Optional.empty();
        } catch (NumberFormatException noNumberOrExponentBeyondInt) {
            return Optional.empty();
        }
    }

    /** Asked before a number is written out or calculated with: 1e999999999 is short as long as it is not. */
    static boolean isBounded(BigDecimal number) {
        return number.scale() <= Figure.MAX_DIGITS && (long) number.precision() - number.scale() <= Figure.MAX_DIGITS;
    }

    static void tellTooManyDigits(Input input, Place place) {
        input.tell(Fault.TOO_MANY_DIGITS, place, message -> message.with("limit", Figure.MAX_DIGITS));
    }
}
