package dev.hyoka.io.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plain text of a cell: without markup, and without the spaces that come from line breaks inside it. */
final class PlainText {

    private static final Pattern SPACE = Pattern.compile("[ \\t\\u0085\\u00A0\\u3000\\f\\u2028\\u2029\\u200B\\uFEFF]+");
    private static final Pattern ITEM = Pattern.compile("(?:^|(?<=[\\s\\u3000]))[・･•]\\s*");
    private static final Pattern PLAN =
            Pattern.compile(".{1,60}(?:計画|プラン|構想|方針|戦略|ビジョン|指針|ガイドライン)(?:[(（][^()（）]{1,30}[)）])?");
    private static final int LETTER_SPACED_FROM = 10;
    private static final char FIRST_ARROW = '\u2190';
    private static final char LAST_ARROW = '\u21FF';

    private PlainText() {}

    /**
     * A cell's text: paragraphs separated by a line feed, no space between two Japanese characters, where it can only
     * come from a line break of the cell. Empty if nothing visible is left.
     */
    static Optional<String> ofCell(String raw) {
        return join(paragraphs(raw).stream().map(PlainText::withoutBreakSpaces).toList());
    }

    /** A name's text: one line, whose line breaks are spaces like any other. */
    static Optional<String> ofName(String raw) {
        return join(List.of(withoutBreakSpaces(String.join(" ", paragraphs(raw)))));
    }

    /** A line of running text, whose spaces were typed and stay. */
    static Optional<String> ofLine(String raw) {
        return join(paragraphs(raw).stream()
                .map(line -> isLetterSpaced(line) ? withoutBreakSpaces(line) : line)
                .toList());
    }

    /** The items of a list whose items begin with a middle dot; a text without such dots is one item. */
    static List<String> items(String raw) {
        List<String> items = new ArrayList<>();
        for (String paragraph : paragraphs(raw)) {
            for (String item : ITEM.split(paragraph, -1)) {
                String text = withoutBreakSpaces(item.strip());
                if (!text.isEmpty()) {
                    items.add(text);
                }
            }
        }
        return items;
    }

    /** The items of a list of plans, which a comma can part too: 地域福祉計画、障害者計画. */
    static List<String> plans(String raw) {
        List<String> plans = new ArrayList<>();
        for (String item : items(raw)) {
            String[] parts = item.split("、", -1);
            boolean allPlans =
                    Stream.of(parts).allMatch(part -> PLAN.matcher(part).matches());
            plans.addAll(allPlans ? List.of(parts) : List.of(item));
        }
        return plans;
    }

    /** Whether a text begins as an item of a list does. */
    static boolean isItem(String raw) {
        return ITEM.matcher(Markup.withoutTags(raw).strip()).lookingAt();
    }

    /** Whether every character stands alone between spaces, as in a heading that was drawn out. */
    static boolean isLetterSpaced(String text) {
        String[] words = SPACE.split(text.strip(), -1);
        long single = 0;
        for (String word : words) {
            if (word.codePointCount(0, word.length()) == 1) {
                single++;
            }
        }
        return words.length >= LETTER_SPACED_FROM && single * 10 >= words.length * 8L;
    }

    private static List<String> paragraphs(String raw) {
        return Markup.withoutTags(raw)
                .lines()
                .map(line -> SPACE.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String withoutBreakSpaces(String paragraph) {
        if (paragraph.indexOf(' ') < 0) {
            return paragraph;
        }
        boolean letterSpaced = isLetterSpaced(paragraph);
        StringBuilder text = new StringBuilder(paragraph.length());
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            boolean inner = c == ' ' && i > 0 && i < paragraph.length() - 1;
            boolean goes = inner
                    && (letterSpaced || (isJapanese(paragraph.charAt(i - 1)) && isJapanese(paragraph.charAt(i + 1))));
            if (!goes) {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** Whether Japanese typesetting sets the character without spaces around it; arrows between words keep theirs. */
    private static boolean isJapanese(char c) {
        return c >= '\u2010' && (c < FIRST_ARROW || c > LAST_ARROW);
    }

    private static Optional<String> join(List<String> paragraphs) {
        String text = paragraphs.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
