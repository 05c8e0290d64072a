package dev.hyoka.generators.anything;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Text;
import dev.hyoka.generators.draw.Drawing;
import dev.hyoka.generators.draw.Draws;
import dev.hyoka.generators.draw.HostileText;
import dev.hyoka.generators.draw.Weighted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sentences with their arguments. */
public final class Messages {

    /** What a template can name. */
    private static final List<String> NAMES = List.of("stated", "computed", "a", "Z9", "bondsWeight", "unit");

    private static final Weighted<Drawing<? extends Argument>> ARGUMENTS = Weighted.<Drawing<? extends Argument>>of(
                    2, Messages::figure)
            .or(2, Messages::ordinal)
            .or(2, Messages::quote)
            .or(2, Messages::term)
            .or(1, Messages::series);

    private Messages() {}

    public static Text text(Draws draws) {
        return Text.of(draws.part(HostileText::text), draws.part(HostileText::text));
    }

    public static Argument argument(Draws draws) {
        return draws.of(ARGUMENTS).from(draws);
    }

    public static Argument.Figure figure(Draws draws) {
        return new Argument.Figure(Numbers.numberOfAnyScale(draws));
    }

    public static Argument.Ordinal ordinal(Draws draws) {
        return new Argument.Ordinal(anyInt(draws));
    }

    public static Argument.Quote quote(Draws draws) {
        return new Argument.Quote(possiblyEmpty(draws));
    }

    public static Argument.Term term(Draws draws) {
        return new Argument.Term(possiblyEmpty(draws), draws.part(Messages::text));
    }

    public static Argument.Series series(Draws draws) {
        return new Argument.Series(draws.list(0, 3, Messages::argument));
    }

    public static Message message(Draws draws) {
        Map<String, Argument> named = new LinkedHashMap<>();
        draws.list(0, 3, each -> Map.entry(each.of(NAMES), each.part(Messages::argument)))
                .forEach(entry -> named.put(entry.getKey(), entry.getValue()));
        List<String> names = List.copyOf(named.keySet());
        Text template = Text.of(template(draws, names), template(draws, names));
        // What no sentence names may be called anything
        draws.optional(200, Messages::argument).ifPresent(argument -> named.put(possiblyEmpty(draws), argument));
        return new Message(template, named);
    }

    private static String template(Draws draws, List<String> names) {
        String beginning = draws.part(Messages::words);
        return beginning
                + String.join(
                        "",
                        draws.list(
                                0,
                                3,
                                each -> names.isEmpty() || each.chance(300)
                                        ? words(each)
                                        : "{" + each.of(names) + "}"));
    }

    /** Words whose braces cannot be taken for an argument's. */
    private static String words(Draws draws) {
        return HostileText.text(draws).replace("{", "{ ");
    }

    static String possiblyEmpty(Draws draws) {
        return draws.chance(50) ? "" : draws.part(HostileText::text);
    }

    static int anyInt(Draws draws) {
        return draws.chance(200) ? draws.between(Integer.MIN_VALUE, Integer.MAX_VALUE) : draws.between(2020, 2025);
    }
}
