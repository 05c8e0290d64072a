package dev.hyoka.model;

import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * 今後の方向性: what is to become of the project.
 *
 * @param code the direction; empty if not stated
 * @param label the words as printed, where they say more than the code; always there for {@link DirectionCode#OTHER}
 * @param text the explanation; empty if not stated
 */
@Value.Builder
public record Direction(Optional<DirectionCode> code, Optional<String> label, Optional<String> text)
        implements WithDirection {

    /** Nothing is stated. */
    public static final Direction NOT_STATED = builder().build();

    /** Checks the texts, and that a direction without a code of its own has a label. */
    public Direction {
        Objects.requireNonNull(code, "code");
        Check.text("label", label);
        Check.text("text", text);
        if (code.isPresent() && code.get() == DirectionCode.OTHER && label.isEmpty()) {
            throw new IllegalArgumentException("label must be stated where code is other");
        }
    }

    /**
     * Returns a builder.
     *
     * @return a new builder, in which nothing is stated
     */
    public static DirectionBuilder builder() {
        return new DirectionBuilder();
    }
}
