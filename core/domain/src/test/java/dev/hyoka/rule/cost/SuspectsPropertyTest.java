package dev.hyoka.rule.cost;

import static dev.hyoka.rule.cost.CostSheets.TOTALS;
import static dev.hyoka.rule.cost.CostSheets.others;
import static dev.hyoka.rule.cost.CostSheets.with;
import static dev.hyoka.rule.cost.CostSheets.year;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Edit;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Suspect;
import dev.hyoka.form.CostRow;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** One figure of a consistent sheet is made wrong: what the suspects say of it. */
class SuspectsPropertyTest {

    private static final List<CostRow> FIGURES =
            List.of(CostRow.NATIONAL, CostRow.OTHER, CostRow.PROJECT_TOTAL, CostRow.PERSONNEL_TOTAL, CostRow.TOTAL);

    /** One figure of R2, and what it is instead. */
    record Fault(CostYear before, CostYear year, CostRow row, int right, int wrong) {

        ManagementSheet sheet() {
            return CostSheets.sheet("事業", before, with(year, row, wrong));
        }

        List<Finding> findings() {
            List<ManagementSheet> set = new ArrayList<>(others());
            set.add(sheet());
            return TOTALS.check(set).findings();
        }

        Edit cure() {
            return new Edit(
                    row.location("2020"),
                    Optional.of(wrong).map(BigDecimal::valueOf),
                    Optional.of(right).map(BigDecimal::valueOf));
        }
    }

    @Property(tries = 300)
    void everySuspectMakesItsRulePass(@ForAll("faults") Fault fault) {
        for (Finding finding : fault.findings()) {
            for (Suspect suspect : finding.suspects()) {
                ManagementSheet corrected = Correction.apply(fault.sheet(), suspect.edit());

                assertThat(TOTALS.check(corrected).findings(finding.rule()))
                        .as("%s %s", finding.rule(), suspect)
                        .isEmpty();
            }
        }
    }

    @Property(tries = 300)
    void theTrueCauseIsAmongTheSuspectsOfEveryFinding(@ForAll("faults") Fault fault) {
        assertThat(fault.findings())
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(finding.suspects()).extracting(Suspect::edit).contains(fault.cure()));
    }

    /** Hardly anything else looks like these slips by chance. */
    @Property(tries = 300)
    void aPowerOfTenOrASignIsFirstAmongTheSuspects(
            @ForAll("years") CostYear before,
            @ForAll("years") CostYear after,
            @ForAll("rows") CostRow row,
            @ForAll("slips") int factor) {
        int right = row.printed(after, CostSheets.UNIT).orElseThrow().intValueExact();
        Fault fault = new Fault(before.withFiscalYear(FiscalYear.of(2019)), after, row, right, right * factor);

        assertThat(fault.findings())
                .isNotEmpty()
                .allSatisfy(
                        finding -> assertThat(finding.suspects().get(0).edit()).isEqualTo(fault.cure()));
    }

    @Provide
    Arbitrary<Integer> slips() {
        return Arbitraries.of(-1, 10, 1000);
    }

    @Provide
    Arbitrary<CostRow> rows() {
        return Arbitraries.of(FIGURES);
    }

    @Provide
    Arbitrary<CostYear> years() {
        Arbitrary<Integer> amounts = Arbitraries.integers().between(20, 90_000);
        return Combinators.combine(amounts, amounts, Arbitraries.integers().between(20, 3_000))
                .as((national, other, hours) -> year(2020, hours, national, null, null, other));
    }

    @Provide
    Arbitrary<Fault> faults() {
        return Combinators.combine(
                        years(), years(), rows(), Arbitraries.integers().between(6, 5_000))
                .as((before, year, row, excess) -> {
                    int right = row.printed(year, CostSheets.UNIT).orElseThrow().intValueExact();
                    return new Fault(before.withFiscalYear(FiscalYear.of(2019)), year, row, right, right + excess);
                });
    }
}
