package dev.hyoka.generators.fault;

import static dev.hyoka.generators.fault.Small.actual;
import static dev.hyoka.generators.fault.Small.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.model.Figure;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActualFaultsTest {

    private static final String ACTUAL = "/indicators/0/values/2020";
    private static final String BESIDE_TARGET = "/indicators/0/values/2020-actual";
    private static final String GRADE = "/progress/grade";

    private static final ManagementSheet BETTER =
            Small.sheet(2020, Small.visitors(actual(2019, "19.5"), actual(2020, "20.0")));
    private static final ManagementSheet WORSE = Small.sheet(
                    2020, Small.visitors(actual(2019, "19.5"), actual(2020, "18.5")))
            .withProgress(graded(ProgressGrade.B));

    private static Progress graded(ProgressGrade grade) {
        return Progress.builder().grade(grade).label("概ね予定どおり").build();
    }

    @Test
    void anIndicatorWorsensThoughTheGradeIsA() {
        assertThat(Told.of("worsened-despite-grade-a", BETTER)).containsExactly(new Told(0, ACTUAL, "15.6", ACTUAL));
        assertThat(Told.of("worsened-despite-grade-a", WORSE)).isEmpty();
    }

    @Test
    void theGradeIsAThoughAnIndicatorWorsened() {
        assertThat(Told.of("grade-a-despite-worsening", WORSE)).containsExactly(new Told(0, GRADE, Told.BLANK, ACTUAL));
        assertThat(Told.of("grade-a-despite-worsening", BETTER)).isEmpty();
        assertThat(Told.of("grade-a-despite-worsening", BETTER.withProgress(graded(ProgressGrade.C))))
                .isEmpty();
    }

    @Test
    void theGradesWordsGoWithTheGrade() {
        Faulty faulty = Faults.named("grade-a-despite-worsening")
                .orElseThrow()
                .in(List.of(WORSE))
                .findFirst()
                .orElseThrow();
        assertThat(((ManagementSheet) faulty.documents().get(0)).progress())
                .isEqualTo(Optional.of(Progress.builder().grade(ProgressGrade.A).build()));
    }

    @Test
    void theActualIsBlank() {
        assertThat(Told.of("actual-dropped", BETTER)).containsExactly(new Told(0, ACTUAL, Told.BLANK, ACTUAL));
        ManagementSheet besideTarget = Small.sheet(2020, Small.visitors(target(2020, "18"), actual(2020, "20")));
        assertThat(Told.of("actual-dropped", besideTarget))
                .containsExactly(new Told(0, BESIDE_TARGET, Told.BLANK, BESIDE_TARGET));
    }

    @Test
    void theActualIsStatedInWords() {
        assertThat(Told.of("actual-in-words", BETTER)).containsExactly(new Told(0, ACTUAL, "実施なし", ACTUAL));
    }

    @Test
    void anActualInWordsIsNoNumberThatCouldBeLeftOut() {
        Indicator words =
                Small.visitors(new IndicatorValue(FiscalYear.of(2020), Phase.ACTUAL, new Figure.Words("集計中")));
        assertThat(Told.of("actual-dropped", Small.sheet(2020, words))).isEmpty();
        assertThat(Told.of("actual-in-words", Small.sheet(2020, words))).isEmpty();
    }

    @Test
    void oneOfSeveralPartsWorsens() {
        Indicator parts = Small.visitors(
                new IndicatorValue(FiscalYear.of(2019), Phase.ACTUAL, parts(160, 137)),
                new IndicatorValue(FiscalYear.of(2020), Phase.ACTUAL, parts(165, 140)));
        assertThat(Faults.named("worsened-despite-grade-a").orElseThrow().in(List.of(Small.sheet(2020, parts))))
                .map(faulty -> ((ManagementSheet) faulty.documents().get(0))
                        .indicators()
                        .get(0)
                        .values()
                        .get(1)
                        .figure())
                .containsExactly(parts(128, 140), parts(165, 110));
    }

    private static Figure.Parts parts(int east, int west) {
        return new Figure.Parts(List.of(
                new Figure.Part("東", BigDecimal.valueOf(east)), new Figure.Part("西", BigDecimal.valueOf(west))));
    }
}
