package dev.hyoka.io.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void whatBreaksALineOrTurnsItsDirectionBecomesASpace() {
        assertThat(OneLine.of("a\nb\tc\u001B[31md\u202Ee\u200Bf\u2028g\u0085h")).isEqualTo("a b c [31md e f g h");
    }

    @Test
    void lettersOfAnyLanguageStayAsTheyAre() {
        assertThat(OneLine.of("か\u3099・𠮷野家 😀\u3000é")).isEqualTo("か\u3099・𠮷野家 😀\u3000é");
    }

    @Test
    void halfACharacterIsReplaced() {
        assertThat(OneLine.of("a\uD842b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void aLongTextIsCutBetweenCharacters() {
        assertThat(OneLine.of("𠮷野家です", 2)).isEqualTo("𠮷野...");
        assertThat(OneLine.of("𠮷野", 2)).isEqualTo("𠮷野");
    }
}
