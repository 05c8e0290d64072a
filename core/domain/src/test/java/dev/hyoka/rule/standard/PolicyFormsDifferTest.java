package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.GoalSheets.DEPARTMENT;
import static dev.hyoka.rule.standard.GoalSheets.division;
import static dev.hyoka.rule.standard.GoalSheets.findings;
import static dev.hyoka.rule.standard.GoalSheets.outcome;
import static dev.hyoka.rule.standard.GoalSheets.outcomes;
import static dev.hyoka.rule.standard.GoalSheets.priority;
import static dev.hyoka.rule.standard.GoalSheets.ref;
import static dev.hyoka.rule.standard.GoalSheets.related;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Reference;
import dev.hyoka.finding.Severity;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GOL-01. */
class PolicyFormsDifferTest {

    private static final String SAFE = "安全安心な生活が送れるまちづくり";

    private static final GoalSheet OWN = DEPARTMENT
            .withRelatedProjects(related(11, SAFE, "防災事業"))
            .withPriorityProjects(priority(1, "安全安心な生活を送れるまちづくり", "防災事業"));
    private static final GoalSheet SAFETY = division("安全課")
            .withRelatedProjects(related(1, SAFE, "防災事業"), related(1, SAFE, "防犯事業"))
            .withPriorityProjects(priority(1, "安全安心な生活を送れる まちづくり", "空家対策事業"), priority(1, SAFE, "防犯事業"));

    @Test
    void everySheetIsToldOnceOfAPolicyThatItWritesOtherwise() {
        List<Finding> findings = findings("GOL-01", OWN, SAFETY);

        assertThat(findings).extracting(Finding::document).containsExactly(ref(OWN), ref(SAFETY));
        Finding finding = findings.get(1);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.location()).isEqualTo(Places.relatedPolicy(0));
        assertThat(finding.related())
                .containsExactly(Places.relatedPolicy(1), Places.priorityPolicy(0), Places.priorityPolicy(1));
        assertThat(finding.elsewhere())
                .containsExactly(
                        new Reference(ref(OWN), Places.relatedPolicy(0)),
                        new Reference(ref(OWN), Places.priorityPolicy(0)));
        assertThat(finding.stated()).contains("①" + SAFE + ",①安全安心な生活を送れる まちづくり");
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("重点施策の番号又は表記が統一されていません。このシートには"
                        + "「①安全安心な生活が送れるまちづくり」(関連する重点事業の一覧1・2、今年度の重点事業2)、"
                        + "「①安全安心な生活を送れる まちづくり」(今年度の重点事業1)とありますが、"
                        + "部のシートの「関連する重点事業」での表記は「⑪安全安心な生活が送れるまちづくり」です。"
                        + "すべての表記: 「⑪安全安心な生活が送れるまちづくり」(総務部1か所)、「①安全安心な生活が送れるまちづくり」(安全課3か所)、"
                        + "「①安全安心な生活を送れるまちづくり」(総務部1か所、安全課1か所)。正しい番号と表記にそろえてください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo("A policy is not numbered or worded in one way: this sheet has"
                        + " “①安全安心な生活が送れるまちづくり” (related projects 1, 2; priority projects 2),"
                        + " “①安全安心な生活を送れる まちづくり” (priority projects 1), but the form in the department's own"
                        + " list of related projects is “⑪安全安心な生活が送れるまちづくり”. All forms:"
                        + " “⑪安全安心な生活が送れるまちづくり” (総務部: 1), “①安全安心な生活が送れるまちづくり” (安全課: 3),"
                        + " “①安全安心な生活を送れるまちづくり” (総務部: 1, 安全課: 1). Write its right number and name"
                        + " everywhere.");
    }

    @Test
    void withoutTheDepartmentsListTheMostFrequentFormIsRight() {
        GoalSheet data = division("情報課")
                .withRelatedProjects(related(3, "デジタル化の推進", "窓口事業"), related(13, "デジタル化の推進", "手続事業"))
                .withPriorityProjects(priority(13, "デジタル化の推進", "手続事業"));

        Finding finding = findings("GOL-01", data).get(0);

        assertThat(finding.location()).isEqualTo(Places.relatedPolicy(0));
        assertThat(finding.message().in(Language.JA)).contains("最も多い表記は「⑬デジタル化の推進」です");
        assertThat(finding.related()).isEmpty();
    }

    @Test
    void ofFormsThatAreEquallyFrequentOneIsTheReferenceInAnyOrder() {
        GoalSheet one = division("情報課").withRelatedProjects(related(3, "デジタル化の推進", "窓口事業"));
        GoalSheet other = division("市民課").withRelatedProjects(related(13, "デジタル化の推進", "窓口事業"));

        List<Finding> findings = findings("GOL-01", one, other);

        assertThat(findings).extracting(Finding::document).containsExactly(ref(other));
        assertThat(findings.get(0).message().in(Language.JA)).contains("同じ数だけある別の表記は「③デジタル化の推進」です");
        assertThat(findings("GOL-01", other, one)).isEqualTo(findings);
    }

    @ParameterizedTest
    @CsvSource({
        "1,安全安心な生活が送れるまちづくり,11,安全安心な生活を送れるまちづくり",
        "3,デジタル化の推進,13,デジタル化の推進",
        "8,社会づくりの推進,8,社会づくり推進",
        "8,AI・RPAの活用,8,AI RPAの活用と",
        "11,安全安心なまち,11,安心安全なまち"
    })
    void oneRecognisesAPolicyWhateverItsProject(int number, String name, int otherNumber, String otherName) {
        assertThat(findings("GOL-01", pair(number, name, "甲事業", otherNumber, otherName, "乙事業")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"4,子ども・子育て支援の充実,4,こども・子育て支援の充実", "6,障がい者福祉の充実,6,障害者福祉の充実"})
    void otherSpellingsAreRecognisedByNumberAndProject(int number, String name, int otherNumber, String otherName) {
        assertThat(findings("GOL-01", pair(number, name, "相談事業", otherNumber, otherName, "相談事業")))
                .hasSize(1);
        assertThat(findings("GOL-01", pair(number, name, "相談事業", otherNumber, otherName, "手当事業")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1,子育て支援の充実,2,高齢者支援の充実",
        "1,子育て支援の充実,1,高齢者支援の充実",
        "1,障がい者支援の充実,1,障がい児支援の充実",
        "1,人を育てるまちづくり,1,人を育てるひとづくり",
        "3,安心な暮らしの実現,4,安全な暮らしの実現",
        "11,安全安心なまち,12,安心安全なまち",
        "2,福祉,3,教育"
    })
    void policiesThatMayWellBeTwoAreNotTakenForOne(int number, String name, int otherNumber, String otherName) {
        GoalSheet sheet =
                DEPARTMENT.withRelatedProjects(related(number, name, "甲事業"), related(otherNumber, otherName, "乙事業"));

        assertThat(outcome("GOL-01", sheet)).isEqualTo(Outcome.passed(2));
    }

    @Test
    void aMissingNumberAndTypingAreNoOtherForm() {
        GoalSheet sheet = DEPARTMENT
                .withRelatedProjects(related(3, "ＡＩの活用", "甲事業"))
                .withPriorityProjects(priority(0, "AI の活用", "甲事業"));

        assertThat(outcome("GOL-01", sheet)).isEqualTo(Outcome.passed(1));
    }

    @Test
    void theNumberIsTakenFromTheOthersIfTheDepartmentLeavesItOut() {
        GoalSheet own = DEPARTMENT.withRelatedProjects(related(0, "デジタル化の推進", "窓口事業"));
        GoalSheet data = division("情報課")
                .withRelatedProjects(related(13, "デジタル化の推進", "窓口事業"), related(13, "デジタル化の推進", "手続事業"))
                .withPriorityProjects(priority(3, "デジタル化の推進", "手続事業"));

        List<Finding> findings = findings("GOL-01", own, data);

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).location()).isEqualTo(Places.priorityPolicy(0));
        assertThat(findings.get(0).message().in(Language.EN)).contains("is “⑬デジタル化の推進”");
    }

    @Test
    void numbersBeyondTheCirclesArePrintedInFigures() {
        GoalSheet own = DEPARTMENT.withRelatedProjects(related(51, "緑化の推進", "甲事業"), related(50, "美化の推進", "乙事業"));
        PriorityProject green = priority(36, "緑化の推進", "甲事業");
        PriorityProject clean = priority(21, "美化の推進", "乙事業");

        assertThat(findings("GOL-01", own.withPriorityProjects(green, clean)))
                .extracting(finding -> finding.message().in(Language.JA))
                .satisfiesExactly(
                        message -> assertThat(message).contains("「㊱緑化の推進」").contains("「51 緑化の推進」"),
                        message -> assertThat(message).contains("「㉑美化の推進」").contains("「㊿美化の推進」"));
    }

    @Test
    void anotherYearOrDepartmentMayNumberAnew() {
        GoalSheet lastYear = OWN.withFiscalYear(FiscalYear.of(2024));
        GoalSheet own = DEPARTMENT.withRelatedProjects(related(1, SAFE, "防災事業"));
        GoalSheet finance = own.withDepartment("財政部").withRelatedProjects(related(2, SAFE, "防災事業"));

        assertThat(findings("GOL-01", own, finance)).isEmpty();
        assertThat(findings("GOL-01", own, lastYear))
                .extracting(Finding::document)
                .containsExactly(ref(lastYear));
    }

    @Test
    void aSheetThatStatesNoDepartmentIsHeldAgainstItselfAlone() {
        GoalSheet nameless = OWN.withDepartment(Optional.empty());
        GoalSheet other = nameless.withPriorityProjects(List.of()).withRelatedProjects(related(7, SAFE, "防災事業"));

        assertThat(findings("GOL-01", nameless, other))
                .hasSize(1)
                .allSatisfy(finding -> assertThat(finding.elsewhere()).isEmpty());
    }

    @Test
    void withoutAPolicyItIsNotApplicable() {
        assertThat(outcomes("GOL-01", List.of(division("人事課").withPriorityProjects(priority("採用試験")), OWN))
                        .get(0))
                .isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void thePlacesInSheetsThatClaimToBeTheSameAreInTheSameOrder() {
        GoalSheet own = DEPARTMENT.withRelatedProjects(related(1, SAFE, "防災事業"));
        GoalSheet data = division("情報課").withRelatedProjects(related(11, SAFE, "防災事業"));
        GoalSheet twin = division("情報課").withRelatedProjects(related("窓口事業"), related(11, SAFE, "防災事業"));
        GoalSheet safety = division("安全課").withRelatedProjects(related(12, SAFE, "防災事業"));

        assertThat(findings("GOL-01", safety, own, data, twin).get(0))
                .isEqualTo(findings("GOL-01", safety, own, twin, data).get(0));
    }

    @Property(tries = 20)
    void theOrderOfTheSheetsDoesNotMatter(@ForAll long seed) {
        GoalSheet data = division("情報課").withRelatedProjects(related(13, "デジタル化の推進", "窓口事業"));
        GoalSheet twin = division("情報課").withRelatedProjects(related(3, "デジタル化の推進", "窓口事業"));
        List<GoalSheet> sheets = new ArrayList<>(List.of(OWN, SAFETY, data, twin));
        List<Outcome> inOrder = outcomes("GOL-01", sheets);
        List<Integer> positions = new ArrayList<>(List.of(0, 1, 2, 3));
        Collections.shuffle(positions, new Random(seed));

        List<Outcome> shuffled =
                outcomes("GOL-01", positions.stream().map(sheets::get).toList());

        assertThat(shuffled).isEqualTo(positions.stream().map(inOrder::get).toList());
    }

    private static GoalSheet[] pair(
            int number, String name, String project, int otherNumber, String otherName, String otherProject) {
        return new GoalSheet[] {
            DEPARTMENT.withRelatedProjects(related(number, name, project)),
            division("市民課").withRelatedProjects(related(otherNumber, otherName, otherProject))
        };
    }

    @ParameterizedTest
    @CsvSource({"20, ⑳", "21, ㉑", "35, ㉟", "36, ㊱", "50, ㊿"})
    void aNumberUpToFiftyIsPrintedInACircle(int number, String circled) {
        GoalSheet own = DEPARTMENT
                .withRelatedProjects(related(number, "緑化の推進", "甲事業"))
                .withPriorityProjects(priority(1, "緑化の推進", "甲事業"));

        assertThat(findings("GOL-01", own).get(0).message().in(Language.JA)).contains("「" + circled + "緑化の推進」です");
    }

    @Test
    void aFormWithANumberGoesBeforeMoreFrequentOnesWithout() {
        GoalSheet data = division("情報課")
                .withRelatedProjects(
                        related(0, "生活を送れるまち", "甲事業"), related(0, "生活を送れるまち", "乙事業"), related(7, "生活が送れるまち", "丙事業"));

        Finding finding = findings("GOL-01", data).get(0);

        assertThat(finding.related()).containsExactly(Places.relatedPolicy(1));
        assertThat(finding.message().in(Language.JA)).contains("は「⑦生活が送れるまち」です");
    }

    @Test
    void asManyFormsAsCanBeReadAreShownAndTheOthersCounted() {
        assertThat(message(20)).contains("「⑳緑化の推進」(関連する重点事業の一覧20)とありますが").doesNotContain("ほか");
        assertThat(message(21)).contains("「⑳緑化の推進」(関連する重点事業の一覧20)、ほか1件とありますが").doesNotContain("㉑");
    }

    /** What is said of a division that writes a policy with so many numbers, of which none is the department's. */
    private static String message(int numbers) {
        GoalSheet data = division("情報課")
                .withRelatedProjects(IntStream.rangeClosed(1, numbers)
                        .mapToObj(number -> related(number, "緑化の推進", "事業" + number))
                        .toList());
        GoalSheet own = DEPARTMENT.withRelatedProjects(related(50, "緑化の推進", "甲事業"));
        String message = findings("GOL-01", own, data).get(0).message().in(Language.JA);
        return message.substring(0, message.indexOf("すべての表記"));
    }

    @Test
    void asManySheetsAsCanBeReadAreNamedAndTheOthersCounted() {
        assertThat(allForms(20)).contains("課019: 1)").doesNotContain("more sheets");
        assertThat(allForms(21)).contains("課019: 1 and 1 more sheets)").doesNotContain("課020");
        assertThat(findings("GOL-01", divisions(21)).get(0).message().in(Language.JA))
                .contains("課019" + "1か所ほか1シート)");
    }

    private static String allForms(int sheets) {
        return findings("GOL-01", divisions(sheets)).get(0).message().in(Language.EN);
    }

    private static GoalSheet[] divisions(int sheets) {
        return Stream.concat(
                        Stream.of(DEPARTMENT.withRelatedProjects(related(2, "緑化の推進", "甲事業"))),
                        IntStream.range(0, sheets)
                                .mapToObj(i -> division(String.format(Locale.ROOT, "課%03d", i))
                                        .withRelatedProjects(related(1, "緑化の推進", "甲事業"))))
                .toArray(GoalSheet[]::new);
    }

    @ParameterizedTest
    @CsvSource({"地下水路,地水下路,true", "地下水,地水下,false"})
    void namesOfFourLettersInAnotherOrderAreOnePolicy(String name, String otherName, boolean isOne) {
        GoalSheet sheet = DEPARTMENT.withRelatedProjects(related(1, name, "甲事業"), related(1, otherName, "乙事業"));

        assertThat(findings("GOL-01", sheet)).hasSize(isOne ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"緑化推進,緑化推進策,true", "緑化推進,防災訓練,false", "地下水,地下水路,false"})
    void namesOfFourLettersThatAreAlikeAreOnePolicyOfAProject(String name, String otherName, boolean isOne) {
        GoalSheet sheet = DEPARTMENT
                .withRelatedProjects(related(1, name, "甲事業"))
                .withPriorityProjects(priority(1, otherName, "甲事業"));

        assertThat(findings("GOL-01", sheet)).hasSize(isOne ? 1 : 0);
    }
}
