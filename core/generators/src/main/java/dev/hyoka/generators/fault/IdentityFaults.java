package dev.hyoka.generators.fault;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Text;
import dev.hyoka.model.Document;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.rule.Profile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two documents that claim to be one: CON-07. */
final class IdentityFaults {

    static final List<Fault> ALL = List.of(
            new Fault("sheet-twice", "CON-07", Text.of("同じシートが2枚ある", "a sheet is there twice"), IdentityFaults::twice),
            taken(
                    "id-taken",
                    Text.of("番号が別の事業のものになっている", "a sheet has another one's number"),
                    Places.ID,
                    other -> id(other).isPresent(),
                    (own, other) -> own instanceof ManagementSheet sheet && id(own).isPresent()
                            ? Optional.of(sheet.withId(id(other)))
                            : Optional.empty()),
            taken(
                    "name-taken",
                    Text.of("番号のない事業の名称が別の事業のものになっている", "a sheet without a number has another one's name"),
                    Places.NAME,
                    other -> other instanceof ManagementSheet && id(other).isEmpty(),
                    (own, other) -> own instanceof ManagementSheet sheet && id(own).isEmpty()
                            ? Optional.of(sheet.withName(((ManagementSheet) other).name()))
                            : Optional.empty()),
            taken(
                    "division-taken",
                    Text.of("組織目標の課名が別の課のものになっている", "a goal sheet has another division's name"),
                    Places.DIVISION,
                    other -> other.division().isPresent(),
                    (own, other) ->
                            own instanceof GoalSheet sheet && own.division().isPresent()
                                    ? Optional.of(sheet.withDivision(other.division()))
                                    : Optional.empty()),
            taken(
                    "division-dropped",
                    Text.of("課の組織目標に課名がない", "a division's goal sheet doesn't state the division"),
                    Places.DEPARTMENT,
                    other -> other.division().isEmpty() && other.department().isPresent(),
                    (own, other) ->
                            own instanceof GoalSheet sheet && own.division().isPresent()
                                    ? Optional.of(sheet.withDivision(Optional.empty()))
                                    : Optional.empty()));

    private IdentityFaults() {}

    /** Sheets among which a number, a name or a division tells one from another. */
    private record Among(String kind, int fiscalYear, Optional<String> department, Optional<String> division) {}

    private static Stream<Faulty> twice(Fault fault, List<Document> documents) {
        int last = documents.size();
        return documents.stream()
                .flatMap(document -> identity(document).stream()
                        .map(place -> new Faulty(
                                fault,
                                PlacedGoals.with(documents, document),
                                new Spot(last, Location.ROOT),
                                new Spot(last, place),
                                Profile.EMPTY)));
    }

    /** Where the document says which one it is; empty if it doesn't. */
    private static Optional<Location> identity(Document document) {
        if (document instanceof ManagementSheet sheet) {
            return Optional.of(sheet.id().isPresent() ? Places.ID : Places.NAME);
        }
        return document.division()
                .map(division -> Places.DIVISION)
                .or(() -> document.department().map(department -> Places.DEPARTMENT));
    }

    /** A document that takes what tells another one, the first of those that have it, from others of its kind. */
    private static Fault taken(
            String name,
            Text description,
            Location place,
            Predicate<Document> has,
            BiFunction<Document, Document, Optional<? extends Document>> taking) {
        return new Fault(name, "CON-07", description, (fault, documents) -> {
            Map<Among, Document> first = new HashMap<>();
            documents.stream().filter(has).forEach(document -> first.putIfAbsent(among(document, place), document));
            return IntStream.range(0, documents.size()).boxed().flatMap(i -> {
                Document own = documents.get(i);
                Spot spot = new Spot(i, place);
                return Optional.ofNullable(first.get(among(own, place)))
                        .filter(other -> other != own)
                        .flatMap(other -> taking.apply(own, other))
                        .filter(taken -> !taken.equals(own))
                        .map(taken ->
                                new Faulty(fault, PlacedGoals.replaced(documents, i, taken), spot, spot, Profile.EMPTY))
                        .stream();
            });
        });
    }

    private static Among among(Document document, Location place) {
        boolean ofDivision = !place.equals(Places.DIVISION) && !place.equals(Places.DEPARTMENT);
        return new Among(
                document.kind().code(),
                document.fiscalYear().year(),
                document.department(),
                ofDivision ? document.division() : Optional.empty());
    }

    private static Optional<String> id(Document document) {
        return document instanceof ManagementSheet sheet ? sheet.id() : Optional.empty();
    }
}
