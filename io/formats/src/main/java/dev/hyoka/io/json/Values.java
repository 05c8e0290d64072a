package dev.hyoka.io.json;

import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalMonth;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;

/** The values that are no objects of the form. */
final class Values {

    static final Value<String> TEXT = new Value<>() {
        @Override
        public Optional<String> read(Input input, Place place) {
            return input.text(place);
        }

        @Override
        public void write(Output output, String text) {
            output.text(text);
        }
    };

    static final Value<Boolean> FLAG = of(Input::flag, Output::flag);

    /** A number with the digits that were printed. */
    static final Value<BigDecimal> NUMBER = of(Input::number, Output::number);

    /** A number of persons or hours. */
    static final Value<BigDecimal> COUNT = of(Values::count, Output::number);

    /** How many of the main unit (yen) a printed 1 stands for. */
    static final Value<Long> MULTIPLE =
            of((input, place) -> input.wholeNumber(place, 1, Long.MAX_VALUE), Output::wholeNumber);

    /** The number before a policy's name. */
    static final Value<Integer> POLICY_NUMBER = of(
            (input, place) -> input.wholeNumber(place, 1, Integer.MAX_VALUE).map(Math::toIntExact),
            (output, number) -> output.wholeNumber(number));

    static final Value<FiscalYear> YEAR = new Value<>() {
        @Override
        public Optional<FiscalYear> read(Input input, Place place) {
            return year(input, place);
        }

        @Override
        public void write(Output output, FiscalYear year) {
            output.wholeNumber(year.year());
        }
    };

    static final Value<FiscalMonth> MONTH = new Value<>() {
        @Override
        public Optional<FiscalMonth> read(Input input, Place place) {
            return input.wholeNumber(place, 1, 12).map(Math::toIntExact).map(FiscalMonth::of);
        }

        @Override
        public void write(Output output, FiscalMonth month) {
            output.wholeNumber(month.number());
        }
    };

    static final Value<Phase> PHASE = new Value<>() {
        @Override
        public Optional<Phase> read(Input input, Place place) {
            Optional<Phase> phase = PHASE_CODE.read(input, place);
            if (phase.isPresent()) {
                input.isAbout(place, phase.get());
            }
            return phase;
        }

        @Override
        public void write(Output output, Phase phase) {
            PHASE_CODE.write(output, phase);
        }
    };

    static final Value<CurrencyUnit> CURRENCY =
            of(Values::currency, (output, currency) -> output.text(currency.getCurrencyCode()));

    /** An amount, printed in the unit in which the input or output has its amounts. */
    static final Value<MonetaryAmount> AMOUNT = new Value<>() {
        @Override
        public Optional<MonetaryAmount> read(Input input, Place place) {
            return amount(input, place);
        }

        @Override
        public void write(Output output, MonetaryAmount amount) {
            output.amount(amount);
        }
    };

    /** Texts by their printed labels. */
    static final Value<Map<String, String>> LABELLED_TEXTS = of(Values::labelledTexts, Output::labelledTexts);

    private static final Code<Phase> PHASE_CODE = new Code<>(Phase.values(), Phase::code);

    private static final Pattern CURRENCY_CODE = Pattern.compile("[A-Z]{3}");

    private Values() {}

    static <T> Value<T> of(BiFunction<Input, Place, Optional<T>> read, BiConsumer<Output, T> write) {
        return new Value<>() {
            @Override
            public Optional<T> read(Input input, Place place) {
                return read.apply(input, place);
            }

            @Override
            public void write(Output output, T value) {
                write.accept(output, value);
            }
        };
    }

    private static Optional<BigDecimal> count(Input input, Place place) {
        Optional<BigDecimal> count = input.number(place);
        if (count.isPresent() && count.get().signum() < 0) {
            input.tell(Fault.NEGATIVE, place, message -> message.with("value", place.raw()));
        }
        return count;
    }

    private static Optional<FiscalYear> year(Input input, Place place) {
        Optional<Long> number = input.wholeNumber(place, FiscalYear.MIN, FiscalYear.MAX);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        FiscalYear year = FiscalYear.of(Math.toIntExact(number.get()));
        input.isAbout(place, year);
        return Optional.of(year);
    }

    private static Optional<CurrencyUnit> currency(Input input, Place place) {
        Optional<String> code = input.text(place);
        Optional<CurrencyUnit> currency = code.flatMap(Values::currency);
        if (code.isPresent() && currency.isEmpty()) {
            input.tell(Fault.UNKNOWN_CURRENCY, place, message -> message.with("value", Faults.shortened(code.get())));
        }
        return currency;
    }

    /** The currency of a code; empty if there is none. */
    static Optional<CurrencyUnit> currency(String code) {
        CurrencyUnit yen = AmountUnit.YEN.currency();
        if (code.equals(yen.getCurrencyCode())) {
            return Optional.of(yen);
        }
        return CURRENCY_CODE.matcher(code).matches() && Monetary.isCurrencyAvailable(code)
                ? Optional.of(Monetary.getCurrency(code))
                : Optional.empty();
    }

    private static Optional<MonetaryAmount> amount(Input input, Place place) {
        Optional<BigDecimal> printed = input.number(place);
        Optional<AmountUnit> unit = input.amountUnit();
        if (printed.isEmpty()) {
            return Optional.empty();
        }
        if (unit.isEmpty()) {
            // Only at a glance: who reads closely looks ahead
            input.tellMissing(place, "unit");
            return Optional.empty();
        }
        try {
            return Optional.of(input.amount(printed.get(), unit.get()));
        } catch (IllegalArgumentException tooLarge) {
            Scalars.tellTooManyDigits(input, place);
            return Optional.empty();
        }
    }

    private static Optional<Map<String, String>> labelledTexts(Input input, Place place) {
        if (!input.enterObject(place)) {
            return Optional.empty();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (String label = input.nextName(); label != null; label = input.nextName()) {
            if (texts.containsKey(label)) {
                input.duplicate(place, label);
                continue;
            }
            Place member = input.member(place, label);
            texts.put(label, input.text(member).orElse(null));
            if (input.keepsPlaces()) {
                Scalars.isText(input, label, member);
            }
        }
        return Optional.of(texts);
    }
}
