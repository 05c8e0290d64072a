package dev.hyoka.yaml;

import dev.hyoka.finding.Message;
import dev.hyoka.io.SourcePosition;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads a text of YAML 1.2, of which JSON is a part, into its nodes. Aliases and tags are not read. */
public final class Yaml {

    /** How many characters a text may have. */
    public static final int CHARACTERS = 1_000_000;
    /** How many characters a line may have. */
    public static final int LINE_CHARACTERS = 100_000;
    /** How deep a text may be nested. */
    public static final int DEPTH = 16;

    /** The code of what is complained of where an alias stands. */
    static final String ALIAS = "alias";

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(CHARACTERS).build();

    private final String name;
    private final Complaints complaints;
    private final Iterator<Event> events;
    private Optional<Mark> reached = Optional.empty();

    private Yaml(String name, Complaints complaints, String text) {
        this.name = name;
        this.complaints = complaints;
        this.events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
    }

    /**
     * Reads a text.
     *
     * @return its root; empty if nothing stands in it, or it can't be read, which is complained of then
     */
    public static Optional<Node> read(Reader reader, String name, Complaints complaints) throws IOException {
        Optional<String> text = text(reader, name, complaints);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return new Yaml(name, complaints, text.get()).root();
        } catch (Ended e) {
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            complaints.add("not-yaml", position(name, e.getProblemMark()), unreadable(e.getProblem()));
        } catch (YamlEngineException e) {
            complaints.add("not-yaml", SourcePosition.of(name), unreadable(e.getMessage()));
        }
        return Optional.empty();
    }

    private static Message.Builder unreadable(String problem) {
        return Message.of("YAMLまたはJSONとして読めません: {problem}", "is not YAML or JSON: {problem}")
                .with("problem", String.valueOf(problem));
    }

    private static Optional<String> text(Reader reader, String name, Complaints complaints) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8_192];
        int line = 1;
        int lineCharacters = 0;
        int length = reader.read(buffer);
        while (length >= 0) {
            for (int i = 0; i < length; i++) {
                lineCharacters++;
                if (buffer[i] == '\n' || buffer[i] == '\r') {
                    line += buffer[i] == '\n' ? 1 : 0;
                    lineCharacters = 0;
                }
                if (lineCharacters > LINE_CHARACTERS) {
                    complaints.add(
                            "too-large",
                            SourcePosition.of(name, line, LINE_CHARACTERS),
                            Message.of("行が長すぎます({limit}文字まで)。", "The line is longer than {limit} characters.")
                                    .with("limit", LINE_CHARACTERS));
                    return Optional.empty();
                }
            }
            text.append(buffer, 0, length);
            if (text.length() > CHARACTERS) {
                complaints.add(
                        "too-large",
                        SourcePosition.of(name),
                        Message.of("ファイルが大きすぎます({limit}文字まで)。", "is longer than {limit} characters.")
                                .with("limit", CHARACTERS));
                return Optional.empty();
            }
            length = reader.read(buffer);
        }
        // Some editors begin a file with a byte order mark
        return Optional.of(text.indexOf("\uFEFF") == 0 ? text.substring(1) : text.toString());
    }

    private Optional<Node> root() {
        Optional<Node> root = Optional.empty();
        for (Event event = next(); !(event instanceof StreamEndEvent); event = next()) {
            if (event instanceof DocumentStartEvent && root.isPresent()) {
                complain(
                        "several-documents",
                        event,
                        "2つ目の文書(---)があります。1つだけにしてください。",
                        "A second document (---) begins here; there can be only one.");
                return root;
            }
            if (event instanceof NodeEvent) {
                root = Optional.of(node(event, DEPTH));
            }
        }
        return root.filter(node -> !(node instanceof Node.Scalar scalar && scalar.isNothing()));
    }

    /** The tokenizer trips over an escape that is cut off. */
    private Event next() {
        try {
            Event event = events.next();
            reached = event.getEndMark();
            return event;
        } catch (IllegalArgumentException e) {
            complaints.add("not-yaml", position(name, reached), unreadable("an escape (\\) is incomplete"));
            throw new Ended();
        }
    }

    private Node node(Event event, int depth) {
        if (depth == 0) {
            complain("too-deep", event, "入れ子が深すぎます。", "is nested too deeply.");
            throw new Ended();
        }
        SourcePosition position = position(name, event.getStartMark());
        if (event instanceof MappingStartEvent start) {
            complainOfTag(start.getTag(), event);
            return mapping(position, depth);
        }
        if (event instanceof SequenceStartEvent start) {
            complainOfTag(start.getTag(), event);
            List<Node> elements = new ArrayList<>();
            for (Event next = next(); next instanceof NodeEvent; next = next()) {
                elements.add(node(next, depth - 1));
            }
            return new Node.Sequence(elements, position);
        }
        if (event instanceof ScalarEvent scalar) {
            complainOfTag(scalar.getTag(), event);
            return new Node.Scalar(scalar.getValue(), scalar.isPlain(), position);
        }
        String alias = ((AliasEvent) event).getAlias().getValue();
        complain(ALIAS, event, "エイリアス(*)は使えません。内容をそのまま書いてください。", "Aliases (*) are not read; write out what is meant.");
        return new Node.Scalar("*" + alias, false, position);
    }

    private Node mapping(SourcePosition position, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Node.Scalar> keys = new HashMap<>();
        for (Event next = next(); next instanceof NodeEvent; next = next()) {
            Node key = node(next, depth - 1);
            Node value = node(next(), depth - 1);
            if (!(key instanceof Node.Scalar scalar)) {
                complain("wrong-key", next, "項目名は文字で書いてください。", "A key must be a word.");
            } else if (keys.putIfAbsent(scalar.text(), scalar) == null) {
                entries.add(new Node.Entry(scalar, value));
            } else {
                complaints.twice(scalar, keys.get(scalar.text()));
            }
        }
        return new Node.Mapping(entries, position);
    }

    private void complainOfTag(Optional<String> tag, Event event) {
        if (tag.isPresent()) {
            complain("tag", event, "型の指定(!)は使えません。", "Tags (!) are not read; leave them out.");
        }
    }

    private void complain(String code, Event event, String ja, String en) {
        complaints.add(code, position(name, event.getStartMark()), Message.of(ja, en));
    }

    private static SourcePosition position(String name, Optional<Mark> mark) {
        return mark.map(at -> SourcePosition.of(name, at.getLine() + 1, at.getColumn() + 1))
                .orElseGet(() -> SourcePosition.of(name));
    }

    /** Ends the reading; the complaint is made already. */
    private static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
