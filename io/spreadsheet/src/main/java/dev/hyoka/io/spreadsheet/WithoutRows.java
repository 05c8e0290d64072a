package dev.hyoka.io.spreadsheet;

import java.io.IOException;
import java.io.InputStream;

/**
 * The XML of a sheet without what stands in {@code <sheetData>}, so that what comes after the rows is read without
 * parsing them. Where no such element is found, as in UTF-16, nothing is left out.
 */
final class WithoutRows extends InputStream {

    private static final String ROWS = "sheetData";
    private static final int CHUNK = 16 * 1024;

    /** Longer than that no name of an element is that we look for. */
    private static final int LONGEST_NAME = 60;

    private final Archive.Part sheet;
    private final byte[] chunk = new byte[CHUNK];
    private final byte[] kept = new byte[CHUNK + LONGEST_NAME + 2];
    private int from;
    private int to;
    private State state = State.BEFORE;

    /** The name of the mark that has begun; its length is -1 outside of names. */
    private final byte[] name = new byte[LONGEST_NAME];

    private int length = -1;
    private byte last;

    private enum State {
        BEFORE,
        IN_THE_FIRST_MARK,
        AMONG_ROWS,
        AFTER
    }

    WithoutRows(Archive.Part sheet) {
        this.sheet = sheet;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int most) throws IOException {
        while (from == to) {
            if (state == State.AMONG_ROWS) {
                sheet.allow(XmlPart.MARK); // What is left out takes no memory
            }
            int count = sheet.read(chunk, 0, CHUNK);
            if (count < 0) {
                return -1;
            }
            from = 0;
            to = 0;
            sift(count);
        }
        int count = Math.min(most, to - from);
        System.arraycopy(kept, from, bytes, offset, count);
        from += count;
        return count;
    }

    private void sift(int count) {
        for (int i = 0; i < count; i++) {
            byte b = chunk[i];
            switch (state) {
                case BEFORE -> {
                    keep(b);
                    if (endsName(b) && isRows(0)) {
                        state = State.IN_THE_FIRST_MARK;
                        endFirstMark(b);
                    }
                }
                case IN_THE_FIRST_MARK -> {
                    keep(b);
                    endFirstMark(b);
                }
                case AMONG_ROWS -> {
                    if (endsName(b) && name[0] == '/' && isRows(1)) {
                        keepMark(b);
                        state = State.AFTER;
                    }
                }
                case AFTER -> keep(b);
            }
            last = b;
        }
    }

    private void endFirstMark(byte b) {
        if (b == '>') {
            state = last == '/' ? State.AFTER : State.AMONG_ROWS;
        }
    }

    /** Collects the name of a mark; true behind it. The stroke that ends a mark is part of no name. */
    private boolean endsName(byte b) {
        if (b == '<') {
            length = 0;
            return false;
        }
        if (length < 0) {
            return false;
        }
        if (b == '>' || b == ' ' || b == '\n' || b == '\r' || b == '\t' || (b == '/' && length > 0)) {
            return true;
        }
        if (length == LONGEST_NAME) {
            length = -1;
        } else {
            name[length++] = b;
        }
        return false;
    }

    /** Whether the name, behind a prefix, is that of the rows. Either way it is done with. */
    private boolean isRows(int start) {
        int at = start;
        for (int i = start; i < length; i++) {
            at = name[i] == ':' ? i + 1 : at;
        }
        boolean rows = length - at == ROWS.length();
        for (int i = 0; rows && i < ROWS.length(); i++) {
            rows = name[at + i] == ROWS.charAt(i);
        }
        if (!rows) {
            length = -1;
        }
        return rows;
    }

    private void keepMark(byte b) {
        keep((byte) '<');
        for (int i = 0; i < length; i++) {
            keep(name[i]);
        }
        keep(b);
    }

    private void keep(byte b) {
        kept[to++] = b;
    }
}
