package dev.hyoka.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.time.FiscalYear;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is compared does the same: each contender finds the same in the sheets that the benchmarks judge. */
class SameFindingsTest {

    private static final List<ManagementSheet> SHEETS = JudgedSheets.make(SheetBenchmark.SHEETS);

    /** A finding without its figures. */
    private record Found(String rule, ManagementSheet sheet, FiscalYear year, Row row) {}

    private static final List<Found> BY_HAND = found(HandWritten::check);

    @Test
    void everyRuleFindsSomethingInEveryRowThatItJudges() {
        Set<String> rulesAndRows =
                BY_HAND.stream().map(found -> found.rule + " " + found.row).collect(Collectors.toSet());

        assertThat(rulesAndRows)
                .containsExactlyInAnyOrder(
                        "TOT-01 PROJECT_TOTAL",
                        "TOT-03 TOTAL_COST",
                        "TOT-04 PROJECT_TOTAL",
                        "TOT-04 TOTAL_COST",
                        "TOT-05 PROJECT_TOTAL",
                        "TOT-05 PERSONNEL_TOTAL",
                        "TOT-05 TOTAL_COST",
                        "TOT-06 PROJECT_TOTAL",
                        "TOT-06 TOTAL_COST");
    }

    @Test
    void oneSheetInTenHasFindings() {
        assertThat(BY_HAND.stream().map(Found::sheet).distinct()).hasSize(SHEETS.size() / 10);
    }

    @Test
    void theRulesFindWhatIsFoundByHand() {
        RuleSet rules = Hyoka.totals();

        assertThat(rules.rules()).hasSize(5);
        assertThat(SHEETS.stream()
                        .flatMap(sheet -> rules.check(sheet).findings().stream().map(finding -> found(sheet, finding))))
                .containsExactlyInAnyOrderElementsOf(BY_HAND);
    }

    @Test
    void hibernateValidatorFindsWhatIsFoundByHand() {
        try (BeanValidation checks = new BeanValidation()) {
            assertThat(found(sheet -> checks.check(CostColumns.of(sheet)).stream()
                            .map(BeanValidation::discrepancy)
                            .toList()))
                    .containsExactlyInAnyOrderElementsOf(BY_HAND);
        }
    }

    @Test
    void droolsFindsWhatIsFoundByHand() {
        try (RuleEngine checks = new RuleEngine()) {
            assertThat(found(sheet -> checks.check(CostColumns.of(sheet))))
                    .containsExactlyInAnyOrderElementsOf(BY_HAND);
        }
    }

    private static List<Found> found(Function<ManagementSheet, Collection<Discrepancy>> check) {
        return SHEETS.stream()
                .flatMap(sheet -> check.apply(sheet).stream().map(discrepancy -> found(sheet, discrepancy)))
                .toList();
    }

    private static Found found(ManagementSheet sheet, Discrepancy discrepancy) {
        assertThat(discrepancy.sheet()).isEqualTo(sheet.name());
        return new Found(discrepancy.rule(), sheet, discrepancy.year(), discrepancy.row());
    }

    private static Found found(ManagementSheet sheet, Finding finding) {
        Location place = finding.location();
        return Stream.of(sheet)
                .flatMap(one -> one.cost().stream())
                .flatMap(cost -> cost.years().stream()
                        .filter(year -> place.isWithin(Places.costYear(cost.place(year))))
                        .map(year -> new Found(
                                finding.rule().value(), sheet, year.fiscalYear(), row(place, cost.place(year)))))
                .findFirst()
                .orElseThrow();
    }

    private static Row row(Location place, String year) {
        if (place.equals(Places.projectTotal(year))) {
            return Row.PROJECT_TOTAL;
        }
        if (place.equals(Places.personnelTotal(year))) {
            return Row.PERSONNEL_TOTAL;
        }
        assertThat(place).isEqualTo(Places.total(year));
        return Row.TOTAL_COST;
    }
}
