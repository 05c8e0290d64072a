package dev.hyoka.generators.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The decisions that made a value: its own ones in their order, and those of its parts apart from them. Immutable.
 *
 * <p>The tape of a list begins with the number of elements beyond the least, and has a part for each element.
 */
final class Tape {

    /** The tape of the simplest value. */
    static final Tape EMPTY = new Tape(new long[0], List.of(), false);

    private static final long SIZE_OF_A_DECISION = 1L << 20;

    private final long[] decisions;
    private final List<Tape> parts;
    private final boolean isList;
    private final int count;
    private final long sum;

    private Tape(long[] decisions, List<Tape> parts, boolean isList) {
        this.decisions = decisions;
        this.parts = parts;
        this.isList = isList;
        int ownCount = 0;
        long ownSum = 0;
        for (long decision : decisions) {
            ownCount += decision == 0 ? 0 : 1;
            // Above that a number is no simpler for being smaller, and sums can't overflow
            ownSum += Math.min(decision, SIZE_OF_A_DECISION) + Long.SIZE - Long.numberOfLeadingZeros(decision);
        }
        for (Tape part : parts) {
            ownCount += part.count;
            ownSum += part.sum;
        }
        this.count = ownCount;
        this.sum = ownSum;
    }

    /** How many decisions are other than the simplest. */
    int count() {
        return count;
    }

    /** How large the decisions are together. */
    long sum() {
        return sum;
    }

    /** Tells whether this makes a simpler value: by fewer decisions, or by smaller ones. */
    boolean isSimplerThan(Tape other) {
        return count != other.count ? count < other.count : sum < other.sum;
    }

    /** Tapes that probably are simpler, those that leave out most first. */
    Stream<Tape> simpler() {
        return Stream.of(
                        count == 0 ? Stream.<Tape>of() : Stream.of(EMPTY),
                        isList ? shorter() : withoutPart(),
                        withSimplerPart(),
                        withSmallerDecision())
                .flatMap(tapes -> tapes);
    }

    /** Lists of half of the elements, and those without one of them. */
    private Stream<Tape> shorter() {
        if (decisions.length == 0 || decisions[0] == 0) {
            return Stream.of();
        }
        int size = parts.size();
        int half = (int) Math.min(decisions[0], size / 2);
        Stream<Tape> halves = half > 1
                ? Stream.of(list(half, parts.subList(0, size - half)), list(half, parts.subList(half, size)))
                : Stream.of();
        return Stream.concat(halves, IntStream.range(0, size).mapToObj(i -> {
            List<Tape> others = new ArrayList<>(parts);
            others.remove(i);
            return list(1, others);
        }));
    }

    private Tape list(int fewer, List<Tape> elements) {
        long[] shorter = decisions.clone();
        shorter[0] -= fewer;
        return new Tape(shorter, List.copyOf(elements), true);
    }

    private Stream<Tape> withoutPart() {
        return IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).count > 0)
                .mapToObj(i -> withPart(i, EMPTY));
    }

    private Stream<Tape> withSimplerPart() {
        return IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).count > 0)
                .boxed()
                .flatMap(i -> parts.get(i)
                        .simpler()
                        // The first is the simplest, which has been tried unless this is a list
                        .skip(isList ? 0 : 1)
                        .map(part -> withPart(i, part)));
    }

    private Tape withPart(int position, Tape part) {
        List<Tape> others = new ArrayList<>(parts);
        others.set(position, part);
        return new Tape(decisions, List.copyOf(others), isList);
    }

    private Stream<Tape> withSmallerDecision() {
        return IntStream.range(0, decisions.length)
                .boxed()
                .flatMap(i -> smaller(decisions[i]).mapToObj(decision -> {
                    long[] others = decisions.clone();
                    others[i] = decision;
                    return new Tape(others, parts, isList);
                }));
    }

    /** 0, a half, and from there ever nearer to the number, so that a bound is found in few steps. */
    private static LongStream smaller(long decision) {
        return LongStream.iterate(decision, distance -> distance > 0, distance -> distance / 2)
                .map(distance -> decision - distance);
    }

    Reader reader() {
        return new Reader(this);
    }

    /** Reads a tape; where it ends, it goes on with the simplest. */
    static final class Reader {

        private final Tape tape;
        private int decision;
        private int part;

        private Reader(Tape tape) {
            this.tape = tape;
        }

        long next() {
            return decision < tape.decisions.length ? tape.decisions[decision++] : 0;
        }

        Reader part() {
            return new Reader(part < tape.parts.size() ? tape.parts.get(part++) : EMPTY);
        }
    }

    /** Keeps decisions. */
    static final class Writer {

        private final boolean isList;
        private final List<Writer> parts = new ArrayList<>();
        private long[] decisions = new long[8];
        private int size;

        Writer(boolean isList) {
            this.isList = isList;
        }

        void keep(long decision) {
            if (size == decisions.length) {
                decisions = Arrays.copyOf(decisions, 2 * size);
            }
            decisions[size++] = decision;
        }

        Writer part(boolean ofList) {
            Writer part = new Writer(ofList);
            parts.add(part);
            return part;
        }

        Tape tape() {
            return new Tape(
                    Arrays.copyOf(decisions, size),
                    parts.stream().map(Writer::tape).toList(),
                    isList);
        }
    }
}
