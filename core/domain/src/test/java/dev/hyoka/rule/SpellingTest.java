package dev.hyoka.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void widthsAndSpacesMakeNoDifference() {
        assertThat(Spelling.plain("Ｒ２ 計画")).isEqualTo("R2計画").isEqualTo(Spelling.plain("R2\n計\u3000画"));
        assertThat(Spelling.plain("ﾃﾞｼﾞﾀﾙ化")).isEqualTo("デジタル化");
        assertThat(Spelling.plain("\u00A0\t ")).isEmpty();
    }

    @Test
    void otherLettersDo() {
        assertThat(Spelling.plain("スポーツ")).isNotEqualTo(Spelling.plain("スポ－ツ"));
        assertThat(Spelling.plain("①計画")).isEqualTo("1計画").isNotEqualTo(Spelling.plain("②計画"));
    }
}
