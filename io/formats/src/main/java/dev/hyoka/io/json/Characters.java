package dev.hyoka.io.json;

import java.nio.charset.StandardCharsets;

/** A document's text as characters, with the lines on which they stand: what places are told by. */
final class Characters {

    private final char[] characters;
    private final Lines lines;

    private Characters(char[] characters, Lines lines) {
        this.characters = characters;
        this.lines = lines;
    }

    /** The characters of a text of the file with a name. */
    static Characters of(Piece.Text text, String file) {
        char[] characters = new String(text.bytes(), 0, text.length(), StandardCharsets.UTF_8).toCharArray();
        return new Characters(characters, Lines.of(characters, characters.length, file, text.line(), text.column()));
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
