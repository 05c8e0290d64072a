package dev.hyoka.finding;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a message says besides its fixed words: readable in the message, and data for programs. */
public sealed interface Argument {

    /**
     * Returns how the argument is written in a message.
     *
     * @param language the language
     * @return the words or figures
     */
    String in(Language language);

    /**
     * Returns how programs read the argument.
     *
     * @return a number without separators, the words, or the code
     */
    String plain();

    /**
     * A number, such as an amount in the sheet's unit; written with thousands separators: 1,062.
     *
     * @param value the number
     */
    record Figure(BigDecimal value) implements Argument {
        /** Checks that the number is there. */
        public Figure {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String in(Language language) {
            DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
            format.setMinimumFractionDigits(Math.max(0, value.scale()));
            return format.format(value);
        }

        @Override
        public String plain() {
            return value.toPlainString();
        }
    }

    /**
     * A number that is a name rather than a quantity, such as a fiscal year or a line; written without separators.
     *
     * @param value the number
     */
    record Ordinal(int value) implements Argument {
        @Override
        public String in(Language language) {
            return Integer.toString(value);
        }

        @Override
        public String plain() {
            return Integer.toString(value);
        }
    }

    /**
     * Words of the document, or a code; the same in every language.
     *
     * @param value the words
     */
    record Quote(String value) implements Argument {
        /** Checks that the words are there. */
        public Quote {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String in(Language language) {
            return value;
        }

        @Override
        public String plain() {
            return value;
        }
    }

    /**
     * A word of the field, such as 国庫支出金.
     *
     * @param code what programs know it by
     * @param words how it is written
     */
    record Term(String code, Text words) implements Argument {
        /** Checks that both are there. */
        public Term {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(words, "words");
        }

        @Override
        public String in(Language language) {
            return words.in(language);
        }

        @Override
        public String plain() {
            return code;
        }
    }

    /**
     * Several arguments.
     *
     * @param elements the arguments, in the order in which they are written
     */
    record Series(List<Argument> elements) implements Argument {
        /** Copies the list. */
        public Series {
            elements = List.copyOf(Objects.requireNonNull(elements, "elements"));
        }

        @Override
        public String in(Language language) {
            return elements.stream()
                    .map(element -> element.in(language))
                    .collect(Collectors.joining(language == Language.JA ? "、" : ", "));
        }

        @Override
        public String plain() {
            return elements.stream().map(Argument::plain).collect(Collectors.joining(","));
        }
    }
}
