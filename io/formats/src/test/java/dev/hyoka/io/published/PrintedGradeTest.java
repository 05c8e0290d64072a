package dev.hyoka.io.published;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.model.ProgressGrade;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedGradeTest {

    private static final Map<Label, ProgressGrade> GRADES =
            Map.of(Label.GRADE_A, ProgressGrade.A, Label.GRADE_B, ProgressGrade.B, Label.GRADE_C, ProgressGrade.C);

    @ParameterizedTest
    @CsvSource({
        "A (予定どおり 進んでいる), A",
        "Ｂ（概ね予定どおり進んでいる）, B",
        "C, C",
        "C(遅れている), C",
        "概ね予定どおり進んでいる, B",
        "B:おおむね予定どおり進んでいる, B",
        "A・予定通り進んでいる, A"
    })
    void aLetterOrItsOwnWordsAreAGrade(String printed, ProgressGrade grade) {
        assertThat(read(printed)).isEqualTo(new PrintedGrade(Optional.of(grade), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"A(遅れている), A, 遅れている", "B(順調), B, 順調", "Ｂ（７割まで 到達）, B, ７割まで 到達", "'C:一部,中止', C, '一部,中止'"})
    void wordsThatAreNotTheLettersOwnAreKept(String printed, ProgressGrade grade, String words) {
        assertThat(read(printed)).isEqualTo(new PrintedGrade(Optional.of(grade), Optional.of(words)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"D", "順調", "E(中止)", "◎", "AB"})
    void whatIsNotKnownIsKeptAsPrinted(String printed) {
        assertThat(read(printed)).isEqualTo(new PrintedGrade(Optional.empty(), Optional.of(printed)));
    }

    private static PrintedGrade read(String printed) {
        return PrintedGrade.of(printed, Labels.standard(), GRADES);
    }
}
