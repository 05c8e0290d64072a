package dev.hyoka.rule.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.DocumentRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Which sheets are of one project. */
class ProjectYearsTest {

    private static final DocumentRef NOW = ref(2020, "総務課", null, "平和推進事業");

    @Test
    void theSameNameDepartmentAndDivisionAreOneProject() {
        DocumentRef before = ref(2019, "総務課", null, "平和推進事業");
        DocumentRef elsewhere = ref(2019, "市民課", null, "平和推進事業");

        assertThat(before(NOW, before, elsewhere)).contains(before);
    }

    @Test
    void spacesAndWidthOfLettersDoNotCutTheThread() {
        DocumentRef before = ref(2019, "総 務 課", null, "平和　推進事業");

        assertThat(before(NOW, before)).contains(before);
    }

    @Test
    void aRenamedDivisionDoesNotCutTheThreadWhereTheNameIsUnique() {
        DocumentRef renamed = ref(2019, "庶務課", null, "平和推進事業");
        DocumentRef other = ref(2019, "市民課", null, "平和推進事業");

        assertThat(before(NOW, renamed)).contains(renamed);
        assertThat(before(NOW, renamed, other)).isEmpty();
        assertThat(before(NOW, renamed, ref(2020, "市民課", null, "平和推進事業"))).isEmpty();
    }

    @Test
    void theNumberGoesBeforeTheName() {
        DocumentRef now = ref(2020, "総務課", "12", "平和推進事業");
        DocumentRef sameNumber = ref(2019, "庶務課", "12", "平和事業");
        DocumentRef sameName = ref(2019, "総務課", null, "平和推進事業");

        assertThat(before(now, sameNumber, sameName)).contains(sameNumber);
        assertThat(before(now, sameName)).contains(sameName);
    }

    @Test
    void otherNumbersAreOtherProjectsWhateverTheName() {
        assertThat(before(ref(2020, "総務課", "12", "平和推進事業"), ref(2019, "総務課", "13", "平和推進事業")))
                .isEmpty();
    }

    @Test
    void ofTwoAlikeNobodyKnowsWhichIsMeant() {
        DocumentRef before = ref(2019, "総務課", null, "平和推進事業");

        assertThat(before(NOW, before, ref(2019, "総務課", null, "平和推進事業"))).isEmpty();
        assertThat(before(NOW, before, ref(2020, "総務課", null, "平和推進事業"))).isEmpty();
    }

    @Test
    void aSheetGoesOnInOneSheetOnly() {
        DocumentRef before = ref(2019, "総務課", "12", "平和推進事業");
        DocumentRef sameNumber = ref(2020, "総務課", "12", "平和事業");

        assertThat(before(NOW, before, sameNumber)).isEmpty();
        assertThat(before(sameNumber, before, NOW)).contains(before);
    }

    @Test
    void earlierSheetsEndWhereAYearIsMissing() {
        DocumentRef before = ref(2019, "総務課", null, "平和推進事業");
        DocumentRef first = ref(2018, "庶務課", null, "平和推進事業");
        DocumentRef tooEarly = ref(2016, "庶務課", null, "平和推進事業");
        ProjectYears<DocumentRef> projects =
                ProjectYears.of(List.of(tooEarly, NOW, first, before), Function.identity());

        assertThat(projects.earlier(NOW, 5)).containsExactly(before, first);
        assertThat(projects.earlier(NOW, 1)).containsExactly(before);
        assertThat(projects.before(tooEarly)).isEmpty();
    }

    @Property(tries = 200)
    void theOrderDoesNotMatterAndNoSheetHasTwoThatFollow(
            @ForAll @Size(max = 12) List<@IntRange(max = 53) Integer> drawn) {
        List<DocumentRef> sheets = new ArrayList<>();
        for (int number : drawn) {
            String id = number % 3 == 2 ? null : Integer.toString(number % 3);
            sheets.add(ref(2018 + number / 3 % 3, number / 9 % 2 + "課", id, number / 18 + "事業"));
        }
        List<DocumentRef> reversed = new ArrayList<>(sheets);
        Collections.reverse(reversed);
        ProjectYears<DocumentRef> projects = ProjectYears.of(sheets, Function.identity());
        ProjectYears<DocumentRef> others = ProjectYears.of(reversed, Function.identity());

        assertThat(sheets)
                .allSatisfy(sheet -> assertThat(projects.before(sheet)).isEqualTo(others.before(sheet)));
        assertThat(sheets.stream().flatMap(sheet -> projects.before(sheet).stream()))
                .doesNotHaveDuplicates();
    }

    private static Optional<DocumentRef> before(DocumentRef now, DocumentRef... others) {
        List<DocumentRef> all = new ArrayList<>(List.of(others));
        all.add(now);
        return ProjectYears.of(all, Function.identity()).before(now);
    }

    private static DocumentRef ref(int year, String division, String id, String name) {
        return new DocumentRef(
                "management-sheet",
                year,
                Optional.of("総務部"),
                Optional.of(division),
                Optional.ofNullable(id),
                Optional.of(name));
    }
}
