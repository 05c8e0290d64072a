package dev.hyoka.generators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Severity;
import dev.hyoka.model.Document;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.rule.RuleSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is generated is valid: the standard rules find nothing in it that a person has to look at. */
class ValidityTest {

    private static final RuleSet RULES = RuleSet.installed();

    @Property
    void aManagementSheetIsValid(@ForAll("sheets") ManagementSheet sheet) {
        assertThat(grave(List.of(sheet))).isEmpty();
    }

    @Property
    void anAdversarialManagementSheetIsValid(@ForAll("adversarial") ManagementSheet sheet) {
        assertThat(grave(List.of(sheet))).isEmpty();
    }

    @Property
    void aMunicipalitysSheetsOfAYearAreValid(@ForAll("years") List<ManagementSheet> sheets) {
        assertThat(grave(sheets)).isEmpty();
    }

    @Property
    void aMunicipalitysSheetsOfConsecutiveYearsAreValid(@ForAll("consecutive") List<ManagementSheet> sheets) {
        assertThat(grave(sheets)).isEmpty();
    }

    @Property
    void anAdversarialMunicipalitysSheetsAreValid(@ForAll("adversarialMunicipalities") List<ManagementSheet> sheets) {
        assertThat(grave(sheets)).isEmpty();
    }

    @Property
    void anAdversarialGoalSheetIsValid(@ForAll("adversarialGoals") GoalSheet sheet) {
        assertThat(grave(List.of(sheet))).isEmpty();
    }

    @Property
    void anAdversarialDepartmentsSheetsAreValid(@ForAll("adversarialDepartments") List<GoalSheet> sheets) {
        assertThat(grave(sheets)).isEmpty();
    }

    @Provide
    Arbitrary<ManagementSheet> sheets() {
        return Sheets.managementSheets();
    }

    @Provide
    Arbitrary<ManagementSheet> adversarial() {
        return Sheets.managementSheets().adversarial();
    }

    @Provide
    Arbitrary<List<ManagementSheet>> years() {
        return Sheets.municipalities();
    }

    @Provide
    Arbitrary<List<ManagementSheet>> consecutive() {
        return Sheets.municipalities().overYears(4);
    }

    @Provide
    Arbitrary<List<ManagementSheet>> adversarialMunicipalities() {
        return Sheets.municipalities().adversarial().withProjects(0, 4).overYears(2);
    }

    @Provide
    Arbitrary<GoalSheet> adversarialGoals() {
        return Sheets.goalSheets().adversarial();
    }

    @Provide
    Arbitrary<List<GoalSheet>> adversarialDepartments() {
        return Sheets.departments().adversarial();
    }

    private static List<String> grave(List<? extends Document> documents) {
        return RULES.check(documents).findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(ValidityTest::told)
                .toList();
    }

    private static String told(Finding finding) {
        return finding.rule() + " " + finding.document().name().orElse("") + " " + finding.location() + ": "
                + finding.message().in(Language.EN);
    }
}
