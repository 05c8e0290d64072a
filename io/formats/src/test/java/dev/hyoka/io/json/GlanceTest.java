package dev.hyoka.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.generators.Sheets;
import dev.hyoka.io.Limits;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What is read at a glance is what would be read closely. */
class GlanceTest {

    private static final ReadOptions READING = ReadOptions.of(Json.NAME);

    private static final List<byte[]> LINES = Sheets.documents()
            .samples(5)
            .limit(100)
            .map(document ->
                    utf8(Json.write(new NdjsonFormat(), List.of(document)).strip()))
            .toList();

    @Test
    void allThatIsKnownOfADocumentIsKnown() {
        for (byte[] line : LINES) {
            ReadItem item = readAlike(line, READING);
            assertThat(item.document()).isPresent();
            assertThat(item.sourceMap().origins()).hasSizeGreaterThan(5);
        }
    }

    @Property(tries = 2_000)
    void aDamagedDocumentIsReadAlike(
            @ForAll @IntRange(max = 99) int line,
            @ForAll @IntRange(max = 10_000) int at,
            @ForAll @IntRange(max = 3) int length,
            @ForAll @Size(max = 3) byte[] instead) {
        byte[] whole = LINES.get(line);
        int from = at % whole.length;
        int to = Math.min(whole.length, from + length);
        byte[] damaged = ByteBuffer.allocate(whole.length - (to - from) + instead.length)
                .put(whole, 0, from)
                .put(instead)
                .put(whole, to, whole.length - to)
                .array();
        if (characters(damaged) >= 0) {
            readAlike(damaged, READING);
        }
    }

    @Property(tries = 1_000)
    void aDocumentWithSwappedSignsIsReadAlike(@ForAll @IntRange(max = 99) int line, @ForAll long seed) {
        String signs = "{}[]\":,0123456789.-eE\\tn ";
        byte[] swapped = LINES.get(line).clone();
        Random random = new Random(seed);
        for (int i = 0; i < 2; i++) {
            int at = random.nextInt(swapped.length);
            if (swapped[at] >= 0) {
                swapped[at] = (byte) signs.charAt(random.nextInt(signs.length()));
            }
        }
        readAlike(swapped, READING);
    }

    @Property(tries = 300)
    void membersInAnyOrderAreReadAlike(@ForAll @IntRange(max = 99) int line, @ForAll long seed) {
        String shuffled = Json.shuffled(new String(LINES.get(line), StandardCharsets.UTF_8), new Random(seed));

        assertThat(readAlike(utf8(shuffled), READING).document()).isPresent();
    }

    @Property(tries = 500)
    void limitsHoldAlike(
            @ForAll @IntRange(max = 99) int line,
            @ForAll @IntRange(min = 1, max = 8) int depth,
            @ForAll @IntRange(min = 1, max = 120) int characters) {
        Limits usual = Limits.DEFAULT;
        readAlike(
                LINES.get(line),
                READING.withLimits(Limits.DEFAULT
                        .withDocumentCharacters(usual.documentCharacters())
                        .withLineCharacters(characters)
                        .withLineCells(usual.lineCells())
                        .withDepth(depth)
                        .withProblems(usual.problems())));
    }

    @Test
    void whatJacksonTakesForAnotherEncodingIsReadAlike() {
        String document = "{\"kind\":\"goal-sheet\",\"schemaVersion\":1,\"fiscalYear\":2025}";
        byte[] bytes = document.getBytes(StandardCharsets.UTF_16LE);

        assertThat(characters(bytes)).isEqualTo(bytes.length);
        assertThat(readAlike(bytes, READING).document()).isEmpty();
    }

    @Property(tries = 2_000)
    void bytesAreUtf8WhereJavaDecodesThem(@ForAll @Size(max = 24) byte[] bytes) {
        assertThat(Utf8.characters(bytes, bytes.length)).isEqualTo(characters(bytes));
    }

    @Test
    void everySequenceIsUtf8WhereJavaDecodesIt() {
        for (int lead = 0x80; lead < 0x100; lead++) {
            for (int second = 0x70; second < 0x100; second++) {
                for (byte[] bytes : List.of(
                        bytes(lead, second),
                        bytes(lead, second, 0x80),
                        bytes(lead, second, 0x20),
                        bytes(lead, second, 0x80, 0xBF),
                        bytes(lead, second, 0xBF, 0x7F))) {
                    assertThat(Utf8.characters(bytes, bytes.length))
                            .as(Arrays.toString(bytes))
                            .isEqualTo(characters(bytes));
                }
            }
        }
    }

    private static ReadItem readAlike(byte[] line, ReadOptions reading) {
        DocumentReader reader = new DocumentReader(JsonOptions.DEFAULT, reading);
        Piece.Text text = new Piece.Text(line, line.length, 7, 3, -1);
        ReadItem item = reader.read(text);
        assertThat(item).isEqualTo(reader.readClosely(text));
        return item;
    }

    /** How many characters Java's decoder makes of bytes; below 0 if it refuses them. */
    private static int characters(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .length();
        } catch (CharacterCodingException malformed) {
            return -1;
        }
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
