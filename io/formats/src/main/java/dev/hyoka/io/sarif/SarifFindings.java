package dev.hyoka.io.sarif;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Text;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.findings.FindingsFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Findings for code-scanning services: SARIF 2.1.0, in UTF-8.
 *
 * <p>An input's name becomes a URI reference relative to wherever the service looks, or a file's URI if it is absolute. A
 * line and a column are those of the text, columns in UTF-16 code units; of a workbook's cell, the line is its row and
 * the column its column. {@code partialFingerprints} let a service recognize a finding when the file was changed
 * elsewhere: the same rule at the same place of the same document. Corrections that would settle a finding stand in its
 * message after what was found.
 *
 * <p>All findings are written, however many: a service can have a limit of its own (25,000 a run, say).
 */
public final class SarifFindings implements FindingsFormat {

    private final Language language;

    /** Obtains the format with its messages in English. */
    public SarifFindings() {
        this(Language.EN);
    }

    private SarifFindings(Language language) {
        this.language = language;
    }

    @Override
    public String id() {
        return "sarif";
    }

    @Override
    public Text description() {
        return Text.of("SARIF 2.1.0(コードスキャンサービス用)", "SARIF 2.1.0, for code-scanning services");
    }

    @Override
    public SarifFindings in(Language words) {
        return new SarifFindings(Objects.requireNonNull(words, "language"));
    }

    @Override
    public void write(CheckedSet set, OutputStream output) throws IOException {
        Writer text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        try (JsonGenerator to = LaidOut.generator(text)) {
            new Log(set, language, to).write();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        text.write("\n");
        text.flush();
    }
}
