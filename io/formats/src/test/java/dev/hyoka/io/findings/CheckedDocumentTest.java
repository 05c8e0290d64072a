package dev.hyoka.io.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Severity;
import dev.hyoka.form.Head;
import dev.hyoka.io.Origin;
import dev.hyoka.io.SourceMap;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.time.FiscalYear;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where a finding is to be looked for. */
class CheckedDocumentTest {

    private static final GoalSheet SHEET =
            GoalSheet.builder().fiscalYear(FiscalYear.of(2025)).build();

    @Test
    void aFindingAboutSeveralCellsTogetherStandsAtTheFirstOfThem() {
        CheckedDocument document =
                document(Places.indicator(0).child("name"), Places.indicatorValue(0, "2025"), Places.DIRECTION_CODE);
        assertThat(document.position(finding(Places.indicator(0), Places.DIRECTION_CODE)))
                .isEqualTo(SourcePosition.of("sheets.txt", 1, 1));
    }

    @Test
    void aFindingAboutWhatIsNotPrintedStandsAtThePlaceThatBelongsToIt() {
        CheckedDocument document = document(Places.NAME, Places.indicator(1).child("name"), Places.DIRECTION_CODE);
        assertThat(document.position(finding(Places.indicator(0), Places.DIRECTION_CODE)))
                .isEqualTo(SourcePosition.of("sheets.txt", 3, 1));
    }

    @Test
    void aFindingAboutTheWholeDocumentStandsAtItsName() {
        CheckedDocument document = document(Places.GOAL, Places.DIVISION);
        assertThat(document.position(finding(Location.ROOT))).isEqualTo(SourcePosition.of("sheets.txt", 2, 1));
    }

    /** A document in which each place stands on a line of its own. */
    private static CheckedDocument document(Location... places) {
        Map<Location, Origin> origins = new LinkedHashMap<>();
        for (Location place : places) {
            origins.put(
                    place,
                    new Origin(
                            SourcePosition.of("sheets.txt", origins.size() + 1, 1), "字", Origin.Handling.AS_PRINTED));
        }
        return new CheckedDocument(SHEET, "sheets.txt", new SourceMap(origins), List.of());
    }

    private static Finding finding(Location place, Location... related) {
        Observation observation =
                Observation.of(Message.of("所見", "A finding").build(), place).withRelated(List.of(related));
        return new Finding(RuleId.parse("OWN-01"), Severity.WARNING, Head.refTo(SHEET), observation);
    }
}
