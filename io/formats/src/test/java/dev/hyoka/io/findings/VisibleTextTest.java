package dev.hyoka.io.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

    @Test
    void controlsAndMarksThatTurnTheDirectionAreReplacedVisibly() {
        assertThat(VisibleText.of("a\u0000b\u001Bc\r\u007Fd\u0085\u061C\u200F\u202Ee\u2067"))
                .isEqualTo("a␀b␛c␍\uFFFDd\uFFFD\uFFFD\uFFFD\uFFFDe\uFFFD");
    }

    @Test
    void whatXmlCannotHoldIsReplaced() {
        assertThat(VisibleText.of("a\uFFFEb\uFFFFc\uD842d")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
    }

    @Test
    void lettersOfAnyLanguageAndLinesStayAsTheyAre() {
        assertThat(VisibleText.of("平\n\t𠮷 😀\u3000か\u3099")).isEqualTo("平\n\t𠮷 😀\u3000か\u3099");
    }
}
