package dev.hyoka.layout;

import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Proposes where the indicators stand. */
final class IndicatorProposal {

    private static final List<String> CATEGORIES = List.of("outcome", "activity", "scale");
    private static final List<String> PHASES = List.of("target", "actual", "estimate");

    private final ColumnGuesses columns;
    private final YamlText text;

    IndicatorProposal(ColumnGuesses columns, YamlText text) {
        this.columns = columns;
        this.text = text;
    }

    void write() {
        Map<Integer, Guess> names = new TreeMap<>();
        for (String category : CATEGORIES) {
            columns.open("indicator." + category, false).forEach(guess -> names.put(guess.column(), guess));
        }
        List<Guess> ordered = List.copyOf(names.values());
        boolean begun = false;
        for (int i = 0; i < ordered.size(); i++) {
            int from = i == 0 ? 0 : ordered.get(i).column();
            int to = i + 1 < ordered.size() ? ordered.get(i + 1).column() : Integer.MAX_VALUE;
            List<String> values = values(from, to);
            if (!values.isEmpty()) {
                if (!begun) {
                    text.line("indicators:");
                    begun = true;
                }
                write(ordered.get(i), to, values);
            }
        }
    }

    private void write(Guess name, int to, List<String> values) {
        text.line("  - category: " + name.part().orElseThrow().substring("indicator.".length()));
        text.line("    name: " + columns.reference(name));
        columns.take(name);
        columns.open("indicator.unit", false).stream()
                .filter(unit -> unit.column() > name.column() && unit.column() < to)
                .findFirst()
                .ifPresent(unit -> {
                    text.line("    unit: " + columns.reference(unit));
                    columns.take(unit);
                });
        text.line("    values:");
        values.forEach(value -> text.line("      - " + value));
    }

    private List<String> values(int from, int to) {
        List<String> lines = new ArrayList<>();
        for (String phase : PHASES) {
            Map<String, Map<FiscalYear, Guess>> byHeader = new LinkedHashMap<>();
            Map<FiscalYear, Guess> stated = new TreeMap<>();
            for (Guess guess : columns.open("value." + phase, true)) {
                FiscalYear year = guess.year().orElseThrow();
                if (guess.column() >= from && guess.column() < to && stated.putIfAbsent(year, guess) == null) {
                    byHeader.computeIfAbsent(guess.reference(), k -> new TreeMap<>())
                            .put(year, guess);
                }
            }
            byHeader.forEach((header, years) -> lines.addAll(value(header, years, phase)));
            stated.values().forEach(columns::take);
        }
        return lines;
    }

    private List<String> value(String header, Map<FiscalYear, Guess> years, String phase) {
        List<FiscalYear> named = List.copyOf(years.keySet());
        if (columns.findsEach(header, years)) {
            return List.of("{header: " + YamlText.quoted(header) + ", years: " + ColumnGuesses.years(named)
                    + ", phase: " + phase + "}");
        }
        Optional<Integer> every = every(List.copyOf(years.values()));
        if (every.isPresent()) {
            return List.of("{column: " + ColumnGuesses.letters(years.get(named.get(0))) + ", every: " + every.get()
                    + ", years: " + ColumnGuesses.years(named) + ", phase: " + phase + "}");
        }
        return years.entrySet().stream()
                .map(entry -> "{column: " + ColumnGuesses.letters(entry.getValue()) + ", years: "
                        + entry.getKey().toShortText() + ", phase: " + phase + "}")
                .toList();
    }

    /** How many columns further each year's stands, if they are equally far. */
    private static Optional<Integer> every(List<Guess> guesses) {
        if (guesses.size() < 2) {
            return Optional.empty();
        }
        int every = guesses.get(1).column() - guesses.get(0).column();
        for (int i = 1; i < guesses.size(); i++) {
            if (guesses.get(i).column() - guesses.get(i - 1).column() != every || every < 1) {
                return Optional.empty();
            }
        }
        return Optional.of(every);
    }
}
