package dev.hyoka.io.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the forms for people say of a sheet's findings. */
class FindingsOfASheetTest {

    private static final CheckedSet SET = CheckedSets.example();

    /** A wrong total (1), a contradiction that it makes (2), and findings about indicators (3 to 5). */
    private static final CheckedDocument WRONG = SET.documents().get(0);

    private static final List<Finding> FINDINGS = WRONG.findings();
    private static final FigureMarks MARKS = new FigureMarks(FINDINGS);

    private static FigureTable.Cell cell(Location place) {
        return new FigureTable.Cell(place, "1");
    }

    @Test
    void aFigureBearsTheNumbersOfTheFindingsAboutIt() {
        assertThat(MARKS.about(cell(Places.projectTotal("2020")))).containsExactly(1);
        assertThat(MARKS.about(cell(Places.total("2020")))).containsExactly(2);
        assertThat(MARKS.about(cell(Places.total("2019")))).isEmpty();
    }

    @Test
    void aFigureBearsTheNumbersOfTheFindingsToWhichItBelongs() {
        assertThat(MARKS.with(cell(Places.funding("2020", "national")))).containsExactly(1);
        assertThat(MARKS.with(cell(Places.projectTotal("2020")))).containsExactly(2);
        assertThat(MARKS.with(cell(Places.total("2020")))).isEmpty();
    }

    @Test
    void tablesThatNoFindingTouchesAreLeftOut() {
        List<Finding> costs = FINDINGS.subList(0, 2);

        assertThat(new FigureMarks(costs).tables(WRONG))
                .extracting(table -> table.title().en())
                .containsExactly("Costs (thousand yen)");
        assertThat(new FigureMarks(List.of()).tables(WRONG)).isEmpty();
        assertThat(new FigureMarks(costs).tables(SET.documents().get(2))).isEmpty();
    }

    @Test
    void rowsThatStateNothingAreLeftOut() {
        assertThat(MARKS.tables(WRONG).get(1).rows())
                .extracting(row -> row.label().en())
                .contains("project cost total (A)")
                .doesNotContain("local bonds", "other staff cost");
    }

    @Test
    void aMissingFigureIsNotTakenForAnotherOfItsYear() {
        FigureTable.Row row = MARKS.tables(WRONG).get(0).rows().get(1);

        assertThat(row.cells()).extracting(FigureTable.Cell::location).doesNotHaveDuplicates();
        assertThat(row.cells().stream().filter(cell -> !MARKS.about(cell).isEmpty()))
                .extracting(FigureTable.Cell::text)
                .containsExactly("実施なし");
    }

    @Test
    void aCorrectionSaysWhatElseItSettles() {
        assertThat(new Corrections(FINDINGS).of(FINDINGS.get(1)).get(0).en())
                .isEqualTo("Changing project cost total (A) from 16,755 to 17,655 thousand yen settles it"
                        + " (two digits changed places). The same correction settles [1], too.");
        assertThat(new Corrections(FINDINGS.subList(1, 2))
                        .of(FINDINGS.get(1))
                        .get(0)
                        .ja())
                .isEqualTo("事業費計(A)を16,755千円から17,655千円に直すと一致します(隣り合う数字の入れ違い)。");
    }

    @Test
    void anotherDocumentIsNamedOnceWithTheFirstPlaceThatIsKnown() {
        Finding schedules = SET.documents().get(3).findings().get(0);

        List<Elsewhere> others = Elsewhere.of(schedules, SET);

        assertThat(others).hasSize(1);
        assertThat(others.get(0).words().in(Language.EN))
                .isEqualTo("see goal sheet, fiscal 2025 (R7), 総務部 (set.json:33:25, and 3 more places)");
    }

    @Test
    void aDocumentThatIsNotInTheSetIsNamedWithItsPlace() {
        Finding schedules = SET.documents().get(3).findings().get(0);
        CheckedSet alone = new CheckedSet(List.of(SET.documents().get(3)), List.of(), List.of());

        assertThat(Elsewhere.of(schedules, alone)).extracting(Elsewhere::where).containsExactly("/priorityProjects/0");
    }

    @Test
    void severitiesAreCounted() {
        Counts counts = Counts.of(SET);

        assertThat(counts).isEqualTo(new Counts(2, 2, 2));
        assertThat(counts.of(Severity.ERROR)).isEqualTo(2);
        assertThat(new Counts(1, 0, 2).checked(1).en()).isEqualTo("checked 1 document: 1 error, 0 warnings, 2 infos");
        assertThat(new Counts(1, 0, 2).checked(1).ja()).isEqualTo("点検 1文書: エラー1件、警告0件、情報2件");
        assertThatIllegalArgumentException().isThrownBy(() -> new Counts(0, -1, 0));
    }
}
