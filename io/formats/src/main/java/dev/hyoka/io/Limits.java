package dev.hyoka.io;

/**
 * What an input may ask of a reader, so that no input exhausts the memory. What goes beyond is a problem.
 *
 * @param documentCharacters how many characters a document may have
 * @param lineCharacters how many characters a line, a cell or a text may have
 * @param lineCells how many cells a line or a row may have
 * @param depth how deep a document may be nested
 * @param problems how many problems a document may have before the rest is only counted
 * @param documents how many documents an input may hold; also how many sheets a workbook may have
 * @param heldBytes how many bytes of an input may be held at once, where its form can't be read as a stream
 * @param expandedBytes how many bytes the compressed parts of an input may expand to, together
 */
public record Limits(
        int documentCharacters,
        int lineCharacters,
        int lineCells,
        int depth,
        int problems,
        int documents,
        int heldBytes,
        long expandedBytes) {

    /** Limits that no honest input comes near. */
    public static final Limits DEFAULT =
            new Limits(8_000_000, 1_000_000, 2_000, 32, 1_000, 10_000_000, 64 << 20, 16L << 30);

    /** Checks that every limit leaves something. */
    public Limits {
        requirePositive("documentCharacters", documentCharacters);
        requirePositive("lineCharacters", lineCharacters);
        requirePositive("lineCells", lineCells);
        requirePositive("depth", depth);
        requirePositive("problems", problems);
        requirePositive("documents", documents);
        requirePositive("heldBytes", heldBytes);
        requirePositive("expandedBytes", expandedBytes);
    }

    private static void requirePositive(String component, long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(component + " must be at least 1, but is " + limit);
        }
    }

    /**
     * Returns these limits with another number of them.
     *
     * @param limit how many characters a document may have
     * @return the limits
     */
    public Limits withDocumentCharacters(int limit) {
        return new Limits(limit, lineCharacters, lineCells, depth, problems, documents, heldBytes, expandedBytes);
    }

    /**
     * Returns these limits with another number of them.
     *
     * @param limit how many characters a line, a cell or a text may have
     * @return the limits
     */
    public Limits withLineCharacters(int limit) {
        return new Limits(documentCharacters, limit, lineCells, depth, problems, documents, heldBytes, expandedBytes);
    }

    /**
     * Returns these limits with another number of them.
     *
     * @param limit how many cells a line or a row may have
     * @return the limits
     */
    public Limits withLineCells(int limit) {
        return new Limits(
                documentCharacters, lineCharacters, limit, depth, problems, documents, heldBytes, expandedBytes);
    }

    /**
     * Returns these limits with another number of them.
     *
     * @param limit how deep a document may be nested
     * @return the limits
     */
    public Limits withDepth(int limit) {
        return new Limits(
                documentCharacters, lineCharacters, lineCells, limit, problems, documents, heldBytes, expandedBytes);
    }

    /**
     * Returns these limits with another number of them.
     *
     * @param limit how many problems a document may have before the rest is only counted
     * @return the limits
     */
    public Limits withProblems(int limit) {
        return new Limits(
                documentCharacters, lineCharacters, lineCells, depth, limit, documents, heldBytes, expandedBytes);
    }

    /**
     * Returns these limits with another number of them.
     *
     * @param limit how many documents an input may hold
     * @return the limits
     */
    public Limits withDocuments(int limit) {
        return new Limits(
                documentCharacters, lineCharacters, lineCells, depth, problems, limit, heldBytes, expandedBytes);
    }

    /**
     * Returns these limits with another number of them.
     *
     * @param limit how many bytes of an input may be held at once
     * @return the limits
     */
    public Limits withHeldBytes(int limit) {
        return new Limits(
                documentCharacters, lineCharacters, lineCells, depth, problems, documents, limit, expandedBytes);
    }

    /**
     * Returns these limits with another number of them.
     *
     * @param limit how many bytes compressed parts may expand to, together
     * @return the limits
     */
    public Limits withExpandedBytes(long limit) {
        return new Limits(documentCharacters, lineCharacters, lineCells, depth, problems, documents, heldBytes, limit);
    }
}
