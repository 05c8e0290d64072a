package dev.hyoka.rule;

import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.model.DocumentKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a rule says of itself, once: lists of rules, documentation and profiles are made of it.
 *
 * @param id its stable name, such as TOT-01
 * @param formerIds names that it had before; profiles and suppressions that use them still work; mostly none
 * @param severity how grave its findings are where no profile says otherwise
 * @param title what it finds, in a few words
 * @param description what it finds, how it compares, and when it is not applicable
 * @param kinds the kinds of document that it judges, at least one
 * @param parameters the numbers that a profile can set; mostly none
 * @param vocabularies the words that a profile can replace; mostly none
 * @param needs what it needs beside the document; mostly nothing
 * @param keeps what a rule over a set keeps of each document until the set ends; empty for a rule over one document
 */
@Value.Builder
public record RuleMetadata(
        RuleId id,
        List<RuleId> formerIds,
        Severity severity,
        Text title,
        Text description,
        Set<DocumentKind> kinds,
        List<Parameter> parameters,
        List<Vocabulary> vocabularies,
        Set<Need> needs,
        Optional<Text> keeps) {

    /** Checks that nothing is lacking, that no parameter or vocabulary is there twice, and brings the sets into their order. */
    public RuleMetadata {
        Objects.requireNonNull(id, "id");
        formerIds = List.copyOf(formerIds);
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("kinds of " + id + " must not be empty");
        }
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        parameters = List.copyOf(parameters);
        Set<String> names = new HashSet<>();
        for (Parameter parameter : parameters) {
            if (!names.add(parameter.name())) {
                throw new IllegalArgumentException(id + " declares the parameter " + parameter.name() + " twice");
            }
        }
        vocabularies = List.copyOf(vocabularies);
        if (vocabularies.stream().map(Vocabulary::name).distinct().count() < vocabularies.size()) {
            throw new IllegalArgumentException(id + " declares a vocabulary twice");
        }
        needs = needs.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(needs));
        Objects.requireNonNull(keeps, "keeps");
    }

    /**
     * Returns a builder.
     *
     * @param id the rule's stable name, such as TOT-01
     * @return a new builder in which the id is set; severity, title, description and kinds are still to be given
     * @throws IllegalArgumentException if the id has another form
     */
    public static RuleMetadataBuilder builder(String id) {
        return new RuleMetadataBuilder().id(RuleId.parse(id));
    }

    /**
     * Returns the rule's family.
     *
     * @return the part of the id before the hyphen, such as TOT
     */
    public String family() {
        return id.family();
    }

    /**
     * Tells whether the rule is meant by a name.
     *
     * @param name an id as text
     * @return true if it is the rule's id or a former one
     */
    public boolean isNamed(String name) {
        return id.value().equals(name)
                || formerIds.stream().anyMatch(former -> former.value().equals(name));
    }
}
