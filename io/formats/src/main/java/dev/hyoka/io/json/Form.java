package dev.hyoka.io.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of object: its members, how they become a value of the model, and back.
 *
 * <p>A form declares each member once, as a field, and reads and writes by these fields.
 */
abstract class Form<T> implements Value<T> {

    private final List<Member<?>> members = new ArrayList<>();
    private final Map<String, Member<?>> byName = new HashMap<>();

    /** Declares a member that has to be there. */
    final <V> Member<V> required(String name, Value<V> value) {
        return declare(new Member<>(name, value, true, members.size()));
    }

    /** Declares a member that is left out if it isn't stated. */
    final <V> Member<V> optional(String name, Value<V> value) {
        return declare(new Member<>(name, value, false, members.size()));
    }

    private <V> Member<V> declare(Member<V> member) {
        members.add(member);
        byName.put(member.name(), member);
        return member;
    }

    /** The members, in the order in which they were declared. */
    final List<Member<?>> members() {
        return members;
    }

    final boolean has(String name) {
        return byName.containsKey(name);
    }

    /** Called before the members are read. */
    void begin(Input input, Place place) {}

    /**
     * Makes the value of members that are all there and right by themselves.
     *
     * @return the value; empty if they don't go together, which the input was told then
     */
    abstract Optional<T> build(Parts parts, Input input);

    abstract void writeMembers(Output output, T value);

    @Override
    public final Optional<T> read(Input input, Place place) {
        if (!input.enterObject(place)) {
            return Optional.empty();
        }
        begin(input, place);
        int before = input.faults();
        Parts parts = new Parts(place, members.size());
        for (String name = input.nextName(); name != null; name = input.nextName()) {
            Member<?> member = byName.get(name);
            if (member == null) {
                input.unknown(place, name);
            } else if (parts.has(member)) {
                input.duplicate(place, name);
            } else {
                parts.read(member, input, input.member(place, name));
            }
        }
        for (Member<?> member : members) {
            if (member.isRequired() && !parts.has(member)) {
                input.tellMissing(place, member.name());
            }
        }
        return input.faults() > before ? Optional.empty() : built(parts, input);
    }

    private Optional<T> built(Parts parts, Input input) {
        try {
            return build(parts, input);
        } catch (IllegalArgumentException refused) {
            input.tell(Fault.REFUSED, parts.place(), message -> message.with("detail", refused.getMessage()));
            return Optional.empty();
        }
    }

    @Override
    public final void write(Output output, T value) {
        output.startObject();
        writeMembers(output, value);
        output.endObject(this);
    }
}
