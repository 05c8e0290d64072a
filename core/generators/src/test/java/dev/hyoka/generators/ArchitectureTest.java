package dev.hyoka.generators;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.houserules.HouseRules;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the generators' packages may know of one another and of others, and what no main code may touch. */
class ArchitectureTest extends HouseRules {

    private static final String GENERATORS = "dev.hyoka.generators";
    private static final String FAULT = GENERATORS + ".fault";
    private static final String DRAW = GENERATORS + ".draw";
    private static final String CITY = GENERATORS + ".city";
    private static final String ANYTHING = GENERATORS + ".anything";
    private static final String JQWIK = "net.jqwik.api..";

    /** What a user of this artifact can name. */
    private static final Set<String> EXPORTED = Set.of(GENERATORS, FAULT);

    private static final String[] BELOW = {
        "java..",
        "javax.money..",
        "dev.hyoka.time",
        "dev.hyoka.money",
        "dev.hyoka.model",
        "dev.hyoka.finding",
        "dev.hyoka.form",
        "dev.hyoka.rule..",
    };

    ArchitectureTest() {
        super(Sheets.class, "net.jqwik.api");
    }

    private void mayUse(String user, String... used) {
        List<String> packages = new ArrayList<>(List.of(BELOW));
        packages.addAll(List.of(used));
        packages.add(user);
        check(classes()
                .that()
                .resideInAPackage(user)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packages.toArray(String[]::new)));
    }

    @Test
    void everyClassLiesInAKnownPackage() {
        check(classes()
                .that()
                .doNotHaveSimpleName("module-info")
                .should()
                .resideInAnyPackage(GENERATORS, FAULT, DRAW, CITY, ANYTHING));
    }

    @Test
    void onlyWhatJqwikSeesKnowsJqwik() {
        mayUse(GENERATORS, DRAW, CITY, ANYTHING, FAULT, JQWIK);
    }

    @Test
    void decisionsKnowNothingOfWhatIsMadeOfThem() {
        check(classes()
                .that()
                .resideInAPackage(DRAW)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", DRAW));
    }

    @Test
    void sensibleSheetsAndWhateverElseAreMadeOfDecisionsAlone() {
        mayUse(CITY, DRAW);
        mayUse(ANYTHING, DRAW);
    }

    @Test
    void faultsNeedTheCoreAlone() {
        mayUse(FAULT);
    }

    @Test
    void theModuleShowsTheEntryPointsAndTheFaults() {
        ModuleDescriptor module = ModuleFinder.of(module().directory())
                .find(GENERATORS)
                .orElseThrow()
                .descriptor();
        assertThat(module.exports()).allMatch(exports -> !exports.isQualified());
        assertThat(module.exports().stream().map(ModuleDescriptor.Exports::source))
                .containsExactlyInAnyOrderElementsOf(EXPORTED);
        assertThat(module.opens()).isEmpty();
        assertThat(module.isOpen()).isFalse();
    }

    @Test
    void everyDecisionComesFromASeed() {
        nothingUses(
                "chance without a seed",
                anyOf(
                        "java.lang.Math.random",
                        "java.util.Random.<init>()",
                        "java.util.SplittableRandom.<init>()",
                        "java.util.SplittableRandom.split",
                        "java.security.SecureRandom.<init>()",
                        "java.util.concurrent.ThreadLocalRandom.current",
                        "java.util.random.RandomGenerator.getDefault",
                        "java.util.UUID.randomUUID",
                        "java.util.Collections.shuffle(java.util.List)"));
        // Math may use the processor's own instructions, whose last digits differ
        nothingUses(
                "what differs between processors",
                anyOf("java.lang.Math.exp", "java.lang.Math.log", "java.lang.Math.pow", "java.lang.Math.sin"));
    }

    @Test
    void nothingDependsOnTheOrderOfHashes() {
        nothingUses(
                "the order of hashes",
                anyOf(
                        "java.util.Map.copyOf",
                        "java.util.Set.copyOf",
                        "java.lang.System.identityHashCode",
                        "java.util.HashMap.entrySet",
                        "java.util.HashMap.keySet",
                        "java.util.HashMap.values"));
    }
}
