package dev.hyoka.io.junit;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.findings.FindingsFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;

/**
 * Findings for build servers: JUnit's XML, in UTF-8, the same for the same set whenever it is written: it bears no time.
 *
 * <p>A document is a {@code testsuite}, a rule a {@code testcase}. Findings that are grave enough
 * ({@link #failingFrom}; errors unless something else is said) are the case's {@code failure}, one for all of them;
 * lighter ones stand in its {@code system-out}. A rule that isn't applicable is {@code skipped}, one that failed itself is
 * an {@code error}.
 *
 * <p>Inputs of which the readers have something to say come first, a {@code testsuite} each: a problem that is an error
 * is a {@code testcase} with an {@code error}, whatever the findings may fail; warnings stand in the {@code system-out}
 * of one more, which passes. What is only worth knowing is left out.
 *
 * <p>Characters that XML can't hold, and those that act on a page, are replaced visibly.
 */
public final class JunitFindings implements FindingsFormat {

    private final Language language;
    private final Optional<Severity> failing;

    /** Obtains the format with its messages in English, and with errors as failures. */
    public JunitFindings() {
        this(Language.EN, Optional.of(Severity.ERROR));
    }

    private JunitFindings(Language language, Optional<Severity> failing) {
        this.language = language;
        this.failing = failing;
    }

    /**
     * Returns the format with other findings as failures.
     *
     * @param least how grave a finding is at the least that is a failure
     * @return the format
     */
    public JunitFindings failingFrom(Severity least) {
        return new JunitFindings(language, Optional.of(Objects.requireNonNull(least, "least")));
    }

    /**
     * Returns the format with no finding as a failure: all stand in {@code system-out}.
     *
     * @return the format
     */
    public JunitFindings failingNever() {
        return new JunitFindings(language, Optional.empty());
    }

    @Override
    public String id() {
        return "junit";
    }

    @Override
    public Text description() {
        return Text.of("JUnit XML(ビルドサーバー用)", "JUnit XML, for build servers");
    }

    @Override
    public JunitFindings in(Language words) {
        return new JunitFindings(Objects.requireNonNull(words, "language"), failing);
    }

    @Override
    public void write(CheckedSet set, OutputStream output) throws IOException {
        TestRun run = new TestRun(new InputSuites(set, language), new DocumentSuites(set, language, failing));
        run.write(output);
    }
}
