package dev.hyoka.io.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void aSpaceBetweenJapaneseCharactersComesFromALineBreak() {
        assertThat(PlainText.ofCell("自主・自律、未来をひらくまち づくり")).contains("自主・自律、未来をひらくまちづくり");
        assertThat(PlainText.ofCell("予定どおり\u3000進んでいる")).contains("予定どおり進んでいる");
    }

    @Test
    void aSpaceBesideAsciiStays() {
        assertThat(PlainText.ofCell("AI・RPA 活用 推進 (2 回目)")).contains("AI・RPA 活用推進 (2 回目)");
    }

    @Test
    void theSpacesAroundArrowsBetweenWordsStay() {
        assertThat(PlainText.ofCell("取材 → 編集 → 発行")).contains("取材 → 編集 → 発行");
    }

    @Test
    void paragraphsAreSeparatedByALineFeed() {
        assertThat(PlainText.ofCell("<p>一つ目の 文。</p> <p> 二つ目。</p>")).contains("一つ目の文。\n二つ目。");
    }

    @Test
    void severalSpacesBecomeOne() {
        assertThat(PlainText.ofCell(" A  \u00A0 B ")).contains("A B");
    }

    @Test
    void letterSpacedTextIsClosedUp() {
        assertThat(PlainText.ofCell("窓 口 に 寄 せ ら れ た 声 を A 課 で 見 る")).contains("窓口に寄せられた声をA課で見る");
    }

    @Test
    void textIsLetterSpacedFromTenCharactersThatStandAlone() {
        assertThat(PlainText.isLetterSpaced("一 二 三 四 五 六 七 八 九 十")).isTrue();
        assertThat(PlainText.isLetterSpaced("一 二 三 四 五 六 七 八 九")).isFalse();
        assertThat(PlainText.isLetterSpaced("a b c d e f g h とりで みらい")).isTrue();
        assertThat(PlainText.isLetterSpaced("a b c d e f g とりで みらい まち")).isFalse();
    }

    @Test
    void markupAloneIsNoText() {
        assertThat(PlainText.ofCell("<p> </p>\u3000")).isEmpty();
        assertThat(PlainText.ofCell("")).isEmpty();
    }

    @Test
    void aLineOfRunningTextKeepsItsSpaces() {
        assertThat(PlainText.ofLine("各課の目標を達成し、まちの姿に 近づける。")).contains("各課の目標を達成し、まちの姿に 近づける。");
        assertThat(PlainText.ofLine("一 つ ず つ 空 け た 文 で す 。")).contains("一つずつ空けた文です。");
    }

    @Test
    void itemsBeginWithAMiddleDot() {
        assertThat(PlainText.items("<ul> ・快適で、安心できるまち ・自主・自律、未来をひらく まち"))
                .containsExactly("快適で、安心できるまち", "自主・自律、未来をひらくまち");
        assertThat(PlainText.items("・一つだけ")).containsExactly("一つだけ");
        assertThat(PlainText.items("点のない項目")).containsExactly("点のない項目");
        assertThat(PlainText.items("・ <br> ・")).isEmpty();
    }
}
