package dev.hyoka.cli;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Reference;
import dev.hyoka.io.SourcePosition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the documents that were checked stand, for findings that name several of them. */
final class Sources {

    private final Map<DocumentRef, Checked> documents = new HashMap<>();

    Sources(List<Checked> checked) {
        Set<DocumentRef> ambiguous = new HashSet<>();
        for (Checked document : checked) {
            if (documents.putIfAbsent(document.document(), document) != null) {
                ambiguous.add(document.document());
            }
        }
        documents.keySet().removeAll(ambiguous);
    }

    /** Says where a place stands; empty if that is not known, or two documents claim to be the one that is meant. */
    Optional<SourcePosition> position(Reference reference) {
        return Optional.ofNullable(documents.get(reference.document()))
                .map(document ->
                        document.position(reference.location()).orElseGet(() -> SourcePosition.of(document.input())));
    }
}
