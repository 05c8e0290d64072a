package dev.hyoka.profile;

import dev.hyoka.io.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of a file: its content, or everything that is wrong with it.
 *
 * @param <T> what the file holds
 * @param content what the file holds; empty if there is a problem
 * @param problems what is wrong, in the order of the file; empty if the content is there
 */
public record Parsed<T>(Optional<T> content, List<Problem> problems) {

    /** Checks that there is one or the other, and copies the list. */
    public Parsed {
        Objects.requireNonNull(content, "content");
        problems = List.copyOf(problems);
        if (content.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("There must be a content or a problem, and not both");
        }
    }

    /**
     * Obtains what came of a file.
     *
     * @param <T> what the file holds
     * @param content what could be read of it, which is only half of it if there are problems
     * @param problems what is wrong, in the order of the file
     * @return the content if nothing is wrong, else the problems
     */
    public static <T> Parsed<T> of(T content, List<Problem> problems) {
        return new Parsed<>(problems.isEmpty() ? Optional.of(content) : Optional.empty(), problems);
    }
}
