package dev.hyoka.io;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.hyoka.houserules.HouseRules;
import org.junit.jupiter.api.Test;

/** What the formats may know of one another and of others, and what no main code may touch. */
class ArchitectureTest extends HouseRules {

    private static final String IO = "dev.hyoka.io";
    private static final String JSON = "dev.hyoka.io.json";
    /** Tables, whatever stands in them, and the form in which a row is a sheet: what formats made of rows share. */
    private static final String TABLE = "dev.hyoka.io.table";

    private static final String WIDE = "dev.hyoka.io.wide";
    /** Documents with what was found in them: what the forms of findings share. */
    private static final String FINDINGS = "dev.hyoka.io.findings";

    private static final String CSV = "dev.hyoka.io.csv";
    private static final String SARIF = "dev.hyoka.io.sarif";
    private static final String JUNIT = "dev.hyoka.io.junit";
    private static final String JACKSON = "tools.jackson..";
    private static final String FASTCSV = "de.siegmar.fastcsv..";
    private static final String XML = "javax.xml..";

    ArchitectureTest() {
        super(SheetFormat.class);
    }

    @Test
    void readingAndWritingDoNotJudge() {
        check(noClasses().should().dependOnClassesThat().resideInAPackage("dev.hyoka.rule.."));
    }

    @Test
    void noFormatKnowsAnotherOne() {
        check(slices().matching("dev.hyoka.io.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAnyPackage(TABLE, WIDE, FINDINGS)));
    }

    @Test
    void whatAllFormatsShareKnowsNoneOfThem() {
        check(noClasses()
                .that()
                .resideInAPackage(IO)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.hyoka.io.(*).."));
        check(noClasses()
                .that()
                .resideInAPackage(TABLE)
                .should()
                .dependOnClassesThat(resideInAPackage("dev.hyoka.io.(*)..").and(not(resideInAPackage(TABLE)))));
        check(noClasses()
                .that()
                .resideInAPackage(FINDINGS)
                .should()
                .dependOnClassesThat(resideInAPackage("dev.hyoka.io.(*)..").and(not(resideInAPackage(FINDINGS)))));
    }

    @Test
    void theTokenizerOfJsonIsKnownToJsonAlone() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(JSON, SARIF)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(JACKSON));
    }

    @Test
    void theParserOfCsvIsKnownToCsvAlone() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(CSV)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(FASTCSV));
    }

    @Test
    void theWriterOfXmlIsKnownToJunitAlone() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(JUNIT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(XML));
    }

    @Test
    void onlyTheJdkMoneyAndTheCoreAreNeededOtherwise() {
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
                        "dev.hyoka.io..",
                        FASTCSV,
                        XML,
                        JACKSON));
    }

    @Test
    void theJsonPackageShowsItsFormatsAndTheirOptions() {
        assertThat(module().all().stream()
                        .filter(type -> type.getPackageName().equals(JSON))
                        .filter(type ->
                                type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder("JsonFormat", "NdjsonFormat", "JsonOptions", "JsonFindings");
    }
}
