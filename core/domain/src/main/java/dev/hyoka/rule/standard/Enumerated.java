package dev.hyoka.rule.standard;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Argument.Series;
import dev.hyoka.finding.Argument.Term;
import dev.hyoka.finding.Text;
import java.util.ArrayList;
import java.util.List;

/** Things that a message enumerates: so many that it can still be read, and how many more there are. */
final class Enumerated {

    /** How many things a message, or the places of a finding, enumerate at most. */
    static final int MOST = 20;

    private Enumerated() {}

    static Argument of(List<? extends Argument> things) {
        return of(things, things.size());
    }

    /** Enumerates the first of some things of which there are {@code count}. */
    static Argument of(List<? extends Argument> first, int count) {
        List<Argument> shown = new ArrayList<>(first.subList(0, Math.min(MOST, first.size())));
        int more = count - shown.size();
        if (more > 0) {
            shown.add(new Term("+" + more, Text.of("ほか" + more + "件", more + " more")));
        }
        return new Series(shown);
    }
}
