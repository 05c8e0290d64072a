package dev.hyoka.rule;

import java.util.List;

/**
 * Rules that an artifact brings along; {@link RuleSet#installed} finds them.
 *
 * <p>A module names its implementation by {@code provides dev.hyoka.rule.RuleCatalogue with …}, a jar on the class path
 * in {@code META-INF/services/dev.hyoka.rule.RuleCatalogue}. The implementation is public and has a public constructor
 * without parameters.
 */
public interface RuleCatalogue {

    /**
     * Returns the rules.
     *
     * @return the rules, the same at every call
     */
    List<Rule> rules();
}
