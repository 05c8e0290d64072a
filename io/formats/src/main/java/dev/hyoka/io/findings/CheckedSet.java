package dev.hyoka.io.findings;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Reference;
import dev.hyoka.finding.Report;
import dev.hyoka.finding.RuleDescription;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Verdict;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.SourceMap;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.model.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The documents of a set with what was found in them: what every {@link FindingsFormat} writes. Immutable.
 *
 * <pre>{@code
 * List<ReadItem> items = …;
 * Report report = rules.check(items.stream().flatMap(item -> item.document().stream()).toList());
 * new MarkdownFindings().write(CheckedSet.of(items, report), output);
 * }</pre>
 */
public final class CheckedSet {

    private final List<CheckedDocument> documents;
    private final List<RuleDescription> rules;
    private final List<Problem> problems;
    private final Map<DocumentRef, CheckedDocument> byRef = new HashMap<>();

    /**
     * Obtains a set.
     *
     * @param documents the documents, in the order in which they are to be shown
     * @param rules what the rules that judged say of themselves, in the order of their ids
     * @param problems what the readers have to say of the input; a document that could not be read stands here alone
     */
    public CheckedSet(List<CheckedDocument> documents, List<RuleDescription> rules, List<Problem> problems) {
        this.documents = List.copyOf(documents);
        this.rules = List.copyOf(rules);
        this.problems = List.copyOf(problems);
        Set<DocumentRef> ambiguous = new HashSet<>();
        for (CheckedDocument document : this.documents) {
            if (byRef.putIfAbsent(document.ref(), document) != null) {
                ambiguous.add(document.ref());
            }
        }
        byRef.keySet().removeAll(ambiguous);
    }

    /**
     * Obtains a set from what was read and what the rules said of it.
     *
     * @param items what was read, in order
     * @param report what the rules said of the items' documents, all together and in that order
     * @return the set
     * @throws IllegalArgumentException if the report is about other documents
     */
    public static CheckedSet of(Collection<ReadItem> items, Report report) {
        List<ReadItem> read =
                items.stream().filter(item -> item.document().isPresent()).toList();
        List<Document> documents =
                read.stream().map(item -> item.document().orElseThrow()).toList();
        Verdicts verdicts = new Verdicts(report.verdicts(), documents.size());
        List<CheckedDocument> checked = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            SourceMap sourceMap = read.get(i).sourceMap();
            checked.add(verdicts.of(i, documents.get(i), input(sourceMap), sourceMap));
        }
        List<Problem> problems =
                items.stream().flatMap(item -> item.problems().stream()).toList();
        return new CheckedSet(checked, report.rules(), problems);
    }

    /**
     * Obtains a set of documents that were not read from anywhere.
     *
     * @param documents the documents, in order
     * @param report what the rules said of them, all together and in that order
     * @return the set
     * @throws IllegalArgumentException if the report is about other documents
     */
    public static CheckedSet ofDocuments(Collection<? extends Document> documents, Report report) {
        return of(
                documents.stream()
                        .map(document -> ReadItem.of(document, SourceMap.EMPTY, List.of()))
                        .toList(),
                report);
    }

    private static String input(SourceMap sourceMap) {
        return sourceMap.origins().values().stream()
                .findFirst()
                .map(origin -> origin.position().file())
                .orElse("");
    }

    /**
     * Returns the documents.
     *
     * @return the documents, in the order in which they are to be shown
     */
    public List<CheckedDocument> documents() {
        return documents;
    }

    /**
     * Returns what the rules that judged say of themselves.
     *
     * @return the descriptions, in the order of the ids; possibly none
     */
    public List<RuleDescription> rules() {
        return rules;
    }

    /**
     * Returns what a rule says of itself.
     *
     * @param id the rule
     * @return its description; empty if it isn't known
     */
    public Optional<RuleDescription> rule(RuleId id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * Returns what the readers have to say of the input.
     *
     * @return the problems, in the order of the input
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Returns what was found in all documents.
     *
     * @return the findings, document by document
     */
    public Stream<Finding> findings() {
        return documents.stream().flatMap(document -> document.findings().stream());
    }

    /**
     * Finds the document that a finding names.
     *
     * @param ref the reference
     * @return the document; empty if it isn't in the set, or two documents claim to be the one that is meant
     */
    public Optional<CheckedDocument> find(DocumentRef ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    /**
     * Says where a place of some document stands.
     *
     * @param reference the document and the place
     * @return where it stands, at least the input; empty if the document can't be found
     */
    public Optional<SourcePosition> position(Reference reference) {
        return find(reference.document())
                .map(document ->
                        document.position(reference.location()).orElseGet(() -> SourcePosition.of(document.input())));
    }

    /** A report's verdicts, document by document: it has equally many of each. */
    private record Verdicts(List<Verdict> all, int documents) {

        Verdicts {
            if (documents == 0 ? !all.isEmpty() : all.size() % documents != 0) {
                throw new IllegalArgumentException(
                        "The report's " + all.size() + " verdicts are not about " + documents + " documents");
            }
        }

        CheckedDocument of(int position, Document document, String input, SourceMap sourceMap) {
            int rules = all.size() / documents;
            CheckedDocument checked = new CheckedDocument(
                    document, input, sourceMap, all.subList(position * rules, (position + 1) * rules));
            for (Verdict verdict : checked.verdicts()) {
                if (!verdict.document().equals(checked.ref())) {
                    throw new IllegalArgumentException("The report has " + verdict.document() + " where document "
                            + position + " is " + checked.ref());
                }
            }
            return checked;
        }
    }
}
