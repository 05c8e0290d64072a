package dev.hyoka.io.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairTest {

    private static final List<Label> HEAD =
            List.of(Label.NAME, Label.POLICY, Label.ORGANIZATIONAL_GOAL, Label.DEPARTMENT, Label.DIVISION);

    @Test
    void aLabelHasTheValueBesideIt() {
        assertThat(pairs("総合計画 重点施策\t—\t組織目標\t○\t担当部\t総務部\t担当課\t総務課"))
                .containsExactly("POLICY=—", "ORGANIZATIONAL_GOAL=○", "DEPARTMENT=総務部", "DIVISION=総務課");
    }

    @Test
    void mergedCellsLeaveBlankOnesBetweenALabelAndItsValue() {
        assertThat(pairs("重点事業名\t\t\t平和推進事業\t\t")).containsExactly("NAME=平和推進事業");
    }

    @Test
    void aLabelAndItsValueCanShareACell() {
        assertThat(pairs("担当部\t総務部\t担当課 市民協働課")).containsExactly("DEPARTMENT=総務部", "DIVISION=市民協働課");
        assertThat(pairs("担当課：市民協働課\t担当部\t総務部")).containsExactly("DIVISION=市民協働課", "DEPARTMENT=総務部");
        assertThat(pairs("<p>担当課　市民 協働課</p>")).containsExactly("DIVISION=市民 協働課");
    }

    @Test
    void theCellThatIsSharedIsBothLabelAndValue() {
        Pair pair = Pair.of(row("担当課 市民協働課"), Labels.standard(), HEAD).get(0);

        assertThat(pair.valueCell()).contains(pair.labelCell());
    }

    @Test
    void aLabelBeforeAnotherOneHasNoValue() {
        assertThat(pairs("担当部\t担当課\t総務課")).containsExactly("DEPARTMENT=", "DIVISION=総務課");
        assertThat(pairs("担当部\t総務部\t担当課")).containsExactly("DEPARTMENT=総務部", "DIVISION=");
    }

    @Test
    void anUnknownTextBeforeAnotherIsALabelToo() {
        assertThat(pairs("開始年度\t平成18年度\t担当課\t総務課")).containsExactly("開始年度=平成18年度", "DIVISION=総務課");
    }

    @Test
    void anUnknownTextThatStandsApartFromAnEmptyFieldIsTheNextLabel() {
        assertThat(pairs("総合計画 重点施策\t\t\t開始年度\t平成18年度")).containsExactly("POLICY=", "開始年度=平成18年度");
    }

    @Test
    void anUnknownTextAloneIsNoPair() {
        assertThat(pairs("どこのものでもない文")).isEmpty();
        assertThat(pairs("どこのものでもない文\t担当課\t総務課")).containsExactly("DIVISION=総務課");
    }

    private static List<String> pairs(String row) {
        return Pair.of(row(row), Labels.standard(), HEAD).stream()
                .map(pair -> pair.label().map(Label::toString).orElse(pair.name()) + "=" + pair.value())
                .toList();
    }

    private static Row row(String text) {
        return Row.of(1, text, 100, false);
    }
}
