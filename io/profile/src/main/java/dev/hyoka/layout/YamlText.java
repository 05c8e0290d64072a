package dev.hyoka.layout;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Text;
import java.util.regex.Pattern;

/** The lines of a layout that is written. */
final class YamlText {

    private static final Pattern PLAIN = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}][\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・A-Za-z0-9()]*");
    private static final int LONGEST_COMMENT = 120;

    private final StringBuilder text = new StringBuilder();
    private final Language language;

    YamlText(Language language) {
        this.language = language;
    }

    void line(String line) {
        text.append(line).append('\n');
    }

    /** A line with a comment behind it. */
    void line(String line, Text comment) {
        line(line + "  # " + comment(comment.in(language)));
    }

    /** A line with what stands in a table as its comment. */
    void line(String line, String comment) {
        line(comment.isEmpty() ? line : line + "  # " + comment(comment));
    }

    void comment(String indent, Text comment) {
        line(indent + "# " + comment(comment.in(language)));
    }

    private static String comment(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(LONGEST_COMMENT).forEach(c -> line.appendCodePoint(isPrinted(c) ? c : ' '));
        return line.toString().strip();
    }

    private static boolean isPrinted(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.PRIVATE_USE;
    }

    /** Whether a text can be written and is read as it was. */
    static boolean canHold(String text) {
        return !text.isBlank() && text.codePoints().allMatch(YamlText::isPrinted);
    }

    /** A text as it has to be written to be read as it is. */
    static String quoted(String text) {
        return PLAIN.matcher(text).matches()
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
