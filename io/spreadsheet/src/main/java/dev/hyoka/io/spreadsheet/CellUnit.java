package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Text;
import dev.hyoka.money.AmountUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.money.UnknownCurrencyException;

/** The unit of amounts as forms print it: 千円; another one as {@link AmountUnit#toString} has it. */
final class CellUnit {

    private CellUnit() {}

    private static Map<AmountUnit, Text> named() {
        Map<AmountUnit, Text> named = new LinkedHashMap<>();
        named.put(AmountUnit.YEN, Text.of("円", "yen"));
        named.put(AmountUnit.THOUSAND_YEN, Text.of("千円", "thousand yen"));
        named.put(AmountUnit.MILLION_YEN, Text.of("百万円", "million yen"));
        return named;
    }

    static String print(AmountUnit unit, Language language) {
        return Optional.ofNullable(named().get(unit))
                .map(words -> words.in(language))
                .orElseGet(unit::toString);
    }

    /**
     * Reads a unit.
     *
     * @param text what stands in the cell, in any language
     * @return the unit; empty if the text is none
     */
    static Optional<AmountUnit> parse(String text) {
        String plain = text.strip();
        for (Map.Entry<AmountUnit, Text> unit : named().entrySet()) {
            if (unit.getValue().ja().equals(plain) || unit.getValue().en().equals(plain)) {
                return Optional.of(unit.getKey());
            }
        }
        try {
            return Optional.of(AmountUnit.parse(plain));
        } catch (IllegalArgumentException | UnknownCurrencyException noUnit) {
            return Optional.empty();
        }
    }
}
