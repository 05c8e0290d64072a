package dev.hyoka;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What this module's packages may know of one another, and what no main code may touch. */
class ArchitectureTest {

    private static final String TIME = "dev.hyoka.time";
    private static final String MONEY = "dev.hyoka.money";
    private static final String MODEL = "dev.hyoka.model";
    private static final String FINDING = "dev.hyoka.finding";
    private static final String RULE = "dev.hyoka.rule";
    private static final String COST = "dev.hyoka.rule.cost";
    private static final String TREND = "dev.hyoka.rule.trend";
    private static final String STANDARD = "dev.hyoka.rule.standard";
    private static final String JDK = "java..";
    private static final String MONEY_API = "javax.money..";
    private static final String BUILDERS_GENERATOR = "org.immutables.value";

    /** A rule for a package that is still empty holds, and bites as soon as that is filled. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(MainClasses.ALL);
    }

    private static void mayUse(String user, String... used) {
        List<String> packages = new ArrayList<>(List.of(used));
        packages.add(user);
        check(classes()
                .that()
                .resideInAPackage(user)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packages.toArray(String[]::new)));
    }

    private static void nothingUses(String what, Predicate<AccessTarget> target) {
        check(noClasses().should().accessTargetWhere(describe(what, access -> target.test(access.getTarget()))));
    }

    private static Predicate<AccessTarget> anyOf(String... targets) {
        Set<String> names = Set.of(targets);
        return target -> names.contains(target.getFullName())
                || names.contains(target.getOwner().getName() + "." + target.getName());
    }

    @Test
    void everyClassLiesInAKnownPackage() {
        check(classes()
                .that()
                .doNotHaveSimpleName("package-info")
                .and()
                .doNotHaveSimpleName("BuilderStyle")
                .should()
                .resideInAnyPackage(TIME, MONEY, MODEL, FINDING, RULE, COST, TREND, STANDARD));
    }

    @Test
    void timeAndFindingsNeedTheJdkAlone() {
        mayUse(TIME, JDK);
        mayUse(FINDING, JDK);
    }

    @Test
    void moneyNeedsTheMoneyApiAlone() {
        mayUse(MONEY, JDK, MONEY_API);
    }

    @Test
    void theModelKnowsNeitherFindingsNorRules() {
        mayUse(MODEL, JDK, MONEY_API, TIME, MONEY, BUILDERS_GENERATOR);
    }

    /** Every compilation that uses a package's types reads its annotations, and users don't have the generator. */
    @Test
    void noPackageOfUsersIsAnnotatedForTheBuildersGenerator() {
        check(noClasses()
                .that()
                .haveSimpleName("package-info")
                .and()
                .resideInAPackage("dev.hyoka..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BUILDERS_GENERATOR));
    }

    @Test
    void rulesKnowTheModelAndFindingsButNotTheirOwnCatalogue() {
        mayUse(RULE, JDK, MONEY_API, TIME, MONEY, MODEL, FINDING, BUILDERS_GENERATOR);
        mayUse(COST, JDK, MONEY_API, TIME, MONEY, MODEL, FINDING, RULE);
        mayUse(TREND, JDK, MONEY_API, TIME, MONEY, MODEL, FINDING, RULE);
        mayUse(STANDARD, JDK, MONEY_API, TIME, MONEY, MODEL, FINDING, RULE, COST, TREND);
    }

    @Test
    void theCatalogueShowsOneClassAtMost() {
        assertThat(MainClasses.ALL.stream()
                        .filter(type -> type.getPackageName().equals(STANDARD))
                        .filter(type ->
                                type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getName))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void noPackageNeedsItselfByARoundaboutWay() {
        check(slices().matching("dev.hyoka.(**)").should().beFreeOfCycles());
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
                        "java.time.Clock.systemUTC",
                        "java.time.Clock.systemDefaultZone",
                        "java.time.Clock.system",
                        "java.util.Calendar.getInstance",
                        "java.util.Date.<init>()"));
        nothingUses("the default time zone", anyOf("java.util.TimeZone.getDefault", "java.time.ZoneId.systemDefault"));
    }

    @Test
    void nothingReadsTheDefaultLocale() {
        nothingUses(
                "the default locale",
                anyOf(
                        "java.util.Locale.getDefault",
                        "java.lang.String.toLowerCase()",
                        "java.lang.String.toUpperCase()",
                        "java.lang.String.formatted",
                        "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                        "java.text.DecimalFormat.<init>()",
                        "java.text.DecimalFormat.<init>(java.lang.String)",
                        "java.text.DecimalFormatSymbols.<init>()",
                        "java.text.DecimalFormatSymbols.getInstance()",
                        "java.text.NumberFormat.getInstance()",
                        "java.text.NumberFormat.getNumberInstance()",
                        "java.text.NumberFormat.getIntegerInstance()",
                        "java.text.NumberFormat.getPercentInstance()",
                        "java.text.MessageFormat.<init>(java.lang.String)",
                        "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
                        "java.text.SimpleDateFormat.<init>(java.lang.String)",
                        "java.text.Collator.getInstance()",
                        "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                        "java.util.Formatter.<init>()",
                        "java.util.ResourceBundle.getBundle(java.lang.String)",
                        "java.util.Scanner.<init>(java.lang.String)"));
    }

    @Test
    void nothingReadsTheDefaultCharset() {
        nothingUses(
                "the default charset",
                anyOf(
                        "java.nio.charset.Charset.defaultCharset",
                        "java.lang.String.getBytes()",
                        "java.lang.String.<init>([B)",
                        "java.io.InputStreamReader.<init>(java.io.InputStream)",
                        "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
                        "java.io.FileReader.<init>(java.lang.String)",
                        "java.io.FileReader.<init>(java.io.File)",
                        "java.io.FileWriter.<init>(java.lang.String)",
                        "java.io.FileWriter.<init>(java.io.File)",
                        "java.io.ByteArrayOutputStream.toString()"));
    }

    @Test
    void nothingReadsWhatTheSystemIsSetTo() {
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
    }

    @Test
    void nothingPrintsOrLogs() {
        nothingUses(
                "the standard streams",
                anyOf(
                        "java.lang.System.out",
                        "java.lang.System.err",
                        "java.lang.System.in",
                        "java.lang.System.getLogger"));
        nothingUses(
                "a stack trace",
                target -> target.getName().equals("printStackTrace")
                        && target.getOwner().isAssignableTo(Throwable.class));
        check(noClasses().should().dependOnClassesThat().resideInAnyPackage("java.util.logging..", "org.slf4j.."));
    }

    @Test
    void nothingDependsOnChanceOrOnTheOrderOfHashes() {
        nothingUses(
                "chance or the order of hashes",
                anyOf(
                        "java.util.Map.copyOf",
                        "java.util.Set.copyOf",
                        "java.lang.Math.random",
                        "java.lang.System.identityHashCode",
                        "java.util.Random.<init>()",
                        "java.util.concurrent.ThreadLocalRandom.current",
                        "java.util.UUID.randomUUID",
                        "java.util.Collections.shuffle(java.util.List)"));
    }

    @Test
    void staticStateIsConstantsOnly() {
        check(fields().that().areStatic().should().beFinal());
        check(fields().that().areStatic().should().notHaveRawType(resideInAPackage("java.util.concurrent..")));
    }

    @Test
    void aClassIsNamedAfterWhatItIs() {
        check(noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager)(\\$.*)?"));
    }

    @Test
    void publicSignaturesSpeakOfTheJdkTheMoneyApiAndThisLibraryAlone() {
        check(codeUnits()
                .that()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .arePublic()
                .should(new ArchCondition<JavaCodeUnit>("speak of java, javax.money and dev.hyoka") {
                    @Override
                    public void check(JavaCodeUnit unit, ConditionEvents events) {
                        List<JavaType> types = new ArrayList<>(unit.getParameterTypes());
                        types.add(unit.getReturnType());
                        types.addAll(unit.getOwner().getInterfaces());
                        types.stream()
                                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                                .map(JavaClass::getBaseComponentType)
                                .filter(type -> !type.isPrimitive()
                                        && !type.getPackageName().matches("(java|javax\\.money|dev\\.hyoka)(\\..*)?"))
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        unit, unit.getDescription() + " speaks of " + type.getName())));
                    }
                }));
    }
}
