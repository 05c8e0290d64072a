package dev.hyoka.io.findings;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "事業費, 6",
        "事業費計(A), 11",
        "ﾊﾟｰﾄ, 4",
        "１，０６２, 10",
        "髙﨑, 4",
        "𠮷野家, 6",
        "か\u3099, 2",
        "e\u0301, 1",
        "① …, 3",
        "😀, 2",
        "한, 2",
        "\u1112\u1161\u11AB, 2",
        "'', 0",
    })
    void wideCharactersTakeTwoColumnsAndMarksNone(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"事業費計, 8, 事業費計", "事業費計, 7, 事業...", "事業費計, 6, 事...", "abc, 2, ..."})
    void whatIsTooWideIsCut(String text, int columns, String cut) {
        assertThat(DisplayWidth.cut(text, columns)).isEqualTo(cut);
    }

    @Property(tries = 500)
    void aCutTextFits(@ForAll String text, @ForAll @IntRange(min = 3, max = 30) int columns) {
        String plain = OneLine.of(text);

        assertThat(DisplayWidth.of(DisplayWidth.cut(plain, columns))).isLessThanOrEqualTo(columns);
        assertThat(plain).startsWith(DisplayWidth.cut(plain, columns).replaceFirst("\\.\\.\\.$", ""));
    }
}
