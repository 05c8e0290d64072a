package dev.hyoka.io.json;

import dev.hyoka.io.Beginning;
import dev.hyoka.io.SheetFormat.Recognition;
import dev.hyoka.model.DocumentKind;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What the beginning of an input shows of its format. */
final class FirstLook {

    private static final String SPACE = " \t\n\r";

    private final String text;
    private final boolean cutOff;

    FirstLook(Beginning beginning) {
        byte[] bytes = beginning.bytes();
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        this.text = withoutSpace(decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded);
        this.cutOff = bytes.length == Beginning.LENGTH;
    }

    Recognition json(boolean named) {
        if (text.isEmpty()) {
            return named ? Recognition.POSSIBLE : Recognition.NO;
        }
        if (!beginsWithObject() && !beginsWithArray()) {
            return Recognition.NO;
        }
        return statesKind() && !hasDocumentsByLine() ? Recognition.SURE : Recognition.POSSIBLE;
    }

    Recognition ndjson(boolean named) {
        if (text.isEmpty()) {
            return named ? Recognition.POSSIBLE : Recognition.NO;
        }
        if (!beginsWithObject()) {
            return Recognition.NO;
        }
        boolean sure = hasDocumentsByLine() || (named && firstLineMayBeDocument());
        if (sure && statesKind()) {
            return Recognition.SURE;
        }
        return named || firstLineMayBeDocument() ? Recognition.POSSIBLE : Recognition.NO;
    }

    private boolean beginsWithObject() {
        return text.startsWith("{") && "\"}".contains(firstCharacterAfterBracket());
    }

    private boolean beginsWithArray() {
        return text.startsWith("[") && "{]".contains(firstCharacterAfterBracket());
    }

    /** The first character after the bracket; empty if the input ends before. */
    private String firstCharacterAfterBracket() {
        String rest = withoutSpace(text.substring(1));
        return rest.isEmpty() ? rest : rest.substring(0, 1);
    }

    /** Whether the first object has one of our kinds. */
    private boolean statesKind() {
        int brace = text.indexOf('{');
        if (brace < 0) {
            return false;
        }
        String name = Forms.KIND.name();
        try (JsonParser parser = Tokens.UNBOUNDED.parser(text.substring(brace))) {
            String kind = Tokens.peek(parser, Set.of(name)).getOrDefault(name, "");
            return DocumentKind.ofCode(kind).isPresent();
        }
    }

    /** Whether the first line is an object, and the next begins as one. */
    private boolean hasDocumentsByLine() {
        int end = text.indexOf('\n');
        return end >= 0
                && isObject(text.substring(0, end))
                && withoutSpace(text.substring(end)).startsWith("{");
    }

    private boolean firstLineMayBeDocument() {
        int end = text.indexOf('\n');
        return end < 0 ? cutOff || isObject(text) : isObject(text.substring(0, end));
    }

    private boolean isObject(String line) {
        try (JsonParser parser = Tokens.UNBOUNDED.parser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            parser.skipChildren();
            return parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
        } catch (JacksonException malformed) {
            return false;
        }
    }

    private static String withoutSpace(String text) {
        int begin = 0;
        while (begin < text.length() && SPACE.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        return text.substring(begin);
    }
}
