package dev.hyoka.rule;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.model.Document;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.ManagementSheet;

/** What a rule judges: the document, and the settings that are in force. Immutable for the rule. */
public final class RuleContext {

    private final Facts facts;
    private final Settings settings;

    RuleContext(Facts facts, Settings settings) {
        this.facts = facts;
        this.settings = settings;
    }

    /**
     * Returns the document.
     *
     * @return the document, of one of the kinds that the rule's metadata names
     */
    public Document document() {
        return facts.document();
    }

    /**
     * Returns what tells the document from others.
     *
     * @return the reference
     */
    public DocumentRef ref() {
        return facts.ref();
    }

    /**
     * Returns the values that are in force for the rule.
     *
     * @return the settings
     */
    public Settings settings() {
        return settings;
    }

    /**
     * Returns what follows from the document, worked out once for all rules.
     *
     * @param <T> what follows
     * @param fact a constant
     * @return what follows
     */
    public <T> T get(Fact<T> fact) {
        return facts.get(fact);
    }

    /**
     * Returns the document of a rule that judges management sheets only.
     *
     * @return the sheet
     * @throws IllegalStateException if the document is of another kind
     */
    public ManagementSheet managementSheet() {
        if (facts.document() instanceof ManagementSheet sheet) {
            return sheet;
        }
        throw otherKind();
    }

    /**
     * Returns the document of a rule that judges goal sheets only.
     *
     * @return the sheet
     * @throws IllegalStateException if the document is of another kind
     */
    public GoalSheet goalSheet() {
        if (facts.document() instanceof GoalSheet sheet) {
            return sheet;
        }
        throw otherKind();
    }

    private IllegalStateException otherKind() {
        return new IllegalStateException(
                "The document is a " + facts.document().kind().code() + "; the rule's metadata has to name its kinds");
    }
}
