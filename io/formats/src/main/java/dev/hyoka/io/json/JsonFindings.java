package dev.hyoka.io.json;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Text;
import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.findings.FindingsFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Findings for programs: the interchange form's array of findings, in UTF-8, each on a line of its own.
 *
 * <p>Numbers keep the digits that were printed; what is not known or not stated is left out. The array holds findings
 * and nothing else: neither what the readers had to say nor which rules failed. An array without elements says that
 * nothing was found.
 */
public final class JsonFindings implements FindingsFormat {

    private final Language language;

    /** Obtains the format with its messages in English. */
    public JsonFindings() {
        this(Language.EN);
    }

    private JsonFindings(Language language) {
        this.language = language;
    }

    @Override
    public String id() {
        return "json";
    }

    @Override
    public Text description() {
        return Text.of("指摘のJSON配列(プログラム用)", "findings as a JSON array, for programs");
    }

    @Override
    public JsonFindings in(Language words) {
        return new JsonFindings(Objects.requireNonNull(words, "language"));
    }

    @Override
    public void write(CheckedSet set, OutputStream output) throws IOException {
        FindingJson json = new FindingJson(set, language);
        boolean none = true;
        put("[", output);
        for (CheckedDocument document : set.documents()) {
            for (Finding finding : document.findings()) {
                put(none ? "\n" : ",\n", output);
                put(json.text(finding, document.position(finding)), output);
                none = false;
            }
        }
        put(none ? "]\n" : "\n]\n", output);
        output.flush();
    }

    private static void put(String text, OutputStream output) throws IOException {
        output.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
