package dev.hyoka.layout;

import dev.hyoka.io.PrintedNumber;
import dev.hyoka.money.AmountUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** Amounts as cells print them, some with a unit: 1,200千円. */
final class PrintedAmount {

    private PrintedAmount() {}

    /** Reads an amount in a column's unit, or in the one that it prints; empty if it is none. */
    static Optional<MonetaryAmount> parse(String text, AmountUnit unit) {
        Optional<BigDecimal> number = PrintedNumber.parse(text);
        if (number.isPresent()) {
            return number.map(unit::amount);
        }
        Optional<String> own = ownUnit(text);
        return own.flatMap(name -> PrintedNumber.parse(text, List.of(name))
                .flatMap(value -> AmountUnits.find(name).map(stated -> stated.amount(value))));
    }

    /** Whether an amount that was read prints another unit than its column's. */
    static boolean hasOtherUnit(String text, AmountUnit unit) {
        return ownUnit(text)
                .flatMap(AmountUnits::find)
                .filter(own -> !own.equals(unit))
                .isPresent();
    }

    private static Optional<String> ownUnit(String text) {
        if (!text.contains("円")) {
            return Optional.empty();
        }
        String plain = Spelled.header(text);
        return AmountUnits.NAMES.stream().filter(plain::endsWith).findFirst();
    }
}
