package dev.hyoka.io.published;

import static dev.hyoka.model.Mark.MILESTONE;
import static dev.hyoka.model.Mark.SPAN;
import static dev.hyoka.model.Mark.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.io.published.ScheduleCell.Piece;
import dev.hyoka.model.Mark;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleCellTest {

    @Test
    void aBallIsAMilestoneWithTheWordsAfterIt() {
        assertThat(ScheduleCell.parse("●")).containsExactly(drawn(MILESTONE));
        assertThat(ScheduleCell.parse("● 総会 開催")).containsExactly(piece(MILESTONE, "総会開催"));
        assertThat(ScheduleCell.parse("●総会開催")).containsExactly(piece(MILESTONE, "総会開催"));
    }

    @Test
    void severalBallsAreSeveralMilestones() {
        assertThat(ScheduleCell.parse("● 説明会 準備 ● 説明会 開催"))
                .containsExactly(piece(MILESTONE, "説明会準備"), piece(MILESTONE, "説明会開催"));
        assertThat(ScheduleCell.parse("● ●")).containsExactly(drawn(MILESTONE), drawn(MILESTONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"←→", "⇔", "↔", "↕", "◀▶", "←———→", "← →", "←-----→", "⇐⇒", "◀――▶", "<p>←→</p>", "← ————\u3000→"
            })
    void arrowsToBothSidesAreASpan(String printed) {
        assertThat(ScheduleCell.parse(printed)).containsExactly(drawn(SPAN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"⇔ 随時 対応", "← 随時対応 →", "←随時対応→", "◀ 随時対応", "随時対応 →", "← 随時対応", "←— 随時対応 —→", "←→ 随時対応", "◀随時対応▶"
            })
    void theWordsBetweenOrBesideArrowsAreTheSpansLabel(String printed) {
        assertThat(ScheduleCell.parse(printed)).singleElement().satisfies(piece -> {
            assertThat(piece.mark()).isEqualTo(SPAN);
            assertThat(piece.label()).contains("随時対応");
        });
    }

    @Test
    void anArrowToOneSideIsThatEndOfASpan() {
        assertThat(ScheduleCell.parse("← 準備")).extracting(Piece::part).containsExactly(ScheduleCell.Part.OPENS);
        assertThat(ScheduleCell.parse("準備 →")).extracting(Piece::part).containsExactly(ScheduleCell.Part.CLOSES);
        assertThat(ScheduleCell.parse("→ 準備")).extracting(Piece::part).containsExactly(ScheduleCell.Part.CLOSES);
        assertThat(ScheduleCell.parse("――――")).extracting(Piece::part).containsExactly(ScheduleCell.Part.GOES_ON);
    }

    @Test
    void anOpenSignBeforeAWordIsPartOfTheWord() {
        assertThat(ScheduleCell.parse("▲5%削減")).containsExactly(piece(TEXT, "▲5%削減"));
        assertThat(ScheduleCell.parse("○○会議")).containsExactly(piece(TEXT, "○○会議"));
        assertThat(ScheduleCell.parse("〇 会議")).containsExactly(piece(Mark.MILESTONE, "会議"));
    }

    @Test
    void bareWordsAreText() {
        assertThat(ScheduleCell.parse("作品募集 依頼配付")).containsExactly(piece(TEXT, "作品募集依頼配付"));
        assertThat(ScheduleCell.parse("5月(2回)")).containsExactly(piece(TEXT, "5月(2回)"));
    }

    @Test
    void arrowsBetweenWordsAreWords() {
        assertThat(ScheduleCell.parse("取材 → 編集会議 → 発行")).containsExactly(piece(TEXT, "取材 → 編集会議 → 発行"));
        assertThat(ScheduleCell.parse("● 原案 → 決定")).containsExactly(piece(MILESTONE, "原案 → 決定"));
    }

    @Test
    void wordsBeforeAMarkStandForThemselves() {
        assertThat(ScheduleCell.parse("準備 ● 開催")).containsExactly(piece(TEXT, "準備"), piece(MILESTONE, "開催"));
        assertThat(ScheduleCell.parse("● 開催 ⇔ 随時")).containsExactly(piece(MILESTONE, "開催"), piece(SPAN, "随時"));
    }

    @Test
    void aMarkInsideAWordIsAWord() {
        assertThat(ScheduleCell.parse("丸●印")).containsExactly(piece(TEXT, "丸●印"));
    }

    @Test
    void nothingIsNothing() {
        assertThat(ScheduleCell.parse(" \u3000")).isEmpty();
    }

    private static Piece drawn(Mark mark) {
        return new Piece(mark, Optional.empty());
    }

    private static Piece piece(Mark mark, String label) {
        return new Piece(mark, Optional.of(label));
    }
}
