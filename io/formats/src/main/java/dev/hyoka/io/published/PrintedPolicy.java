package dev.hyoka.io.published;

import dev.hyoka.io.PrintedNumber;
import dev.hyoka.model.Policy;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A policy as printed, with a circled number before it or without: ⑮多様性を認め合う平和な社会. */
final class PrintedPolicy {

    private static final Pattern NUMBERED = Pattern.compile("[(（]?([0-9０-９]{1,3})[.．、\\s)）]\\s*(.+)", Pattern.DOTALL);

    private PrintedPolicy() {}

    /** The policy of a cell; empty for a dash or nothing. */
    static Optional<Policy> of(String raw) {
        Optional<String> text = PlainText.ofName(raw);
        if (text.isEmpty() || PrintedNumber.isDash(Markup.withoutTags(raw))) {
            return Optional.empty();
        }
        String printed = text.get();
        int circled = circled(printed.codePointAt(0));
        if (circled > 0 && printed.length() > 1) {
            return Optional.of(policy(circled, printed.substring(1)));
        }
        Matcher matcher = NUMBERED.matcher(printed);
        if (matcher.matches()) {
            int number = Integer.parseInt(matcher.group(1));
            if (number > 0) {
                return Optional.of(policy(number, matcher.group(2)));
            }
        }
        return Optional.of(new Policy(OptionalInt.empty(), printed));
    }

    /** A text without the circled number before it. */
    static String withoutNumber(String text) {
        return circled(text.codePointAt(0)) > 0 && text.length() > 1
                ? text.substring(1).strip()
                : text;
    }

    private static Policy policy(int number, String name) {
        return new Policy(OptionalInt.of(number), name.strip());
    }

    /** What a circled or bracketed number says; 0 for any other character. */
    private static int circled(int c) {
        int[][] ranges = {
            {'①', '⑳', 1},
            {'⑴', '⒇', 1},
            {'⒈', '⒛', 1},
            {0x2776, 0x277F, 1},
            {0x24EB, 0x24F4, 11},
            {0x24F5, 0x24FE, 1},
            {0x3251, 0x325F, 21},
            {0x32B1, 0x32BF, 36}
        };
        for (int[] range : ranges) {
            if (c >= range[0] && c <= range[1]) {
                return c - range[0] + range[2];
            }
        }
        return 0;
    }
}
