package dev.hyoka.io;

import dev.hyoka.finding.Location;
import dev.hyoka.model.Document;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A step of reading an input: a document with what is to be said of it, or problems that belong to no document.
 *
 * @param document the document; empty if this part of the input could not be read as one
 * @param sourceMap where the document's parts were found
 * @param problems what the reader has to say, in the order of the input
 * @param unknownMembers what the format was told to keep although this model has no word for it, by place, in the
 *     format's own notation
 */
public record ReadItem(
        Optional<Document> document,
        SourceMap sourceMap,
        List<Problem> problems,
        Map<Location, String> unknownMembers) {

    /** Copies the collections. */
    public ReadItem {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(sourceMap, "sourceMap");
        problems = List.copyOf(problems);
        unknownMembers = Collections.unmodifiableMap(new LinkedHashMap<>(unknownMembers));
    }

    /**
     * Obtains a step that read a document.
     *
     * @param document the document
     * @param sourceMap where its parts were found
     * @param problems what is to be said of it
     * @return the step
     */
    public static ReadItem of(Document document, SourceMap sourceMap, List<Problem> problems) {
        return new ReadItem(Optional.of(document), sourceMap, problems, Map.of());
    }

    /**
     * Obtains a step that read no document.
     *
     * @param problems why not
     * @return the step
     */
    public static ReadItem of(Problem... problems) {
        return new ReadItem(Optional.empty(), SourceMap.EMPTY, List.of(problems), Map.of());
    }
}
