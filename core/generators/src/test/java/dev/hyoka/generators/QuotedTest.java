package dev.hyoka.generators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts as people are shown them. */
class QuotedTest {

    @Test
    void whatCannotBeSeenIsEscapedAsInJava() {
        assertThat(Quoted.text(
                        "\u001B[31m\"字\"\\\r\n\t\u0000\u007F\u0085\u202E\uFEFF\u2028か\u3099\u00A0\u3000😀\uDB40\uDC01"))
                .isEqualTo("\"\\u001B[31m\\\"字\\\"\\\\\\r\\n\\t\\u0000\\u007F\\u0085\\u202E\\uFEFF\\u2028か\\u3099"
                        + "\\u00A0\u3000😀\\uDB40\\uDC01\"");
    }

    @Test
    void aLongTextIsCutBetweenCharactersAndItsLengthIsTold() {
        assertThat(Quoted.text("字".repeat(200))).isEqualTo('"' + "字".repeat(200) + '"');
        assertThat(Quoted.text("字".repeat(201))).isEqualTo('"' + "字".repeat(200) + "\"... (201 characters)");
        assertThat(Quoted.text("a" + "😀".repeat(100))).isEqualTo("\"a" + "😀".repeat(99) + "\"... (201 characters)");
    }
}
