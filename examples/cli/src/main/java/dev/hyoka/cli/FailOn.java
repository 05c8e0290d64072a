package dev.hyoka.cli;

import dev.hyoka.finding.Severity;
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

    boolean isReached(Tally tally) {
        return switch (this) {
            case ERROR -> tally.has(Severity.ERROR);
            case WARNING -> tally.has(Severity.ERROR) || tally.has(Severity.WARNING);
            case NEVER -> false;
        };
    }
}
