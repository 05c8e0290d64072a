package dev.hyoka.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A place in a document, as a path from its root: {@code /cost/years/2019/projectTotal}.
 *
 * <p>Written as a JSON Pointer (RFC 6901). The names are those of the interchange form; a cost year and an indicator's
 * value are named by their fiscal year, the elements of other lists by their position from 0.
 *
 * @param steps the names on the way from the root; empty for the document itself
 */
public record Location(List<String> steps) implements Comparable<Location> {

    /** The document itself. */
    public static final Location ROOT = new Location(List.of());

    private static final Pattern STRAY_TILDE = Pattern.compile("~(?![01])");

    /** Of two numbers, the one with fewer digits is smaller; where those are equally many, their order is that of text. */
    private static final Comparator<String> STEPS =
            Comparator.comparingInt(Location::leadingDigits).thenComparing(Comparator.naturalOrder());

    /** Copies the steps. */
    public Location {
        steps = List.copyOf(Objects.requireNonNull(steps, "steps"));
    }

    /**
     * Obtains a place from the names on the way to it.
     *
     * @param steps the names, from the root
     * @return the place
     */
    public static Location of(String... steps) {
        return new Location(List.of(steps));
    }

    /**
     * Reads a JSON Pointer.
     *
     * @param text empty, or names each with a slash before it; {@code ~1} is a slash and {@code ~0} a tilde in a name
     * @return the place
     * @throws IllegalArgumentException if the text is no JSON Pointer
     */
    public static Location parse(String text) {
        if (text.isEmpty()) {
            return ROOT;
        }
        if (text.charAt(0) != '/' || STRAY_TILDE.matcher(text).find()) {
            throw new IllegalArgumentException("Not a JSON Pointer (such as /cost/years/2019): " + text);
        }
        List<String> steps = new ArrayList<>();
        for (String step : text.substring(1).split("/", -1)) {
            steps.add(step.replace("~1", "/").replace("~0", "~"));
        }
        return new Location(steps);
    }

    /**
     * Returns the place one step further.
     *
     * @param step the name of a member
     * @return the place
     */
    public Location child(String step) {
        // One copy: readers name a place for every figure
        String[] longer = steps.toArray(new String[steps.size() + 1]);
        longer[steps.size()] = Objects.requireNonNull(step, "step");
        return new Location(List.of(longer));
    }

    /**
     * Returns the place one step further.
     *
     * @param position a position in a list, from 0
     * @return the place
     */
    public Location child(int position) {
        return child(Integer.toString(position));
    }

    /**
     * Returns the place one step back.
     *
     * @return the place that this one is a part of
     * @throws IllegalStateException if this is the document itself
     */
    public Location parent() {
        if (steps.isEmpty()) {
            throw new IllegalStateException("The document itself is no part of anything");
        }
        return new Location(steps.subList(0, steps.size() - 1));
    }

    /**
     * Tells whether this place is another one or a part of it.
     *
     * @param other the other place
     * @return true if all of the other's steps come first here
     */
    public boolean isWithin(Location other) {
        return steps.size() >= other.steps.size()
                && steps.subList(0, other.steps.size()).equals(other.steps);
    }

    /** Orders by the steps, positions and years by their number; a place comes before its parts. */
    @Override
    public int compareTo(Location other) {
        for (int i = 0; i < Math.min(steps.size(), other.steps.size()); i++) {
            int order = STEPS.compare(steps.get(i), other.steps.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(steps.size(), other.steps.size());
    }

    private static int leadingDigits(String step) {
        int digits = 0;
        while (digits < step.length() && step.charAt(digits) >= '0' && step.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }

    /** Returns the JSON Pointer; {@link #parse} reads it back. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String step : steps) {
            text.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}
