package dev.hyoka.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.rule.RuleSet;
import org.junit.jupiter.api.Test;

/** The catalogue as a whole; each rule has a test of its own. */
class StandardRulesTest {

    @Test
    void theRulesAreOfTheKnownFamilies() {
        assertThat(StandardRules.all())
                .extracting(rule -> rule.metadata().family())
                .isSubsetOf("TOT", "LAB", "TRD", "CON", "GOL");
    }

    @Test
    void theCatalogueIsInstalled() {
        assertThat(RuleSet.installed().rules()).containsAll(StandardRules.all());
    }

    @Test
    void everyRuleSaysWhenItIsNotApplicable() {
        assertThat(StandardRules.all()).allSatisfy(rule -> {
            assertThat(rule.metadata().description().ja()).contains("対象外");
            assertThat(rule.metadata().description().en()).contains("Not applicable");
        });
    }
}
