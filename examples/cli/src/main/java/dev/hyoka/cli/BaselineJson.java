package dev.hyoka.cli;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.RuleId;
import dev.hyoka.rule.Baseline;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads of the findings that {@link FindingsJson} wrote what they are compared by. */
final class BaselineJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;

    private BaselineJson(JsonParser parser) {
        this.parser = parser;
    }

    /** The input holds something else than findings. */
    static final class NoFindings extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoFindings(String message) {
            super(message);
        }
    }

    static Baseline read(InputStream input) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), input)) {
            return new BaselineJson(parser).findings();
        } catch (JacksonException e) {
            throw new NoFindings(e.getOriginalMessage());
        }
    }

    private Baseline findings() {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw new NoFindings("it is no array");
        }
        List<Baseline.Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            entries.add(entry());
        }
        return new Baseline(entries);
    }

    private Baseline.Entry entry() {
        int line = parser.currentTokenLocation().getLineNr();
        Map<String, String> texts = new HashMap<>();
        Optional<DocumentRef> document = Optional.empty();
        try {
            requireObject();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals("document")) {
                    document = Optional.of(document());
                } else {
                    keep(name, texts);
                }
            }
            return new Baseline.Entry(
                    required("fingerprint", texts),
                    RuleId.parse(required("rule", texts)),
                    document.orElseThrow(() -> new IllegalArgumentException("document is missing")),
                    Location.parse(required("location", texts)));
        } catch (IllegalArgumentException e) {
            throw new NoFindings("line " + line + ": " + e.getMessage());
        }
    }

    private DocumentRef document() {
        Map<String, String> texts = new HashMap<>();
        requireObject();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            keep(name, texts);
        }
        return new DocumentRef(
                required("kind", texts),
                Integer.parseInt(required("fiscalYear", texts)),
                Optional.ofNullable(texts.get("department")),
                Optional.ofNullable(texts.get("division")),
                Optional.ofNullable(texts.get("id")),
                Optional.ofNullable(texts.get("name")));
    }

    private void requireObject() {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("there is no object");
        }
    }

    private void keep(String name, Map<String, String> texts) {
        if (parser.currentToken().isScalarValue()) {
            texts.put(name, parser.getString());
        } else {
            parser.skipChildren();
        }
    }

    private static String required(String name, Map<String, String> texts) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return text;
    }
}
