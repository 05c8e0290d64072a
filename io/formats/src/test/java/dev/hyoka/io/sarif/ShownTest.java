package dev.hyoka.io.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void bracketsThatWouldLinkAreParted() {
        assertThat(Shown.plain("see [here](https://city.example)")).isEqualTo("see [here] (https://city.example)");
    }

    @Test
    void bracesOfAMessageAreDoubled() {
        assertThat(Shown.message("{0} of {}")).isEqualTo("{{0}} of {{}}");
    }

    @Test
    void whatCannotBeSeenIsReplacedVisibly() {
        assertThat(Shown.plain("a\u001Bb\u202Ec\uD842d")).isEqualTo("a␛b\uFFFDc\uFFFDd");
    }

    @Test
    void aTextIsCutBetweenCharacters() {
        assertThat(Shown.atMost(4, "四文字だ")).isEqualTo("四文字だ");
        assertThat(Shown.atMost(4, "五文字です")).isEqualTo("五文字…");
        assertThat(Shown.atMost(3, "a𠮷bc")).isEqualTo("a…");
    }
}
