package dev.hyoka.io.published;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.io.Origin.Handling;
import dev.hyoka.money.AmountUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
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
            Label.UNIT_MILLION_YEN, AmountUnit.MILLION_YEN,
            Label.UNIT_HUNDRED_MILLION_YEN, AmountUnit.of("JPY", 100_000_000)));

    private static final Pattern REMARK = Pattern.compile("\\((?:単位)?[:/]?([^()]+)\\)$");

    /** A unit that is printed in a label whether it is known or not. */
    private static final Pattern LABELLED = Pattern.compile("\\((?:単位[^()]*|[^()]*円)\\)$");

    private static final Pattern ALONE = Pattern.compile("\\(?単位[:/]?([^()]+)\\)?");
    private static final Pattern ALONE_OF_AMOUNTS = Pattern.compile("\\(?単位[:/]?[^()]*円\\)?");

    private static final int LONGEST = 40;

    private PrintedUnit() {}

    /**
     * The unit of a table's amounts: in the brackets of its label, in a cell of its own, or before the table; else that of
     * the table before. Where none is printed it is 千円, which is said.
     *
     * @param rows the table's rows, the header first
     * @param before the cell right before the table that says the unit
     * @param ofTableBefore the unit of the table before in the same section
     * @return the unit; empty if it is printed and not known, which is said
     */
    static Optional<AmountUnit> of(
            List<Row> rows, Optional<Cell> before, Optional<AmountUnit> ofTableBefore, Labels labels, Notes notes) {
        List<Cell> printed = new ArrayList<>();
        rows.get(0).filled().stream()
                .filter(cell -> labels.is(cell, Label.COST_TABLE)
                        && (LABELLED.matcher(cell.normal()).find()
                                || remark(cell, labels).isPresent()))
                .forEach(printed::add);
        rows.stream()
                .flatMap(row -> row.filled().stream())
                .filter(cell -> isAlone(cell, labels))
                .forEach(printed::add);
        if (ofTableBefore.isEmpty()) {
            before.ifPresent(printed::add);
        }
        for (Cell cell : printed) {
            Optional<AmountUnit> unit = remark(cell, labels).or(() -> alone(cell, labels));
            if (unit.isPresent()) {
                notes.found(Places.COST_UNIT, cell, Handling.AS_PRINTED);
                return unit;
            }
        }
        if (!printed.isEmpty()) {
            unknown(printed.get(0), notes);
            return Optional.empty();
        }
        if (ofTableBefore.isEmpty()) {
            notStated(rows.get(0).first().orElseThrow(), notes);
        }
        return Optional.of(ofTableBefore.orElse(AmountUnit.THOUSAND_YEN));
    }

    /** The only cell of a row if it prints a unit of amounts, known or not, and nothing else: (単位:千円). */
    static Optional<Cell> alone(Row row, Labels labels) {
        return Optional.of(row.filled())
                .filter(cells -> cells.size() == 1 && isAlone(cells.get(0), labels))
                .map(cells -> cells.get(0));
    }

    private static boolean isAlone(Cell cell, Labels labels) {
        return cell.raw().length() <= LONGEST
                && (ALONE_OF_AMOUNTS.matcher(cell.normal()).matches()
                        || alone(cell, labels).isPresent());
    }

    /** The unit in the brackets at the end of a table's label. */
    private static Optional<AmountUnit> remark(Cell cell, Labels labels) {
        Matcher matcher = REMARK.matcher(cell.normal());
        return matcher.find() ? unit(matcher.group(1), labels) : Optional.empty();
    }

    private static Optional<AmountUnit> alone(Cell cell, Labels labels) {
        Matcher matcher = ALONE.matcher(cell.normal());
        return matcher.matches() ? unit(matcher.group(1), labels) : Optional.empty();
    }

    private static void unknown(Cell cell, Notes notes) {
        notes.error(
                "unknown-unit",
                cell,
                Places.COST_UNIT,
                Message.of(
                                "金額の単位が分からないため、事業費の表を読み込んでいません。ラベルのファイルに単位を加えて、読み直してください。",
                                "The unit of the amounts is not known, so the cost table was not read. Add the unit to a file of labels and read again.")
                        .build());
    }

    private static void notStated(Cell cell, Notes notes) {
        notes.warn(
                "unit-not-stated",
                cell,
                Places.COST_UNIT,
                Message.of(
                                "金額の単位が書かれていません。千円として読みました。",
                                "The unit of the amounts is not printed; they were read as thousand yen.")
                        .build());
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
