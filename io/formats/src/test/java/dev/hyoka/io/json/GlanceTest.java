package dev.hyoka.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.generators.Sheets;
import dev.hyoka.io.Limits;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.model.GoalSheet;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        readAlike(damaged, READING);
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

        assertThat(decoded(bytes)).isPresent();
        assertThat(readAlike(bytes, READING).document()).isEmpty();
    }

    @Test
    void whatThisLibraryWritesIsReadAtAGlance() {
        DocumentReader reader = new DocumentReader(JsonOptions.DEFAULT, READING);

        for (byte[] line : LINES) {
            assertThat(reader.glance(text(line))).isPresent();
        }
    }

    @Property(tries = 500)
    void escapesAreReadAtAGlance(@ForAll @Size(max = 20) String label, @ForAll long seed) {
        Assume.that(StandardCharsets.UTF_8.newEncoder().canEncode(label));
        String document = "{ \"kind\" : \"goal-sheet\", \"schemaVersion\" : 1, \"fiscalYear\" : 2025,\n\"goal\" : \"x"
                + escaped(label, new Random(seed)) + "\"\t}\r\n ";
        DocumentReader reader = new DocumentReader(JsonOptions.DEFAULT, READING);

        assertThat(reader.glance(text(utf8(document))))
                .hasValueSatisfying(
                        read -> assertThat(((GoalSheet) read).goal()).contains("x" + label));
        readAlike(utf8(document), READING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,",
                "1,\"fiscalYear\":2025,,",
                "01",
                "1.",
                "-",
                "1e0",
                "1.0",
                "1.0000000000000000000",
                "+1",
                "1 1",
                "1}",
                "1,\"fiscalYear\":2025}}",
                "1,\"fiscalYear\":2025.0",
                "1,\"fiscalYear\":2025,\"goal\":\"\\x\"",
                "1,\"fiscalYear\":2025,\"goal\":\"\\u12g4\"",
                "1,\"fiscalYear\":2025,\"goal\":\"\\ud800\"",
                "1,\"fiscalYear\":2025,\"goal\":\"\t\"",
                "1,\"fiscalYear\":2025,\"goal\":\" \"",
                "1,\"fiscalYear\":2025,\"goal\":\"",
                "1,\"fiscalYear\":2025,\"goal\":true",
                "1,\"fiscalYear\":2025,\"goal\"",
                "1,\"fiscalYear\":2025,\"go\\u0061l\":\"x\"",
                "1,\"fiscalYear\":2025,\"relatedProjects\":[,]",
                "1,\"fiscalYear\":2025,\"relatedProjects\":[{\"project\":\"x\"},]",
                "1,\"fiscalYear\":2025,\"relatedProjects\":[{\"project\":\"x\"}}",
                "1,\"fiscalYear\":2025,\"attributes\":{\"x\":\"y\",\"x\":\"z\"}",
                "1,\"fiscalYear\":2025,\"attributes\":{\"\":\"y\"}"
            })
    void whatIsWrongOrUnusualIsReadAlike(String rest) {
        readAlike(utf8("{\"kind\":\"goal-sheet\",\"schemaVersion\":" + rest + "}"), READING);
    }

    @Property(tries = 2_000)
    void textsAreReadWhereJavaDecodesThem(@ForAll @Size(max = 24) byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            boolean plain = bytes[i] < 0 || (bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != '\\');
            bytes[i] = plain ? bytes[i] : (byte) 'x';
        }
        assertThat(characters(quoted(bytes))).isEqualTo(decoded(bytes));
    }

    @Test
    void everySequenceIsReadWhereJavaDecodesIt() {
        for (int lead = 0x80; lead < 0x100; lead++) {
            for (int second = 0x80; second < 0x100; second++) {
                for (byte[] bytes : List.of(
                        bytes(lead),
                        bytes(lead, 0x7F),
                        bytes(lead, second),
                        bytes(lead, second, 0x80),
                        bytes(lead, second, 0x23),
                        bytes(lead, second, 0x80, 0xBF),
                        bytes(lead, second, 0xBF, 0x7F))) {
                    assertThat(characters(quoted(bytes)))
                            .as(Arrays.toString(bytes))
                            .isEqualTo(decoded(bytes));
                }
            }
        }
    }

    private static ReadItem readAlike(byte[] line, ReadOptions reading) {
        DocumentReader reader = new DocumentReader(JsonOptions.DEFAULT, reading);
        Piece.Text text = text(line);
        ReadItem item = reader.read(text);
        assertThat(item).isEqualTo(reader.readClosely(text));
        return item;
    }

    private static Piece.Text text(byte[] line) {
        return new Piece.Text(Arrays.copyOf(line, line.length + 1), 7, 3, -1);
    }

    private static String escaped(String text, Random random) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            int known = "\"\\/\b\f\n\r\t".indexOf(each);
            boolean plain = each >= ' ' && each != '"' && each != '\\' && !Character.isSurrogate(each);
            if (known >= 0 && random.nextBoolean()) {
                escaped.append('\\').append("\"\\/bfnrt".charAt(known));
            } else if (plain && random.nextBoolean()) {
                escaped.append(each);
            } else {
                escaped.append(String.format(Locale.ROOT, random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) each));
            }
        }
        return escaped.toString();
    }

    private static byte[] quoted(byte[] text) {
        byte[] quoted = Arrays.copyOf(text, text.length + 2);
        quoted[text.length] = '"';
        return quoted;
    }

    /** What is read of a text that is ended by a quotation mark; empty if it has to be looked at closely. */
    private static Optional<String> characters(byte[] quoted) {
        QuotedTexts texts = new QuotedTexts(100);
        try {
            String read = texts.read(quoted, 0);
            assertThat(texts.end()).isEqualTo(quoted.length - 1);
            return Optional.of(read);
        } catch (Glance.Doubt doubt) {
            return Optional.empty();
        }
    }

    /** What Java's decoder makes of bytes; empty if it refuses them. */
    private static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
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
