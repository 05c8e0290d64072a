package dev.hyoka.io.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A document's text as characters, with the lines on which they stand: what places are told by. */
final class Characters {

    private final char[] characters;
    private final boolean cutOff;
    private final Lines lines;

    private Characters(char[] characters, boolean cutOff, Lines lines) {
        this.characters = characters;
        this.cutOff = cutOff;
        this.lines = lines;
    }

    /** The characters of a text of the file with a name, up to the first byte that is no UTF-8. */
    static Characters of(Piece.Text text, String file) {
        CharBuffer decoded = CharBuffer.allocate(text.length());
        boolean cutOff = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(text.bytes(), 0, text.length()), decoded, true)
                .isError();
        char[] characters = Arrays.copyOf(decoded.array(), decoded.position());
        return new Characters(
                characters, cutOff, Lines.of(characters, characters.length, file, text.line(), text.column()));
    }

    /** Whether further bytes stand behind these characters, of which the first is no UTF-8. */
    boolean areCutOff() {
        return cutOff;
    }

    char[] array() {
        return characters;
    }

    Lines lines() {
        return lines;
    }

    String between(int from, int to) {
        return new String(characters, from, to - from);
    }
}
