package dev.hyoka.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.hyoka.Rebuilt;
import java.math.BigDecimal;
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
            DOCUMENT,
            Observation.of(
                    Message.of("合わない", "does not agree").build(),
                    Places.projectTotal("2019"),
                    Places.funding("2019", "other")));

    @ParameterizedTest
    @ValueSource(strings = {"rule", "severity", "document", "observation"})
    void whatIsMissingFromAFindingIsRefusedByName(String component) {
        assertThatNullPointerException()
                .isThrownBy(() -> Rebuilt.with(FINDING, component, null))
                .withMessage(component);
    }

    @ParameterizedTest
    @ValueSource(strings = {"message", "location", "related", "elsewhere", "evidence", "suspects"})
    void whatIsMissingFromAnObservationIsRefusedByName(String component) {
        assertThatNullPointerException()
                .isThrownBy(() -> Rebuilt.with(FINDING.observation(), component, null))
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
        Observation observation = FINDING.observation().withRelated(related);
        related.clear();

        assertThat(observation.related())
                .containsExactly(Places.total("2019"), Places.hours("2019"))
                .isUnmodifiable();
    }

    @Test
    void everyComponentTakesPartInEquality() {
        Observation observation = FINDING.observation();
        assertThat(Rebuilt.with(FINDING, "observation", observation.withRelated(observation.related())))
                .isEqualTo(FINDING);
        assertThat(Rebuilt.with(FINDING, "severity", Severity.INFO)).isNotEqualTo(FINDING);
        assertThat(Rebuilt.with(FINDING, "observation", observation.withRelated(List.of())))
                .isNotEqualTo(FINDING);
    }

    @Test
    void theFingerprintIsThatOfRuleDocumentAndPlaceWhateverIsSaid() {
        Observation saidOtherwise = Observation.of(
                Message.of("別の文", "other words").with("stated", 90).build(), Places.projectTotal("2019"));

        assertThat(FINDING.fingerprint())
                .isEqualTo("6709083598fbd382886c0fa2f1fd86e6")
                .isEqualTo(Rebuilt.with(FINDING, "observation", saidOtherwise).fingerprint())
                .isEqualTo(Rebuilt.with(FINDING, "severity", Severity.INFO).fingerprint())
                .isNotEqualTo(
                        Rebuilt.with(FINDING, "rule", RuleId.parse("TOT-03")).fingerprint())
                .isNotEqualTo(Rebuilt.with(FINDING, "document", Rebuilt.with(DOCUMENT, "fiscalYear", 2021))
                        .fingerprint());
    }

    /** Department and division must not run into one another. */
    @Test
    void documentsWithTheSameLettersInOtherPlacesHaveOtherFingerprints() {
        DocumentRef shifted =
                Rebuilt.with(Rebuilt.with(DOCUMENT, "department", Optional.of("総務")), "division", Optional.of("部総務課"));

        assertThat(Rebuilt.with(FINDING, "document", shifted).fingerprint()).isNotEqualTo(FINDING.fingerprint());
    }

    @Test
    void whatTheDocumentStatedIsTheArgumentOfThatName() {
        Observation observation = Observation.of(
                Message.of("{stated}", "{stated}")
                        .with("stated", new BigDecimal("1062"))
                        .build(),
                Places.projectTotal("2019"));

        assertThat(Rebuilt.with(FINDING, "observation", observation).stated()).contains("1062");
        assertThat(FINDING.stated()).isEmpty();
    }
}
