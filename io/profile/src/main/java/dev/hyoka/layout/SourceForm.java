package dev.hyoka.layout;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Text;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.yaml.Complaints;
import dev.hyoka.yaml.Fields;
import dev.hyoka.yaml.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Where a layout says that a field comes from. */
final class SourceForm {

    /** A word that states nothing. */
    static final String NONE = "none";

    private static final Text A_SOURCE = Text.of(
            "列の見出し、見出しの一覧、または{column: AB}のような指定", "a header's text, a list of them, or keys such as {column: AB}");
    private static final Text UNITS = Text.of(
            String.join("、", AmountUnits.names()) + "のいずれか", "one of " + String.join(", ", AmountUnits.names()));
    private static final Text WORDS = Text.of("言葉と意味の組(例: {○: yes})", "words with what they mean, such as {○: yes}");
    private static final Text SOME_TEXT = Text.of("文字", "text");
    private static final Text MEANING = Text.of("意味", "meaning");

    private final Complaints complaints;
    private final ReferenceForm references;

    SourceForm(Complaints complaints) {
        this.complaints = complaints;
        this.references = new ReferenceForm(complaints);
    }

    /** What a source can say besides its columns. */
    enum Says {
        /** The unit of its amounts. */
        UNIT("unit"),
        /** What its words mean. */
        WORDS("words"),
        /** A text that every row has. */
        TEXT("text"),
        /** Nothing. */
        NO_MORE("");

        private final String key;

        Says(String key) {
            this.key = key;
        }
    }

    /** Reads a source; empty if it names no column, which is complained of. */
    Optional<Source> source(Node node, String key, Says says, List<String> meanings, Placing placing) {
        List<Reference> columns = new ArrayList<>();
        Optional<String> fixed = Optional.empty();
        List<Optional<AmountUnit>> units = new ArrayList<>();
        Map<String, String> words = new LinkedHashMap<>();
        if (node instanceof Node.Mapping mapping) {
            List<String> keys = new ArrayList<>(ReferenceForm.KEYS);
            if (says != Says.NO_MORE) {
                keys.add(says.key);
            }
            Fields fields = Fields.of(mapping, keys, complaints);
            fixed = fields.value(Says.TEXT.key, SOME_TEXT, SourceForm::visible);
            if (fields.get(Says.TEXT.key).isEmpty()) {
                columns.addAll(references.columns(fields, mapping, key, placing));
            }
            Optional<AmountUnit> unit = unit(fields);
            columns.forEach(column -> units.add(unit));
            fields.mapping(Says.WORDS.key, WORDS)
                    .ifPresent(found -> found.entries().forEach(entry -> word(entry, meanings, words)));
            if (says == Says.WORDS && fields.get(Says.WORDS.key).isEmpty()) {
                missingWords(key, mapping, meanings);
            }
        } else {
            List<Node> elements = ReferenceForm.elements(Optional.of(node));
            for (Node element : elements) {
                column(element, key, says, placing, columns, units);
            }
            if (elements.isEmpty()) {
                complaints.expected(A_SOURCE, key, node);
            }
            if (says == Says.WORDS) {
                missingWords(key, node, meanings);
            }
        }
        return columns.isEmpty() && fixed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Source(columns, fixed, units, words, node.position()));
    }

    Optional<AmountUnit> unit(Fields fields) {
        return fields.value(Says.UNIT.key, UNITS, AmountUnits::find);
    }

    private static Optional<String> visible(String text) {
        return Optional.of(CellText.oneLine(text)).filter(line -> !line.isEmpty());
    }

    /** An element of a list, which can have a unit of its own. */
    private void column(
            Node node,
            String key,
            Says says,
            Placing placing,
            List<Reference> columns,
            List<Optional<AmountUnit>> units) {
        if (node instanceof Node.Scalar scalar) {
            references
                    .header(scalar, key, OptionalInt.empty(), placing)
                    .ifPresent(header -> add(header, Optional.empty(), columns, units));
        } else if (node instanceof Node.Mapping mapping) {
            List<String> keys = new ArrayList<>(ReferenceForm.KEYS);
            if (says == Says.UNIT) {
                keys.add(Says.UNIT.key);
            }
            Fields fields = Fields.of(mapping, keys, complaints);
            Optional<AmountUnit> unit = unit(fields);
            references.columns(fields, mapping, key, placing).forEach(column -> add(column, unit, columns, units));
        } else {
            complaints.expected(A_SOURCE, key, node);
        }
    }

    private static void add(
            Reference column, Optional<AmountUnit> unit, List<Reference> columns, List<Optional<AmountUnit>> units) {
        columns.add(column);
        units.add(unit);
    }

    private void word(Node.Entry entry, List<String> meanings, Map<String, String> words) {
        Optional<String> meaning = Fields.text(entry.value(), entry.key().text(), complaints);
        if (meaning.isEmpty()) {
            return;
        }
        if (!meanings.contains(meaning.get()) && !meaning.get().equals(NONE)) {
            List<String> possible = new ArrayList<>(meanings);
            possible.add(NONE);
            complaints.unknown("unknown-meaning", MEANING, (Node.Scalar) entry.value(), possible);
            return;
        }
        String word = Spelled.word(entry.key().text());
        if (word.isEmpty() && meaning.get().equals("other")) {
            complaints.add(
                    "other-without-words",
                    entry.value().position(),
                    Message.of("空欄をotherとは読めません(otherには言葉が必要です)。", "A blank cannot mean other, which needs words."));
        } else if (words.putIfAbsent(word, meaning.get()) != null) {
            complaints.add(
                    "duplicate-key",
                    entry.key().position(),
                    Message.of("{word}は、同じ言葉がすでに書かれています。", "{word} is stated already.")
                            .with("word", entry.key().shown()));
        }
    }

    private void missingWords(String key, Node node, List<String> meanings) {
        complaints.add(
                "missing-words",
                node.position(),
                Message.of(
                                "{key}には、列の言葉の意味をwordsに書いてください(意味: {meanings})。例: {example}",
                                "{key} needs words: what each word of the column means ({meanings}). Example: {example}")
                        .with("key", key)
                        .with(
                                "meanings",
                                new Argument.Series(meanings.stream()
                                        .map(meaning -> (Argument) new Argument.Quote(meaning))
                                        .toList()))
                        .with("example", "{header: …, words: {…: " + meanings.get(0) + "}}"));
    }

    /** The codes of an enumeration. */
    static <E> List<String> codes(E[] values, Function<E, String> code) {
        return Arrays.stream(values).map(code).toList();
    }
}
