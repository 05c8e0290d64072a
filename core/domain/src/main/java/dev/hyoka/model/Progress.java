package dev.hyoka.model;

import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * 進捗状況 and 進捗度: how the project went in the year.
 *
 * @param grade 進捗度; empty if not stated
 * @param label the grade's words as printed, where they say something else than the grade's own words
 * @param text 進捗状況: the report; empty if not stated
 */
@Value.Builder
public record Progress(Optional<ProgressGrade> grade, Optional<String> label, Optional<String> text)
        implements WithProgress {

    /** Nothing is stated. */
    public static final Progress NOT_STATED = builder().build();

    /** Checks the texts. */
    public Progress {
        Objects.requireNonNull(grade, "grade");
        Check.text("label", label);
        Check.text("text", text);
    }

    /**
     * Returns a builder.
     *
     * @return a new builder, in which nothing is stated
     */
    public static ProgressBuilder builder() {
        return new ProgressBuilder();
    }
}
