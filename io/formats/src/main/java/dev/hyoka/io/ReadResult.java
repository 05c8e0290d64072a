package dev.hyoka.io;

import dev.hyoka.finding.Severity;
import dev.hyoka.model.Document;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that was read from an input, for those who don't need a stream.
 *
 * @param items the steps, in the order of the input
 */
public record ReadResult(List<ReadItem> items) {

    /** Copies the list. */
    public ReadResult {
        items = List.copyOf(items);
    }

    /**
     * Reads a stream to its end and closes it.
     *
     * @param items what {@link SheetFormat#read} returned
     * @return all of it
     */
    public static ReadResult of(Stream<ReadItem> items) {
        try (items) {
            return new ReadResult(items.toList());
        }
    }

    /**
     * Returns the documents.
     *
     * @return the documents, in the order of the input
     */
    public List<Document> documents() {
        return items.stream().flatMap(item -> item.document().stream()).toList();
    }

    /**
     * Returns the problems.
     *
     * @return the problems of all documents and those that belong to none, in the order of the input
     */
    public List<Problem> problems() {
        return items.stream().flatMap(item -> item.problems().stream()).toList();
    }

    /**
     * Tells whether all of the input was read.
     *
     * @return true if no problem is an error
     */
    public boolean isComplete() {
        return problems().stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
