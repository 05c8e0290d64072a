package dev.hyoka.io.report;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Text;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.findings.FindingsFormat;
import dev.hyoka.io.report.page.Page;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes sheets and what was found in them as one page of HTML: the set at a glance, a section a project, the goals of each
 * department and its divisions.
 *
 * <p>The page is one file in UTF-8 that loads nothing and runs no script; what the sheets state is escaped, and a content
 * security policy forbids the rest. Immutable.
 */
public final class HtmlReport implements FindingsFormat {

    private final Language language;
    private final Optional<String> title;

    /** Makes a report in English, whose title follows from the documents. */
    public HtmlReport() {
        this(Language.EN, Optional.empty());
    }

    private HtmlReport(Language language, Optional<String> title) {
        this.language = language;
        this.title = title;
    }

    @Override
    public HtmlReport in(Language other) {
        return new HtmlReport(Objects.requireNonNull(other, "other"), title);
    }

    /**
     * Returns a report with a title of its own.
     *
     * @param words the title, such as 取手市の行政評価; not blank
     * @return the report
     * @throws IllegalArgumentException if the title is blank
     */
    public HtmlReport withTitle(String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("words must not be blank");
        }
        return new HtmlReport(language, Optional.of(words));
    }

    @Override
    public String id() {
        return "html";
    }

    @Override
    public Text description() {
        return Text.of("1ファイルのHTMLの報告書", "a report as one page of HTML");
    }

    @Override
    public void write(CheckedSet set, OutputStream output) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8), 1 << 16);
        try {
            Page.of(set, language, title).write(writer);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }
}
