package dev.hyoka.io.spreadsheet;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
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

/** What this module may know of others, and what no main code may touch. */
class ArchitectureTest {

    @Test
    void readingAndWritingDoNotJudge() {
        check(noClasses().should().dependOnClassesThat().resideInAPackage("dev.hyoka.rule.."));
    }

    @Test
    void onlyTheJdkMoneyTheCoreTheFormatsExtensionPointsAndTheSpreadsheetLibraryAreNeeded() {
        check(classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.xml..",
                        "javax.money..",
                        "dev.hyoka.time",
                        "dev.hyoka.money",
                        "dev.hyoka.model",
                        "dev.hyoka.finding",
                        "dev.hyoka.io",
                        "dev.hyoka.io.table",
                        "dev.hyoka.io.wide",
                        "dev.hyoka.io.spreadsheet",
                        "org.apache.commons.compress..",
                        "org.apache.poi..",
                        "org.openxmlformats.schemas.."));
    }

    @Test
    void oneClassKnowsTheArchivesLibrary() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Archive.class.getName())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.commons.compress.."));
    }

    @Test
    void noSettingThatTheEmbeddingSystemOwnsIsTouched() {
        nothingUses(
                "the spreadsheet library's settings",
                anyOf(
                        "org.apache.poi.openxml4j.util.ZipSecureFile.setMinInflateRatio",
                        "org.apache.poi.openxml4j.util.ZipSecureFile.setMaxEntrySize",
                        "org.apache.poi.openxml4j.util.ZipSecureFile.setMaxTextSize",
                        "org.apache.poi.openxml4j.util.ZipSecureFile.setMaxFileCount",
                        "org.apache.poi.util.IOUtils.setByteArrayMaxOverride",
                        "org.apache.poi.util.TempFile.setTempFileCreationStrategy",
                        "java.lang.System.setProperty",
                        "java.util.Locale.setDefault"));
        nothingUses(
                "files",
                anyOf(
                        "java.io.File.createTempFile",
                        "java.nio.file.Files.createTempFile",
                        "java.nio.file.Path.of",
                        "java.io.File.<init>(java.lang.String)"));
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
                        unit.getOwner().getSuperclass().ifPresent(types::add);
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

    @Test
    void nothingReadsTheClockOrTheTimeZone() {
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
                        "java.text.MessageFormat.<init>(java.lang.String)",
                        "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
                        "java.text.SimpleDateFormat.<init>(java.lang.String)",
                        "java.text.Collator.getInstance()",
                        "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                        "java.util.Formatter.<init>()",
                        "java.util.ResourceBundle.getBundle(java.lang.String)"));
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
        nothingUses("a stack trace", target -> target.getName().equals("printStackTrace"));
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
                        "java.util.UUID.randomUUID"));
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
