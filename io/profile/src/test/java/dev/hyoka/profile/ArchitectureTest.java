package dev.hyoka.profile;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import dev.hyoka.houserules.HouseRules;
import org.junit.jupiter.api.Test;

/** What this module may know of others, and what no main code may touch. */
class ArchitectureTest extends HouseRules {

    ArchitectureTest() {
        super(ProfileReader.class);
    }

    @Test
    void onlyTheJdkTheCoreTheFormatsExtensionPointAndYamlAreNeeded() {
        check(classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "dev.hyoka.time",
                        "dev.hyoka.money",
                        "dev.hyoka.model",
                        "dev.hyoka.finding",
                        "dev.hyoka.rule",
                        "dev.hyoka.io",
                        "dev.hyoka.profile",
                        "org.snakeyaml.engine.v2.."));
    }

    @Test
    void oneClassKnowsYaml() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Yaml.class.getName())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml.."));
    }
}
