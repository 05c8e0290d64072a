package dev.hyoka.io.published;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.model.Phase;
import dev.hyoka.time.FiscalYear;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearColumnTest {

    private static final Labels LABELS = Labels.standard();

    @ParameterizedTest
    @CsvSource({
        "R1 (実績), 2019, ACTUAL",
        "R2(実績), 2020, ACTUAL",
        "Ｒ３（見込）, 2021, ESTIMATE",
        "R4 (目標), 2022, TARGET",
        "令和2年度決算, 2020, ACTUAL",
        "令和元年度決算額, 2019, ACTUAL",
        "平成31年度 当初予算, 2019, BUDGET",
        "H30実績値, 2018, ACTUAL",
        "実績(R4), 2022, ACTUAL",
        "決算額 令和4年度, 2022, ACTUAL"
    })
    void aHeaderGivesAYearAndAPhase(String printed, int year, Phase phase) {
        assertThat(columns(printed, 2020)).singleElement().satisfies(column -> {
            assertThat(column.year()).isEqualTo(FiscalYear.of(year));
            assertThat(column.phase()).isEqualTo(phase);
            assertThat(column.phasePrinted()).isTrue();
        });
    }

    @Test
    void aHeaderWithoutAPhaseLeavesItToTheEvaluatedYear() {
        assertThat(columns("2021年度", 2020)).singleElement().satisfies(column -> {
            assertThat(column.phase()).isEqualTo(Phase.TARGET);
            assertThat(column.phasePrinted()).isFalse();
        });
        assertThat(columns("2021年度", 2021)).extracting(YearColumn::phase).containsExactly(Phase.ACTUAL);
    }

    @ParameterizedTest
    @CsvSource({"単位", "事業費増減理由", "実績", "R2(速報)", "20"})
    void anythingElseIsNoYear(String printed) {
        assertThat(columns(printed, 2020)).isEmpty();
    }

    @Test
    void theSameYearInTwoPhasesIsTwoColumnsAndInOnePhaseOne() {
        List<YearColumn> columns = columns("事業費\t\tR2(予算)\tR2(決算)\tR2(実績)\tR2\tR3", 2020);

        assertThat(columns).extracting(YearColumn::index).containsExactly(2, 3, 6);
        assertThat(columns).extracting(YearColumn::phase).containsExactly(Phase.BUDGET, Phase.ACTUAL, Phase.TARGET);
        assertThat(columns)
                .extracting(column -> column.place(columns))
                .containsExactly("2020-budget", "2020-actual", "2021");
    }

    private static List<YearColumn> columns(String header, int evaluated) {
        return YearColumn.all(Row.of(1, header, 10, false), FiscalYear.of(evaluated), Phase.TARGET, LABELS);
    }
}
