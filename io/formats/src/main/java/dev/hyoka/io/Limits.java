package dev.hyoka.io;

/**
 * What an input may ask of a reader, so that no input exhausts the memory. What goes beyond is a problem.
 *
 * @param documentCharacters how many characters a document may have
 * @param lineCharacters how many characters a line, a cell or a text may have
 * @param lineCells how many cells a line may have
 * @param depth how deep a document may be nested
 * @param problems how many problems a document may have before the rest is only counted
 */
public record Limits(int documentCharacters, int lineCharacters, int lineCells, int depth, int problems) {

    /** Limits that no honest sheet comes near. */
    public static final Limits DEFAULT = new Limits(8_000_000, 1_000_000, 2_000, 32, 1_000);

    /** Checks that every limit leaves something. */
    public Limits {
        requirePositive("documentCharacters", documentCharacters);
        requirePositive("lineCharacters", lineCharacters);
        requirePositive("lineCells", lineCells);
        requirePositive("depth", depth);
        requirePositive("problems", problems);
    }

    private static void requirePositive(String component, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(component + " must be at least 1, but is " + limit);
        }
    }
}
