package dev.hyoka.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The names are a contract: other programs rely on the places of findings. */
class PlacesTest {

    @Test
    void aCostYearsPlacesAreThoseOfTheInterchangeForm() {
        assertThat(List.of(
                        Places.costYear("2019"),
                        Places.funding("2019", "national"),
                        Places.projectTotal("2019"),
                        Places.regularStaff("2019"),
                        Places.hours("2019"),
                        Places.otherStaff("2019"),
                        Places.personnelTotal("2019"),
                        Places.total("2020-budget")))
                .extracting(Location::toString)
                .containsExactly(
                        "/cost/years/2019",
                        "/cost/years/2019/funding/national",
                        "/cost/years/2019/projectTotal",
                        "/cost/years/2019/personnel/regularStaff",
                        "/cost/years/2019/personnel/hours",
                        "/cost/years/2019/personnel/otherStaff",
                        "/cost/years/2019/personnel/total",
                        "/cost/years/2020-budget/total");
    }

    @Test
    void anIndicatorIsNamedByItsPositionAndItsValueByTheYear() {
        assertThat(Places.indicator(0)).hasToString("/indicators/0");
        assertThat(Places.indicatorValue(11, "2020")).hasToString("/indicators/11/values/2020");
    }

    @Test
    void anAttributeIsNamedByItsLabelWhateverThatHolds() {
        assertThat(Places.attribute("件数/年")).hasToString("/attributes/件数~1年");
    }

    @Test
    void theProjectsOfAGoalSheetAreNamedByTheirPositions() {
        assertThat(List.of(
                        Places.relatedProject(11),
                        Places.relatedProjectName(0),
                        Places.relatedPolicy(0),
                        Places.priorityProject(2),
                        Places.priorityProjectTitle(2),
                        Places.priorityPolicy(2),
                        Places.task(2, 3),
                        Places.taskName(2, 3),
                        Places.entry(2, 3, 0)))
                .extracting(Location::toString)
                .containsExactly(
                        "/relatedProjects/11",
                        "/relatedProjects/0/project",
                        "/relatedProjects/0/policy",
                        "/priorityProjects/2",
                        "/priorityProjects/2/title",
                        "/priorityProjects/2/policy",
                        "/priorityProjects/2/schedule/3",
                        "/priorityProjects/2/schedule/3/task",
                        "/priorityProjects/2/schedule/3/entries/0");
    }
}
