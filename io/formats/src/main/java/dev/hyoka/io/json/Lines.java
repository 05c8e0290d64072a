package dev.hyoka.io.json;

import dev.hyoka.io.SourcePosition;
import java.util.Arrays;

/** The lines of a document's text, as lines of its file. Columns count characters as Java does. */
final class Lines {

    private final String file;
    private final int firstLine;
    private final int firstColumn;
    /** The indexes at which the second and further lines begin. */
    private final int[] starts;

    private Lines(String file, int firstLine, int firstColumn, int[] starts) {
        this.file = file;
        this.firstLine = firstLine;
        this.firstColumn = firstColumn;
        this.starts = starts;
    }

    /** Finds the lines of a text that begins at a place of its file. */
    static Lines of(char[] text, int length, String file, int line, int column) {
        int[] starts = new int[64];
        int count = 0;
        for (int i = 0; i < length; i++) {
            if (text[i] == '\n') {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = i + 1;
            }
        }
        return new Lines(file, line, column, Arrays.copyOf(starts, count));
    }

    SourcePosition at(int index) {
        int last = last(index);
        return SourcePosition.of(file, lineAt(last), columnAt(index, last));
    }

    /** How many of the lines begin at or before an index, besides the first. */
    int last(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found < 0 ? -found - 1 : found + 1;
    }

    int lineAt(int last) {
        return firstLine + last;
    }

    int columnAt(int index, int last) {
        return last == 0 ? firstColumn + index : index - starts[last - 1] + 1;
    }
}
