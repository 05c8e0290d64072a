package dev.hyoka.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A kind of object: its members, how they become a value of the model, and back.
 *
 * <p>A form declares each member once, as a field, and reads and writes by these fields.
 */
abstract class Form<T> implements Value<T> {

    private final List<Member<?>> members = new ArrayList<>();
    private Words names;

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
        return member;
    }

    /** The members, in the order in which they were declared. */
    final List<Member<?>> members() {
        return members;
    }

    final boolean has(String name) {
        return names().find(name) != Words.NONE;
    }

    /** Worked out late, because a form declares its members when it is made; and twice at worst, to the same. */
    private Words names() {
        Words known = names;
        if (known == null) {
            known = new Words(members.stream().map(Member::name).toList());
            names = known;
        }
        return known;
    }

    /** Called before a member is read, with those that were read before it. */
    void before(Member<?> member, Parts parts, Input input) {}

    /**
     * Makes the value of members that are all there and right by themselves.
     *
     * @return the value; empty if they don't go together, which the input was told then
     */
    abstract Optional<T> build(Parts parts, Input input);

    abstract void writeMembers(Output output, T value);

    @Override
    public final Optional<T> read(Input input, Place place) {
        return input.enterObject(place) ? members(new Parts(place, members.size(), input), input) : Optional.empty();
    }

    /** Reads the members from the next one on, of an object that was entered. */
    final Optional<T> members(Parts parts, Input input) {
        Place place = parts.place();
        int before = input.faults();
        Words names = names();
        // Most objects have their members in the order in which the form declares them
        for (int found = input.nextName(names, 0); found != Input.END; found = input.nextName(names, found + 1)) {
            if (found == Words.NONE) {
                input.unknown(place);
                continue;
            }
            Member<?> member = members.get(found);
            if (parts.has(member)) {
                input.duplicate(place, member.name());
            } else {
                before(member, parts, input);
                parts.read(member, input, input.member(place, member.name()));
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
