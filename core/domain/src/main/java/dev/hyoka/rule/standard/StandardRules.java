package dev.hyoka.rule.standard;

import dev.hyoka.rule.Rule;
import java.util.List;

/** The catalogue of the standard rules. */
public final class StandardRules {

    private static final List<Rule> ALL = List.of(
            new ProjectTotalDiffers(),
            new TotalCostDiffers(),
            new TotalNotStated(),
            new TotalWithoutParts(),
            new TotalRounded());

    private StandardRules() {}

    /**
     * Returns all standard rules, for {@link dev.hyoka.rule.RuleSet#of}.
     *
     * @return the rules, in the order of their ids
     */
    public static List<Rule> all() {
        return ALL;
    }
}
