package dev.hyoka.io.json;

import dev.hyoka.io.Limits;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Takes JSON apart within limits. */
final class Tokens {

    /** For what is in the memory already. */
    static final Tokens UNBOUNDED = new Tokens(Integer.MAX_VALUE, Integer.MAX_VALUE);

    private static final Tokens DEFAULT = new Tokens(Limits.DEFAULT.depth(), Limits.DEFAULT.lineCharacters());

    private final JsonFactory factory;

    private Tokens(int depth, int characters) {
        factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(depth)
                        .maxStringLength(characters)
                        .maxNameLength(characters)
                        .build())
                .build();
    }

    static Tokens within(Limits limits) {
        return limits.equals(Limits.DEFAULT) ? DEFAULT : new Tokens(limits.depth(), limits.lineCharacters());
    }

    /** A parser that knows where in the text it stands. */
    JsonParser parser(Characters text) {
        return parser(text, 0);
    }

    private JsonParser parser(Characters text, int from) {
        char[] characters = text.array();
        return factory.createParser(ObjectReadContext.empty(), characters, from, characters.length - from);
    }

    JsonParser parser(String text) {
        return factory.createParser(ObjectReadContext.empty(), text);
    }

    /**
     * Looks for members of the object that begins at an index of a text.
     *
     * @return the members that stand there as texts or numbers, and what they hold
     */
    Map<String, String> peek(Characters text, int index, Set<String> names) {
        try (JsonParser parser = parser(text, index)) {
            return peek(parser, names);
        }
    }

    /** As {@link #peek(Characters, int, Set)} does; ends where the text is no JSON. */
    static Map<String, String> peek(JsonParser parser, Set<String> names) {
        Map<String, String> found = new HashMap<>();
        try {
            parser.nextToken();
            for (String name = parser.nextName();
                    name != null && found.size() < names.size();
                    name = parser.nextName()) {
                JsonToken token = parser.nextToken();
                if (!names.contains(name) || found.containsKey(name)) {
                    parser.skipChildren();
                } else if (token.isNumeric() || token == JsonToken.VALUE_STRING) {
                    found.put(name, parser.getString());
                }
            }
        } catch (JacksonException malformed) {
            // Whoever reads the whole text will tell
            return found;
        }
        return found;
    }
}
