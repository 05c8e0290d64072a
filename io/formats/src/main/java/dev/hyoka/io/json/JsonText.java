package dev.hyoka.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * JSON that is being made, in UTF-8, in memory that is used again for the next document.
 *
 * <p>Whoever makes it sees to it that brackets pair and that in objects every value has a name before it.
 */
final class JsonText {

    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");
    private static final byte[] NULL = ascii("null");

    /** The longest number that a long can hold. */
    private static final int LONG_CHARACTERS = 20;

    private final boolean pretty;
    private byte[] bytes = new byte[8 * 1024];
    private int length;
    private int depth;
    /** Whether nothing was written yet into the object or list that was begun last. */
    private boolean first;
    /** Whether the next value has its name before it. */
    private boolean named;

    /** A text on one line or, if it is to be pretty, a member a line, indented as an element of a list. */
    JsonText(boolean pretty) {
        this.pretty = pretty;
    }

    /** A word of the form as it is written: it has nothing to escape. */
    static byte[] quoted(String word) {
        return ascii('"' + word + '"');
    }

    /** Makes it empty. */
    void clear() {
        length = 0;
        depth = 0;
        first = false;
        named = false;
    }

    void writeTo(OutputStream output) throws IOException {
        output.write(bytes, 0, length);
    }

    /** Appends what stands between documents. */
    void between(String signs) {
        put(ascii(signs));
    }

    void startObject() {
        start('{');
    }

    void endObject() {
        end('}');
    }

    void startList() {
        start('[');
    }

    void endList() {
        end(']');
    }

    /** A name that is {@link #quoted}. */
    void name(byte[] quoted) {
        separate();
        put(quoted);
        endName();
    }

    void name(String name) {
        separate();
        quote(name);
        endName();
    }

    private void endName() {
        put(':');
        if (pretty) {
            put(' ');
        }
        named = true;
    }

    /** A text that is {@link #quoted}. */
    void text(byte[] quoted) {
        value();
        put(quoted);
    }

    void text(String text) {
        value();
        quote(text);
    }

    void flag(boolean flag) {
        value();
        put(flag ? TRUE : FALSE);
    }

    void none() {
        value();
        put(NULL);
    }

    void number(long number) {
        value();
        reserve(LONG_CHARACTERS);
        // Below 0, because there is one more number than above
        long rest = number < 0 ? number : -number;
        int digits = 1;
        for (long more = rest / 10; more != 0; more /= 10) {
            digits++;
        }
        if (number < 0) {
            bytes[length++] = '-';
        }
        for (int at = length + digits - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' - rest % 10);
            rest /= 10;
        }
        length += digits;
    }

    /** A number by its digits. */
    void number(String digits) {
        value();
        put(ascii(digits));
    }

    private void start(char bracket) {
        value();
        put(bracket);
        depth++;
        first = true;
    }

    private void end(char bracket) {
        depth--;
        if (!first) {
            newLine();
        }
        first = false;
        put(bracket);
    }

    /** Separates a value from what is before it in its list. */
    private void value() {
        if (named) {
            named = false;
        } else if (depth > 0) {
            separate();
        }
    }

    private void separate() {
        if (first) {
            first = false;
        } else {
            put(',');
        }
        newLine();
    }

    private void newLine() {
        if (pretty) {
            put('\n');
            for (int i = 0; i <= depth; i++) {
                put(' ');
                put(' ');
            }
        }
    }

    private void quote(String text) {
        reserve(Math.addExact(Math.multiplyExact(Escapes.BYTES, text.length()), 2));
        bytes[length++] = '"';
        length = Escapes.put(text, bytes, length);
        bytes[length++] = '"';
    }

    private void put(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
    }

    private void put(byte[] more) {
        reserve(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void reserve(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(length, more)));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
