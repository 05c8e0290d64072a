package dev.hyoka.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule saw at a place of a document.
 *
 * @param message what is stated, what was expected, by how much it differs, what is to be done
 * @param location the place that is to be looked at first
 * @param related further places of the document that belong to it, such as a total's parts; possibly none
 * @param elsewhere places of other documents that belong to it, such as the other of two like sheets; possibly none
 * @param evidence the figures that were compared; empty if it is not about figures
 * @param suspects single corrections that would settle it, the likeliest first; possibly none
 */
public record Observation(
        Message message,
        Location location,
        List<Location> related,
        List<Reference> elsewhere,
        Optional<Evidence> evidence,
        List<Suspect> suspects) {

    /** Checks that nothing is null and copies the lists. */
    public Observation {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(location, "location");
        related = List.copyOf(Objects.requireNonNull(related, "related"));
        elsewhere = List.copyOf(Objects.requireNonNull(elsewhere, "elsewhere"));
        Objects.requireNonNull(evidence, "evidence");
        suspects = List.copyOf(Objects.requireNonNull(suspects, "suspects"));
    }

    /**
     * Obtains an observation.
     *
     * @param message what the rule saw
     * @param location where
     * @param related further places of the document that belong to it
     * @return the observation, without places elsewhere, evidence and suspects
     */
    public static Observation of(Message message, Location location, Location... related) {
        return new Observation(message, location, List.of(related), List.of(), Optional.empty(), List.of());
    }

    /**
     * Returns this observation with other related places.
     *
     * @param places further places of the document
     * @return the observation
     */
    public Observation withRelated(List<Location> places) {
        return new Observation(message, location, places, elsewhere, evidence, suspects);
    }

    /**
     * Returns this observation with other places of other documents.
     *
     * @param places the places
     * @return the observation
     */
    public Observation withElsewhere(List<Reference> places) {
        return new Observation(message, location, related, places, evidence, suspects);
    }

    /**
     * Returns this observation with the figures that were compared.
     *
     * @param figures the figures
     * @return the observation
     */
    public Observation withEvidence(Evidence figures) {
        return new Observation(message, location, related, elsewhere, Optional.of(figures), suspects);
    }

    /**
     * Returns this observation with what would settle it.
     *
     * @param corrections the suspects, the likeliest first
     * @return the observation
     */
    public Observation withSuspects(List<Suspect> corrections) {
        return new Observation(message, location, related, elsewhere, evidence, corrections);
    }
}
