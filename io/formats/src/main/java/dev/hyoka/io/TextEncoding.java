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

    private TextEncoding() {}

    /**
     * Looks at a text's first bytes.
     *
     * @param start the first bytes; the last character may be incomplete
     * @return the encoding; empty if the bytes are no text, or text in an encoding that is not read
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
        if (contains(start, 0)) {
            return utf16(start);
        }
        if (isText(start, StandardCharsets.UTF_8)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return isText(start, WINDOWS_31J) && !isMostlyHalfWidth(start) ? Optional.of(WINDOWS_31J) : Optional.empty();
    }

    /**
     * Decodes a text's first bytes.
     *
     * @param start the first bytes; the last character may be incomplete
     * @return the characters; empty if the encoding is not recognized
     */
    public static Optional<String> decode(byte[] start) {
        return detect(start).flatMap(charset -> decode(start, charset));
    }

    /** UTF-16 without a mark: of the two orders, that in which tabs, line ends, spaces and digits come out. */
    private static Optional<Charset> utf16(byte[] start) {
        long bigEndian = signs(start, StandardCharsets.UTF_16BE);
        long littleEndian = signs(start, StandardCharsets.UTF_16LE);
        if (bigEndian == littleEndian) {
            return Optional.empty();
        }
        return Optional.of(bigEndian > littleEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    /** How many signs of a table a text has in an encoding; none if it is no text in it. */
    private static long signs(byte[] start, Charset charset) {
        return isText(start, charset)
                ? decode(start, charset)
                        .orElse("")
                        .chars()
                        .filter(c -> c == '\t' || c == '\n' || c == '\r' || c == ' ' || (c >= '0' && c <= '9'))
                        .count()
                : 0;
    }

    private static boolean isText(byte[] start, Charset charset) {
        return decode(start, charset)
                .filter(text -> text.chars().noneMatch(TextEncoding::isControl))
                .isPresent();
    }

    /** The characters, but for one that the end of the bytes cuts; empty if the bytes mean nothing in the encoding. */
    private static Optional<String> decode(byte[] start, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(start.length + 1);
        return decoder.decode(ByteBuffer.wrap(start), text, false).isError()
                ? Optional.empty()
                : Optional.of(text.flip().toString());
    }

    /** Control characters that no text holds; among them the escapes of ISO-2022-JP. */
    private static boolean isControl(int c) {
        return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7F;
    }

    /** Text in EUC-JP can pass for Windows-31J, but comes out as half-width katakana then. */
    private static boolean isMostlyHalfWidth(byte[] start) {
        String text = decode(start, WINDOWS_31J).orElse("");
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

    private static boolean contains(byte[] bytes, int value) {
        for (byte b : bytes) {
            if (b == value) {
                return true;
            }
        }
        return false;
    }
}
