package dev.hyoka.rule;

import dev.hyoka.finding.Text;
import java.util.List;
import java.util.Objects;

/**
 * Words that rules look for in a sheet, which a profile can replace; rules that declare the same vocabulary share it.
 *
 * @param name how profiles name it: small letters, digits and hyphens, beginning with a letter
 * @param description what the words tell a rule
 * @param words the words that are in force where no profile says otherwise
 */
public record Vocabulary(String name, Text description, List<String> words) {

    /** Checks the name and copies the list. */
    public Vocabulary {
        Parameter.requireName(name);
        Objects.requireNonNull(description, "description");
        words = List.copyOf(words);
    }
}
