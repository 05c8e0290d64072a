package dev.hyoka.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Severity;
import dev.hyoka.io.TextLines.Line;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TextLinesTest {

    @Test
    void everyKindOfLineEndEndsALine() throws IOException {
        assertThat(lines("一\n二\r三\r\n四")).extracting(Line::text).containsExactly("一", "二", "三", "四");
        assertThat(lines("一\n二\r三\r\n四")).extracting(Line::number).containsExactly(1, 2, 3, 4);
    }

    @Test
    void blankLinesAreLinesToo() throws IOException {
        assertThat(lines("\n\n\r\n\r\rあ")).extracting(Line::text).containsExactly("", "", "", "", "", "あ");
    }

    @Test
    void anEmptyInputHasNoLine() throws IOException {
        assertThat(lines("")).isEmpty();
        assertThat(lines("\uFEFF")).isEqualTo(List.of(new Line(1, "", false, true, OptionalInt.empty())));
    }

    @Test
    void onlyALineWithoutAnEndIsTheLast() throws IOException {
        assertThat(lines("一\n二")).extracting(Line::last).containsExactly(false, true);
        assertThat(lines("一\n二\n")).extracting(Line::last).containsExactly(false, false);
        assertThat(lines("一\r\n")).extracting(Line::last).containsExactly(false);
    }

    @Test
    void aByteOrderMarkAtTheStartIsNoText() throws IOException {
        assertThat(lines("\uFEFF一\n\uFEFF二")).extracting(Line::text).containsExactly("一", "\uFEFF二");
    }

    @Test
    void aLineThatIsTooLongIsCutAndTheNextIsWhole() throws IOException {
        List<Line> lines = lines("12345\n123456\n1\n", StandardCharsets.UTF_8, 5);

        assertThat(lines)
                .containsExactly(
                        new Line(1, "12345", false, false, OptionalInt.empty()),
                        new Line(2, "12345", true, false, OptionalInt.empty()),
                        new Line(3, "1", false, false, OptionalInt.empty()));
        assertThat(lines.get(0).problem("f.txt")).isEmpty();
        assertThat(lines.get(1).problem("f.txt")).hasValueSatisfying(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.code()).isEqualTo("line-too-long");
            assertThat(problem.position()).isEqualTo(SourcePosition.of("f.txt", 2, 5));
        });
    }

    @Test
    void aLineIsNotCutInsideACharacter() throws IOException {
        assertThat(lines("1234\uD842\uDFB7\n", StandardCharsets.UTF_8, 5))
                .containsExactly(new Line(1, "1234", true, false, OptionalInt.empty()));
        assertThat(lines("123\uD842\uDFB7\n", StandardCharsets.UTF_8, 5))
                .containsExactly(new Line(1, "123\uD842\uDFB7", false, false, OptionalInt.empty()));
    }

    @Test
    void aReplacementCharacterThatStandsInTheInputIsText() throws IOException {
        List<Line> lines = lines("一\uFFFD\n二\n");

        assertThat(lines).extracting(Line::text).containsExactly("一\uFFFD", "二");
        assertThat(lines).allSatisfy(line -> assertThat(line.problem("f.txt")).isEmpty());
    }

    @Test
    void malformedBytesAreToldFromReplacementCharactersHoweverFarIn() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("一\uFFFD\n".repeat(20_000).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("二\uFFFD".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);

        List<Line> said = lines(new ByteArrayInputStream(bytes.toByteArray()), StandardCharsets.UTF_8, 100).stream()
                .filter(line -> line.problem("f.txt").isPresent())
                .toList();

        assertThat(said).containsExactly(new Line(20_001, "二\uFFFD\uFFFD", false, true, OptionalInt.of(2)));
    }

    @Test
    void bytesWithoutMeaningAreSaidOnTheirLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("一\n二".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE3);
        bytes.write(0x81);
        bytes.writeBytes("三\n四".getBytes(StandardCharsets.UTF_8));

        List<Line> lines = lines(new ByteArrayInputStream(bytes.toByteArray()), StandardCharsets.UTF_8, 100);

        assertThat(lines).extracting(Line::text).containsExactly("一", "二\uFFFD三", "四");
        assertThat(lines.get(1).problem("f.txt")).hasValueSatisfying(problem -> {
            assertThat(problem.code()).isEqualTo("malformed-bytes");
            assertThat(problem.position()).isEqualTo(SourcePosition.of("f.txt", 2, 2));
        });
        assertThat(lines.get(0).problem("f.txt")).isEmpty();
        assertThat(lines.get(2).problem("f.txt")).isEmpty();
    }

    @Test
    void aCharacterThatTheInputsEndCutsIsSaid() throws IOException {
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("windows-31j"))) {
            byte[] bytes = "一二三".getBytes(charset);

            List<Line> lines = lines(new ByteArrayInputStream(bytes, 0, bytes.length - 1), charset, 100);

            assertThat(lines).extracting(Line::text).as(charset.name()).containsExactly("一二\uFFFD");
        }
    }

    @Test
    void linesAreTheSameWhereverTheBufferEnds() throws IOException {
        String character = "\uD842\uDFB7野屋"; // four bytes and three, across the ends of all buffers
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            for (int before = 0; before < 8; before++) {
                String text = "x".repeat(16 * 1024 - before) + character + "\r\n" + character.repeat(10_000) + "\r\n終";

                assertThat(lines(text, charset, 100_000))
                        .extracting(Line::text)
                        .containsExactly(text.split("\r\n", -1));
            }
        }
    }

    @Test
    void anInputThatComesByteByByteIsReadTheSame() throws IOException {
        byte[] bytes = "一\r\n二\n三".getBytes(StandardCharsets.UTF_8);
        InputStream slow = InputStream.nullInputStream();
        for (byte b : bytes) {
            slow = new SequenceInputStream(slow, new ByteArrayInputStream(new byte[] {b}));
        }

        assertThat(lines(slow, StandardCharsets.UTF_8, 100))
                .extracting(Line::text)
                .containsExactly("一", "二", "三");
    }

    @Test
    void theInputIsClosedWithTheLines() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream input = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        new TextLines(input, StandardCharsets.UTF_8, Limits.DEFAULT).close();

        assertThat(closed).isTrue();
    }

    private static List<Line> lines(String text) throws IOException {
        return lines(text, StandardCharsets.UTF_8, 1_000);
    }

    private static List<Line> lines(String text, Charset charset, int limit) throws IOException {
        return lines(new ByteArrayInputStream(text.getBytes(charset)), charset, limit);
    }

    private static List<Line> lines(InputStream input, Charset charset, int limit) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (TextLines text = new TextLines(
                input,
                charset,
                Limits.DEFAULT
                        .withDocumentCharacters(1_000_000)
                        .withLineCharacters(limit)
                        .withLineCells(100)
                        .withDepth(10)
                        .withProblems(10))) {
            for (Optional<Line> line = text.next(); line.isPresent(); line = text.next()) {
                lines.add(line.get());
            }
        }
        return lines;
    }
}
