package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.CostTable.sheet;
import static dev.hyoka.rule.standard.CostTable.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Suspect;
import dev.hyoka.model.CostYear;
import dev.hyoka.rule.Profile;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** TOT-02. */
class PersonnelTotalDiffersTest {

    private static final RuleSet RULE = RuleSet.of(List.of(new PersonnelTotalDiffers()));
    private static final RuleSet WITH_RATE = RULE.with(Profile.builder()
            .putHourlyRates(FiscalYear.of(2019), new BigDecimal("3165"))
            .build());
    private static final RuleSet WITH_POST_RATE = RULE.with(Profile.builder()
            .putPostRates(FiscalYear.of(2019), new BigDecimal("7500000"))
            .build());

    private static Outcome outcome(RuleSet rules, CostYear year) {
        return rules.check(sheet(year)).verdicts().get(0).outcome();
    }

    @Test
    void hoursThatDontMakeThePersonnelCostContradictIt() {
        // 45 hours at 3,165 yen are 142,425 yen
        Finding finding = ((Outcome.Found) outcome(WITH_RATE, year(2019, "89", null, "89", "144", "233")))
                .findings()
                .get(0);

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.location()).isEqualTo(Places.personnelTotal("2019"));
        assertThat(finding.related()).containsExactly(Places.hours("2019"));
        assertThat(finding.evidence().orElseThrow().computed().value()).isEqualByComparingTo("142.425");
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("令和元年度(実績)の人件費計(B)は144千円と記載されていますが、内訳(業務時間 45 × 3.165)の合計は142.425千円で、"
                        + "差(記載-合計)は1.575千円です。業務時間、その他職員人件費、人件費計のどれが誤りかを、"
                        + "プロファイルの単価とあわせて確認してください。");
        assertThat(finding.suspects())
                .extracting(
                        Suspect::kind,
                        suspect -> suspect.edit().to().orElseThrow().intValueExact())
                .contains(tuple(Suspect.Kind.OTHER, 142));
    }

    @Test
    void whatRoundingExplainsAgrees() {
        assertThat(outcome(WITH_RATE, year(2019, "89", null, "89", "142", "231")))
                .isEqualTo(new Outcome.Passed(1));
    }

    @Test
    void otherStaffIsAddedAndRoundedAsWell() {
        CostYear year = year(2019, "89", null, "89", "153", "242");
        CostYear withOtherStaff = year.withPersonnel(year.personnel().withOtherStaff(CostTable.amount("10")));

        assertThat(outcome(WITH_RATE, withOtherStaff)).isEqualTo(new Outcome.Passed(1));
        assertThat(outcome(WITH_RATE, year)).isInstanceOf(Outcome.Found.class);
    }

    @Test
    void aRateOfAFullTimePostCountsTheStaff() {
        CostYear year = year(2019, "89", null, "89", "3750", "3839");
        CostYear halfAPost = year.withPersonnel(year.personnel().withRegularStaff(Optional.of(new BigDecimal("0.5"))));

        assertThat(outcome(WITH_POST_RATE, halfAPost)).isEqualTo(new Outcome.Passed(1));
        assertThat(outcome(
                        WITH_POST_RATE,
                        halfAPost.withPersonnel(halfAPost.personnel().withRegularStaff(BigDecimal.ONE))))
                .isInstanceOf(Outcome.Found.class);
    }

    @Test
    void withoutARateNothingIsJudged() {
        CostYear year = year(2019, "89", null, "89", "144", "233");

        assertThat(((Outcome.NotApplicable) outcome(RULE, year)).reason().in(Language.JA))
                .isEqualTo("人件費の単価がプロファイルにありません。");
        assertThat(outcome(WITH_RATE, year.withFiscalYear(FiscalYear.of(2020))))
                .isInstanceOf(Outcome.NotApplicable.class);
    }
}
