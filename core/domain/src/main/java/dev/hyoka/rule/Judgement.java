package dev.hyoka.rule;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What a rule says of a document. The engine adds which rule, how grave, and which document.
 *
 * <p>A rule that looks at one thing answers {@link #passed} or {@link #found}; one that walks through a document
 * collects with {@link #collect()}.
 */
public sealed interface Judgement {

    /**
     * The rule looked.
     *
     * @param places at how many places it looked, at least 1
     * @param observations what it saw, in the order of the document; empty if all is well
     */
    record Examined(int places, List<Observation> observations) implements Judgement {
        /** The usual ones without an observation, made once: nearly all judgements are these. */
        private static final List<Examined> PASSED = IntStream.rangeClosed(1, 32)
                .mapToObj(places -> new Examined(places, List.of()))
                .toList();

        /** Checks that the rule looked at all, and copies the list. */
        public Examined {
            if (places < 1) {
                throw new IllegalArgumentException(
                        "places must be at least 1 (else the rule is not applicable), but is " + places);
            }
            observations = List.copyOf(observations);
        }
    }

    /**
     * The document lacks what the rule needs.
     *
     * @param reason what is lacking
     */
    record NotApplicable(Message reason) implements Judgement {
        /** Checks that there is a reason. */
        public NotApplicable {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Says that all is well.
     *
     * @param places at how many places the rule looked, at least 1
     * @return the judgement
     */
    static Judgement passed(int places) {
        return places >= 1 && places <= Examined.PASSED.size()
                ? Examined.PASSED.get(places - 1)
                : new Examined(places, List.of());
    }

    /**
     * Says that the one thing that the rule looked at is not as it should be.
     *
     * @param message what the rule saw
     * @param location where
     * @param related further places that belong to it
     * @return the judgement
     */
    static Judgement found(Message message, Location location, Location... related) {
        return found(Observation.of(message, location, related));
    }

    /**
     * Says that the one thing that the rule looked at is not as it should be.
     *
     * @param observation what the rule saw, and where
     * @return the judgement
     */
    static Judgement found(Observation observation) {
        return new Examined(1, List.of(observation));
    }

    /**
     * Says that the document lacks what the rule needs.
     *
     * @param reason what is lacking
     * @return the judgement
     */
    static Judgement notApplicable(Message reason) {
        return new NotApplicable(reason);
    }

    /**
     * Starts to collect what a rule sees on its way through a document.
     *
     * @return a collector in which nothing was examined
     */
    static Collector collect() {
        return new Collector();
    }

    /** Counts the places at which a rule looks and keeps what it sees there. For one judgement and one thread. */
    final class Collector {
        private int places;
        private final List<Observation> observations = new ArrayList<>(0);

        private Collector() {}

        /**
         * Counts a place at which the rule looked, whether or not it sees something there.
         *
         * @return this collector
         */
        public Collector examined() {
            places++;
            return this;
        }

        /**
         * Keeps what the rule saw at a place that it counted.
         *
         * @param message what it saw
         * @param location where
         * @param related further places of the document that belong to it
         * @return this collector
         */
        public Collector observed(Message message, Location location, Location... related) {
            return observed(Observation.of(message, location, related));
        }

        /**
         * Keeps what the rule saw at a place that it counted.
         *
         * @param observation what it saw, and where
         * @return this collector
         */
        public Collector observed(Observation observation) {
            observations.add(Objects.requireNonNull(observation, "observation"));
            return this;
        }

        /**
         * Ends the collection.
         *
         * @param reason why the rule is not applicable if there was no place to look at
         * @return the judgement
         */
        public Judgement orNotApplicable(Message reason) {
            if (places == 0 && !observations.isEmpty()) {
                throw new IllegalStateException("observed() was called without examined()");
            }
            if (places == 0) {
                return new NotApplicable(reason);
            }
            return observations.isEmpty() ? passed(places) : new Examined(places, observations);
        }
    }
}
