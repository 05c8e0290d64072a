package dev.hyoka.generators.fault;

import dev.hyoka.model.Document;
import dev.hyoka.rule.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The goal sheets of documents, each with the others of its department and fiscal year. */
final class Offices {

    /** The department's own sheet first, then its divisions' by their names. */
    static final Comparator<PlacedGoals> ORDER =
            Comparator.comparing(placed -> placed.sheet().division().orElse(""));

    private final List<PlacedGoals> sheets;
    private final Map<Key, List<PlacedGoals>> offices = new HashMap<>();

    private record Key(int fiscalYear, String department) {}

    private Offices(List<PlacedGoals> sheets) {
        this.sheets = sheets;
        sheets.forEach(placed -> key(placed)
                .ifPresent(key ->
                        offices.computeIfAbsent(key, any -> new ArrayList<>()).add(placed)));
    }

    /** Goes through the sheets in their order, each with all those of its department and year, itself among them. */
    static Stream<Faulty> each(
            List<Document> documents, BiFunction<PlacedGoals, List<PlacedGoals>, Stream<Faulty>> injection) {
        Offices all = new Offices(PlacedGoals.in(documents).toList());
        return all.sheets.stream().flatMap(placed -> injection.apply(placed, all.office(placed)));
    }

    /** The department's own sheet, if there is just one, and one of a division to compare it with. */
    static Optional<PlacedGoals> own(List<PlacedGoals> office) {
        List<PlacedGoals> own = office.stream()
                .filter(placed -> placed.sheet().division().isEmpty())
                .toList();
        return own.size() == 1 && office.size() > 1 ? Optional.of(own.get(0)) : Optional.empty();
    }

    private static Optional<Key> key(PlacedGoals placed) {
        return placed.sheet()
                .department()
                .map(name -> new Key(placed.sheet().fiscalYear().year(), Spelling.plain(name)));
    }

    private List<PlacedGoals> office(PlacedGoals placed) {
        return key(placed).map(offices::get).orElse(List.of(placed));
    }
}
