package dev.hyoka.layout;

import dev.hyoka.money.AmountUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units of amounts by their names. */
final class AmountUnits {

    private static final Map<String, AmountUnit> BY_NAME = byName();

    /** The names, a longer one before those that it ends with. */
    static final List<String> NAMES = List.of("百万円", "千円", "万円", "億円", "円");

    private AmountUnits() {}

    private static Map<String, AmountUnit> byName() {
        Map<String, AmountUnit> units = new LinkedHashMap<>();
        units.put("円", AmountUnit.YEN);
        units.put("千円", AmountUnit.THOUSAND_YEN);
        units.put("万円", AmountUnit.of("JPY", 10_000));
        units.put("百万円", AmountUnit.MILLION_YEN);
        units.put("億円", AmountUnit.of("JPY", 100_000_000));
        return Collections.unmodifiableMap(units);
    }

    static Optional<AmountUnit> find(String name) {
        return Optional.ofNullable(BY_NAME.get(Spelled.header(name)));
    }

    static List<String> names() {
        return new ArrayList<>(BY_NAME.keySet());
    }

    static String name(AmountUnit unit) {
        return BY_NAME.entrySet().stream()
                .filter(entry -> entry.getValue().equals(unit))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(unit::toString);
    }
}
