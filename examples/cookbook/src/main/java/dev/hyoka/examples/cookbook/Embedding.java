package dev.hyoka.examples.cookbook;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.published.PublishedTextFormat;
import dev.hyoka.model.Document;
import dev.hyoka.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the sheets of a published document, judges them together, and prints what the rules found. */
public final class Embedding {

    private Embedding() {}

    /**
     * Runs the program.
     *
     * @param args the file with the sheets
     * @throws IOException if the file can't be opened
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        // README: embedding
        RuleSet rules = RuleSet.installed();
        ReadOptions options = ReadOptions.of(file.toString());
        List<Document> sheets;
        try (Stream<ReadItem> items = new PublishedTextFormat().read(Files.newInputStream(file), options)) {
            sheets = items.peek(item -> item.problems().stream()
                            .filter(problem -> problem.severity() != Severity.INFO)
                            .forEach(problem -> System.err.println(problem.position() + ": "
                                    + problem.message().in(Language.EN))))
                    .flatMap(item -> item.document().stream())
                    .toList();
        }
        for (Finding finding : rules.check(sheets).findings()) {
            System.out.println(finding.document().name().orElse("") + " " + finding.location() + ": "
                    + finding.message().in(Language.EN));
        }
        // README: end
    }
}
