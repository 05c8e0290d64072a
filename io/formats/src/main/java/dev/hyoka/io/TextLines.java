package dev.hyoka.io;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The lines of a text, for formats that are made of lines.
 *
 * <p>Holds one line at a time. Bytes that mean nothing in the text's encoding become U+FFFD, a line beyond
 * {@link Limits#lineCharacters} is cut, and {@link Line} says so.
 */
public final class TextLines implements Closeable {

    private static final int BUFFER = 16 * 1024;
    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream input;
    private final CharsetDecoder decoder;
    private final int limit;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
    private boolean endOfInput;
    private boolean afterCarriageReturn;
    private int number;

    /** How many characters came before those at hand. */
    private long decoded;

    /** Which of all characters stand for malformed bytes and are still to come. */
    private final Deque<Long> malformed = new ArrayDeque<>();

    /**
     * Starts to read lines.
     *
     * @param input the input, at its start
     * @param charset its encoding, as {@link TextEncoding#detect} found it
     * @param limits what the input may ask
     */
    public TextLines(InputStream input, Charset charset, Limits limits) {
        this.input = input;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.limit = limits.lineCharacters();
    }

    /**
     * A line.
     *
     * @param number its number, from 1
     * @param text its characters, without the line's end
     * @param cut whether it was longer than the limit, so that its end is missing
     * @param last whether the input ends in it, without a line's end
     * @param malformed where bytes stand that mean nothing in the encoding: the index of the first U+FFFD that was put in
     *     their place; empty if there are none
     */
    public record Line(int number, String text, boolean cut, boolean last, OptionalInt malformed) {

        /**
         * Returns what is to be said of the line itself.
         *
         * @param file the input's name
         * @return the problem; empty if the line was read as it is
         */
        public Optional<Problem> problem(String file) {
            if (cut) {
                return Optional.of(problem(
                        file,
                        "line-too-long",
                        text.length(),
                        Message.of(
                                        "この行は長すぎます。{kept}文字までを読み、残りは読みませんでした。入力が正しい様式か確かめてください。",
                                        "This line is too long: its first {kept} characters were read, the rest was not. Check that the input is what it should be.")
                                .with("kept", text.length())
                                .build()));
            }
            if (malformed.isPresent()) {
                return Optional.of(problem(
                        file,
                        "malformed-bytes",
                        malformed.getAsInt() + 1,
                        Message.of(
                                        "この位置のバイトは入力の文字コードとして正しくありません。ファイルが壊れていないか確かめ、UTF-8で保存し直してください。",
                                        "The bytes here mean nothing in the encoding of this input. Check that the file is whole, and save it as UTF-8.")
                                .build()));
            }
            return Optional.empty();
        }

        private Problem problem(String file, String code, int column, Message message) {
            return new Problem(
                    Severity.ERROR,
                    code,
                    message,
                    SourcePosition.of(file, number, Math.max(1, column)),
                    Optional.empty());
        }
    }

    /**
     * Reads the next line.
     *
     * @return the line; empty at the end of the input
     * @throws IOException if the input fails
     */
    public Optional<Line> next() throws IOException {
        StringBuilder text = new StringBuilder();
        boolean cut = false;
        boolean any = false;
        OptionalInt malformedAt = OptionalInt.empty();
        while (chars.hasRemaining() || fill()) {
            boolean meansNothing = isMalformed(decoded + chars.position());
            char c = chars.get();
            if (afterCarriageReturn) {
                afterCarriageReturn = false;
                if (c == '\n') {
                    continue;
                }
            }
            any = true;
            if (c == '\n' || c == '\r') {
                afterCarriageReturn = c == '\r';
                return Optional.of(line(text, cut, false, malformedAt));
            }
            if (number == 0 && text.isEmpty() && c == BYTE_ORDER_MARK) {
                continue;
            }
            if (text.length() < limit) {
                malformedAt = meansNothing && malformedAt.isEmpty() ? OptionalInt.of(text.length()) : malformedAt;
                text.append(c);
            } else {
                cut = true;
            }
        }
        return any ? Optional.of(line(text, cut, true, malformedAt)) : Optional.empty();
    }

    private boolean isMalformed(long index) {
        boolean next = !malformed.isEmpty() && malformed.peek() == index;
        if (next) {
            malformed.poll();
        }
        return next;
    }

    private Line line(StringBuilder text, boolean cut, boolean last, OptionalInt malformedAt) {
        int end = text.length();
        if (cut && end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--; // Half a character is none
        }
        return new Line(++number, text.substring(0, end), cut, last, malformedAt);
    }

    /** Decodes more characters; false at the end of the input. */
    private boolean fill() throws IOException {
        decoded += chars.limit();
        chars.clear();
        while (chars.position() == 0) {
            CoderResult result = decoder.decode(bytes, chars, endOfInput);
            if (result.isError()) {
                bytes.position(bytes.position() + result.length());
                malformed.add(decoded + chars.position());
                chars.put(REPLACEMENT);
            } else if (endOfInput && chars.position() == 0) {
                break;
            } else if (result.isUnderflow() && chars.position() == 0) {
                readBytes();
            }
        }
        chars.flip();
        return chars.hasRemaining();
    }

    private void readBytes() throws IOException {
        bytes.compact();
        int count = input.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            endOfInput = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
