package dev.hyoka.cli;

import dev.hyoka.finding.Language;
import java.util.Optional;

/** The forms in which a check shows what it finds. */
enum CheckFormat {
    TEXT,
    JSON;

    static Optional<CheckFormat> ofCode(String code) {
        return switch (code) {
            case "text" -> Optional.of(TEXT);
            case "json" -> Optional.of(JSON);
            default -> Optional.empty();
        };
    }

    FindingsView view(Streams streams, Language language, Sources sources) {
        return switch (this) {
            case TEXT -> new FindingsText(streams.out(), language, sources);
            case JSON -> new FindingsJson(streams, language, sources);
        };
    }
}
