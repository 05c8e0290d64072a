package dev.hyoka.io;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A place in an input: a line and a column of a text, or a cell of a workbook.
 *
 * @param file the input's name, as its reader was told it
 * @param line the line, from 1; empty where the whole input is meant, or a workbook
 * @param column the column in characters, from 1; empty where the whole line is meant
 * @param sheet the workbook's sheet; empty for a text
 * @param cell the cell, such as C12; empty for a text
 */
public record SourcePosition(
        String file, OptionalInt line, OptionalInt column, Optional<String> sheet, Optional<String> cell) {

    /** Checks the bounds. */
    public SourcePosition {
        Objects.requireNonNull(file, "file");
        requirePositive("line", line);
        requirePositive("column", column);
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(cell, "cell");
    }

    /**
     * Obtains the position that means a whole input.
     *
     * @param file the input's name
     * @return the position
     */
    public static SourcePosition of(String file) {
        return new SourcePosition(file, OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Obtains a position in a text.
     *
     * @param file the input's name
     * @param line the line, from 1
     * @param column the column in characters, from 1
     * @return the position
     */
    public static SourcePosition of(String file, int line, int column) {
        return new SourcePosition(
                file, OptionalInt.of(line), OptionalInt.of(column), Optional.empty(), Optional.empty());
    }

    /**
     * Returns the position as compilers print it: {@code file:line:column}; {@code file:sheet!cell} in a workbook, and
     * {@code file:line:AD} for the cell AD of a table's line.
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        line.ifPresent(number -> text.append(':').append(number));
        column.ifPresent(number -> text.append(':').append(number));
        sheet.ifPresent(name -> text.append(':').append(name));
        cell.ifPresent(name -> text.append(isInLine(name) ? ':' : '!').append(isInLine(name) ? letters(name) : name));
        return text.toString();
    }

    /** A cell that says nothing of its row but what the line says. */
    private boolean isInLine(String name) {
        return sheet.isEmpty()
                && column.isEmpty()
                && line.isPresent()
                && !letters(name).isEmpty()
                && name.equals(letters(name) + line.getAsInt());
    }

    private static String letters(String name) {
        int end = 0;
        while (end < name.length() && name.charAt(end) >= 'A' && name.charAt(end) <= 'Z') {
            end++;
        }
        return name.substring(0, end);
    }

    private static void requirePositive(String component, OptionalInt number) {
        if (number.isPresent() && number.getAsInt() < 1) {
            throw new IllegalArgumentException(component + " must be at least 1, but is " + number.getAsInt());
        }
    }
}
