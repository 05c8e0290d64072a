package dev.hyoka.io.json;

import dev.hyoka.finding.Message;
import dev.hyoka.io.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What is wrong with a document, in the order in which it was met. */
final class Faults {

    /** How much of the document's words a message repeats. */
    private static final int QUOTED = 100;

    private record Told(Fault fault, Message message, Place place, int index) {}

    private final int limit;
    private final List<Told> told = new ArrayList<>();
    private int count;

    Faults(int limit) {
        this.limit = limit;
    }

    /** How many faults there are. */
    int count() {
        return count;
    }

    /** Tells a fault of a value, which stands at an index of the document's text. */
    void tell(Fault fault, Place place, int index, UnaryOperator<Message.Builder> arguments) {
        count++;
        if (count <= limit) {
            told.add(new Told(fault, fault.message(shortened(place.pointer()), arguments), place, index));
        }
    }

    /** Tells a fault that makes all others doubtful: those before are forgotten. */
    void tellAlone(Fault fault, Place place, int index, UnaryOperator<Message.Builder> arguments) {
        told.clear();
        count = 0;
        tell(fault, place, index, arguments);
    }

    List<Problem> problems(Lines lines) {
        List<Problem> problems = new ArrayList<>();
        for (Told each : told) {
            problems.add(each.fault.problem(lines.at(each.index), each.message, Optional.of(each.place.location())));
        }
        if (count > told.size()) {
            Told last = told.get(told.size() - 1);
            problems.add(Fault.MORE_PROBLEMS.problem(
                    lines.at(last.index),
                    last.place.document().pointer(),
                    message -> message.with("count", count - told.size())));
        }
        return problems;
    }

    /** The beginning of words that may be very long. */
    static String shortened(String words) {
        if (words.length() <= QUOTED) {
            return words;
        }
        int cut = Character.isHighSurrogate(words.charAt(QUOTED - 1)) ? QUOTED - 1 : QUOTED;
        return words.substring(0, cut) + "…";
    }
}
