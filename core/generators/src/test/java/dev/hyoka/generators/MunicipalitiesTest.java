package dev.hyoka.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyoka.model.ManagementSheet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MunicipalitiesTest {

    private static Stream<List<ManagementSheet>> some(Municipalities sets) {
        return sets.samples(1).limit(200);
    }

    @Test
    void setsHaveTheWantedNumberOfProjects() {
        Municipalities sets = Sheets.municipalities();
        assertThat(some(sets.withProjects(0))).allMatch(List::isEmpty);
        assertThat(some(sets.withProjects(2, 4))).extracting(List::size).containsOnly(2, 3, 4);
        assertThat(some(sets)).extracting(List::size).contains(1, 12).allMatch(size -> 1 <= size && size <= 12);

        assertThatThrownBy(() -> sets.withProjects(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sets.withProjects(3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 to 2");
    }

    @Test
    void sheetsStandInTheOrderOfTheirYears() {
        assertThat(some(Sheets.municipalities().overYears(3))).allSatisfy(sheets -> {
            assertThat(sheets).extracting(ManagementSheet::fiscalYear).isSorted();
            int first = sheets.get(0).fiscalYear().year();
            assertThat(sheets).allMatch(sheet -> sheet.fiscalYear().year() < first + 3);
        });
    }

    @Test
    void setsAreOfNoMoreYearsThanTheirSheets() {
        Municipalities sets = Sheets.municipalities();
        assertThat(some(sets.overYears(6))).hasSize(200);

        assertThatThrownBy(() -> sets.overYears(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sets.overYears(7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("7");
        assertThatThrownBy(() ->
                        sets.overYears(2).withSheets(Sheets.managementSheets().ofFiscalYear(2020)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sheetsAreTheWantedOnes() {
        Municipalities sets = Sheets.municipalities()
                .withSheets(Sheets.managementSheets().ofFiscalYear(2011).inDepartment("環境部"));
        assertThat(some(sets).flatMap(List::stream)).allSatisfy(sheet -> {
            assertThat(sheet.fiscalYear().year()).isEqualTo(2011);
            assertThat(sheet.department()).contains("環境部");
        });
    }
}
