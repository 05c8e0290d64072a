package dev.hyoka.rule;

import dev.hyoka.finding.Severity;
import dev.hyoka.money.Rounding;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.immutables.value.Value;

/**
 * What a municipality wants of the rules, and how it makes its figures. What a profile doesn't state stays as it is.
 *
 * @param rules what is wanted of a rule or a family of rules, by its id, a former id, or the family's name; what is said
 *     of a rule goes before what is said of its family
 * @param rounding how amounts are rounded; empty if not stated
 * @param hourlyRates what an hour of regular staff costs, in yen, by fiscal year
 * @param postRates what a full-time post costs a year, in yen, by fiscal year
 * @param vocabularies the words that replace a vocabulary's own, by its name
 */
@Value.Builder
public record Profile(
        Map<String, Choice> rules,
        Optional<Rounding> rounding,
        Map<FiscalYear, BigDecimal> hourlyRates,
        Map<FiscalYear, BigDecimal> postRates,
        Map<String, List<String>> vocabularies) {

    /** A profile that states nothing. */
    public static final Profile EMPTY = builder().build();

    /**
     * What is wanted of a rule.
     *
     * @param judges whether it judges; empty if not stated
     * @param severity how grave its findings are; empty if not stated
     * @param parameters its parameters' values, by their names
     */
    @Value.Builder
    public record Choice(Optional<Boolean> judges, Optional<Severity> severity, Map<String, BigDecimal> parameters) {

        /** Nothing is wanted. */
        public static final Choice NOTHING = builder().build();

        /** Copies the parameters in their order. */
        public Choice {
            Objects.requireNonNull(judges, "judges");
            Objects.requireNonNull(severity, "severity");
            parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        }

        /**
         * Returns a builder.
         *
         * @return a new builder, in which nothing is stated
         */
        public static ChoiceBuilder builder() {
            return new ChoiceBuilder();
        }

        Choice over(Choice base) {
            return new Choice(
                    judges.or(base::judges),
                    severity.or(base::severity),
                    merged(base.parameters, parameters, (below, above) -> above));
        }
    }

    /** Copies the maps in their order. */
    public Profile {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        Objects.requireNonNull(rounding, "rounding");
        hourlyRates = Collections.unmodifiableMap(new LinkedHashMap<>(hourlyRates));
        postRates = Collections.unmodifiableMap(new LinkedHashMap<>(postRates));
        Map<String, List<String>> copy = new LinkedHashMap<>();
        vocabularies.forEach((name, words) -> copy.put(name, List.copyOf(words)));
        vocabularies = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns a builder.
     *
     * @return a new builder, in which nothing is stated
     */
    public static ProfileBuilder builder() {
        return new ProfileBuilder();
    }

    /**
     * Returns the profile that extends another one by this.
     *
     * @param base the profile that is extended
     * @return what this states, and what the base states where this is silent
     */
    public Profile over(Profile base) {
        return new Profile(
                merged(base.rules, rules, (below, above) -> above.over(below)),
                rounding.or(base::rounding),
                merged(base.hourlyRates, hourlyRates, (below, above) -> above),
                merged(base.postRates, postRates, (below, above) -> above),
                merged(base.vocabularies, vocabularies, (below, above) -> above));
    }

    /** What is wanted of a rule: what is said of it by its current id, and of its family where that is silent. */
    Choice choice(RuleMetadata metadata) {
        Choice ofFamily = rules.getOrDefault(metadata.family(), Choice.NOTHING);
        return rules.getOrDefault(metadata.id().value(), Choice.NOTHING).over(ofFamily);
    }

    Conventions conventions() {
        return new Conventions(rounding.orElse(Conventions.STANDARD.rounding()), hourlyRates, postRates);
    }

    private static <K, V> Map<K, V> merged(Map<K, V> below, Map<K, V> above, BinaryOperator<V> both) {
        Map<K, V> merged = new LinkedHashMap<>(below);
        above.forEach((key, value) -> merged.merge(key, value, both));
        return merged;
    }
}
