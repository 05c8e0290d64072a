package dev.hyoka.io.markdown;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Text;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.findings.FindingsFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Findings as Markdown, as GitHub and GitLab show it (id {@code markdown}): a heading with the counts, a table by rule,
 * the readers' problems that need a look, and for each document with findings its figures and its findings.
 *
 * <p>What a document states is text there: no link, no name of a person, no markup comes of it. Services cut or refuse
 * what is too long; see {@link #withMost}. UTF-8, lines end with a line feed. Immutable.
 */
public final class MarkdownFindings implements FindingsFormat {

    /** A comment on a pull request may have 65,536 characters; something may be put around it. */
    private static final int COMMENT = 60_000;

    private static final int FEWEST = 2_000;

    private final Language language;
    private final int most;

    /** Makes the format with its words in English, for a comment. */
    public MarkdownFindings() {
        this(Language.EN, COMMENT);
    }

    private MarkdownFindings(Language language, int most) {
        this.language = Objects.requireNonNull(language, "language");
        this.most = most;
    }

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public Text description() {
        return Text.of(
                "Markdown。プルリクエストのコメントやジョブの概要に使います", "Markdown, for comments on pull requests and job summaries");
    }

    @Override
    public MarkdownFindings in(Language words) {
        return new MarkdownFindings(words, most);
    }

    /**
     * Returns the format with another limit; its last paragraph says what was left out.
     *
     * @param characters how many characters (of Java's {@code char}) the text has at most, from 2,000; the default is
     *     60,000, which a comment on GitHub takes. A job summary takes 1 MiB: 300,000 are never more
     * @return the format
     * @throws IllegalArgumentException if that is too few to say anything
     */
    public MarkdownFindings withMost(int characters) {
        if (characters < FEWEST) {
            throw new IllegalArgumentException("characters must be at least " + FEWEST + ", but is " + characters);
        }
        return new MarkdownFindings(language, characters);
    }

    @Override
    public void write(CheckedSet set, OutputStream output) throws IOException {
        output.write(new Comment(set, language, most).text().getBytes(StandardCharsets.UTF_8));
        output.flush();
    }
}
