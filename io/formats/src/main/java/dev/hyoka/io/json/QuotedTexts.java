package dev.hyoka.io.json;

import java.nio.charset.StandardCharsets;

/**
 * Reads texts of JSON from bytes, in memory that is used again for the next one.
 *
 * <p>A text is decoded, freed of its escapes, and checked for being UTF-8 and JSON in one pass.
 */
final class QuotedTexts {

    /** With what the sequences of three bytes begin that Japanese is made of, and of which none is malformed. */
    private static final byte KANA = (byte) 0xE3;

    private static final byte HANGUL = (byte) 0xEC;

    private final int limit;
    private char[] characters = new char[8 * 1024];
    private int length;
    private int end;

    /** Texts that have fewer characters than a limit. */
    QuotedTexts(int limit) {
        this.limit = limit;
    }

    /** Makes place for any text of a document that has a number of bytes. */
    void reserve(int bytes) {
        if (bytes > characters.length) {
            characters = new char[bytes];
        }
    }

    /** Whether a text may have that many characters. */
    boolean mayHave(int count) {
        return count < limit;
    }

    /** The index behind the quotation mark of the text that was read last. */
    int end() {
        return end;
    }

    /**
     * Reads a text.
     *
     * @param bytes the document, which ends with a 0
     * @param from the index behind the text's first quotation mark
     * @throws Glance.Doubt if it is malformed, or has too many characters
     */
    String read(byte[] bytes, int from) {
        int i = from;
        while (isPlain(bytes[i])) {
            i++;
        }
        if (bytes[i] == '"') {
            end = i + 1;
            require(mayHave(i - from));
            return new String(bytes, from, i - from, StandardCharsets.US_ASCII);
        }
        length = 0;
        for (int j = from; j < i; j++) {
            characters[length++] = (char) bytes[j];
        }
        decode(bytes, i);
        require(mayHave(length));
        return new String(characters, 0, length);
    }

    /** Whether a byte is a character of ASCII that stands for itself. */
    private static boolean isPlain(byte found) {
        return found >= ' ' && found != '"' && found != '\\';
    }

    private void decode(byte[] bytes, int from) {
        char[] to = characters;
        int count = length;
        int i = from;
        while (true) {
            byte lead = bytes[i];
            if (isPlain(lead)) {
                to[count++] = (char) lead;
                i++;
            } else if (lead >= KANA && lead <= HANGUL) {
                to[count++] =
                        (char) ((lead & 0xF) << 12 | continuation(bytes[i + 1]) << 6 | continuation(bytes[i + 2]));
                i += 3;
            } else if (lead == '"') {
                break;
            } else {
                length = count;
                i = lead == '\\' ? escape(bytes, i + 1) : sequence(bytes, i);
                count = length;
            }
        }
        length = count;
        end = i + 1;
    }

    /** Decodes an escape behind its backslash, and returns the index behind it. */
    private int escape(byte[] bytes, int at) {
        int i = at + 1;
        switch (bytes[at]) {
            case '"', '\\', '/' -> append(bytes[at]);
            case 'b' -> append('\b');
            case 'f' -> append('\f');
            case 'n' -> append('\n');
            case 'r' -> append('\r');
            case 't' -> append('\t');
            case 'u' -> {
                int unit = 0;
                for (; i < at + 5; i++) {
                    int digit = Character.digit(bytes[i], 16);
                    require(digit >= 0);
                    unit = unit << 4 | digit;
                }
                append(unit);
            }
            default -> throw new Glance.Doubt();
        }
        return i;
    }

    /** Decodes any sequence of UTF-8 that is longer than a byte, and returns the index behind it. */
    private int sequence(byte[] bytes, int at) {
        int lead = Byte.toUnsignedInt(bytes[at]);
        // Shorter ones would be enough below 0xC2, and Unicode ends with 0xF4
        require(lead >= 0xC2 && lead <= 0xF4);
        int second = continuation(bytes[at + 1]);
        if (lead < 0xE0) {
            append((lead & 0x1F) << 6 | second);
            return at + 2;
        }
        int third = continuation(bytes[at + 2]);
        if (lead < 0xF0) {
            int character = (lead & 0xF) << 12 | second << 6 | third;
            require(character >= 0x800 && !Character.isSurrogate((char) character));
            append(character);
            return at + 3;
        }
        int character = (lead & 0x7) << 18 | second << 12 | third << 6 | continuation(bytes[at + 3]);
        require(character >= 0x1_0000 && character <= Character.MAX_CODE_POINT);
        append(Character.highSurrogate(character));
        append(Character.lowSurrogate(character));
        return at + 4;
    }

    private void append(int character) {
        characters[length++] = (char) character;
    }

    /** What a byte adds to the character that a byte before it began. */
    private static int continuation(byte found) {
        require((found & 0xC0) == 0x80);
        return found & 0x3F;
    }

    private static void require(boolean wellFormed) {
        if (!wellFormed) {
            throw new Glance.Doubt();
        }
    }
}
