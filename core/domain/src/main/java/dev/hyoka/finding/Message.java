package dev.hyoka.finding;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

    private static final List<Language> LANGUAGES = List.of(Language.values());

    /** Checks that no name in the template lacks its argument. */
    public Message {
        Objects.requireNonNull(template, "template");
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(arguments, "arguments")));
        arguments.forEach((name, argument) -> Objects.requireNonNull(argument, name));
        requireArguments(template, arguments);
    }

    /**
     * Returns the sentence with its arguments in place.
     *
     * @param language the language
     * @return the sentence
     */
    public String in(Language language) {
        String words = template.in(language);
        StringBuilder sentence = new StringBuilder(words.length() * 2);
        int from = 0;
        for (int open = words.indexOf('{'); open >= 0; open = words.indexOf('{', open + 1)) {
            String name = name(words, open);
            if (!name.isEmpty()) {
                sentence.append(words, from, open).append(arguments.get(name).in(language));
                from = open + name.length() + 2;
            }
        }
        return sentence.append(words, from, words.length()).toString();
    }

    /** Refuses a template that names an argument which is not there. */
    private static void requireArguments(Text template, Map<String, Argument> arguments) {
        for (Language language : LANGUAGES) {
            String words = template.in(language);
            for (int open = words.indexOf('{'); open >= 0; open = words.indexOf('{', open + 1)) {
                String name = name(words, open);
                if (!name.isEmpty() && !arguments.containsKey(name)) {
                    throw new IllegalArgumentException(
                            "The " + language.code() + " template names {" + name + "}, which has no argument");
                }
            }
        }
    }

    /** The name in the braces that open at an index; empty if no name stands there. */
    private static String name(String words, int open) {
        int end = open + 1;
        while (end < words.length() && isInName(words.charAt(end), end == open + 1)) {
            end++;
        }
        return end < words.length() && words.charAt(end) == '}' ? words.substring(open + 1, end) : "";
    }

    private static boolean isInName(char letter, boolean isFirst) {
        boolean isLetter = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
        return isLetter || (!isFirst && letter >= '0' && letter <= '9');
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
