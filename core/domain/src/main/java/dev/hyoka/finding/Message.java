package dev.hyoka.finding;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence in every language, whose figures and names stay readable as data.
 *
 * <p>The template {@code "{stated} is stated, {computed} follows"} names its arguments in braces; a
 * name is made of letters and digits and begins with a letter.
 *
 * @param template the sentence; every name in braces is an argument, in each language
 * @param arguments the arguments by name, in order; there may be more than the sentence uses
 */
public record Message(Text template, Map<String, Argument> arguments) {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)}");

    /** Checks that no name in the template lacks its argument. */
    public Message {
        Objects.requireNonNull(template, "template");
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(arguments, "arguments")));
        arguments.forEach((name, argument) -> Objects.requireNonNull(argument, name));
        for (Language language : Language.values()) {
            for (String name : names(template.in(language))) {
                if (!arguments.containsKey(name)) {
                    throw new IllegalArgumentException(
                            "The " + language.code() + " template names {" + name + "}, which has no argument");
                }
            }
        }
    }

    /**
     * Returns the sentence with its arguments in place.
     *
     * @param language the language
     * @return the sentence
     */
    public String in(Language language) {
        StringBuilder sentence = new StringBuilder();
        Matcher matcher = NAME.matcher(template.in(language));
        while (matcher.find()) {
            String words = arguments.get(matcher.group(1)).in(language);
            matcher.appendReplacement(sentence, Matcher.quoteReplacement(words));
        }
        return matcher.appendTail(sentence).toString();
    }

    private static Set<String> names(String template) {
        Set<String> names = new HashSet<>();
        Matcher matcher = NAME.matcher(template);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /**
     * Starts a message.
     *
     * @param ja the template in Japanese
     * @param en the template in English
     * @return a builder to which the arguments are given
     */
    public static Builder of(String ja, String en) {
        return new Builder(new Text(ja, en));
    }

    /** Collects a message's arguments. */
    public static final class Builder {
        private final Text template;
        private final Map<String, Argument> arguments = new LinkedHashMap<>();

        private Builder(Text template) {
            this.template = template;
        }

        /**
         * Adds an argument.
         *
         * @param name its name in the template
         * @param argument the argument
         * @return this builder
         */
        public Builder with(String name, Argument argument) {
            arguments.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(argument, "argument"));
            return this;
        }

        /**
         * Adds a quantity.
         *
         * @param name its name in the template
         * @param value the number
         * @return this builder
         */
        public Builder with(String name, BigDecimal value) {
            return with(name, new Argument.Figure(value));
        }

        /**
         * Adds a number that is a name, such as a year or a line.
         *
         * @param name its name in the template
         * @param value the number
         * @return this builder
         */
        public Builder with(String name, int value) {
            return with(name, new Argument.Ordinal(value));
        }

        /**
         * Adds words of the document, or a code.
         *
         * @param name its name in the template
         * @param value the words
         * @return this builder
         */
        public Builder with(String name, String value) {
            return with(name, new Argument.Quote(value));
        }

        /**
         * Builds the message.
         *
         * @return the message
         * @throws IllegalArgumentException if the template names an argument that was not given
         */
        public Message build() {
            return new Message(template, arguments);
        }
    }
}
