package dev.hyoka.generators.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.model.Figure;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    private static final List<String> TEXTS = LongStream.range(0, 20_000)
            .mapToObj(seed -> Draws.draw(HostileText::text, seed))
            .toList();

    private static final Set<Integer> INVISIBLE = Stream.of(
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK)
            .map(Byte::intValue)
            .collect(Collectors.toSet());

    @Test
    void theModelAcceptsEachOfThem() {
        assertThat(TEXTS).allSatisfy(text -> {
            assertThat(new Figure.Words(text).text()).isEqualTo(text);
            assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(text);
        });
    }

    @Test
    void inEachOfThemSomethingCanBeSeen() {
        assertThat(TEXTS)
                .allMatch(text ->
                        text.codePoints().anyMatch(character -> !INVISIBLE.contains(Character.getType(character))));
    }

    @Test
    void theSimplestIsOneLetter() {
        assertThat(Drawn.simplest(HostileText::text).value()).isEqualTo("字");
    }

    @Test
    void someAreVeryLongAndMostAreNot() {
        assertThat(TEXTS).anyMatch(text -> text.length() > 4_000);
        assertThat(TEXTS.stream().filter(text -> text.length() > 100).count()).isLessThan(TEXTS.size() / 100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=.*",
                "\\+.*",
                "-.*",
                "@.*",
                "\t.*",
                "\r.*",
                "＝.*",
                "\uFEFF.*",
                ".* ",
                " .*",
                ".*\n",
                "1,062",
                "1e5",
                "０１",
                "null",
                "NaN",
                "TRUE",
                "-",
                "\u2010",
                "\u2013",
                "\u2014",
                "\u2212",
                "－",
                ".*<script>.*",
                ".*&amp;.*",
                ".*&lt;.*",
                ".*\".*",
                ".*'.*",
                ".*,.*",
                ".*;.*",
                ".*\t.*",
                ".*\\|.*",
                ".*\r\n.*",
                ".*[^\r]\n.*",
                ".*\r[^\n].*",
                ".*\u0085.*",
                ".*[\u2028\u2029].*",
                ".*\\.\\./.*",
                ".*\\\\.*",
                ".*\\{.*",
                ".*\u0000.*",
                ".*[\u0001-\u0008].*",
                ".*\u001B.*",
                ".*[\u007F-\u009F].*",
                ".*\u00A0.*",
                ".*\u3000.*",
                ".*\u200B.*",
                ".*[\u202A-\u202E].*",
                ".*[\u2066-\u2069].*",
                ".*か\u3099.*",
                ".*e\u0301.*",
                ".*[\uE000-\uF8FF].*",
                ".*[\uFFFE\uFFFF].*",
                ".*\uD842\uDFB7.*",
                ".*👨\u200D👩.*"
            })
    void formatsHaveSomethingToStumbleOver(String pattern) {
        assertThat(TEXTS).anyMatch(Pattern.compile(pattern, Pattern.DOTALL).asMatchPredicate());
    }

    @Test
    void charactersOfEveryPlaneAndKindOccur() {
        assertOccurs(character -> Character.getType(character) == Character.UNASSIGNED);
        assertOccurs(character -> Character.getType(character) == Character.PRIVATE_USE && character > 0xFFFF);
        assertOccurs(character -> Character.getType(character) == Character.NON_SPACING_MARK);
        assertOccurs(character -> Character.getType(character) == Character.FORMAT && character > 0xFFFF);
        for (int plane = 0; plane <= 16; plane++) {
            int first = plane << 16;
            assertOccurs(character -> character >= first && character <= first + 0xFFFF);
        }
    }

    @Test
    void whatATestFailsWithIsShort() {
        Predicate<String> fails = text -> text.contains("\r");
        long seed = 0;
        while (!fails.test(Draws.draw(HostileText::text, seed))
                || Draws.draw(HostileText::text, seed).length() < 10) {
            seed++;
        }
        Drawn<String> smallest = Drawn.of(HostileText::text, seed);
        while (true) {
            var simpler =
                    smallest.simpler().filter(each -> fails.test(each.value())).findFirst();
            if (simpler.isEmpty()) {
                break;
            }
            smallest = simpler.get();
        }
        assertThat(smallest.value()).hasSizeLessThanOrEqualTo(5).contains("\r");
    }

    private static void assertOccurs(IntPredicate character) {
        assertThat(TEXTS).anyMatch(text -> text.codePoints().anyMatch(character));
    }
}
