package dev.hyoka.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/** An input's name and its first bytes: what a format is recognized by. */
public final class Beginning {

    /** How many bytes a beginning holds at the most. */
    public static final int LENGTH = 64 * 1024;

    private final String name;
    private final byte[] bytes;

    private Beginning(String name, byte[] bytes) {
        this.name = Objects.requireNonNull(name, "name");
        this.bytes = bytes;
    }

    /**
     * Obtains the beginning of an input that is at hand.
     *
     * @param name the input's name, with the ending if it has one
     * @param bytes its first bytes; those beyond {@value #LENGTH} are left out
     * @return the beginning
     */
    public static Beginning of(String name, byte[] bytes) {
        return new Beginning(name, Arrays.copyOf(bytes, Math.min(bytes.length, LENGTH)));
    }

    /**
     * Looks at the beginning of an input, which can then be read from its start.
     *
     * @param name the input's name, with the ending if it has one
     * @param input the input, not yet read from
     * @return the beginning
     * @throws IOException if the input fails
     */
    public static Beginning of(String name, BufferedInputStream input) throws IOException {
        input.mark(LENGTH + 1);
        byte[] bytes = input.readNBytes(LENGTH);
        input.reset();
        return new Beginning(name, bytes);
    }

    /**
     * Returns the input's name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns the first bytes.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Tells whether the name ends as one of a format's file names does.
     *
     * @param format the format
     * @return true if it does, in upper or lower case
     */
    public boolean isNamedLike(SheetFormat format) {
        String lower = name.toLowerCase(Locale.ROOT);
        return format.fileExtensions().stream().anyMatch(extension -> lower.endsWith("." + extension));
    }
}
