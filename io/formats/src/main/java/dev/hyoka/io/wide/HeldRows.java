package dev.hyoka.io.wide;

import dev.hyoka.io.table.Cell;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Rows that wait, compressed, until all columns are known. */
final class HeldRows implements Closeable {

    private static final int CHUNK = 256 * 1024;
    private static final int TEXT = 0;
    private static final int NUMBER = 1;

    private final Chunks chunks;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final DataOutputStream output;
    private int rows;

    HeldRows(int bytes) {
        chunks = new Chunks(bytes);
        output = new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(chunks, deflater, 8 * 1024)));
    }

    /** Adds a row: the cells by the number of their column. */
    void add(Map<Integer, Cell> cells) throws IOException {
        rows++;
        output.writeInt(cells.size());
        for (Map.Entry<Integer, Cell> entry : cells.entrySet()) {
            output.writeInt(entry.getKey());
            boolean isNumber = entry.getValue() instanceof Cell.Numeric;
            output.writeByte(isNumber ? NUMBER : TEXT);
            byte[] bytes = text(entry.getValue()).getBytes(StandardCharsets.UTF_8);
            output.writeInt(bytes.length);
            output.write(bytes);
        }
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Numeric number ? number.value().toPlainString() : ((Cell.Text) cell).text();
    }

    /** What takes the rows in their order. */
    interface Taker {
        void take(Map<Integer, Cell> cells) throws IOException;
    }

    /** Hands over all rows; none can be added any more. */
    void forEach(Taker taker) throws IOException {
        output.close();
        try (DataInputStream input =
                new DataInputStream(new BufferedInputStream(new InflaterInputStream(chunks.input())))) {
            for (int row = 0; row < rows; row++) {
                Map<Integer, Cell> cells = new TreeMap<>();
                for (int left = input.readInt(); left > 0; left--) {
                    int column = input.readInt();
                    boolean isNumber = input.readByte() == NUMBER;
                    String text = new String(input.readNBytes(input.readInt()), StandardCharsets.UTF_8);
                    cells.put(column, isNumber ? new Cell.Numeric(new BigDecimal(text)) : new Cell.Text(text));
                }
                taker.take(cells);
            }
        }
    }

    @Override
    public void close() {
        deflater.end();
    }

    /** Bytes in pieces, up to a bound; each is let go of when it was read. */
    private static final class Chunks extends OutputStream {

        private final int most;
        private final Deque<byte[]> pieces = new ArrayDeque<>();
        private int room;
        private long length;

        Chunks(int most) {
            this.most = most;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            length += count;
            if (length > most) {
                throw new IOException("The rows of this table take up more than " + most
                        + " bytes while they wait until all columns are known; write the documents as data-package, which"
                        + " needs no memory for them, or allow more");
            }
            for (int done = 0; done < count; ) {
                if (room == 0) {
                    pieces.add(new byte[CHUNK]);
                    room = CHUNK;
                }
                int fitting = Math.min(room, count - done);
                System.arraycopy(bytes, offset + done, pieces.getLast(), CHUNK - room, fitting);
                room -= fitting;
                done += fitting;
            }
        }

        InputStream input() {
            return new InputStream() {
                private int position;

                @Override
                public int read() {
                    byte[] one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
                }

                @Override
                public int read(byte[] target, int offset, int count) {
                    if (position == CHUNK) {
                        pieces.poll();
                        position = 0;
                    }
                    byte[] piece = pieces.peek();
                    int end = pieces.size() == 1 ? CHUNK - room : CHUNK;
                    if (piece == null || position == end) {
                        return -1;
                    }
                    int fitting = Math.min(count, end - position);
                    System.arraycopy(piece, position, target, offset, fitting);
                    position += fitting;
                    return fitting;
                }
            };
        }
    }
}
