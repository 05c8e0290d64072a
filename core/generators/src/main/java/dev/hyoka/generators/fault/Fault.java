package dev.hyoka.generators.fault;

import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Text;
import dev.hyoka.model.Document;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A mistake that clerks make, such as two digits that were swapped, and the rule that has to report it.
 *
 * <p>No two faults are equal. Immutable.
 */
public final class Fault {

    private final String name;
    private final RuleId rule;
    private final Text description;
    private final BiFunction<Fault, List<Document>, Stream<Faulty>> injection;

    Fault(String name, String rule, Text description, BiFunction<Fault, List<Document>, Stream<Faulty>> injection) {
        this.name = Objects.requireNonNull(name, "name");
        this.rule = RuleId.parse(rule);
        this.description = Objects.requireNonNull(description, "description");
        this.injection = Objects.requireNonNull(injection, "injection");
    }

    /**
     * Obtains a fault of one's own, for a rule of one's own.
     *
     * @param name such as {@code department-misspelt}
     * @param rule the id of the rule that has to report it, such as CITY-01
     * @param description what the mistake is
     * @param injection puts this fault into documents, see {@link #in}
     * @return the fault
     * @throws IllegalArgumentException if the rule's id has another form
     */
    public static Fault of(
            String name, String rule, Text description, BiFunction<Fault, List<Document>, Stream<Faulty>> injection) {
        return new Fault(name, rule, description, injection);
    }

    /**
     * Returns the name.
     *
     * @return such as {@code source-digits-swapped}; unique in the catalogue
     */
    public String name() {
        return name;
    }

    /**
     * Returns the rule that has to report the fault. Others may report it too.
     *
     * @return the rule's id
     */
    public RuleId rule() {
        return rule;
    }

    /**
     * Returns what the mistake is.
     *
     * @return a phrase in both languages
     */
    public Text description() {
        return description;
    }

    /**
     * Puts the fault into documents, in every way in which the rule can see it.
     *
     * @param documents valid documents: one sheet, or the sheets of a municipality
     * @return one for each place that the fault can touch, and for each way in which it can (a figure has several digits
     *     to lose), in the order of the documents and of their places; made one after the other as they are taken; none if
     *     the documents have no such place
     */
    public Stream<Faulty> in(List<? extends Document> documents) {
        return injection.apply(this, List.copyOf(documents));
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
