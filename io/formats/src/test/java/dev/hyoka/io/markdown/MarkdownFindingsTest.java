package dev.hyoka.io.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Report;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.findings.CheckedSets;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarkdownFindingsTest {

    private static final List<String> KINDS = List.of(
            "Document",
            "Heading",
            "Paragraph",
            "BulletList",
            "ListItem",
            "TableBlock",
            "TableHead",
            "TableBody",
            "TableRow",
            "TableCell",
            "StrongEmphasis",
            "Text",
            "Code");

    @ParameterizedTest
    @EnumSource
    void aSetIsShownByRuleAndBySheet(Language language) throws IOException {
        String text = CheckedSets.written(new MarkdownFindings().in(language), CheckedSets.example());

        String golden = "markdown/findings." + language.code() + ".md";
        assertThat(text)
                .as("To accept it, paste this into " + golden + ":\n" + text)
                .isEqualTo(CheckedSets.text(golden));
    }

    @Test
    void problemsThatNeedALookAreListed() {
        Message message = Message.of("読めません。", "It can't be read.").build();
        SourcePosition position = SourcePosition.of("a.csv", 3, 4);
        List<Problem> problems = List.of(
                Problem.error("unreadable", message, position),
                new Problem(Severity.INFO, "moved", message, position, Optional.empty()));
        CheckedSet set = CheckedSet.of(List.of(ReadItem.of(problems.toArray(Problem[]::new))), Report.EMPTY);

        assertThat(CheckedSets.written(new MarkdownFindings(), set)).isEqualTo("""
                ## Checked 0 documents: 0 errors, 0 warnings, 0 infos

                ### Problems of reading and checking

                - **error** `a.csv:3:4`: It can't be read.
                """);
    }

    @Test
    void aRuleThatFailedIsAProblem() {
        assertThat(CheckedSets.written(new MarkdownFindings(), dev.hyoka.io.checked.CheckedSets.story()))
                .contains("- **error** `課/見守り 1.txt:2:7`: The rule failed.\n");
    }

    @Property(tries = 150)
    void whatADocumentStatesIsText(@ForAll("sets") CheckedSet set, @ForAll Language language) {
        Parsed parsed = new Parsed(CheckedSets.written(new MarkdownFindings().in(language), set));

        assertThat(KINDS).containsAll(parsed.kinds());
        assertThat(parsed.kinds().stream().filter("Heading"::equals)).hasSizeLessThanOrEqualTo(headings(set));
    }

    private static int headings(CheckedSet set) {
        return 1 + (set.problems().isEmpty() ? 0 : 1) + set.documents().size();
    }

    @Provide
    Arbitrary<CheckedSet> sets() {
        return CheckedSets.any();
    }

    @Property(tries = 100)
    void aTextIsNeverLongerThanAllowed(
            @ForAll("sets") CheckedSet set, @ForAll @IntRange(min = 2_000, max = 20_000) int most) {
        MarkdownFindings format = new MarkdownFindings().withMost(most);

        String text = CheckedSets.written(format, set);

        assertThat(text.length()).isLessThanOrEqualTo(most);
        assertThat(KINDS).containsAll(new Parsed(text).kinds());
    }

    @Test
    void whatFindsNoRoomIsCounted() {
        CheckedSet example = CheckedSets.example();
        CheckedSet many = new CheckedSet(
                IntStream.range(0, 20)
                        .boxed()
                        .flatMap(i -> example.documents().stream())
                        .toList(),
                example.rules(),
                List.of());

        String text = CheckedSets.written(new MarkdownFindings().withMost(10_000), many);

        int shown = text.split("\n- \\*\\*", -1).length - 1;
        int sheets = text.split("\n### ", -1).length - 1;
        long stated = many.documents().stream()
                .filter(document -> !document.findings().isEmpty())
                .count();
        assertThat(shown).isPositive();
        assertThat(text)
                .endsWith("**Left out for want of room:** "
                        + (many.findings().count() - shown) + " findings; nothing is shown of " + (stated - sheets)
                        + " documents. The other formats (json, html) hold everything.\n");
        assertThat(CheckedSets.written(new MarkdownFindings().withMost(1_000_000), many))
                .doesNotContain("Left out");
    }

    @Test
    void aLimitThatLeavesNothingToSayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MarkdownFindings().withMost(1_999))
                .withMessage("characters must be at least 2000, but is 1999");
    }
}
