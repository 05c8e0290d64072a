package dev.hyoka.examples.cookbook;

import dev.hyoka.rule.Rule;
import dev.hyoka.rule.RuleCatalogue;
import java.util.List;

/**
 * A city's own rules, which {@link dev.hyoka.rule.RuleSet#installed} finds beside the standard ones wherever this jar is on
 * the class path: {@code META-INF/services/dev.hyoka.rule.RuleCatalogue} names this class.
 */
public final class CityRules implements RuleCatalogue {

    @Override
    public List<Rule> rules() {
        return List.of(new FullySubsidised(), new TargetLeaps(), new OneUnitPerIndicator());
    }
}
