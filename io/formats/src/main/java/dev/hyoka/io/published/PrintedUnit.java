package dev.hyoka.io.published;

import dev.hyoka.money.AmountUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The unit of amounts as a table prints it: 事業費(単位:千円), (千円), 単位/千円. */
final class PrintedUnit {

    private static final Map<Label, AmountUnit> UNITS = new EnumMap<>(Map.of(
            Label.UNIT_YEN, AmountUnit.YEN,
            Label.UNIT_THOUSAND_YEN, AmountUnit.THOUSAND_YEN,
            Label.UNIT_TEN_THOUSAND_YEN, AmountUnit.of("JPY", 10_000),
            Label.UNIT_MILLION_YEN, AmountUnit.MILLION_YEN));

    private static final Pattern REMARK = Pattern.compile("\\((?:単位)?[:/]?([^()]+)\\)$");
    private static final Pattern ALONE = Pattern.compile("\\(?単位[:/]?([^()]+)\\)?");

    private PrintedUnit() {}

    /** The unit in the brackets at the end of a table's label. */
    static Optional<AmountUnit> remark(Cell cell, Labels labels) {
        Matcher matcher = REMARK.matcher(cell.normal());
        return matcher.find() ? unit(matcher.group(1), labels) : Optional.empty();
    }

    /** The unit that a cell prints and nothing else: (単位:千円). The cell is taken. */
    static Optional<AmountUnit> alone(Cell cell, Labels labels) {
        Matcher matcher = ALONE.matcher(cell.normal());
        Optional<AmountUnit> unit = matcher.matches() ? unit(matcher.group(1), labels) : Optional.empty();
        unit.ifPresent(found -> cell.take());
        return unit;
    }

    /** The unit in a row that prints nothing else. */
    static Optional<AmountUnit> alone(Row row, Labels labels) {
        return row.filled().size() == 1 ? alone(row.filled().get(0), labels) : Optional.empty();
    }

    /** The words that can stand behind a figure in a unit. */
    static Iterable<String> words(AmountUnit unit, Labels labels) {
        return UNITS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(unit))
                .flatMap(entry -> labels.wordings(entry.getKey()).stream())
                .toList();
    }

    private static Optional<AmountUnit> unit(String words, Labels labels) {
        return labels.find(words, UNITS.keySet()).map(UNITS::get);
    }
}
