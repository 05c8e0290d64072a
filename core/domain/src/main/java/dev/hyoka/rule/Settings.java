package dev.hyoka.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The values that are in force for a rule: those of the profile, and the standard ones for the rest. Immutable. */
public final class Settings {

    private final RuleMetadata metadata;
    private final Map<String, BigDecimal> numbers;
    private final Map<String, List<String>> words;
    private final Conventions conventions;

    Settings(
            RuleMetadata metadata,
            Map<String, BigDecimal> numbers,
            Map<String, List<String>> words,
            Conventions conventions) {
        this.metadata = metadata;
        this.numbers = numbers;
        this.words = words;
        this.conventions = Objects.requireNonNull(conventions, "conventions");
    }

    /**
     * Returns a parameter's value.
     *
     * @param parameter a parameter that the rule's metadata declares
     * @return the number, within the parameter's bounds
     * @throws IllegalArgumentException if the metadata doesn't declare it
     */
    public BigDecimal number(Parameter parameter) {
        requireDeclared(metadata.parameters().contains(parameter), parameter.name());
        return numbers.getOrDefault(parameter.name(), parameter.standard());
    }

    /**
     * Returns the value of a parameter of whole numbers.
     *
     * @param parameter a parameter that the rule's metadata declares
     * @return the number, within the parameter's bounds
     * @throws IllegalArgumentException if the metadata doesn't declare it
     */
    public int count(Parameter parameter) {
        return number(parameter).intValueExact();
    }

    /**
     * Returns the words of a vocabulary.
     *
     * @param vocabulary a vocabulary that the rule's metadata declares
     * @return the words; possibly none
     * @throws IllegalArgumentException if the metadata doesn't declare it
     */
    public List<String> words(Vocabulary vocabulary) {
        requireDeclared(metadata.vocabularies().contains(vocabulary), vocabulary.name());
        return words.getOrDefault(vocabulary.name(), vocabulary.words());
    }

    /**
     * Returns how the municipality makes its figures.
     *
     * @return the conventions
     */
    public Conventions conventions() {
        return conventions;
    }

    private void requireDeclared(boolean declared, String name) {
        if (!declared) {
            throw new IllegalArgumentException("The metadata of " + metadata.id() + " doesn't declare " + name);
        }
    }
}
