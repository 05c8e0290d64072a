package dev.hyoka.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Tells in which encoding a text is written: UTF-8 and UTF-16, with and without a byte order mark, or Windows-31J. */
public final class TextEncoding {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    /** In UTF-16 at least one byte of so many is zero: that of a tab, a digit, the end of a line. */
    private static final int LEAST_ZEROS = 200;

    private static final char REPLACEMENT = '\uFFFD';

    private TextEncoding() {}

    /**
     * Looks at a text's first bytes.
     *
     * @param start the first bytes; the last character may be incomplete
     * @return the encoding, in which a few of the bytes may have no meaning; empty if the bytes are no text, or text in
     *     an encoding that is not read
     */
    public static Optional<Charset> detect(byte[] start) {
        if (startsWith(start, 0xFF, 0xFE, 0, 0) || startsWith(start, 0, 0, 0xFE, 0xFF)) {
            return Optional.empty(); // UTF-32
        }
        if (startsWith(start, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (startsWith(start, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (count(start, 0) > 0) {
            return utf16(start);
        }
        if (isText(start, StandardCharsets.UTF_8) || isMostlyUtf8(start)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return isText(start, WINDOWS_31J) && !isMostlyHalfWidth(start) ? Optional.of(WINDOWS_31J) : Optional.empty();
    }

    /**
     * Decodes a text's first bytes.
     *
     * @param start the first bytes; the last character may be incomplete
     * @return the characters, with U+FFFD for bytes without a meaning; empty if the encoding is not recognized
     */
    public static Optional<String> decode(byte[] start) {
        return detect(start).map(charset -> decode(start, charset));
    }

    /** UTF-16 without a mark: of the two orders, that in which tabs, line ends, spaces and digits come out. */
    private static Optional<Charset> utf16(byte[] start) {
        long bigEndian = signs(start, StandardCharsets.UTF_16BE);
        long littleEndian = signs(start, StandardCharsets.UTF_16LE);
        if (bigEndian == littleEndian || count(start, 0) * LEAST_ZEROS < start.length) {
            return Optional.empty();
        }
        return Optional.of(bigEndian > littleEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    /** How many signs of a table a text has in an encoding; none if it is no text in it. */
    private static long signs(byte[] start, Charset charset) {
        return isText(start, charset)
                ? decode(start, charset)
                        .chars()
                        .filter(c -> c == '\t' || c == '\n' || c == '\r' || c == ' ' || (c >= '0' && c <= '9'))
                        .count()
                : 0;
    }

    private static boolean isText(byte[] start, Charset charset) {
        CharBuffer text = CharBuffer.allocate(start.length + 1);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return !decoder.decode(ByteBuffer.wrap(start), text, false).isError()
                && text.flip().chars().noneMatch(TextEncoding::isControl);
    }

    /** Whether the bytes are UTF-8 but for a few, which spoil their lines and not the text. */
    private static boolean isMostlyUtf8(byte[] start) {
        String text = decode(start, StandardCharsets.UTF_8);
        long malformed = text.chars().filter(c -> c == REPLACEMENT).count();
        long notAscii = text.chars().filter(c -> c > 0x7F).count() - malformed;
        return malformed * 10 <= notAscii && text.chars().noneMatch(TextEncoding::isControl);
    }

    /** The characters, but for one that the end of the bytes cuts. */
    private static String decode(byte[] start, Charset charset) {
        CharBuffer text = CharBuffer.allocate(start.length + 1);
        charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .decode(ByteBuffer.wrap(start), text, false);
        return text.flip().toString();
    }

    /** Control characters that no text holds; among them the escapes of ISO-2022-JP. */
    private static boolean isControl(int c) {
        return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7F;
    }

    /** Text in EUC-JP can pass for Windows-31J, but comes out as half-width katakana then. */
    private static boolean isMostlyHalfWidth(byte[] start) {
        String text = decode(start, WINDOWS_31J);
        long halfWidth = text.chars().filter(c -> c >= 0xFF61 && c <= 0xFF9F).count();
        long notAscii = text.chars().filter(c -> c > 0x7F).count();
        return halfWidth * 2 > notAscii;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        return Arrays.equals(Arrays.copyOf(bytes, start.length), toBytes(start));
    }

    private static byte[] toBytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static int count(byte[] bytes, int value) {
        int count = 0;
        for (byte b : bytes) {
            count += b == value ? 1 : 0;
        }
        return count;
    }
}
