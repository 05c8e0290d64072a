package dev.hyoka.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.model.DocumentKind;
import dev.hyoka.rule.RuleSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandardRulesTest {

    @Test
    void theCatalogueIsInTheOrderOfIds() {
        assertThat(StandardRules.all())
                .extracting(rule -> rule.metadata().id() + " " + rule.metadata().severity())
                .containsExactly("TOT-01 ERROR", "TOT-03 ERROR", "TOT-04 WARNING", "TOT-05 WARNING", "TOT-06 INFO");
        assertThat(RuleSet.of(StandardRules.all()).rules()).isEqualTo(StandardRules.all());
    }

    @Test
    void theRulesOnTotalsJudgeManagementSheets() {
        assertThat(StandardRules.all())
                .extracting(rule -> rule.metadata().kinds())
                .containsOnly(Set.of(DocumentKind.MANAGEMENT_SHEET));
    }
}
