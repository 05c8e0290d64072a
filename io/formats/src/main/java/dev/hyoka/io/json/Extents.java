package dev.hyoka.io.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** How far the parts of an input reach. */
final class Extents {

    /** A line, without the line feed that ends it. */
    static final Bytes.Extent LINE = Extents::lineEnd;

    /** A number, true, false or null: whatever reaches to a space or a sign. */
    static final Bytes.Extent WORD = (bytes, from, to) -> {
        for (int i = from; i < to; i++) {
            switch (bytes[i]) {
                case ' ', '\t', '\n', '\r', ',', ':', '"', '[', ']', '{', '}' -> {
                    return i;
                }
                default -> {}
            }
        }
        return -1;
    };

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;

    private Extents() {}

    /** Looks at eight bytes at a time, as lines are long. */
    private static int lineEnd(byte[] bytes, int from, int to) {
        int i = from;
        while (i + Long.BYTES <= to && !hasZero((long) EIGHT.get(bytes, i) ^ ('\n' * ONES))) {
            i += Long.BYTES;
        }
        for (; i < to; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Whether one of eight bytes is 0: only there does taking away 1 set the highest bit, or borrow from below. */
    private static boolean hasZero(long bytes) {
        return ((bytes - ONES) & ~bytes & HIGHEST_BITS) != 0;
    }

    /** A text from its quotation mark to the one that ends it. */
    static final class Quoted implements Bytes.Extent {
        private boolean begun;
        private boolean escaped;

        @Override
        public int end(byte[] bytes, int from, int to) {
            for (int i = from; i < to; i++) {
                byte found = bytes[i];
                if (escaped) {
                    escaped = false;
                } else if (found == '\\') {
                    escaped = true;
                } else if (found == '"') {
                    if (begun) {
                        return i + 1;
                    }
                    begun = true;
                }
            }
            return -1;
        }
    }

    /** An object or an array from its opening bracket to the one that closes it. Which kind closes which isn't seen. */
    static final class Brackets implements Bytes.Extent {
        private int depth;
        private boolean inText;
        private boolean escaped;

        @Override
        public int end(byte[] bytes, int from, int to) {
            int i = from;
            while (i < to) {
                if (inText) {
                    i = afterText(bytes, i, to);
                    continue;
                }
                byte found = bytes[i++];
                if (found == '"') {
                    inText = true;
                } else if (found == '{' || found == '[') {
                    depth++;
                } else if ((found == '}' || found == ']') && --depth == 0) {
                    return i;
                }
            }
            return -1;
        }

        /** Where the text ends that was begun, or these bytes do. */
        private int afterText(byte[] bytes, int from, int to) {
            for (int i = from; i < to; i++) {
                byte found = bytes[i];
                if (escaped) {
                    escaped = false;
                } else if (found == '\\') {
                    escaped = true;
                } else if (found == '"') {
                    inText = false;
                    return i + 1;
                }
            }
            return to;
        }
    }
}
