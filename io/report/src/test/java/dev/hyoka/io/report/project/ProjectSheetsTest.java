package dev.hyoka.io.report.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.time.FiscalYear;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProjectSheetsTest {

    private static final ManagementSheet SHEET = ManagementSheet.builder()
            .fiscalYear(FiscalYear.of(2020))
            .name("平和推進事業")
            .department("総務部")
            .division("総務課")
            .build();

    @Test
    void sheetsOfSuccessiveYearsAreOneProjectTheNewestFirst() {
        assertThat(projects(SHEET, in(2022), in(2021))).containsExactly(List.of(2022, 2021, 2020));
    }

    @Test
    void aYearWithoutASheetEndsAProject() {
        assertThat(projects(SHEET, in(2022))).containsExactly(List.of(2020), List.of(2022));
    }

    @Test
    void theNumberTellsMoreThanTheName() {
        assertThat(projects(
                        SHEET.withId(Optional.of("12")),
                        in(2021).withId(Optional.of("１２")).withName("平和事業"),
                        in(2021).withId(Optional.of("13"))))
                .containsExactly(List.of(2021, 2020), List.of(2021));
    }

    @Test
    void aNumberThatEachDivisionCountsForItselfIsToldApartByTheDivision() {
        ManagementSheet first = SHEET.withId(Optional.of("1"));
        ManagementSheet other = first.withDivision(Optional.of("人事課")).withName("職員研修");
        assertThat(projects(
                        first,
                        other,
                        other.withFiscalYear(FiscalYear.of(2021)),
                        first.withFiscalYear(FiscalYear.of(2021))))
                .containsExactly(List.of(2021, 2020), List.of(2021, 2020));
    }

    @Test
    void aReorganizationDoesNotCutTheThread() {
        assertThat(projects(SHEET, in(2021).withDepartment(Optional.of("市民部")))).containsExactly(List.of(2021, 2020));
    }

    @Test
    void spacesAndWidthsOfANameMakeNoDifference() {
        assertThat(projects(SHEET.withName("ＤＸ推進 事業"), in(2021).withName("DX推進事業")))
                .containsExactly(List.of(2021, 2020));
    }

    @Test
    void twoSheetsOfOneIdentityAndYearAreTwoProjects() {
        assertThat(projects(SHEET, in(2021), in(2021))).containsExactly(List.of(2020), List.of(2021), List.of(2021));
    }

    private static ManagementSheet in(int year) {
        return SHEET.withFiscalYear(FiscalYear.of(year));
    }

    /** The years of each project's sheets. */
    private static List<List<Integer>> projects(ManagementSheet... sheets) {
        CheckedSet set = PageText.checked(List.of(sheets));
        return ProjectSheets.of(set).stream()
                .map(project -> project.newestFirst().stream()
                        .map(document -> document.document().fiscalYear().year())
                        .toList())
                .toList();
    }
}
