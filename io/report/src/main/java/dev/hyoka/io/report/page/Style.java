package dev.hyoka.io.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * How the page looks.
 *
 * @param sheet the style sheet
 * @param policy what the page may do: be styled by this sheet, and nothing else
 */
record Style(String sheet, String policy) {

    private static final List<String> PARTS =
            List.of("page.css", "note.css", "overview.css", "chart.css", "project.css", "goals.css");

    static final Style INSTANCE = load();

    private static Style load() {
        StringBuilder sheet = new StringBuilder();
        for (String part : PARTS) {
            sheet.append(resource(part));
        }
        return new Style(
                sheet.toString(),
                "default-src 'none'; style-src 'sha256-" + sha256(sheet.toString())
                        + "'; base-uri 'none'; form-action 'none'");
    }

    private static String resource(String name) {
        try (InputStream stream = Style.class.getResourceAsStream(name)) {
            // On every platform the same bytes, or the policy's digest would not be that of the page
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
