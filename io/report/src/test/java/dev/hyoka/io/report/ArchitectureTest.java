package dev.hyoka.io.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import dev.hyoka.houserules.HouseRules;
import org.junit.jupiter.api.Test;

/** What this module may know of others, and what no main code may touch. */
class ArchitectureTest extends HouseRules {

    ArchitectureTest() {
        super(HtmlReport.class);
    }

    @Test
    void writingDoesNotJudge() {
        check(noClasses().should().dependOnClassesThat().resideInAPackage("dev.hyoka.rule.."));
    }

    @Test
    void onlyTheJdkMoneyTheCoreTheFormatsExtensionPointsAndTheTemplatesAreNeeded() {
        check(classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.money..",
                        "dev.hyoka.time",
                        "dev.hyoka.money",
                        "dev.hyoka.model",
                        "dev.hyoka.finding",
                        "dev.hyoka.form",
                        "dev.hyoka.io",
                        "dev.hyoka.io.findings",
                        "dev.hyoka.io.report..",
                        "gg.jte.."));
    }
}
