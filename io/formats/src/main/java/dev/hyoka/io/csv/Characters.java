package dev.hyoka.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.TreeSet;

/**
 * The characters of an input, of which those since the beginning of a row are kept, so that reading can start again
 * behind a line that spoils what follows.
 */
final class Characters extends Reader {

    private static final int BUFFER = 16 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** How often what was kept may be read again, in all. */
    private static final int REPEATS = 8;

    private final InputStream input;
    private final CharsetDecoder decoder;
    private final int mostKept;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer chars = CharBuffer.allocate(BUFFER);
    private boolean endOfInput;
    private boolean atStart = true;

    /** What was decoded since the beginning of a line; empty while more is let go of than kept. */
    private final StringBuilder kept = new StringBuilder();

    /** How much of what is kept was given out. */
    private int given;

    /** The line on which what is kept begins. */
    private int line = 1;

    /** The line on which the next character stands that will be decoded. */
    private int decodedLine = 1;

    private boolean afterCarriageReturn;
    private boolean lost;
    private long repeated;
    private final TreeSet<Integer> malformedLines = new TreeSet<>();

    /**
     * Starts to read.
     *
     * @param mostKept how many characters a row may have for reading to start again behind its first line
     */
    Characters(InputStream input, Charset charset, int mostKept) {
        this.input = input;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.mostKept = mostKept;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (given == kept.length() && !decode()) {
            return -1;
        }
        int count = Math.min(length, kept.length() - given);
        kept.getChars(given, given + count, target, offset);
        given += count;
        return count;
    }

    /** How many characters are kept. */
    int kept() {
        return kept.length();
    }

    /** Whether all characters were given out. */
    boolean isAtEnd() {
        return endOfInput && given == kept.length() && !bytes.hasRemaining();
    }

    /** Lets go of the lines before one. */
    void letGoBefore(int first) {
        if (!lost && given > 4 * BUFFER) {
            int start = start(first);
            kept.delete(0, start);
            given -= start;
        }
        while (!malformedLines.isEmpty() && malformedLines.first() < first) {
            malformedLines.pollFirst();
        }
    }

    /**
     * Goes back, or on, to the line behind one, so that it is the next to be read.
     *
     * @return false if what stands there is no longer known, or was read too often
     */
    boolean restartBehind(int spoilt) throws IOException {
        repeated += kept.length();
        if (lost || repeated > (long) REPEATS * mostKept) {
            return false;
        }
        int start = start(spoilt + 1);
        kept.delete(0, start);
        while (line <= spoilt) {
            given = kept.length();
            if (!decode()) {
                break;
            }
            kept.delete(0, start(spoilt + 1));
        }
        given = kept.length();
        if (afterCarriageReturn && kept.isEmpty() && decode() && kept.charAt(0) == '\n') {
            kept.deleteCharAt(0); // The other half of the line's end
        }
        given = 0;
        return true;
    }

    /** Whether bytes without a meaning stand in lines. */
    boolean isMalformed(int from, int to) {
        Integer found = malformedLines.ceiling(from);
        return found != null && found <= to;
    }

    /** Finds the start of a line in what is kept, the end if it is not there yet, and counts up to it. */
    private int start(int wanted) {
        int i = 0;
        while (i < kept.length() && line < wanted) {
            char c = kept.charAt(i);
            i++;
            if (c == '\n' || c == '\r') {
                if (c == '\r' && i < kept.length() && kept.charAt(i) == '\n') {
                    i++;
                }
                line++;
            }
        }
        return i;
    }

    /** Decodes more; false at the end. */
    private boolean decode() throws IOException {
        if (lost || kept.length() > mostKept) {
            lost = true;
            kept.setLength(0);
            given = 0;
        }
        chars.clear();
        while (chars.position() == 0) {
            CoderResult result = decoder.decode(bytes, chars, endOfInput);
            if (result.isError()) {
                countLines();
                bytes.position(bytes.position() + result.length());
                malformedLines.add(decodedLine);
                kept.append('\uFFFD');
                return true;
            }
            if (chars.position() == 0) {
                if (endOfInput) {
                    return false;
                }
                readBytes();
            }
        }
        countLines();
        return given < kept.length() || decode();
    }

    /** Takes over what was decoded, and counts the lines in it. */
    private void countLines() {
        chars.flip();
        while (chars.hasRemaining()) {
            char c = chars.get();
            boolean isMark = atStart && c == BYTE_ORDER_MARK;
            atStart = false;
            if (isMark) {
                continue;
            }
            if (c == '\r' || (c == '\n' && !afterCarriageReturn)) {
                decodedLine++;
            }
            afterCarriageReturn = c == '\r';
            kept.append(c);
        }
        chars.clear();
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
