package dev.hyoka.io.json;

/** A member of an object of the form: its name, for reading and writing, and what it holds. */
final class Member<V> {

    private final String name;
    private final byte[] quotedName;
    private final Value<V> value;
    private final boolean required;
    private final int number;

    Member(String name, Value<V> value, boolean required, int number) {
        this.name = name;
        this.quotedName = JsonText.quoted(name);
        this.value = value;
        this.required = required;
        this.number = number;
    }

    String name() {
        return name;
    }

    /** The name as {@link JsonText#name(byte[])} takes it. */
    byte[] quotedName() {
        return quotedName;
    }

    Value<V> value() {
        return value;
    }

    boolean isRequired() {
        return required;
    }

    /** Its position among the members of its object, from 0. */
    int number() {
        return number;
    }
}
