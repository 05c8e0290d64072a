package dev.hyoka.io.json;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Text;
import tools.jackson.core.JsonToken;

/** The types of JSON, as messages name them. */
enum Type {
    OBJECT("オブジェクト", "an object"),
    LIST("配列", "an array"),
    TEXT("文字列", "a text"),
    NUMBER("数値", "a number"),
    WHOLE_NUMBER("整数", "a whole number"),
    FLAG("true か false", "true or false"),
    NULL("null", "null");

    private final String ja;
    private final String en;

    Type(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    Argument argument() {
        return new Argument.Term(name(), Text.of(ja, en));
    }

    static Type of(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> OBJECT;
            case START_ARRAY -> LIST;
            case VALUE_STRING -> TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> FLAG;
            case VALUE_NULL -> NULL;
            default -> throw new IllegalStateException("No value begins with " + token);
        };
    }
}
