package dev.hyoka.io.published;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.io.Limits;
import dev.hyoka.io.Origin.Handling;
import dev.hyoka.io.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No text makes the reader throw, and what it says of a text's places is true. */
class MutationPropertyTest {

    private static final List<String> SAMPLES = List.of(
            "text-in-the-last-years-place",
            "totals-of-the-last-year-alone",
            "heading-in-angle-brackets",
            "department-with-related-projects",
            "marks-above-their-words",
            "no-related-project");

    /** What is put into texts: what means something to the reader, and what could trip it. */
    private static final List<String> PIECES = List.of(
            "\t",
            "\t",
            "\n",
            "\n\n",
            " ",
            "\u3000",
            "\u00A0",
            "\u2028",
            "\u0085",
            "\u200B",
            "\uFEFF",
            "\uFFFD",
            "\u0000",
            "-",
            "-----",
            "—",
            "●",
            "⇔",
            "←",
            "→",
            "◀",
            "▲",
            "<",
            ">",
            "<p>",
            "</p>",
            "<ul ",
            "<消費税>",
            "&nbsp;",
            "&#",
            "&#xD800;",
            "&#128512;",
            "😀",
            "①",
            "⓪",
            "㊿",
            "0",
            "1,2",
            "12,345",
            "1.2.3",
            "9".repeat(40),
            "0." + "1".repeat(25),
            "３７．０",
            "取手160 藤代137",
            "R1",
            "R2(実績)",
            "R2(予算)",
            "令和2年度",
            "令和元年度分",
            "9999年度",
            "4月",
            "１２月",
            "13月",
            "重点事業名",
            "部名",
            "課名",
            "事業目的・概要",
            "成果指標",
            "活動指標",
            "単位",
            "事業スケジュール(当初)",
            "進捗度",
            "今後の方向性",
            "継続",
            "事業費",
            "事業費(単位:千円)",
            "単位：円",
            "国庫支出金",
            "一般財源",
            "事業費計(A)",
            "人件費",
            "業務時間",
            "人件費計(B)",
            "トータルコスト(A+B)",
            "事業費増減理由",
            "協働の取組・方向性",
            "■組織目標",
            "■組織目標と計画等との関連",
            "③ 個別計画",
            "重点施策",
            "重点事業",
            "重点事業①",
            "取組の内容",
            "取組とスケジュール",
            "令和2年度分 重点事業マネジメントシート\n",
            "組織目標シート");

    @Property(tries = 300)
    void aTextThatWasChangedAnywhereIsReadWithoutAnException(@ForAll("mutations") String text) {
        ReadResult result = Published.read(text, Published.goalOptions());

        checkPlaces(result, text);
    }

    @Property(tries = 1000)
    void nothingIsLostInSilenceHoweverATextIsChanged(@ForAll("mutations") String text) {
        Account.check(text);
    }

    @Example
    void aRowOfTheHeadThatPassesForAHeadingLosesNothing() {
        Account.check("""
                令和2年度分 重点事業マネジメントシート
                重点事業名\t平和推進事業
                事業目的・概要
                総合計画 重点施策\t平和な社会\t担当部\t総務部\t担当課)\tR1(実績)\tR2(実績)\tR3(見込)事業費増減理由
                成指標\t単位\tR1 (実績)\tR2 (実績)
                寄附の額\t円\t33.9\t実施なし
                """);
    }

    @Property(tries = 400)
    void anyPiecesInAnyOrderAreReadWithoutAnException(@ForAll("heaps") String text) {
        ReadResult result = Published.read(text, Published.goalOptions());

        checkPlaces(result, text);
    }

    @Property(tries = 300)
    void anyCharactersAreReadWithoutAnException(@ForAll String text) {
        assertThat(Published.read("部名\t" + text, Published.goalOptions()).items())
                .isNotEmpty();
        assertThat(Published.read("重点事業名\t" + text, Published.goalOptions()).items())
                .isNotEmpty();
    }

    @Property(tries = 300)
    void anyBytesAreReadWithoutAnException(@ForAll("mutations") String text, @ForAll Random random) {
        List<Charset> charsets = List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("windows-31j"));
        byte[] bytes = text.getBytes(charsets.get(random.nextInt(charsets.size())));
        for (int i = bytes.length == 0 ? 0 : random.nextInt(10); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }

        assertThat(Published.read(new ByteArrayInputStream(bytes), Published.goalOptions())
                        .items())
                .isNotEmpty();
    }

    @Property(tries = 200)
    void narrowLimitsCutWithoutAnException(@ForAll("mutations") String text, @ForAll Random random) {
        Limits limits = Limits.DEFAULT
                .withDocumentCharacters(1 + random.nextInt(20_000))
                .withLineCharacters(1 + random.nextInt(60))
                .withLineCells(1 + random.nextInt(20))
                .withDepth(1)
                .withProblems(1 + random.nextInt(5));

        assertThat(Published.read(text, Published.goalOptions().withLimits(limits))
                        .items())
                .isNotEmpty();
    }

    /** Every place is one of the text, and what is said to stand there stands there. */
    private static void checkPlaces(ReadResult result, String text) {
        List<String> lines = new ArrayList<>(
                text.replace("\r\n", "\n").replace('\r', '\n').lines().toList());
        if (text.startsWith("\uFEFF")) {
            lines.set(0, lines.get(0).substring(1));
        }
        result.items()
                .forEach(item -> item.sourceMap().origins().forEach((location, origin) -> {
                    if (origin.handling() != Handling.GIVEN) {
                        String line = lines.get(origin.position().line().orElseThrow() - 1);
                        assertThat(line.substring(origin.position().column().orElseThrow() - 1))
                                .as(location.toString())
                                .startsWith(origin.raw());
                    }
                }));
        result.problems()
                .forEach(problem -> problem.position()
                        .line()
                        .ifPresent(line -> assertThat(line).isLessThanOrEqualTo(lines.size())));
    }

    @Provide
    Arbitrary<String> heaps() {
        return Arbitraries.of(PIECES).list().ofMaxSize(120).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> mutations() {
        return Arbitraries.randomValue(MutationPropertyTest::mutation);
    }

    private static String mutation(Random random) {
        String text = sample(SAMPLES.get(random.nextInt(SAMPLES.size())));
        for (int i = 1 + random.nextInt(random.nextBoolean() ? 5 : 40); i > 0; i--) {
            text = random.nextInt(3) > 0 ? withCharactersChanged(text, random) : withLinesChanged(text, random);
        }
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String withCharactersChanged(String text, Random random) {
        if (text.isEmpty()) {
            return PIECES.get(random.nextInt(PIECES.size()));
        }
        StringBuilder changed = new StringBuilder(text);
        int at = random.nextInt(text.length());
        int tab = text.indexOf('\t', at);
        switch (random.nextInt(6)) {
            case 0 -> changed.delete(at, Math.min(text.length(), at + 1 + random.nextInt(20)));
            case 1 -> changed.setCharAt(at, text.charAt(random.nextInt(text.length())));
            case 2 -> changed.replace(at, at + 1, PIECES.get(random.nextInt(PIECES.size())));
            case 3 -> {
                if (tab >= 0) {
                    changed.deleteCharAt(tab);
                }
            }
            case 4 -> changed.insert(tab >= 0 ? tab : at, "\t");
            default -> changed.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        }
        return changed.toString();
    }

    private static String withLinesChanged(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            default -> lines.subList(at, lines.size()).clear();
        }
        return String.join("\n", lines);
    }

    private static String sample(String name) {
        try (InputStream input = MutationPropertyTest.class.getResourceAsStream(name + ".txt")) {
            return new String(Objects.requireNonNull(input, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
