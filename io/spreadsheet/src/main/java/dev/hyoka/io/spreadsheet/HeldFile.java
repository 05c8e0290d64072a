package dev.hyoka.io.spreadsheet;

import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.TextEncoding;
import dev.hyoka.io.table.UnreadableTableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A file that is held in memory as it is, compressed: a workbook's parts stand in any order. */
final class HeldFile {

    /** How many bytes tell what a file that is no workbook is. */
    private static final int START = 4096;

    private static final byte[] PASSWORD = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final byte[] bytes;

    private HeldFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads a file to its end and closes it.
     *
     * @throws UnreadableTableException if it is larger than what may be held, or not compressed as a workbook is
     */
    static HeldFile read(InputStream input, ReadOptions options) throws IOException {
        int limit = options.limits().heldBytes();
        try (input) {
            byte[] bytes = input.readNBytes(limit);
            if (bytes.length == limit && input.read() >= 0) {
                throw Refusal.TOO_LARGE.of(options.name(), limit);
            }
            HeldFile file = new HeldFile(bytes);
            if (!file.startsWith(OfficeFile.ZIP)) {
                throw file.refusal().of(options.name());
            }
            return file;
        }
    }

    byte[] bytes() {
        return bytes;
    }

    /** What a file that is not compressed is. */
    private Refusal refusal() {
        if (bytes.length == 0) {
            return Refusal.EMPTY;
        }
        if (startsWith(OfficeFile.OLD_FILE)) {
            return count(PASSWORD, 1) == 0 ? Refusal.OLD_WORKBOOK : Refusal.PROTECTED;
        }
        byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, START));
        return TextEncoding.detect(start).isPresent() && !startsWith(OfficeFile.PDF)
                ? Refusal.TEXT_FILE
                : Refusal.NO_WORKBOOK;
    }

    /** How often some bytes occur, at the most so often as is asked. */
    int count(byte[] sought, int most) {
        int count = 0;
        for (int i = 0; i <= bytes.length - sought.length && count < most; i++) {
            if (bytes[i] == sought[0] && Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
                count++;
            }
        }
        return count;
    }

    private boolean startsWith(byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
