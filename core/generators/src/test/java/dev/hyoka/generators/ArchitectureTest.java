package dev.hyoka.generators;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What the generators' packages may know of one another and of others, and what no main code may touch. */
class ArchitectureTest {

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
        "dev.hyoka.rule..",
    };

    private static void mayUse(String user, String... used) {
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
    void noPackageNeedsItselfByARoundaboutWay() {
        check(slices().matching("dev.hyoka.(**)").should().beFreeOfCycles());
    }

    @Test
    void theModuleShowsTheEntryPointsAndTheFaults() {
        ModuleDescriptor module = ModuleFinder.of(MainClasses.DIRECTORY)
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
    void publicSignaturesSpeakOfTheJdkTheMoneyApiJqwikAndThisLibraryAlone() {
        check(codeUnits()
                .that()
                .areDeclaredInClassesThat(describe(
                        "are exported",
                        type -> EXPORTED.contains(type.getPackageName())
                                && type.getModifiers().contains(JavaModifier.PUBLIC)))
                .and(describe(
                        "are to be seen",
                        unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                                || unit.getModifiers().contains(JavaModifier.PROTECTED)))
                .should(new ArchCondition<JavaCodeUnit>("speak of java, javax.money, net.jqwik.api and dev.hyoka") {
                    @Override
                    public void check(JavaCodeUnit unit, ConditionEvents events) {
                        List<JavaType> types = new ArrayList<>(unit.getParameterTypes());
                        types.add(unit.getReturnType());
                        types.addAll(unit.getOwner().getInterfaces());
                        unit.getOwner().getSuperclass().ifPresent(types::add);
                        types.stream()
                                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                                .map(JavaClass::getBaseComponentType)
                                .filter(type -> !type.isPrimitive() && !mayBeSpokenOf(type))
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        unit, unit.getDescription() + " speaks of " + type.getName())));
                    }
                }));
    }

    private static boolean mayBeSpokenOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(GENERATORS)
                ? EXPORTED.contains(name) && type.getModifiers().contains(JavaModifier.PUBLIC)
                : name.matches("(java|javax\\.money|net\\.jqwik\\.api|dev\\.hyoka)(\\..*)?");
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

    @Test
    void nothingReadsTheClock() {
        nothingUses(
                "the clock",
                target -> target.getOwner().getPackageName().startsWith("java.time")
                        && target.getName().equals("now"));
        nothingUses(
                "the clock",
                anyOf(
                        "java.lang.System.currentTimeMillis",
                        "java.lang.System.nanoTime",
                        "java.time.Clock.system",
                        "java.time.Clock.systemUTC",
                        "java.time.Clock.systemDefaultZone",
                        "java.time.ZoneId.systemDefault",
                        "java.util.Calendar.getInstance",
                        "java.util.Date.<init>()",
                        "java.util.TimeZone.getDefault"));
    }

    @Test
    void nothingReadsTheDefaultLocaleOrCharset() {
        nothingUses(
                "the default locale",
                anyOf(
                        "java.util.Locale.getDefault",
                        "java.lang.String.toLowerCase()",
                        "java.lang.String.toUpperCase()",
                        "java.lang.String.formatted",
                        "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                        "java.text.DecimalFormat.<init>(java.lang.String)",
                        "java.text.DecimalFormatSymbols.getInstance()",
                        "java.text.NumberFormat.getInstance()",
                        "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
                        "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                        "java.util.Formatter.<init>()"));
        nothingUses(
                "the default charset",
                anyOf(
                        "java.nio.charset.Charset.defaultCharset",
                        "java.lang.String.getBytes()",
                        "java.lang.String.<init>([B)"));
    }

    @Test
    void nothingReadsWhatTheSystemIsSetToOrPrints() {
        nothingUses(
                "the system's settings",
                anyOf(
                        "java.lang.System.getProperty",
                        "java.lang.System.getProperties",
                        "java.lang.System.getenv",
                        "java.lang.System.lineSeparator",
                        "java.lang.Integer.getInteger",
                        "java.lang.Long.getLong",
                        "java.lang.Boolean.getBoolean"));
        nothingUses(
                "the standard streams", anyOf("java.lang.System.out", "java.lang.System.err", "java.lang.System.in"));
        check(noClasses().should().dependOnClassesThat().resideInAnyPackage("java.util.logging..", "org.slf4j.."));
    }

    @Test
    void staticStateIsConstantsOnly() {
        check(fields().that().areStatic().should().beFinal());
    }

    @Test
    void aClassIsNamedAfterWhatItIs() {
        check(noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager)(\\$.*)?"));
    }

    private static void check(ArchRule rule) {
        rule.check(MainClasses.ALL);
    }

    private static void nothingUses(String what, Predicate<AccessTarget> target) {
        check(noClasses().should().accessTargetWhere(describe(what, access -> target.test(access.getTarget()))));
    }

    private static Predicate<AccessTarget> anyOf(String... targets) {
        Set<String> names = Set.of(targets);
        return target -> names.contains(target.getFullName())
                || names.contains(target.getOwner().getName() + "." + target.getName());
    }
}
