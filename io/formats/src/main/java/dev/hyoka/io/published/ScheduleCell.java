package dev.hyoka.io.published;

import dev.hyoka.model.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a month of a schedule: marks with their words, and words alone. */
final class ScheduleCell {

    /** A mark with its words; without words only if it is drawn. */
    record Piece(Mark mark, Optional<String> label) {}

    private static final String DASHES = "[—―─━\\-\\s]*";
    private static final Pattern MILESTONE = Pattern.compile("[●○◎◆◇■□★☆▲△▼▽]");
    private static final Pattern CLOSED_SPAN =
            Pattern.compile("⇔|↔|↕|⇕|⟷|[←⇐⟵]" + DASHES + "[→⇒⟶]|[◀◁◄]" + DASHES + "[▶▷►]");
    private static final Pattern OPEN = Pattern.compile("[←⇐⟵◀◁◄]");
    private static final Pattern CLOSE = Pattern.compile("[→⇒⟶▶▷►]$");
    private static final Pattern OUTER_DASHES = Pattern.compile("^" + DASHES + "|" + DASHES + "$");

    private final String text;
    private int at;

    private ScheduleCell(String text) {
        this.text = text;
    }

    static List<Piece> parse(String raw) {
        String text =
                Markup.withoutTags(raw).replaceAll("[\\s\\u00A0\\u3000]+", " ").strip();
        return new ScheduleCell(text).pieces();
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        while (at < text.length()) {
            if (take(CLOSED_SPAN)) {
                pieces.add(new Piece(Mark.SPAN, label(words())));
            } else if (take(MILESTONE)) {
                pieces.add(new Piece(Mark.MILESTONE, label(words())));
            } else if (take(OPEN)) {
                pieces.add(new Piece(Mark.SPAN, label(withoutEnd(words()))));
            } else {
                words(words(), pieces);
            }
        }
        return pieces;
    }

    /** Words without a mark before them; an arrow at their end is what is left of a span. */
    private static void words(String words, List<Piece> pieces) {
        Mark mark = CLOSE.matcher(words).find() ? Mark.SPAN : Mark.TEXT;
        Optional<String> label = label(mark == Mark.SPAN ? withoutEnd(words) : words);
        if (mark == Mark.SPAN || label.isPresent()) {
            pieces.add(new Piece(mark, label));
        }
    }

    private boolean take(Pattern sign) {
        Matcher matcher = sign.matcher(text).region(at, text.length());
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
        return OUTER_DASHES
                .matcher(CLOSE.matcher(words).replaceFirst("").strip())
                .replaceAll("");
    }

    private static Optional<String> label(String words) {
        return PlainText.ofName(words);
    }
}
