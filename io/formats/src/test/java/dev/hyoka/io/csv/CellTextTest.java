package dev.hyoka.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.generators.Anything;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "＝1+1",
                "＋字",
                "－字",
                "＠字",
                "\t字",
                "\n字",
                "'=1+1",
                "'' =1+1",
                " =1+1",
                "\u3000=1+1",
                "\u200B=1+1",
                "\uFEFF@x",
                "- 字"
            })
    void aTextThatCouldBeRunGetsAnApostrophe(String text) {
        assertThat(CellText.written(text)).isEqualTo("'" + text);
        assertThat(CellText.read("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"字", "-5", "+5", "-1,234.5", "'-5", "'", "''", "'字", "1=1", "a@b", "▲5", "_x1F_"})
    void otherTextsStandAsTheyAre(String text) {
        assertThat(CellText.written(text)).isEqualTo(text);
        assertThat(CellText.read(text)).isEqualTo(text);
    }

    @Example
    void lineEndsOfOtherProgramsAreLineFeeds() {
        assertThat(CellText.read("a\r\nb\rc")).isEqualTo("a\nb\nc");
        assertThat(CellText.written("a\rb")).isEqualTo("a_x000D_b");
        assertThat(CellText.written("_x000D_")).isEqualTo("_x005F_x000D_");
    }

    @Property(tries = 3000)
    void carriageReturnsAreToldFromWhatStandsForThem(@ForAll("escapes") String text) {
        assertThat(CellText.read(CellText.written(text))).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> escapes() {
        return Arbitraries.of("\r", "_x", "_", "x", "005F", "000D", "_x000D_", "_x005F_", "'", "\n")
                .list()
                .ofMaxSize(10)
                .map(parts -> String.join("", parts));
    }

    @Property
    void everyTextComesBack(@ForAll("texts") String text) {
        String written = CellText.written(text);

        assertThat(CellText.read(written)).isEqualTo(text);
        assertThat(CellText.isRun(written) && !written.startsWith("'")).isFalse();
        assertThat(written).doesNotContain("\r");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> signs = Arbitraries.of(
                        "'",
                        "=",
                        "-",
                        "5",
                        ",",
                        ".",
                        "%",
                        "\t",
                        "\r",
                        "\n",
                        " ",
                        "\u3000",
                        "\u200B",
                        "＝",
                        "_x000D_",
                        "_x005F_",
                        "_x005F",
                        "x000D_",
                        "字",
                        "\uD842\uDFB7")
                .list()
                .ofMaxSize(7)
                .map(parts -> String.join("", parts));
        return Combinators.combine(signs, Anything.hostileTexts())
                .as((start, text) -> text.length() > 100 ? start : start + text);
    }
}
