package dev.hyoka.yaml;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Text;
import dev.hyoka.io.SourcePosition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A part of a file, and where it stands. */
public sealed interface Node {

    SourcePosition position();

    /** How messages say what stands there. */
    Argument shown();

    /**
     * A word or a number.
     *
     * @param isPlain whether it stands without quotation marks
     */
    record Scalar(String text, boolean isPlain, SourcePosition position) implements Node {

        private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
        private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,30}(\\.[0-9]{1,30})?");
        private static final int SHOWN_CHARACTERS = 60;

        /** Whether nothing stands there. */
        public boolean isNothing() {
            return isPlain && NOTHING.contains(text);
        }

        public Optional<BigDecimal> number() {
            return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
        }

        @Override
        public Argument shown() {
            if (isNothing()) {
                return new Argument.Term("nothing", Text.of("記載なし", "nothing"));
            }
            return new Argument.Quote(
                    text.codePointCount(0, text.length()) <= SHOWN_CHARACTERS
                            ? text
                            : text.substring(0, text.offsetByCodePoints(0, SHOWN_CHARACTERS)) + "…");
        }
    }

    /** Several parts. */
    record Sequence(List<Node> elements, SourcePosition position) implements Node {
        @Override
        public Argument shown() {
            return new Argument.Term("list", Text.of("一覧", "a list"));
        }
    }

    /** Parts with names, no two of which are equal. */
    record Mapping(List<Entry> entries, SourcePosition position) implements Node {
        @Override
        public Argument shown() {
            return new Argument.Term("keys", Text.of("項目と値の組", "keys with values"));
        }
    }

    /** A part with its name. */
    record Entry(Scalar key, Node value) {}
}
