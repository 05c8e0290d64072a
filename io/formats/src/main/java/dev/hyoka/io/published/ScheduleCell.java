package dev.hyoka.io.published;

import dev.hyoka.model.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a month of a schedule: marks with their words, and words alone. */
final class ScheduleCell {

    /** How much of a mark a cell holds. */
    enum Part {
        /** All of it, or words. */
        WHOLE,
        /** The left end of a span, which a later month may close. */
        OPENS,
        /** The right end of a span, which an earlier month may have opened. */
        CLOSES,
        /** A piece of a line between the two ends. */
        GOES_ON
    }

    /** A mark with its words; without words only if it is drawn. */
    record Piece(Mark mark, Optional<String> label, Part part) {

        /** A mark that is whole. */
        Piece(Mark mark, Optional<String> label) {
            this(mark, label, Part.WHOLE);
        }
    }

    private static final String LEFT = "[←⇐⟵⬅◀◁◄<＜]";
    private static final String RIGHT = "[→⇒⟶➡➔➜▶▷►>＞]";
    private static final String LINE = "[—―─━‐–\\-=＝－ー・･～〜~…\\s]";

    /** Signs that mean an event wherever they stand before a word, and those that do so with a space behind them only. */
    private static final Pattern MILESTONE = Pattern.compile("[●◎◉◆■★•]|[○〇◯◇□☆▲△▼▽](?=\\s|$)");

    private static final Pattern CLOSED_SPAN = Pattern.compile("[⇔↔↕⇕⟷⟺⬌⬄]|" + LEFT + LINE + "*" + RIGHT);
    private static final Pattern DRAWN_LINE = Pattern.compile("[—―─━－\\-]{3,}\\s");
    private static final Pattern OPEN = Pattern.compile("[←⇐⟵⬅◀◁◄]");
    private static final Pattern CLOSE_FIRST = Pattern.compile("[—―─━]*[→⇒⟶➡➔➜▶▷►]");
    private static final Pattern CLOSE_LAST = Pattern.compile("[→⇒⟶➡➔➜▶▷►]$");
    private static final String OUTER_LINE = "—―─━-";
    private static final Pattern ONLY_LINE = Pattern.compile("[—―─━]|[—―─━－\\-]{2,}");

    private final String text;
    private int at;

    private ScheduleCell(String text) {
        this.text = text;
    }

    static List<Piece> parse(String raw) {
        String text = Markup.withoutTags(raw)
                .replace("\uFE0F", "")
                .replaceAll("[\\s\\u0085\\u00A0\\u2028\\u2029\\u3000]+", " ")
                .strip();
        return new ScheduleCell(text).pieces();
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        if (ONLY_LINE.matcher(text).matches()) {
            return List.of(new Piece(Mark.SPAN, Optional.empty(), Part.GOES_ON));
        }
        while (at < text.length()) {
            if (take(CLOSED_SPAN) || take(DRAWN_LINE)) {
                pieces.add(new Piece(Mark.SPAN, label(words())));
            } else if (take(MILESTONE)) {
                pieces.add(new Piece(Mark.MILESTONE, label(words())));
            } else if (take(OPEN)) {
                String words = words();
                boolean closed = CLOSE_LAST.matcher(words).find();
                pieces.add(new Piece(Mark.SPAN, label(withoutEnd(words)), closed ? Part.WHOLE : Part.OPENS));
            } else if (take(CLOSE_FIRST)) {
                pieces.add(new Piece(Mark.SPAN, label(words()), Part.CLOSES));
            } else {
                words(words(), pieces);
            }
        }
        return pieces;
    }

    /** Words without a mark before them; an arrow at their end is what is left of a span. */
    private static void words(String words, List<Piece> pieces) {
        boolean closes = CLOSE_LAST.matcher(words).find();
        Optional<String> label = label(closes ? withoutEnd(words) : words);
        if (closes || label.isPresent()) {
            pieces.add(new Piece(closes ? Mark.SPAN : Mark.TEXT, label, closes ? Part.CLOSES : Part.WHOLE));
        }
    }

    private boolean take(Pattern sign) {
        Matcher matcher = sign.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (matcher.lookingAt()) {
            at = matcher.end();
            return true;
        }
        return false;
    }

    /** The words up to the next mark; an arrow between words is no mark. */
    private String words() {
        int start = at;
        at = text.length();
        for (int i = start; i < text.length(); i++) {
            boolean free = i == start || text.charAt(i - 1) == ' ';
            Matcher milestone = MILESTONE.matcher(text).region(i, text.length());
            Matcher span = CLOSED_SPAN.matcher(text).region(i, text.length());
            if (free && (milestone.lookingAt() || span.lookingAt())) {
                at = i;
                break;
            }
        }
        return text.substring(start, at).strip();
    }

    private static String withoutEnd(String words) {
        String text = CLOSE_LAST.matcher(words).replaceFirst("").strip();
        int from = 0;
        int to = text.length();
        while (from < to && isOuterLine(text.charAt(from))) {
            from++;
        }
        while (to > from && isOuterLine(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isOuterLine(char c) {
        return OUTER_LINE.indexOf(c) >= 0 || Character.isWhitespace(c);
    }

    private static Optional<String> label(String words) {
        return PlainText.ofName(words);
    }
}
