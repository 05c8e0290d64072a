package dev.hyoka.generators.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Where decisions come from: from chance, or from a tape.
 *
 * <p>Every decision is a whole number from 0, and 0 is the simplest. A tape that ends too early, or that holds a number
 * that is too large at its place, still makes a value: what it lacks is 0, and what is too large is as large as possible.
 */
public final class Draws {

    private static final int ALL = 1_000;

    private final SplittableRandom random;
    private final boolean isReplaying;
    private Tape.Reader reader;
    private Tape.Writer writer;

    private Draws(SplittableRandom random, Tape.Reader reader, Tape.Writer writer) {
        this.random = random;
        this.isReplaying = reader != null;
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * How an element of a list is made.
     *
     * @param <T> the element
     */
    @FunctionalInterface
    public interface ByPosition<T> {

        /**
         * Makes an element.
         *
         * @param draws where every decision comes from
         * @param position the element's position in its list, from 0
         * @return the element
         */
        T from(Draws draws, int position);
    }

    /** A value, and the tape of the decisions that made it. */
    record Taped<T>(T value, Tape tape) {}

    /**
     * Draws a value by chance.
     *
     * @param <T> the value
     * @param drawing how it is made
     * @param seed the same seed makes the same value
     * @return the value
     */
    public static <T> T draw(Drawing<T> drawing, long seed) {
        return drawing.from(new Draws(new SplittableRandom(seed), null, null));
    }

    /** Draws a value by chance, and keeps its decisions. */
    static <T> Taped<T> record(Drawing<T> drawing, long seed) {
        return taped(drawing, new SplittableRandom(seed), null);
    }

    /** Draws a value by a tape, and keeps the decisions that it took of it. */
    static <T> Taped<T> replay(Drawing<T> drawing, Tape tape) {
        // Nothing is asked of this chance
        return taped(drawing, new SplittableRandom(0), tape.reader());
    }

    private static <T> Taped<T> taped(Drawing<T> drawing, SplittableRandom random, Tape.Reader reader) {
        Tape.Writer writer = new Tape.Writer(false);
        T value = drawing.from(new Draws(random, reader, writer));
        return new Taped<>(value, writer.tape());
    }

    /**
     * Decides on a number, all of them equally often.
     *
     * @param most the largest, not negative
     * @return from 0 up to the largest
     */
    public long upTo(long most) {
        if (isReplaying) {
            return kept(replayed(most));
        }
        return kept(most == Long.MAX_VALUE ? random.nextLong() >>> 1 : random.nextLong(most + 1));
    }

    /**
     * Decides on a number, all of them equally often.
     *
     * @param least the smallest and simplest
     * @param most the largest
     * @return from the smallest up to the largest
     */
    public int between(int least, int most) {
        return least + (int) upTo((long) most - least);
    }

    /**
     * Decides whether something is so; the simpler answer is that it is not, unless it always is.
     *
     * @param perMille how often it is so, of a thousand times
     * @return whether it is
     */
    public boolean chance(int perMille) {
        if (perMille <= 0 || perMille >= ALL) {
            // What is certain is never made simpler, but keeps its place among the decisions
            upTo(0);
            return perMille > 0;
        }
        if (isReplaying) {
            return kept(replayed(1)) == 1;
        }
        return kept(random.nextInt(ALL) < perMille ? 1 : 0) == 1;
    }

    /**
     * Decides on one of some choices, all of them equally often.
     *
     * @param <T> what is chosen
     * @param choices at least one, the simplest first
     * @return the choice
     */
    public <T> T of(List<T> choices) {
        return choices.get((int) upTo(choices.size() - 1));
    }

    /**
     * Decides on one of some choices, by their weights.
     *
     * @param <T> what is chosen
     * @param choices the choices
     * @return the choice
     */
    public <T> T of(Weighted<T> choices) {
        if (isReplaying) {
            return choices.choice((int) kept(replayed(choices.size() - 1)));
        }
        return choices.choice((int) kept(choices.indexOf(random.nextInt(choices.total()))));
    }

    /**
     * Decides on a number whose logarithm is distributed normally, as amounts of money are.
     *
     * @param median half of the numbers are smaller
     * @param deviation the standard deviation of the natural logarithm
     * @param most the largest
     * @return from 0 up to the largest
     */
    public long logNormal(double median, double deviation, long most) {
        if (isReplaying) {
            return kept(replayed(most));
        }
        double number = median * StrictMath.exp(deviation * random.nextGaussian());
        return kept(Math.min(Math.round(number), most));
    }

    /**
     * Draws something that need not be there; it is simpler without.
     *
     * @param <T> the part
     * @param perMille how often it is there, of a thousand times
     * @param drawing how it is made
     * @return the part, or nothing
     */
    public <T> Optional<T> optional(int perMille, Drawing<T> drawing) {
        // The decision is the part's own: what is left out must not hand its place to the parts behind it
        return part(draws -> draws.chance(perMille) ? Optional.of(drawing.from(draws)) : Optional.empty());
    }

    /**
     * Draws a part of a value. Its decisions stand apart from the others, so that the part can become simpler, and ask for
     * fewer, without any consequence for the rest.
     *
     * @param <T> the part
     * @param drawing how it is made
     * @return the part
     */
    public <T> T part(Drawing<T> drawing) {
        return part(false, drawing);
    }

    private <T> T part(boolean isList, Drawing<T> drawing) {
        if (writer == null) {
            return drawing.from(this);
        }
        Tape.Reader readerOfWhole = reader;
        Tape.Writer writerOfWhole = writer;
        reader = isReplaying ? readerOfWhole.part() : null;
        writer = writerOfWhole.part(isList);
        T part = drawing.from(this);
        reader = readerOfWhole;
        writer = writerOfWhole;
        return part;
    }

    /**
     * Draws a list of which every number of elements is equally frequent.
     *
     * @param <T> an element
     * @param least how many there are at the least
     * @param most how many there are at the most
     * @param drawing how an element is made
     * @return the elements
     */
    public <T> List<T> list(int least, int most, Drawing<T> drawing) {
        return list(least, most, (draws, position) -> drawing.from(draws));
    }

    /**
     * Draws a list of some length or other.
     *
     * @param <T> an element
     * @param least how many there are at the least
     * @param more how many there are beyond that; ascending, and the first is 0
     * @param drawing how an element is made
     * @return the elements
     */
    public <T> List<T> list(int least, Weighted<Integer> more, Drawing<T> drawing) {
        return list(least, more, (draws, position) -> drawing.from(draws));
    }

    /**
     * Draws a list of which every number of elements is equally frequent.
     *
     * @param <T> an element
     * @param least how many there are at the least
     * @param most how many there are at the most
     * @param drawing how an element of a position is made
     * @return the elements
     */
    public <T> List<T> list(int least, int most, ByPosition<T> drawing) {
        return part(true, draws -> draws.elements(least + (int) draws.upTo((long) most - least), drawing));
    }

    /**
     * Draws a list of some length or other.
     *
     * @param <T> an element
     * @param least how many there are at the least
     * @param more how many there are beyond that; ascending, and the first is 0
     * @param drawing how an element of a position is made
     * @return the elements
     */
    public <T> List<T> list(int least, Weighted<Integer> more, ByPosition<T> drawing) {
        return part(true, draws -> draws.elements(least + draws.of(more), drawing));
    }

    private <T> List<T> elements(int size, ByPosition<T> drawing) {
        List<T> elements = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            int position = i;
            elements.add(part(element -> drawing.from(element, position)));
        }
        return Collections.unmodifiableList(elements);
    }

    private long replayed(long most) {
        return Math.min(reader.next(), most);
    }

    private long kept(long decision) {
        if (writer != null) {
            writer.keep(decision);
        }
        return decision;
    }
}
