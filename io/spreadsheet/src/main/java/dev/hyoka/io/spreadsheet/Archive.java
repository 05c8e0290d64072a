package dev.hyoka.io.spreadsheet;

import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.table.UnreadableTableException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The compressed parts of a workbook, by name. All that is read of them counts against one limit. */
final class Archive implements Closeable {

    /** How many parts an archive can have; a workbook of ten thousand sheets with drawings and comments has fewer. */
    static final int MOST_PARTS = 100_000;

    /** How many times as large as it is compressed a part can be; what programs write is a tenth or a fiftieth. */
    private static final int MOST_EXPANSION = 250;

    /** So many bytes a part may always expand to. */
    private static final long FREE_EXPANSION = 64 << 20;

    private static final byte[] LISTED_PART = {'P', 'K', 1, 2};

    private final ZipFile zip;
    private final ReadOptions options;
    private final int fileSize;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
    private long left;

    private Archive(ZipFile zip, int fileSize, ReadOptions options) {
        this.zip = zip;
        this.fileSize = fileSize;
        this.options = options;
        this.left = options.limits().expandedBytes();
    }

    /**
     * Opens an archive.
     *
     * @throws UnreadableTableException if it is broken
     */
    static Archive open(HeldFile file, ReadOptions options) throws IOException {
        // Each part that an archive lists costs memory before a line of it is read
        if (file.count(LISTED_PART, MOST_PARTS + 1) > MOST_PARTS) {
            throw Refusal.TOO_MANY_PARTS.of(options.name(), MOST_PARTS);
        }
        Archive archive = new Archive(zip(file, options), file.bytes().length, options);
        try {
            archive.list();
            return archive;
        } catch (IOException e) {
            archive.close();
            throw e;
        }
    }

    private static ZipFile zip(HeldFile file, ReadOptions options) throws UnreadableTableException {
        try {
            return ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(file.bytes()))
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (IOException | RuntimeException e) { // Nothing can fail here but the content, in ways that nobody lists
            throw Refusal.BROKEN.of(options.name());
        }
    }

    private void list() throws UnreadableTableException {
        Enumeration<ZipArchiveEntry> entries = zip.getEntries();
        while (entries.hasMoreElements()) {
            ZipArchiveEntry entry = entries.nextElement();
            if (!entry.isDirectory() && parts.put(key(entry.getName()), entry) != null) {
                throw Refusal.BROKEN.of(options.name()); // Which of the two is meant is anybody's guess
            }
        }
    }

    /** The names of parts are the same in upper and lower case. */
    private static String key(String part) {
        String name = part.replace('\\', '/').toLowerCase(Locale.ROOT);
        return name.startsWith("/") ? name.substring(1) : name;
    }

    boolean holds(String part) {
        return parts.containsKey(key(part));
    }

    int size() {
        return parts.size();
    }

    ReadOptions options() {
        return options;
    }

    /**
     * Opens a part.
     *
     * @param part its name, without a stroke at the beginning
     * @param sheet the sheet that it belongs to, for messages
     * @throws UnreadableTableException if there is none, or not in a way that workbooks are compressed
     */
    Part open(String part, Optional<String> sheet) throws IOException {
        ZipArchiveEntry entry = parts.get(key(part));
        if (entry == null
                || (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED)
                || !zip.canReadEntryData(entry)) {
            throw Refusal.BROKEN.of(options.name(), sheet, 0);
        }
        try {
            long compressed = Math.min(Math.max(0, entry.getCompressedSize()), fileSize);
            long most = Math.max(FREE_EXPANSION, compressed * MOST_EXPANSION);
            return new Part(zip.getInputStream(entry), sheet, most);
        } catch (IOException e) {
            throw Refusal.BROKEN.of(options.name(), sheet, 0);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** What a part expands to. */
    final class Part extends InputStream {

        private final InputStream content;
        private final Optional<String> sheet;
        private final long most;
        private long count;

        /** How many bytes may be read before {@link #allow} is called again. */
        private long allowed = Long.MAX_VALUE;

        private Part(InputStream content, Optional<String> sheet, long most) {
            this.content = content;
            this.sheet = sheet;
            this.most = most;
        }

        /** Lets so many bytes be read from now on, so that whoever asks for a token gets no endless one. */
        void allow(long bytes) {
            allowed = bytes;
        }

        UnreadableTableException refused(Refusal refusal, long limit) {
            return refusal.of(options.name(), sheet, limit);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read;
            try {
                read = content.read(bytes, from, length);
            } catch (IOException | RuntimeException e) { // The content again: it is all in memory
                throw refused(Refusal.BROKEN, 0);
            }
            take(Math.max(0, read));
            return read;
        }

        private void take(int bytes) throws UnreadableTableException {
            count += bytes;
            left -= bytes;
            allowed -= bytes;
            if (left < 0 || count > most) {
                throw refused(
                        Refusal.EXPANDS_TOO_FAR, left < 0 ? options.limits().expandedBytes() : most);
            }
            if (allowed < 0) {
                throw refused(Refusal.BROKEN, 0);
            }
        }

        @Override
        public void close() throws IOException {
            content.close();
        }
    }
}
