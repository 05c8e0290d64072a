package dev.hyoka.io.published;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is left of HTML in a cell. Only the names of real elements make a tag: {@code <消費税>} is text. */
final class Markup {

    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]{0,15})(?:\\s[^<>]{0,500})?/?>");
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});");

    /** Elements that begin a line of their own. */
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "br",
            "div",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "tbody",
            "thead",
            "tr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "blockquote",
            "section",
            "article");

    private static final Set<String> INLINES = Set.of(
            "a", "b", "i", "u", "s", "em", "strong", "span", "font", "small", "big", "sub", "sup", "mark", "ruby", "rb",
            "rt", "rp", "td", "th", "img", "code", "del", "ins", "center", "o", "script", "style", "input", "label");

    private static final Map<String, String> ENTITIES =
            Map.of("nbsp", " ", "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "yen", "¥", "middot", "·");

    private Markup() {}

    /** The text without tags and entities; where an element begins or ends a line, there is a line feed. */
    static String withoutTags(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        String untagged = TAG.matcher(text).replaceAll(tag -> {
            String name = tag.group(1).toLowerCase(Locale.ROOT);
            if (BLOCKS.contains(name)) {
                return "\n";
            }
            return INLINES.contains(name) ? "" : Matcher.quoteReplacement(tag.group());
        });
        return ENTITY.matcher(untagged).replaceAll(entity -> Matcher.quoteReplacement(decoded(entity)));
    }

    private static String decoded(MatchResult entity) {
        String name = entity.group(1);
        if (!name.startsWith("#")) {
            return ENTITIES.getOrDefault(name, entity.group());
        }
        boolean hexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int codePoint = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        boolean character = Character.isValidCodePoint(codePoint)
                && !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                && codePoint >= ' ';
        return character ? Character.toString(codePoint) : entity.group();
    }
}
