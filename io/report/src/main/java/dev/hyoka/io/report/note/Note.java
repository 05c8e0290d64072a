package dev.hyoka.io.report.note;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Evidence;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Reference;
import dev.hyoka.form.Terms;
import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.report.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * A finding as the page shows it: a numbered note, to which marks at the figures lead.
 *
 * @param number its number among the notes of its section, from 1
 * @param anchor the id of the element that shows it
 * @param severity error, warning or info: also its class in the style sheet
 * @param severityWords the same in words
 * @param rule the rule's id
 * @param message what was found
 * @param corrections what would settle it, the likeliest first; mostly none
 * @param elsewhere the other documents that it names
 * @param sheet whose sheet it is about where a section shows those of several years; empty for the newest
 * @param source where it is to be looked for in the input
 * @param finding the finding itself
 */
public record Note(
        int number,
        String anchor,
        String severity,
        String severityWords,
        String rule,
        String message,
        List<String> corrections,
        List<Link> elsewhere,
        Optional<String> sheet,
        String source,
        Finding finding) {

    /**
     * Another document.
     *
     * @param words its name
     * @param anchor the id of the element that shows it; empty if it is not on the page
     */
    public record Link(String words, Optional<String> anchor) {}

    public static Note of(
            int number, String anchor, Finding finding, CheckedDocument document, Anchors anchors, Words words) {
        return new Note(
                number,
                anchor,
                finding.severity().code(),
                words.of(Terms.severity(finding.severity())),
                finding.rule().value(),
                words.of(finding.message()),
                finding.suspects().stream()
                        .map(suspect -> words.of(suspect.message()))
                        .toList(),
                finding.elsewhere().stream()
                        .map(Reference::document)
                        .distinct()
                        .map(other -> link(other, anchors, words))
                        .toList(),
                Optional.empty(),
                document.position(finding).toString(),
                finding);
    }

    /** The same note in a section whose newest sheet is another one. */
    public Note ofSheet(String year) {
        return new Note(
                number,
                anchor,
                severity,
                severityWords,
                rule,
                message,
                corrections,
                elsewhere,
                Optional.of(year),
                source,
                finding);
    }

    private static Link link(DocumentRef document, Anchors anchors, Words words) {
        return new Link(words.of(Terms.document(document)), anchors.of(document));
    }

    /** Tells whether the finding is about a place itself. */
    public boolean isAt(Location place) {
        return finding.location().equals(place);
    }

    /** Tells whether a place belongs to the finding: a total's part, say. */
    public boolean concerns(Location place) {
        return finding.related().contains(place)
                || finding.evidence().map(Evidence::operands).stream()
                        .flatMap(List::stream)
                        .anyMatch(operand -> operand.location().equals(place))
                || finding.suspects().stream()
                        .anyMatch(suspect -> suspect.edit().path().equals(place));
    }
}
