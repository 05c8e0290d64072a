package dev.hyoka.io.published;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.model.Phase;
import dev.hyoka.time.FiscalYear;
import java.util.List;
import java.util.Optional;
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
        "H30実績値, 2018, ACTUAL"
    })
    void aHeaderGivesAYearAndAPhase(String printed, int year, Phase phase) {
        assertThat(column(printed)).hasValueSatisfying(column -> {
            assertThat(column.year()).isEqualTo(FiscalYear.of(year));
            assertThat(column.phase()).contains(phase);
        });
    }

    @Test
    void aHeaderWithoutAPhaseLeavesItToTheEvaluatedYear() {
        YearColumn column = column("2021年度").orElseThrow();

        assertThat(column.phase()).isEmpty();
        assertThat(column.phaseOr(FiscalYear.of(2020), Phase.TARGET)).isEqualTo(Phase.TARGET);
        assertThat(column.phaseOr(FiscalYear.of(2021), Phase.TARGET)).isEqualTo(Phase.ACTUAL);
    }

    @ParameterizedTest
    @CsvSource({"単位", "事業費増減理由", "実績", "R2(速報)", "20"})
    void anythingElseIsNoYear(String printed) {
        assertThat(column(printed)).isEmpty();
    }

    @Test
    void theSameYearInTwoPhasesIsTwoColumnsAndInOnePhaseOne() {
        Row header = Row.of(1, "事業費\t\tR2(予算)\tR2(決算)\tR2(実績)\tR3", 10, false);

        List<YearColumn> columns = YearColumn.all(header, LABELS);

        assertThat(columns).extracting(YearColumn::index).containsExactly(2, 3, 5);
        assertThat(columns)
                .extracting(YearColumn::phase)
                .containsExactly(Optional.of(Phase.BUDGET), Optional.of(Phase.ACTUAL), Optional.empty());
    }

    private static Optional<YearColumn> column(String printed) {
        return YearColumn.of(0, new Cell(1, 1, printed), LABELS);
    }
}
