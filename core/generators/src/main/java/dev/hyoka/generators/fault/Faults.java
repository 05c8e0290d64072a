package dev.hyoka.generators.fault;

import dev.hyoka.finding.RuleId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The catalogue of faults: at least one for each of the standard rules. */
public final class Faults {

    private static final List<Fault> ALL = Stream.<List<Fault>>of(
                    // Totals and labour
                    SumFaults.ALL,
                    PersonnelFaults.ALL,
                    TotalFaults.ALL,
                    LabourFaults.ALL,
                    // Trends
                    TargetFaults.ALL,
                    ActualFaults.ALL,
                    CostChangeFaults.ALL,
                    UnitCostFaults.ALL,
                    WorseningFaults.ALL,
                    RestatedFaults.ALL,
                    EstimateFaults.ALL,
                    // Consistency
                    ConsistencyFaults.ALL,
                    // Goal sheets
                    GoalFaults.ALL)
            .flatMap(List::stream)
            .toList();

    private Faults() {}

    /**
     * Returns all faults.
     *
     * @return the faults, family by family, always in the same order
     */
    public static List<Fault> all() {
        return ALL;
    }

    /**
     * Returns the fault of a name.
     *
     * @param name such as {@code source-digits-swapped}
     * @return the fault; empty if there is none of that name
     */
    public static Optional<Fault> named(String name) {
        Objects.requireNonNull(name, "name");
        return ALL.stream().filter(fault -> fault.name().equals(name)).findFirst();
    }

    /**
     * Returns the faults that a rule has to report.
     *
     * @param rule the rule's id
     * @return its faults, in the order of the catalogue; empty if the catalogue has none
     */
    public static List<Fault> of(RuleId rule) {
        Objects.requireNonNull(rule, "rule");
        return ALL.stream().filter(fault -> fault.rule().equals(rule)).toList();
    }
}
