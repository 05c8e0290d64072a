package dev.hyoka.io.json;

import java.util.Optional;

/** How values of a type are read and written. */
interface Value<T> {

    /**
     * Reads the value on which the input stands.
     *
     * @return the value; empty if something is wrong with it, which the input was told then
     */
    Optional<T> read(Input input, Place place);

    void write(Output output, T value);
}
