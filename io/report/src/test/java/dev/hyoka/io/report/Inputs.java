package dev.hyoka.io.report;

import dev.hyoka.finding.Report;
import dev.hyoka.generators.Sheets;
import dev.hyoka.generators.fault.Fault;
import dev.hyoka.generators.fault.Faults;
import dev.hyoka.generators.fault.Faulty;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.published.PublishedTextFormat;
import dev.hyoka.model.Document;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.time.FiscalYear;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sets of which tests make pages. */
final class Inputs {

    private static final Path SEEDS = Path.of("../../../shared/seeds");

    private Inputs() {}

    /** A municipality's sheets of three years with a department's goal sheets, in which there is every fault. */
    static CheckedSet faulty() {
        List<Document> documents = new ArrayList<>(Sheets.municipalities()
                .withProjects(9)
                .overYears(3)
                .samples(1)
                .findFirst()
                .orElseThrow());
        documents.addAll(Sheets.departments().samples(1).findFirst().orElseThrow());
        int position = 0;
        for (Fault fault : Faults.all()) {
            // Not always the first sheet, where there is a choice
            List<Faulty> ways = fault.in(documents).limit(1 + position++).toList();
            if (!ways.isEmpty()) {
                documents = ways.get(ways.size() - 1).documents();
            }
        }
        return checked(documents);
    }

    /** Documents that a municipality has published; empty where they don't stand beside the repository. */
    static Optional<CheckedSet> published() throws IOException {
        if (!Files.isDirectory(SEEDS)) {
            return Optional.empty();
        }
        List<ReadItem> items = new ArrayList<>();
        try (Stream<Path> files = Files.list(SEEDS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                try (InputStream input = Files.newInputStream(file);
                        Stream<ReadItem> read = new PublishedTextFormat()
                                .read(
                                        input,
                                        ReadOptions.of(file.getFileName().toString())
                                                .withFiscalYear(FiscalYear.of(2025)))) {
                    read.forEach(items::add);
                }
            }
        }
        Report report = RuleSet.installed()
                .check(items.stream().flatMap(item -> item.document().stream()).toList());
        return Optional.of(CheckedSet.of(items, report));
    }

    static CheckedSet checked(List<? extends Document> documents) {
        return CheckedSet.ofDocuments(documents, RuleSet.installed().check(documents));
    }
}
