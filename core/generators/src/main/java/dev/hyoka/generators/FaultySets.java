package dev.hyoka.generators;

import dev.hyoka.generators.draw.Drawing;
import dev.hyoka.generators.fault.Fault;
import dev.hyoka.generators.fault.Faulty;
import dev.hyoka.model.Document;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.ManagementSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;

/** Sets of sheets in which there is one fault. */
final class FaultySets {

    private FaultySets() {}

    /** Some sets have no place for some faults, so that these few are left out. */
    static Arbitrary<Faulty> of(List<Fault> faults, Municipalities municipalities, Departments departments) {
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("There must be a fault to put into sheets");
        }
        List<Fault> choices = List.copyOf(faults);
        // Large enough for rules that compare sheets of a year, and of years with one another
        Drawing<? extends List<ManagementSheet>> managementSheets =
                municipalities.withProjects(0, 10).overYears(4).drawing();
        Drawing<? extends List<GoalSheet>> goalSheets = departments.drawing();
        return new Values<Optional<Faulty>>(draws -> {
                    Fault fault = draws.of(choices);
                    List<Document> documents = new ArrayList<>(draws.part(managementSheets));
                    documents.addAll(draws.part(goalSheets));
                    List<Faulty> ways = fault.in(documents).toList();
                    return ways.isEmpty() ? Optional.empty() : Optional.of(draws.of(ways));
                })
                .filter(Optional::isPresent)
                .map(Optional::get);
    }
}
