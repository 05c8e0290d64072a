package dev.hyoka.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextEncodingTest {

    private static final String TEXT = "令和2年度分\t重点事業マネジメントシート\r\n事業名\t平和推進事業\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-31j"})
    void anEncodingIsDetectedWithoutAMark(String name) {
        Charset charset = Charset.forName(name);

        assertThat(TextEncoding.detect(TEXT.getBytes(charset))).contains(charset);
        assertThat(TextEncoding.decode(TEXT.getBytes(charset))).contains(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void anEncodingIsDetectedByItsMark(String name) {
        Charset charset = Charset.forName(name);

        assertThat(TextEncoding.detect(("\uFEFF" + TEXT).getBytes(charset))).contains(charset);
        assertThat(TextEncoding.detect("\uFEFF".getBytes(charset))).contains(charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-31j"})
    void theLastCharacterMayBeCut(String name) {
        byte[] bytes = TEXT.getBytes(Charset.forName(name));
        for (int length = bytes.length - 8; length < bytes.length; length++) {
            assertThat(TextEncoding.detect(Arrays.copyOf(bytes, length))).contains(Charset.forName(name));
        }
    }

    @Test
    void theSignsThatOnlyWindowsKnowsAreRead() {
        byte[] bytes = "①髙橋～㈱".getBytes(Charset.forName("windows-31j"));

        assertThat(TextEncoding.decode(bytes)).contains("①髙橋～㈱");
    }

    @Test
    void aFewBytesWithoutMeaningLeaveATextInUtf8() {
        byte[] bytes = TEXT.repeat(3).getBytes(StandardCharsets.UTF_8);
        bytes[0] = (byte) 0xFF;

        assertThat(TextEncoding.detect(bytes)).contains(StandardCharsets.UTF_8);
        assertThat(TextEncoding.decode(bytes))
                .hasValueSatisfying(
                        text -> assertThat(text).startsWith("\uFFFD").endsWith(TEXT.substring(1)));
    }

    @Test
    void aZeroByteAloneMakesNoUtf16() {
        byte[] bytes = TEXT.repeat(9).getBytes(StandardCharsets.UTF_8);
        bytes[5] = 0;

        assertThat(TextEncoding.detect(bytes)).isEmpty();
    }

    @Test
    void asciiIsUtf8() {
        assertThat(TextEncoding.detect("name\tvalue\r\n".getBytes(StandardCharsets.US_ASCII)))
                .contains(StandardCharsets.UTF_8);
        assertThat(TextEncoding.detect(new byte[0])).contains(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUC-JP", "ISO-2022-JP", "UTF-32", "UTF-32LE", "UTF-32BE", "x-UTF-32LE-BOM"})
    void anEncodingThatIsNotReadIsRefused(String name) {
        assertThat(TextEncoding.detect(TEXT.getBytes(Charset.forName(name)))).isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] random = new byte[4096];
        new Random(1).nextBytes(random);

        assertThat(TextEncoding.detect(random)).isEmpty();
        assertThat(TextEncoding.detect(new byte[100])).isEmpty();
        assertThat(TextEncoding.detect(new byte[] {'P', 'K', 3, 4, 20, 0, 8, 8}))
                .isEmpty();
        assertThat(TextEncoding.detect("%PDF-1.7\n\u0001\u0002".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void halvesOfSurrogatePairsAreRefused() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < 50; i++) {
            bytes.writeBytes(new byte[] {(byte) 0xD8, 0x00, 0x00, 0x41});
        }

        assertThat(TextEncoding.detect(bytes.toByteArray())).isEmpty();
    }
}
