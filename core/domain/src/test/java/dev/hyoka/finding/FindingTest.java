package dev.hyoka.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.hyoka.Rebuilt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    private static final DocumentRef DOCUMENT = new DocumentRef(
            "management-sheet", 2020, Optional.of("総務部"), Optional.of("総務課"), Optional.empty(), Optional.of("平和推進事業"));

    private static final Finding FINDING = new Finding(
            RuleId.parse("TOT-01"),
            Severity.ERROR,
            Message.of("合わない", "does not agree").build(),
            Places.projectTotal("2019"),
            DOCUMENT,
            List.of(Places.funding("2019", "other")));

    @ParameterizedTest
    @ValueSource(strings = {"rule", "severity", "message", "location", "document", "related"})
    void whatIsMissingFromAFindingIsRefusedByName(String component) {
        assertThatNullPointerException()
                .isThrownBy(() -> Rebuilt.with(FINDING, component, null))
                .withMessage(component);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind", "department", "division", "id", "name"})
    void whatIsMissingFromADocumentsIdentityIsRefusedByName(String component) {
        assertThatNullPointerException()
                .isThrownBy(() -> Rebuilt.with(DOCUMENT, component, null))
                .withMessage(component);
    }

    @Test
    void theRelatedPlacesAreCopiedInTheirOrder() {
        List<Location> related = new ArrayList<>(List.of(Places.total("2019"), Places.hours("2019")));
        Finding finding = Rebuilt.with(FINDING, "related", related);
        related.clear();

        assertThat(finding.related())
                .containsExactly(Places.total("2019"), Places.hours("2019"))
                .isUnmodifiable();
    }

    @Test
    void everyComponentTakesPartInEquality() {
        assertThat(Rebuilt.with(FINDING, "related", List.copyOf(FINDING.related())))
                .isEqualTo(FINDING);
        assertThat(Rebuilt.with(FINDING, "severity", Severity.INFO)).isNotEqualTo(FINDING);
        assertThat(Rebuilt.with(FINDING, "related", List.of())).isNotEqualTo(FINDING);
    }
}
