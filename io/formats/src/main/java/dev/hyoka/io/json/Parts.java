package dev.hyoka.io.json;

import java.util.List;
import java.util.Optional;

/** The members of an object that were read. */
final class Parts {

    private final Place place;
    private final Place[] places;
    private final Optional<?>[] values;

    Parts(Place place, int members) {
        this.place = place;
        this.places = new Place[members];
        this.values = new Optional<?>[members];
    }

    /** The object's own place. */
    Place place() {
        return place;
    }

    /** A member's place; null if it wasn't there. */
    Place place(Member<?> member) {
        return places[member.number()];
    }

    boolean has(Member<?> member) {
        return place(member) != null;
    }

    /** How many of these members were there. */
    int count(Member<?>... members) {
        int count = 0;
        for (Member<?> member : members) {
            count += has(member) ? 1 : 0;
        }
        return count;
    }

    /** Reads the value of a member. */
    <V> void read(Member<V> member, Input input, Place at) {
        places[member.number()] = at;
        values[member.number()] = member.value().read(input, at);
    }

    /** What a member holds, which was there. */
    <V> V get(Member<V> member) {
        return find(member).orElseThrow();
    }

    /** What a member holds; empty if it wasn't there. */
    @SuppressWarnings("unchecked") // read() put it there
    <V> Optional<V> find(Member<V> member) {
        Optional<?> value = values[member.number()];
        return value == null ? Optional.empty() : (Optional<V>) value;
    }

    /** What a list holds; nothing if it wasn't there. */
    <E> List<E> list(Member<List<E>> member) {
        return find(member).orElse(List.of());
    }
}
