package dev.hyoka.rule.cost;

import static dev.hyoka.rule.cost.CostSheets.TOTALS;
import static dev.hyoka.rule.cost.CostSheets.others;
import static dev.hyoka.rule.cost.CostSheets.sheet;
import static dev.hyoka.rule.cost.CostSheets.with;
import static dev.hyoka.rule.cost.CostSheets.year;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Edit;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Suspect;
import dev.hyoka.finding.Suspect.Kind;
import dev.hyoka.form.CostRow;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.ManagementSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What would settle a contradiction, and which of it stands first. */
class SuspectsTest {

    private static final CostYear R1 = year(2019, 45, null, null, null, 89);
    private static final CostYear R2 = year(2020, 58, null, null, null, 706);

    private static List<Suspect> suspects(String rule, ManagementSheet... documents) {
        List<Finding> findings = TOTALS.check(List.of(documents)).findings().stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .toList();
        assertThat(findings).hasSize(1);
        return findings.get(0).suspects();
    }

    private static Edit edit(Location path, Integer from, int to) {
        return new Edit(path, Optional.ofNullable(from).map(BigDecimal::valueOf), Optional.of(BigDecimal.valueOf(to)));
    }

    private static void assertFirst(List<Suspect> suspects, Kind kind, Edit edit) {
        assertThat(suspects.get(0).kind()).isEqualTo(kind);
        assertThat(suspects.get(0).edit()).isEqualTo(edit);
    }

    @Test
    void aLostDigitOfASourceIsNamedWithTheFigureThatTheTotalsRequire() {
        List<Suspect> suspects = suspects("TOT-01", sheet("平和推進事業", with(R1, CostRow.OTHER, 8), R2));

        assertFirst(suspects, Kind.DIGIT_LOST, edit(Places.funding("2019", "other"), 8, 89));
        assertThat(suspects.get(0).message().in(Language.JA)).isEqualTo("令和元年度(実績)のその他を8千円から89千円に直すと一致します(数字の脱落)。");
        assertThat(suspects.get(0).message().in(Language.EN))
                .isEqualTo("Fiscal 2019 (R1, actual): changing other from 8 to 89 thousand yen settles it (a digit was"
                        + " lost).");
    }

    @Test
    void aReaderWhoKnowsTheYearIsNotToldItAgain() {
        Suspect suspect = suspects("TOT-01", sheet("平和推進事業", with(R1, CostRow.OTHER, 8), R2))
                .get(0);

        assertThat(suspect.messageWithinYear().in(Language.JA)).isEqualTo("その他を8千円から89千円に直すと一致します(数字の脱落)。");
        assertThat(suspect.messageWithinYear().in(Language.EN))
                .isEqualTo("changing other from 8 to 89 thousand yen settles it (a digit was lost).");
    }

    @Test
    void aCorrectionThatNoSimpleMistakeExplainsNamesNone() {
        Suspect suspect = suspects("TOT-01", sheet("平和推進事業", with(R1, CostRow.OTHER, 8), R2)).stream()
                .filter(other -> other.kind() == Kind.OTHER)
                .findFirst()
                .orElseThrow();

        assertThat(suspect.message().in(Language.JA)).endsWith("直すと一致します。");
        assertThat(suspect.message().in(Language.EN)).endsWith(" settles it.");
        assertThat(suspect.message().arguments().get("cause").plain()).isEqualTo("other");
    }

    @Test
    void swappedDigitsOfATotalAreNamed() {
        assertFirst(
                suspects("TOT-03", sheet("平和推進事業", R1, with(R2, CostRow.TOTAL, 980))),
                Kind.DIGITS_SWAPPED,
                edit(Places.total("2020"), 980, 890));
    }

    @Test
    void aDoubledDigitIsNamed() {
        assertFirst(
                suspects("TOT-01", sheet("平和推進事業", R1, with(R2, CostRow.OTHER, 7706))),
                Kind.DIGIT_DOUBLED,
                edit(Places.funding("2020", "other"), 7706, 706));
    }

    @Test
    void aFigureThatIsATenOrAThousandTimesTooLargeIsNamed() {
        assertFirst(
                suspects("TOT-01", sheet("平和推進事業", R1, with(R2, CostRow.OTHER, 7060))),
                Kind.SCALE,
                edit(Places.funding("2020", "other"), 7060, 706));
        assertFirst(
                suspects("TOT-01", sheet("平和推進事業", R1, with(R2, CostRow.OTHER, 706_000))),
                Kind.SCALE,
                edit(Places.funding("2020", "other"), 706_000, 706));
    }

    @Test
    void aWrongSignIsNamed() {
        assertFirst(
                suspects("TOT-01", sheet("平和推進事業", R1, with(R2, CostRow.OTHER, -706))),
                Kind.SIGN,
                edit(Places.funding("2020", "other"), -706, 706));
    }

    @Test
    void aPartThatIsStatedInOtherYearsIsTheFirstOfTheUnstatedOnes() {
        CostYear before = year(2019, 45, null, 120, null, 89);
        CostYear forgotten = with(year(2020, 58, null, 130, null, 706), CostRow.PREFECTURAL, null);

        List<Suspect> suspects = suspects("TOT-01", sheet("平和推進事業", before, forgotten));

        assertFirst(suspects, Kind.UNSTATED_PART, edit(Places.funding("2020", "prefectural"), null, 130));
        assertThat(suspects.get(0).message().in(Language.JA)).isEqualTo("令和2年度(実績)の県支出金に130千円を記入すると一致します(記載のない内訳)。");
        assertThat(suspects)
                .extracting(suspect -> suspect.edit().path())
                .contains(Places.funding("2020", "national"), Places.funding("2020", "general"));
    }

    @Test
    void lastYearsTotalIsRecognized() {
        assertFirst(
                suspects("TOT-03", sheet("平和推進事業", R1, with(R2, CostRow.TOTAL, 231))),
                Kind.STALE_TOTAL,
                edit(Places.total("2020"), 231, 890));
    }

    @Test
    void aFigureOfTheYearBeforeOrAfterIsRecognized() {
        CostYear one = year(2019, 45, 300, null, null, 89);
        CostYear two = year(2020, 58, 310, null, null, 706);

        assertFirst(
                suspects("TOT-01", sheet("平和推進事業", one, with(two, CostRow.OTHER, 89))),
                Kind.YEAR_SHIFTED,
                edit(Places.funding("2020", "other"), 89, 706));
    }

    /** 980 instead of 890 is a slip in the total, 184 for 274 none; but here the hours say that it is not 184. */
    @Test
    void theHourlyRateOfTheOtherSheetsTellsWhichFigureIsWrong() {
        CostYear wrong = with(R2, CostRow.PERSONNEL_TOTAL, 148);
        ManagementSheet sheet = sheet("平和推進事業", R1, wrong);
        List<ManagementSheet> set = new ArrayList<>(others());
        set.add(sheet);

        assertFirst(
                suspects("TOT-03", set.toArray(ManagementSheet[]::new)),
                Kind.DIGITS_SWAPPED,
                edit(Places.personnelTotal("2020"), 148, 184));
    }

    @Test
    void withTheHourlyRateAnUnexplainedFigureStandsAboveASlipThatItDenies() {
        // (B) 184 is right by its hours; 854 less 706 is 148, which looks like 184 with its digits swapped
        CostYear wrong = with(R2, CostRow.TOTAL, 854);
        List<ManagementSheet> set = new ArrayList<>(others());
        set.add(sheet("平和推進事業", R1, wrong));

        assertFirst(
                suspects("TOT-03", sheet("平和推進事業", R1, wrong)),
                Kind.DIGITS_SWAPPED,
                edit(Places.personnelTotal("2020"), 184, 148));
        assertFirst(
                suspects("TOT-03", set.toArray(ManagementSheet[]::new)),
                Kind.OTHER,
                edit(Places.total("2020"), 854, 890));
    }

    @Test
    void whatSettlesEveryContradictionStandsFirst() {
        // The project total takes part in two sums, and both are wrong
        ManagementSheet sheet = sheet("平和推進事業", R1, with(R2, CostRow.PROJECT_TOTAL, 555));

        assertFirst(suspects("TOT-01", sheet), Kind.OTHER, edit(Places.projectTotal("2020"), 555, 706));
        assertFirst(suspects("TOT-03", sheet), Kind.OTHER, edit(Places.projectTotal("2020"), 555, 706));
    }

    @Test
    void noSuspectMakesAFigureNegativeThatWasNot() {
        assertThat(suspects("TOT-03", sheet("平和推進事業", R1, with(R2, CostRow.TOTAL, 10))))
                .extracting(suspect -> suspect.edit().path())
                .containsExactly(Places.total("2020"));
    }
}
