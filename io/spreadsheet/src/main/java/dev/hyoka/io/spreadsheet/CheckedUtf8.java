package dev.hyoka.io.spreadsheet;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A part in UTF-8 up to the first byte that is none, where it is refused. The JDK's parser would refuse it as well, but
 * print that on standard error, which nobody can keep it from.
 */
final class CheckedUtf8 extends FilterInputStream {

    /** So many bytes hold the declaration of an encoding. */
    private static final int START = 256;

    private static final Pattern OTHER_ENCODING = Pattern.compile(
            "\\A(?:\\x00|.\\x00|\\xFE\\xFF|\\xFF\\xFE|<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!(?i:utf-?8)[\"']))");

    private final Archive.Part part;

    /** How many bytes of the character are still to come, and between what the next one must lie. */
    private int toCome;

    private int low = 0x80;
    private int high = 0xBF;
    private boolean broken;

    private CheckedUtf8(InputStream content, Archive.Part part) {
        super(content);
        this.part = part;
    }

    /** What of a part is to be parsed; unchecked if it is in another encoding. */
    static InputStream of(InputStream content, Archive.Part part) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(content);
        buffered.mark(START);
        String start = new String(buffered.readNBytes(START), StandardCharsets.ISO_8859_1);
        buffered.reset();
        return OTHER_ENCODING.matcher(start).lookingAt() ? buffered : new CheckedUtf8(buffered, part);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = broken ? 0 : in.read(bytes, from, length);
        int good = 0;
        while (good < count && accepts(bytes[from + good] & 0xFF)) {
            good++;
        }
        broken |= good < count || (count < 0 && toCome > 0);
        if (broken && good == 0) {
            throw part.refused(Refusal.BROKEN, 0);
        }
        return count < 0 ? count : good;
    }

    private boolean accepts(int b) {
        if (toCome == 0) {
            toCome = b < 0x80 ? 0 : b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
            low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
            high = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
            return b < 0x80 || (b >= 0xC2 && b <= 0xF4);
        }
        boolean fits = b >= low && b <= high;
        toCome--;
        low = 0x80;
        high = 0xBF;
        return fits;
    }
}
