package dev.hyoka.io.spreadsheet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import dev.hyoka.houserules.HouseRules;
import org.junit.jupiter.api.Test;

/** What this module may know of others, and what no main code may touch. */
class ArchitectureTest extends HouseRules {

    ArchitectureTest() {
        super(WorkbookTables.class);
    }

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
                        "dev.hyoka.form",
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
}
