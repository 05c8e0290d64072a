package dev.hyoka.io;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import java.util.Objects;
import java.util.Optional;

/**
 * What a reader has to say of its input.
 *
 * <p>{@link Severity#ERROR}: something could not be read. {@link Severity#WARNING}: something was read, but a person has
 * to look. {@link Severity#INFO}: something was moved, joined or left out on good grounds.
 *
 * @param severity what the reader of the message has to do
 * @param code the kind of problem, such as {@code ambiguous-column}: stable, for programs
 * @param message what is wrong, and what to do
 * @param position where in the input
 * @param location where in the document; empty if it belongs to none of its parts
 */
public record Problem(
        Severity severity, String code, Message message, SourcePosition position, Optional<Location> location) {

    /** Checks that nothing is null. */
    public Problem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(location, "location");
    }

    /**
     * Obtains the problem that a part of an input can't be read, and belongs to no document.
     *
     * @param code the kind of problem
     * @param message what is wrong, and what to do
     * @param position where in the input
     * @return the problem, an error
     */
    public static Problem error(String code, Message message, SourcePosition position) {
        return new Problem(Severity.ERROR, code, message, position, Optional.empty());
    }
}
