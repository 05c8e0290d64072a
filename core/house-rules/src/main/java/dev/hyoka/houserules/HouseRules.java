package dev.hyoka.houserules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What no main code of this project may touch: the same input gives the same output, wherever and whenever. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class HouseRules {

    private final ModuleClasses module;
    private final List<String> libraries;

    /**
     * Obtains the rules for a module.
     *
     * @param type a class of the module
     * @param libraries the packages of libraries of which its public signatures may speak, beside the JDK and the money API
     */
    protected HouseRules(Class<?> type, String... libraries) {
        this.module = ModuleClasses.of(type);
        this.libraries = Stream.concat(Stream.of("java", "javax.money", "dev.hyoka"), Stream.of(libraries))
                .toList();
    }

    /**
     * Returns the module.
     *
     * @return its compiled main code
     */
    protected final ModuleClasses module() {
        return module;
    }

    /**
     * Checks a rule on the module. A rule for a package that is still empty holds, and bites as soon as that is filled.
     *
     * @param rule the rule
     */
    protected final void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(module.all());
    }

    /**
     * Checks that nothing in the module uses something.
     *
     * @param what how a failure calls it
     * @param target tells whether a method or a field is it
     */
    protected final void nothingUses(String what, Predicate<AccessTarget> target) {
        check(noClasses().should().accessTargetWhere(describe(what, access -> target.test(access.getTarget()))));
    }

    /**
     * Tells methods and fields by their names.
     *
     * @param targets their names, with or without the types of the parameters
     * @return true for those
     */
    protected static Predicate<AccessTarget> anyOf(String... targets) {
        Set<String> names = Set.of(targets);
        return target -> names.contains(target.getFullName())
                || names.contains(target.getOwner().getName() + "." + target.getName());
    }

    @Test
    void noPackageNeedsItselfByARoundaboutWay() {
        check(slices().matching("dev.hyoka.(**)").should().beFreeOfCycles());
    }

    @Test
    void publicSignaturesSpeakOfWhatTheirUsersSeeAlone() {
        Set<String> own = module.all().stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        Set<String> exported = module.exported();
        check(codeUnits()
                .that()
                .areDeclaredInClassesThat(describe(
                        "are exported", type -> exported.contains(type.getPackageName()) && SpokenTypes.isSeen(type)))
                .and(describe(
                        "are to be seen",
                        unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                                || unit.getModifiers().contains(JavaModifier.PROTECTED)))
                .should(new SpokenTypes(own, exported, libraries)));
    }

    @Test
    void nothingReadsTheClock() {
        nothingUses(
                "the clock",
                target -> target.getOwner().getPackageName().startsWith("java.time")
                        && target.getName().equals("now"));
        nothingUses(
                "the clock or the default time zone",
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
    void nothingReadsTheDefaultLocale() {
        nothingUses(
                "the default locale",
                anyOf(
                        "java.util.Locale.getDefault",
                        "java.lang.String.toLowerCase()",
                        "java.lang.String.toUpperCase()",
                        "java.lang.String.formatted",
                        "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                        "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
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
                        "java.lang.String.<init>([B, int, int)",
                        "java.io.InputStreamReader.<init>(java.io.InputStream)",
                        "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
                        "java.io.PrintStream.<init>(java.io.OutputStream)",
                        "java.io.PrintWriter.<init>(java.io.OutputStream)",
                        "java.io.FileReader.<init>(java.lang.String)",
                        "java.io.FileReader.<init>(java.io.File)",
                        "java.io.FileWriter.<init>(java.lang.String)",
                        "java.io.FileWriter.<init>(java.io.File)",
                        "java.io.ByteArrayOutputStream.toString()",
                        "java.util.Scanner.<init>(java.io.InputStream)"));
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
                        "java.lang.Boolean.getBoolean",
                        "java.io.PrintStream.println",
                        "java.io.PrintWriter.println",
                        "java.io.BufferedWriter.newLine"));
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
                        "java.security.SecureRandom.<init>()",
                        "java.util.Random.<init>()",
                        "java.util.SplittableRandom.<init>()",
                        "java.util.concurrent.ThreadLocalRandom.current",
                        "java.util.random.RandomGenerator.getDefault",
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
}
