package dev.hyoka.io.spreadsheet;

import dev.hyoka.io.PrintedNumber;
import dev.hyoka.model.Policy;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A policy as goal sheets print it: ⑮多様性を認め合う平和な社会. A dash means none. */
final class CellPolicy {

    /** The numbers that have a circled character: ① to ⑳, ㉑ to ㉟, ㊱ to ㊿. */
    private static final int CIRCLED = 50;

    private static final Pattern IN_BRACKETS = Pattern.compile("[(（]([1-9][0-9]{0,9})[)）](.+)", Pattern.DOTALL);

    private CellPolicy() {}

    /** The text of a policy, which {@link #parse} reads back. */
    static String print(Policy policy) {
        if (policy.number().isEmpty()) {
            return Quoted.quote(policy.name(), CellPolicy::isNoName);
        }
        return number(policy.number().getAsInt()) + policy.name();
    }

    /**
     * Reads a policy.
     *
     * @param text what stands in the cell
     * @return the policy; empty if there is none
     */
    static Optional<Policy> parse(String text) {
        if (text.isBlank() || PrintedNumber.isDash(text)) {
            return Optional.empty();
        }
        return numbered(text)
                .or(() -> Optional.of(new Policy(
                        OptionalInt.empty(),
                        Quoted.unquote(text, CellPolicy::isNoName).orElse(text))));
    }

    /** A name alone, as management sheets have it. */
    static String printName(String name) {
        return Quoted.quote(name, PrintedNumber::isDash);
    }

    /** Reads a name alone. */
    static Optional<String> parseName(String text) {
        return text.isBlank() || PrintedNumber.isDash(text)
                ? Optional.empty()
                : Quoted.unquote(text, PrintedNumber::isDash).or(() -> Optional.of(text));
    }

    /** A number as forms print it: ① to ㊿, and (51). */
    static String number(int number) {
        if (number > CIRCLED) {
            return "(" + number + ")";
        }
        int circled = number <= 20 ? '①' + number - 1 : number <= 35 ? '㉑' + number - 21 : '㊱' + number - 36;
        return Character.toString(circled);
    }

    private static Optional<Policy> numbered(String text) {
        for (int number = 1; number <= CIRCLED; number++) {
            if (text.startsWith(number(number))) {
                String name = text.substring(1);
                return name.isBlank() ? Optional.empty() : Optional.of(new Policy(OptionalInt.of(number), name));
            }
        }
        Matcher matcher = IN_BRACKETS.matcher(text);
        if (!matcher.matches() || matcher.group(2).isBlank()) {
            return Optional.empty();
        }
        long number = Long.parseLong(matcher.group(1));
        return number > Integer.MAX_VALUE
                ? Optional.empty()
                : Optional.of(new Policy(OptionalInt.of((int) number), matcher.group(2)));
    }

    private static boolean isNoName(String text) {
        return PrintedNumber.isDash(text) || numbered(text).isPresent();
    }
}
