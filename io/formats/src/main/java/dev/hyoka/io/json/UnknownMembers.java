package dev.hyoka.io.json;

import dev.hyoka.finding.Location;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The members that a reader kept although the form doesn't know them, on their way back into the document. */
final class UnknownMembers {

    private final Map<Location, Map<String, String>> waiting = new TreeMap<>();
    private final boolean empty;
    private final Deque<String> path = new ArrayDeque<>();

    /** None, for all documents that have none. */
    static final UnknownMembers NONE = new UnknownMembers(Map.of());

    UnknownMembers(Map<Location, String> members) {
        this.empty = members.isEmpty();
        members.forEach((location, json) -> {
            if (location.steps().isEmpty()) {
                throw new IllegalArgumentException("An unknown member can't be the document itself");
            }
            List<String> steps = location.steps();
            waiting.computeIfAbsent(location.parent(), object -> new LinkedHashMap<>())
                    .put(steps.get(steps.size() - 1), json);
        });
    }

    boolean isEmpty() {
        return empty;
    }

    void enter(String step) {
        if (!empty) {
            path.addLast(step);
        }
    }

    void leave() {
        if (!empty) {
            path.removeLast();
        }
    }

    /** Writes the members of the object that was entered. */
    void write(JsonText text, Form<?> form) {
        if (empty) {
            return;
        }
        Location object = new Location(new ArrayList<>(path));
        Map<String, String> members = waiting.remove(object);
        if (members == null) {
            return;
        }
        members.forEach((name, json) -> {
            if (form.has(name)) {
                throw new IllegalArgumentException("The form knows the member " + object.child(name));
            }
            text.name(name);
            copy(json, text, object.child(name));
        });
    }

    /** Makes sure that every member found its object. */
    void requireAllWritten() {
        waiting.forEach((object, members) -> {
            throw new IllegalArgumentException("The document has no object " + object + " for the unknown members "
                    + String.join(", ", members.keySet()));
        });
    }

    /** Copies a value token by token, so that it takes the output's layout and keeps its own digits. */
    private void copy(String json, JsonText text, Location member) {
        try (JsonParser parser = Tokens.UNBOUNDED.parser(json)) {
            JsonToken token = parser.nextToken();
            int depth = 0;
            do {
                if (token == null) {
                    throw new IllegalArgumentException("The unknown member " + member + " is no JSON value");
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                boolean words = token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
                if (words && Surrogates.indexOfHalf(parser.getString()) >= 0) {
                    throw new IllegalArgumentException("The unknown member " + member + " holds half a surrogate pair");
                }
                switch (token) {
                    case START_OBJECT -> text.startObject();
                    case END_OBJECT -> text.endObject();
                    case START_ARRAY -> text.startList();
                    case END_ARRAY -> text.endList();
                    case PROPERTY_NAME -> text.name(parser.getString());
                    case VALUE_STRING -> text.text(parser.getString());
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> text.number(parser.getString());
                    case VALUE_TRUE, VALUE_FALSE -> text.flag(token == JsonToken.VALUE_TRUE);
                    case VALUE_NULL -> text.none();
                    default -> throw new IllegalStateException("JSON has no " + token);
                }
                token = parser.nextToken();
            } while (depth > 0);
            if (token != null) {
                throw new IllegalArgumentException("The unknown member " + member + " is more than one JSON value");
            }
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException("The unknown member " + member + " is no JSON value", malformed);
        }
    }
}
