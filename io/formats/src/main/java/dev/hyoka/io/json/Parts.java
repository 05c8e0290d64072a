package dev.hyoka.io.json;

import java.util.List;
import java.util.Optional;

/** The members of an object that were read. */
final class Parts {

    private final Place place;
    /** Null where no places are kept. */
    private final Place[] places;

    /** Null for each member that wasn't there, and empty for one that could not be read. */
    private final Optional<?>[] values;

    Parts(Place place, int members, Input input) {
        this.place = place;
        this.places = input.keepsPlaces() ? new Place[members] : null;
        this.values = new Optional<?>[members];
    }

    /** The object's own place. */
    Place place() {
        return place;
    }

    /** A member's place; null if it wasn't there. */
    Place place(Member<?> member) {
        return places == null ? place : places[member.number()];
    }

    boolean has(Member<?> member) {
        return values[member.number()] != null;
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
        put(member, at, member.value().read(input, at));
    }

    /** Takes the value of a member that was read already. */
    <V> void put(Member<V> member, Place at, Optional<V> value) {
        if (places != null) {
            places[member.number()] = at;
        }
        values[member.number()] = value;
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
