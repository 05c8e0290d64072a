package dev.hyoka.profile;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import dev.hyoka.houserules.HouseRules;
import dev.hyoka.yaml.Yaml;
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
                        "javax.money",
                        "dev.hyoka.time",
                        "dev.hyoka.money",
                        "dev.hyoka.model",
                        "dev.hyoka.finding",
                        "dev.hyoka.rule",
                        "dev.hyoka.io",
                        "dev.hyoka.io.table",
                        "dev.hyoka.profile",
                        "dev.hyoka.layout",
                        "dev.hyoka.yaml",
                        "org.snakeyaml.engine.v2.."));
    }

    @Test
    void readingWithCareKnowsNothingOfWhatIsRead() {
        check(noClasses()
                .that()
                .resideInAPackage("dev.hyoka.yaml")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.hyoka.profile", "dev.hyoka.layout", "dev.hyoka.rule", "dev.hyoka.model"));
    }

    @Test
    void layoutsDontJudge() {
        check(noClasses()
                .that()
                .resideInAPackage("dev.hyoka.layout")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.hyoka.rule"));
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
