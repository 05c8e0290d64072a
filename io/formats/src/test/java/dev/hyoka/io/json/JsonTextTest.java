package dev.hyoka.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    @Test
    void everyCharacterIsReadByAnotherReaderAsItWas() {
        for (int plane = 0; plane <= Character.MAX_CODE_POINT; plane += 0x1_0000) {
            StringBuilder all = new StringBuilder();
            for (int character = plane; character < plane + 0x1_0000; character++) {
                if (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE) {
                    all.appendCodePoint(character);
                }
            }
            assertThat(Json.tree(made(false, text -> text.text(all.toString()))).stringValue())
                    .isEqualTo(all.toString());
        }
    }

    @Property(tries = 500)
    void textsAndNamesAreReadByAnotherReaderAsTheyWere(
            @ForAll String name, @ForAll String value, @ForAll boolean pretty) {
        Assume.that(isWhole(name) && isWhole(value));
        String json = made(pretty, text -> {
            text.startObject();
            text.name(name);
            text.text(value);
            text.endObject();
        });
        assertThat(Json.tree(json).propertyNames()).containsExactly(name);
        assertThat(Json.tree(json).get(name).stringValue()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDE00", "\uD83Dx", "\uDE00\uD83D"})
    void halfASurrogatePairIsRefused(String half) {
        assertThatThrownBy(() -> made(false, text -> text.text(half))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 500)
    void wholeNumbersHaveTheirDigits(@ForAll long number) {
        assertThat(made(false, text -> text.number(number))).isEqualTo(Long.toString(number));
    }

    @Test
    void signsStandWhereJsonWantsThem() {
        assertThat(made(false, JsonTextTest::everything))
                .isEqualTo("{\"a\":[1,\"2\",3.0,{}],\"b\":{\"c\":null,\"d\":[]},\"e\":[[true],[false]]}");
    }

    @Test
    void aMemberALineIsIndentedAsAnElementOfAList() {
        assertThat(made(true, JsonTextTest::everything)).isEqualTo("""
                        {
                            "a": [
                              1,
                              "2",
                              3.0,
                              {}
                            ],
                            "b": {
                              "c": null,
                              "d": []
                            },
                            "e": [
                              [
                                true
                              ],
                              [
                                false
                              ]
                            ]
                          }""");
    }

    private static void everything(JsonText text) {
        text.startObject();
        text.name(JsonText.quoted("a"));
        text.startList();
        text.number(1);
        text.text(JsonText.quoted("2"));
        text.number("3.0");
        text.startObject();
        text.endObject();
        text.endList();
        text.name("b");
        text.startObject();
        text.name("c");
        text.none();
        text.name("d");
        text.startList();
        text.endList();
        text.endObject();
        text.name("e");
        text.startList();
        for (boolean flag : new boolean[] {true, false}) {
            text.startList();
            text.flag(flag);
            text.endList();
        }
        text.endList();
        text.endObject();
    }

    private static boolean isWhole(String text) {
        return Surrogates.indexOfHalf(text) < 0;
    }

    private static String made(boolean pretty, Consumer<JsonText> making) {
        JsonText text = new JsonText(pretty);
        making.accept(text);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try {
            text.writeTo(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toString(StandardCharsets.UTF_8);
    }
}
