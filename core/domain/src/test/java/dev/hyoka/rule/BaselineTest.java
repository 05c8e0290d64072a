package dev.hyoka.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Report;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BaselineTest {

    private static final RuleId RULE = RuleId.parse("OWN-01");
    private static final DocumentRef DOCUMENT = new DocumentRef(
            "management-sheet", 2020, Optional.of("総務部"), Optional.empty(), Optional.empty(), Optional.of("平和推進事業"));

    private static Finding finding(Location place, String words) {
        return new Finding(
                RULE,
                Severity.INFO,
                DOCUMENT,
                Observation.of(Message.of(words, words).build(), place));
    }

    private static Report report(List<Finding> findings) {
        return findings.isEmpty()
                ? Report.EMPTY
                : new Report(List.of(new Verdict(RULE, DOCUMENT, new Outcome.Found(1, findings))));
    }

    private static Report report(Finding... findings) {
        return report(List.of(findings));
    }

    private static final Finding TOTAL = finding(Places.total("2020"), "before");
    private static final Finding HOURS = finding(Places.hours("2020"), "before");

    @Test
    void aReportIsUnchangedAgainstItself() {
        Report report = report(TOTAL, HOURS);

        assertThat(Baseline.of(report).compare(report))
                .isEqualTo(new Baseline.Changes(List.of(), List.of(TOTAL, HOURS), List.of()));
    }

    @Test
    void whatIsNewAndWhatIsGoneIsTold() {
        Finding staff = finding(Places.regularStaff("2020"), "later");
        Finding sameTotal = finding(Places.total("2020"), "the words may change");

        Baseline.Changes changes = Baseline.of(report(TOTAL, HOURS)).compare(report(staff, sameTotal));

        assertThat(changes.added()).containsExactly(staff);
        assertThat(changes.unchanged()).containsExactly(sameTotal);
        assertThat(changes.gone())
                .containsExactly(new Baseline.Entry(HOURS.fingerprint(), RULE, DOCUMENT, Places.hours("2020")));
    }

    @Test
    void findingsWithOneFingerprintAreCounted() {
        Baseline two = Baseline.of(report(TOTAL, TOTAL));

        assertThat(two.entries()).hasSize(2);
        assertThat(two.compare(report(TOTAL)).gone()).hasSize(1);
        assertThat(two.compare(report(TOTAL, TOTAL, TOTAL)).added()).hasSize(1);
        assertThat(Baseline.EMPTY.compare(report(TOTAL, TOTAL)).added()).hasSize(2);
    }

    @Property(tries = 100)
    void everyFindingIsInOnePart(
            @ForAll @Size(max = 12) List<@IntRange(max = 5) Integer> earlier,
            @ForAll @Size(max = 12) List<@IntRange(max = 5) Integer> later) {
        Baseline.Changes changes = Baseline.of(report(findings(earlier))).compare(report(findings(later)));

        assertThat(changes.added().size() + changes.unchanged().size()).isEqualTo(later.size());
        assertThat(changes.gone().size() + changes.unchanged().size()).isEqualTo(earlier.size());
        assertThat(changes.unchanged())
                .hasSize(IntStream.rangeClosed(0, 5)
                        .map(place -> Math.min(count(earlier, place), count(later, place)))
                        .sum());
    }

    private static List<Finding> findings(List<Integer> places) {
        return places.stream()
                .map(place -> finding(Places.indicator(place), "words"))
                .toList();
    }

    private static int count(List<Integer> places, int place) {
        return (int) places.stream().filter(other -> other == place).count();
    }
}
