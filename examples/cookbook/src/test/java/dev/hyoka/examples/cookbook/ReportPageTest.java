package dev.hyoka.examples.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Report;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.findings.FindingsFormat;
import dev.hyoka.io.findings.FindingsFormats;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.rule.RuleSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportPageTest {

    @TempDir
    Path folder;

    @Test
    void showsThePublishedSheetsWithWhatTheRulesFound() throws IOException {
        Path page = folder.resolve("page.html");

        ReportPage.main(new String[] {
            "../cli/src/main/resources/dev/hyoka/cli/samples/management-sheets-r2.txt", page.toString()
        });

        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("選挙常時啓発事業", "TOT-05", "LAB-01");
    }

    /** The city's own rule is installed, and that is all: every form of findings shows what it found. */
    @ParameterizedTest
    @MethodSource("formats")
    void whatAnOwnRuleFindsIsShownInEveryFormWithoutFurtherWork(FindingsFormat format) throws IOException {
        ManagementSheet sheet = CityRulesTest.sheetWithALeap();
        Report report = RuleSet.installed().check(sheet);
        ByteArrayOutputStream output = new ByteArrayOutputStream();

        format.in(Language.JA).write(CheckedSet.ofDocuments(List.of(sheet), report), output);

        assertThat(output.toString(StandardCharsets.UTF_8)).contains("CITY-02");
    }

    static List<FindingsFormat> formats() {
        return List.copyOf(FindingsFormats.installed().all());
    }
}
