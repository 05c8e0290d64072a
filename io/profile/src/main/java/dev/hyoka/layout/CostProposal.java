package dev.hyoka.layout;

import dev.hyoka.finding.Text;
import dev.hyoka.model.Phase;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Proposes where the costs stand. */
final class CostProposal {

    private static final Text CHECK_PHASE = Text.of("要確認: actual(実績)でよいか", "check: is it actual?");
    private static final Text CHECK_UNIT = Text.of("要確認: 見出しに単位がない", "check: no header says the unit");
    private static final Text SUMMED = Text.of("合計して読む", "added up");
    private static final Text CHECK_YEAR = Text.of("要確認: 見出しに年度がない", "check: no header says the year");

    private final ColumnGuesses columns;
    private final YamlText text;
    private final Optional<String> printedUnit;

    CostProposal(ColumnGuesses columns, YamlText text, Optional<String> printedUnit) {
        this.columns = columns;
        this.text = text;
        this.printedUnit = printedUnit;
    }

    /** Columns of several years that are alike. */
    private record Key(Optional<String> under, String template) {}

    void write(Optional<FiscalYear> sheetYear) {
        Map<Key, Map<CostField, Map<FiscalYear, List<Guess>>>> blocks = new LinkedHashMap<>();
        for (CostField field : CostField.values()) {
            for (Guess guess : columns.open(field.key(), true)) {
                Optional<String> under = under(guess);
                Key key = new Key(under, under.orElseGet(() -> phaseWords(guess)));
                blocks.computeIfAbsent(key, k -> new LinkedHashMap<>())
                        .computeIfAbsent(field, k -> new LinkedHashMap<>())
                        .computeIfAbsent(guess.year().orElseThrow(), k -> new ArrayList<>())
                        .add(guess);
            }
        }
        Map<CostField, List<Guess>> yearless = new LinkedHashMap<>();
        if (sheetYear.isPresent() && blocks.isEmpty()) {
            for (CostField field : CostField.values()) {
                List<Guess> found = columns.open(field.key(), false);
                if (found.size() == 1) {
                    yearless.put(field, found);
                }
            }
        }
        if (blocks.isEmpty() && yearless.isEmpty()) {
            return;
        }
        text.line("cost:");
        String unit = unit();
        text.line("  years:");
        Set<String> stated = new HashSet<>();
        blocks.forEach((key, fields) -> block(key, fields, unit, stated));
        if (!yearless.isEmpty()) {
            text.line("    - years: " + sheetYear.get().toShortText(), CHECK_YEAR);
            text.line("      phase: actual", CHECK_PHASE);
            text.line("      columns:");
            yearless.forEach((field, found) -> {
                text.line("        " + field.key() + ": "
                        + source(List.of(columns.keys(found.get(0))), found, field, unit));
                found.forEach(columns::take);
            });
        } else if (stated.isEmpty()) {
            text.line("    []");
        }
    }

    private String unit() {
        List<Guess> amounts = columns.all().stream()
                .filter(guess -> guess.part()
                        .flatMap(CostField::ofKey)
                        .filter(CostField::isAmount)
                        .isPresent())
                .toList();
        // A unit that few headers state is those columns' own
        Optional<String> found = AmountUnits.names().stream()
                .filter(name -> 2
                                * amounts.stream()
                                        .filter(guess -> guess.unit().equals(Optional.of(name)))
                                        .count()
                        > amounts.size())
                .findFirst()
                .or(() -> printedUnit);
        if (found.isPresent()) {
            text.line("  unit: " + found.get());
        } else {
            text.line("  unit: 千円", CHECK_UNIT);
        }
        return found.orElse("千円");
    }

    /** The group heading with the year, where the column's own heading says the figure. */
    private static Optional<String> under(Guess guess) {
        List<String> path = guess.path();
        if (HeaderPattern.holds(guess.own(), HeaderPattern.YEAR)) {
            return Optional.empty();
        }
        return path.stream()
                .filter(heading -> HeaderPattern.holds(heading, HeaderPattern.YEAR))
                .filter(YamlText::canHold)
                .findFirst();
    }

    private static String phaseWords(Guess guess) {
        return phase(guess.reference()).map(Phase::code).orElse("");
    }

    private static Optional<Phase> phase(String words) {
        return words.contains("予算") || words.contains("当初")
                ? Optional.of(Phase.BUDGET)
                : words.contains("見込") || words.contains("推計")
                        ? Optional.of(Phase.ESTIMATE)
                        : words.contains("目標") || words.contains("計画")
                                ? Optional.of(Phase.TARGET)
                                : words.contains("決算") || words.contains("実績")
                                        ? Optional.of(Phase.ACTUAL)
                                        : Optional.empty();
    }

    private void block(Key key, Map<CostField, Map<FiscalYear, List<Guess>>> fields, String unit, Set<String> stated) {
        List<FiscalYear> years =
                fields.values().stream().max(Comparator.comparingInt(Map::size)).orElseThrow().keySet().stream()
                        .sorted()
                        .toList();
        Optional<Phase> phase = phase(key.under()
                .orElseGet(() -> fields.values()
                        .iterator()
                        .next()
                        .values()
                        .iterator()
                        .next()
                        .get(0)
                        .reference()));
        String code = phase.orElse(Phase.ACTUAL).code();
        Map<CostField, String> sources = new LinkedHashMap<>();
        List<Guess> taken = new ArrayList<>();
        fields.forEach((field, found) ->
                source(key, field, found, years, unit, taken).ifPresent(source -> sources.put(field, source)));
        // A year of a phase can be stated only once
        boolean isNew = years.stream().noneMatch(year -> stated.contains(year + code));
        if (sources.isEmpty() || !isNew) {
            return;
        }
        years.forEach(year -> stated.add(year + code));
        taken.forEach(columns::take);
        text.line("    - years: " + ColumnGuesses.years(years));
        if (phase.isPresent()) {
            text.line("      phase: " + code);
        } else {
            text.line("      phase: " + code, CHECK_PHASE);
        }
        key.under().ifPresent(under -> text.line("      under: " + YamlText.quoted(under)));
        text.line("      columns:");
        sources.forEach((field, source) -> {
            String line = "        " + field.key() + ": " + source;
            if (source.startsWith("[")) {
                text.line(line, SUMMED);
            } else {
                text.line(line);
            }
        });
        key.under().ifPresent(under -> rest(under, years));
    }

    /** The columns of a figure in all years; empty if they can't be told apart by their headers. */
    private Optional<String> source(
            Key key,
            CostField field,
            Map<FiscalYear, List<Guess>> found,
            List<FiscalYear> years,
            String unit,
            List<Guess> taken) {
        if (!found.keySet().containsAll(years)) {
            return Optional.empty();
        }
        List<Guess> first = found.get(years.get(0));
        boolean addsUp = field == CostField.OTHER || field == CostField.OTHER_STAFF;
        List<String> names = new ArrayList<>();
        List<Guess> named = new ArrayList<>();
        for (Guess guess : addsUp ? first : first.subList(0, 1)) {
            String name = key.under().isPresent() ? guess.own() : guess.reference();
            Map<FiscalYear, Guess> each = each(name, key, found, years);
            if (each.size() == years.size() && isFound(name, key, each)) {
                names.add("header: " + YamlText.quoted(name));
                named.add(guess);
                taken.addAll(each.values());
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(source(names, named, field, unit));
    }

    private static Map<FiscalYear, Guess> each(
            String name, Key key, Map<FiscalYear, List<Guess>> found, List<FiscalYear> years) {
        Map<FiscalYear, Guess> each = new LinkedHashMap<>();
        for (FiscalYear year : years) {
            found.get(year).stream()
                    .filter(guess -> (key.under().isPresent() ? guess.own() : guess.reference()).equals(name))
                    .findFirst()
                    .ifPresent(guess -> each.put(year, guess));
        }
        return each;
    }

    private boolean isFound(String name, Key key, Map<FiscalYear, Guess> each) {
        if (key.under().isEmpty()) {
            return columns.findsEach(name, each);
        }
        return !HeaderPattern.holds(name, HeaderPattern.YEAR)
                && each.entrySet().stream().allMatch(entry -> {
                    BitSet scope = columns.under(key.under().get(), entry.getKey());
                    return columns.isOnly(name, entry.getValue().column(), scope, Optional.of(entry.getKey()));
                });
    }

    private static String source(List<String> names, List<Guess> guesses, CostField field, String unit) {
        List<String> sources = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Optional<String> own = guesses.get(i).unit().filter(name -> field.isAmount() && !name.equals(unit));
            String name = names.get(i);
            sources.add(
                    own.isPresent()
                            ? "{" + name + ", unit: " + own.get() + "}"
                            : name.startsWith("header: ") ? name.substring("header: ".length()) : "{" + name + "}");
        }
        return sources.size() == 1 ? sources.get(0) : "[" + String.join(", ", sources) + "]";
    }

    /** Everything else below the years' headings is kept. */
    private void rest(String under, List<FiscalYear> years) {
        List<String> kept = new ArrayList<>();
        BitSet firstYear = columns.under(under, years.get(0));
        for (Guess guess : columns.open()) {
            if (!firstYear.get(guess.column())) {
                continue;
            }
            Map<FiscalYear, Guess> each = new LinkedHashMap<>();
            for (FiscalYear year : years) {
                BitSet scope = columns.under(under, year);
                columns.open().stream()
                        .filter(other -> scope.get(other.column())
                                && other.own().equals(guess.own())
                                && columns.isOnly(guess.own(), other.column(), scope, Optional.of(year)))
                        .findFirst()
                        .ifPresent(other -> each.put(year, other));
            }
            if (each.size() == years.size() && !HeaderPattern.holds(guess.own(), HeaderPattern.YEAR)) {
                kept.add(YamlText.quoted(guess.own()));
                each.values().forEach(columns::take);
            }
        }
        if (!kept.isEmpty()) {
            text.line("      attributes: [" + String.join(", ", kept) + "]");
        }
    }
}
