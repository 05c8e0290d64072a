package dev.hyoka.cli;

import dev.hyoka.io.findings.Counts;
import java.util.Optional;

/** From which severity on a finding is worth an exit status of its own. */
enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    static Optional<FailOn> ofCode(String code) {
        return switch (code) {
            case "error" -> Optional.of(ERROR);
            case "warning" -> Optional.of(WARNING);
            case "never" -> Optional.of(NEVER);
            default -> Optional.empty();
        };
    }

    boolean isReached(Counts findings) {
        return switch (this) {
            case ERROR -> findings.errors() > 0;
            case WARNING -> findings.errors() + findings.warnings() > 0;
            case NEVER -> false;
        };
    }
}
