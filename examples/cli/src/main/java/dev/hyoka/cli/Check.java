package dev.hyoka.cli;

import dev.hyoka.finding.Verdict;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.findings.Counts;
import dev.hyoka.rule.Checking;
import dev.hyoka.rule.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A check that was made.
 *
 * @param set the documents and what was found in them, without what is known already
 * @param summary what the check came to
 */
record Check(CheckedSet set, Summary summary) {

    /**
     * Reads inputs and lets rules judge what they hold. All inputs are one set: some findings are known only when the last
     * document was read.
     *
     * @param inputs what to read
     * @param reading how to read it
     * @param rules the rules that judge
     * @param known what is known already
     */
    static Check of(List<Input> inputs, Reading reading, RuleSet rules, Known known) {
        Checking checking = rules.checking();
        List<Read> read = new ArrayList<>();
        for (Input input : inputs) {
            reading.read(
                    input,
                    item -> read.add(new Read(
                            input.name(), item, checking.add(item.document().orElseThrow()))));
        }
        List<List<Verdict>> together = checking.finish();
        List<CheckedDocument> documents = new ArrayList<>(read.size());
        for (int i = 0; i < together.size(); i++) {
            documents.add(read.get(i).checked(together.get(i), known));
        }
        Problems problems = reading.problems();
        known.lapses().forEach(problems::add);

        CheckedSet set = new CheckedSet(documents, rules.descriptions(), problems.shown());
        // The set tells of them by its verdicts already
        documents.forEach(document -> document.failures().forEach(problems::add));
        return new Check(set, known.summary(documents.size(), Counts.of(set)));
    }

    /** A document, and what the rules over one document said of it. */
    private record Read(String input, ReadItem item, List<Verdict> alone) {

        CheckedDocument checked(List<Verdict> together, Known known) {
            List<Verdict> verdicts = Stream.concat(alone.stream(), together.stream())
                    .map(known::takenOut)
                    .sorted(Comparator.comparing(Verdict::rule))
                    .toList();
            return new CheckedDocument(item.document().orElseThrow(), input, item.sourceMap(), verdicts);
        }
    }
}
