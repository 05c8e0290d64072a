package dev.hyoka.finding;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** How a rule's look at a document ended. */
public sealed interface Outcome {

    /**
     * The rule looked and found nothing.
     *
     * @param examined at how many places of the document it looked, at least 1
     */
    record Passed(int examined) implements Outcome {
        /** The usual ones, made once: most outcomes of a large report are these. */
        private static final List<Passed> USUAL =
                IntStream.rangeClosed(1, 32).mapToObj(Passed::new).toList();

        /** Checks that the rule looked at all. */
        public Passed {
            requireExamined(examined);
        }
    }

    /**
     * The rule found something.
     *
     * @param examined at how many places of the document it looked, at least 1
     * @param findings what it found, at least one, in the order of the document
     */
    record Found(int examined, List<Finding> findings) implements Outcome {
        /** Checks that there is something, and copies the list. */
        public Found {
            requireExamined(examined);
            findings = List.copyOf(findings);
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("findings must not be empty");
            }
        }
    }

    /**
     * The rule has nothing to say, since the document lacks what it needs.
     *
     * @param reason what is lacking
     */
    record NotApplicable(Message reason) implements Outcome {
        /** Checks that there is a reason. */
        public NotApplicable {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The rule itself went wrong, so that nothing is known of the document; a mistake in the program.
     *
     * @param reason what happened
     */
    record Failed(Message reason) implements Outcome {
        /** Checks that there is a reason. */
        public Failed {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Returns the outcome of a rule that found nothing.
     *
     * @param examined at how many places of the document it looked, at least 1
     * @return the outcome
     */
    static Passed passed(int examined) {
        return examined >= 1 && examined <= Passed.USUAL.size() ? Passed.USUAL.get(examined - 1) : new Passed(examined);
    }

    private static void requireExamined(int examined) {
        if (examined < 1) {
            throw new IllegalArgumentException(
                    "examined must be at least 1 (else the rule is not applicable), but is " + examined);
        }
    }
}
