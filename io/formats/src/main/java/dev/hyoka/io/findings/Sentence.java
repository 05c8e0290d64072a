package dev.hyoka.io.findings;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Argument.Series;
import dev.hyoka.finding.Argument.Term;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A message as people read it: a sentence of a length that can be read, and what it enumerates beneath it.
 *
 * @param text the message; where it would be too long, with the number of things in the place of a list of them
 * @param lists the lists that were taken out of it, in the order of its arguments; mostly none
 */
public record Sentence(String text, List<List<String>> lists) {

    /** Columns of about three lines of a terminal: a longer sentence is hard to read. */
    private static final int LONG = 240;

    /** Columns of a list that may stand in a sentence however long it is. */
    private static final int SHORT = 120;

    /** Copies the lists. */
    public Sentence {
        lists = lists.stream().map(List::copyOf).toList();
    }

    /**
     * Puts a message into words.
     *
     * @param message the message
     * @param language the language
     * @return the sentence; where it is long, its longest lists stand beneath it
     */
    public static Sentence of(Message message, Language language) {
        Map<String, Argument> arguments = new LinkedHashMap<>(message.arguments());
        Map<String, List<String>> taken = new LinkedHashMap<>();
        arguments.keySet().forEach(name -> taken.put(name, List.of()));
        String text = message.in(language);
        while (width(text) > LONG) {
            String longest = longest(arguments, message.template().in(language), language);
            if (longest.isEmpty()) {
                break;
            }
            Series series = (Series) arguments.get(longest);
            taken.put(
                    longest,
                    series.elements().stream()
                            .map(element -> element.in(language))
                            .toList());
            arguments.put(longest, number(series.elements()));
            text = new Message(message.template(), arguments).in(language);
        }
        return new Sentence(
                text, taken.values().stream().filter(list -> !list.isEmpty()).toList());
    }

    /** The name of the longest list that the sentence holds; empty if it holds none of some length. */
    private static String longest(Map<String, Argument> arguments, String template, Language language) {
        String longest = "";
        int most = SHORT;
        for (Map.Entry<String, Argument> argument : arguments.entrySet()) {
            if (argument.getValue() instanceof Series series
                    && series.elements().size() > 1
                    && template.contains("{" + argument.getKey() + "}")
                    && width(series.in(language)) > most) {
                longest = argument.getKey();
                most = width(series.in(language));
            }
        }
        return longest;
    }

    private static Term number(List<Argument> elements) {
        int count = elements.size();
        return new Term(Integer.toString(count), Text.of("下記の" + count + "点", "the " + count + " listed below"));
    }

    private static int width(String text) {
        return DisplayWidth.of(text);
    }
}
