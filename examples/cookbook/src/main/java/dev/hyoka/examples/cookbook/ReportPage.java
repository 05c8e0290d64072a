package dev.hyoka.examples.cookbook;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Report;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.published.PublishedTextFormat;
import dev.hyoka.io.report.HtmlReport;
import dev.hyoka.rule.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the sheets of a published document, judges them together, and shows both as a page. */
public final class ReportPage {

    private ReportPage() {}

    /**
     * Runs the program.
     *
     * @param args the file with the sheets, and the file for the page
     * @throws IOException if a file can't be opened
     */
    public static void main(String[] args) throws IOException {
        try (InputStream sheets = Files.newInputStream(Path.of(args[0]));
                OutputStream page = Files.newOutputStream(Path.of(args[1]))) {
            show(sheets, ReadOptions.of(args[0]), page);
        }
    }

    // README: report page
    static void show(InputStream sheets, ReadOptions options, OutputStream page) throws IOException {
        List<ReadItem> items;
        try (Stream<ReadItem> read = new PublishedTextFormat().read(sheets, options)) {
            items = read.toList();
        }
        Report report = RuleSet.installed()
                .check(items.stream().flatMap(item -> item.document().stream()).toList());
        new HtmlReport().in(Language.JA).withTitle("行政評価").write(CheckedSet.of(items, report), page);
    }
    // README: end
}
