package dev.hyoka.yaml;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The fields of a mapping whose keys are known. Each is read as what it must be; what is something else is complained of
 * and then as good as not there.
 */
public final class Fields {

    private static final Text KEY = Text.of("項目", "key");
    private static final Text SOME_TEXT = Text.of("文字", "text");

    private final Node.Mapping mapping;
    private final Complaints complaints;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Fields(Node.Mapping mapping, Complaints complaints) {
        this.mapping = mapping;
        this.complaints = complaints;
    }

    /** Reads a mapping; complains of keys that are not among the possible ones. */
    public static Fields of(Node.Mapping mapping, List<String> keys, Complaints complaints) {
        Fields fields = new Fields(mapping, complaints);
        for (Node.Entry entry : mapping.entries()) {
            if (keys.contains(entry.key().text())) {
                fields.values.put(entry.key().text(), entry.value());
            } else {
                complaints.unknown("unknown-key", KEY, entry.key(), keys);
            }
        }
        return fields;
    }

    public Optional<Node> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** A field that has to be there. */
    public Optional<Node> required(String key) {
        if (!values.containsKey(key)) {
            complaints.add(
                    "missing-key",
                    mapping.position(),
                    Message.of("{key}がありません。必ず書いてください。", "{key} is missing; it has to be stated.")
                            .with("key", key));
        }
        return get(key);
    }

    /** A field that has keys of its own. */
    public Optional<Node.Mapping> mapping(String key, Text expected) {
        return get(key).flatMap(node -> mapping(node, key, expected));
    }

    private Optional<Node.Mapping> mapping(Node node, String key, Text expected) {
        if (node instanceof Node.Mapping found) {
            return Optional.of(found);
        }
        complaints.expected(expected, key, node);
        return Optional.empty();
    }

    public Optional<String> text(String key) {
        return get(key).flatMap(node -> text(node, key, complaints));
    }

    /** A word, a number, a sentence: anything but nothing. */
    public static Optional<String> text(Node node, String key, Complaints complaints) {
        return scalar(node, key, SOME_TEXT, complaints).map(Node.Scalar::text).filter(text -> {
            if (text.isBlank()) {
                complaints.expected(SOME_TEXT, key, node);
            }
            return !text.isBlank();
        });
    }

    /** What a text stands for, such as a year. */
    public <T> Optional<T> value(String key, Text expected, Function<String, Optional<T>> parse) {
        return get(key).flatMap(node -> value(node, key, expected, parse, complaints));
    }

    public static <T> Optional<T> value(
            Node node, String key, Text expected, Function<String, Optional<T>> parse, Complaints complaints) {
        Optional<Node.Scalar> scalar = scalar(node, key, expected, complaints);
        Optional<T> value = scalar.map(Node.Scalar::text).flatMap(parse);
        if (scalar.isPresent() && value.isEmpty()) {
            complaints.expected(expected, key, node);
        }
        return value;
    }

    public static Optional<BigDecimal> number(Node node, String key, Text expected, Complaints complaints) {
        Optional<BigDecimal> number = node instanceof Node.Scalar scalar ? scalar.number() : Optional.empty();
        if (number.isEmpty()) {
            complaints.expected(expected, key, node);
        }
        return number;
    }

    private static Optional<Node.Scalar> scalar(Node node, String key, Text expected, Complaints complaints) {
        if (node instanceof Node.Scalar scalar && !scalar.isNothing()) {
            return Optional.of(scalar);
        }
        complaints.expected(expected, key, node);
        return Optional.empty();
    }

    /** A list of texts, possibly empty. */
    public static List<String> texts(Node node, String key, Text expected, Complaints complaints) {
        List<String> texts = new ArrayList<>();
        if (node instanceof Node.Sequence sequence) {
            sequence.elements()
                    .forEach(element -> text(element, key, complaints).ifPresent(texts::add));
        } else {
            complaints.expected(expected, key, node);
        }
        return texts;
    }
}
