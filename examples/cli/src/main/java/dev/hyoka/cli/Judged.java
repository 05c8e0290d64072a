package dev.hyoka.cli;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Finding;
import dev.hyoka.form.Head;
import dev.hyoka.io.ReadItem;
import dev.hyoka.model.Document;
import dev.hyoka.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Documents with what was found in them, for outputs that show both. All of them are held: what is found in one can depend
 * on the others.
 *
 * @param items the documents
 * @param findings what was found, by document
 */
record Judged(Items items, Map<DocumentRef, List<Finding>> findings) {

    static Judged of(Items items, RuleSet rules) {
        List<Read> held = new ArrayList<>();
        items.forEach((input, item) -> held.add(new Read(input, item)));
        List<Document> documents =
                held.stream().map(read -> read.item().document().orElseThrow()).toList();
        Map<DocumentRef, List<Finding>> findings =
                rules.check(documents).findings().stream().collect(Collectors.groupingBy(Finding::document));
        return new Judged(sink -> held.forEach(read -> sink.accept(read.input(), read.item())), findings);
    }

    /** What was found in a document. */
    List<Finding> findings(Document document) {
        return findings.getOrDefault(Head.refTo(document), List.of());
    }

    private record Read(Input input, ReadItem item) {}
}
