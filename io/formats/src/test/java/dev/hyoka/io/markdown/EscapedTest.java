package dev.hyoka.io.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.generators.Anything;
import dev.hyoka.io.findings.OneLine;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscapedTest {

    /** What GitHub and GitLab make of the text that is left when the Markdown was read. */
    private static final Pattern FOUND_LATER = Pattern.compile(
            "@\\w|(^|\\W)[#!$%&~]\\d|:[a-z0-9_+-]+:|\\w://|www\\.|(^|\\W)GH-\\d|\\$.*\\$", Pattern.CASE_INSENSITIVE);

    private static final List<String> WORDS = List.of("Text", "Code");

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "障害者就労支援事業 → 障害者就労支援事業",
                "16,755 thousand yen (A+B) → 16,755 thousand yen (A+B)",
                "*強調* → \\*強調\\*",
                "<b>&amp; → &lt;b&gt;&amp;amp;",
                "a|b → a&#124;b",
                "連絡は@tanaka まで → 連絡は`@tanaka` まで",
                "見よhttp://example.com/。 → 見よ`http://example.com/`。",
                "1. 一つ目 → 1\\. 一つ目",
                "71.5 → 71.5",
                "see (a.csv:33:25, and more) → see (`a.csv:33:25`, and more)",
            })
    void textIsEscapedNoMoreThanNeeded(String text, String escaped) {
        assertThat(Escaped.of(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@someone",
                "see #12",
                "owner/name#12",
                "GH-12",
                "!12",
                ":smile:",
                "www.example.com",
                "a@example.com",
                "https://example.com",
                "$x^2$",
                "`@someone`",
                "``|@a`|",
                "a@b|c@d|",
                "deadbeefdeadbeef",
                "~~x~~",
                "%5",
                "[x](http://y)",
                "![x](y)",
                "<http://x>",
                "&lt;b&gt;",
                "a\\|b",
                "a\\@b",
                "# x #",
                "---",
                "- [ ] x",
                "```",
            })
    void whatServicesLookForIsFoundNowhere(String text) {
        requirePlain(text);
    }

    @Property(tries = 1000)
    void anyTextIsShownAsItIs(@ForAll("texts") String text) {
        requirePlain(text);
    }

    private static void requirePlain(String text) {
        String escaped = Escaped.of(text);
        String words = OneLine.of(text, Escaped.LONGEST).strip();
        requirePlain("words: " + escaped + " end", "words: " + words + " end", List.of("Document", "Paragraph"));
        requirePlain("### " + escaped + "\n", words, List.of("Document", "Heading"));
        requirePlain(
                "- x\n  - " + escaped + "\n",
                "x" + words,
                List.of("Document", "BulletList", "ListItem", "Paragraph", "BulletList", "ListItem", "Paragraph"));
        requirePlain(
                "| x | " + escaped + " |\n|---|---|\n",
                "x" + words,
                List.of("Document", "TableBlock", "TableHead", "TableRow", "TableCell", "TableCell"));
    }

    private static void requirePlain(String markdown, String words, List<String> kinds) {
        Parsed parsed = new Parsed(markdown);
        assertThat(parsed.words()).isEqualTo(words);
        // A paragraph has no place where there are no words
        assertThat(kinds)
                .containsAll(parsed.kinds().stream()
                        .filter(kind -> !WORDS.contains(kind))
                        .toList());
        assertThat(parsed.wordsOutsideCode()).doesNotContainPattern(FOUND_LATER);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> signs = Arbitraries.of(
                        "`", "``", "|", "\\", "*", "_", "~", "@", "#1", "http://", "www.", ":a:", "<", ">", "&", ";",
                        "[", "]", "(", ")", "!", "a", "字", " ", "$", "-", "1.", "\n", "\u202E", "\u0300")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces))
                .map(text -> OneLine.of(text).isBlank() ? "字" : text);
        return Arbitraries.oneOf(Anything.hostileTexts(), signs);
    }
}
