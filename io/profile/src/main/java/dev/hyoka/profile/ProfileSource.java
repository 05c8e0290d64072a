package dev.hyoka.profile;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** Where the profiles are that others extend: a folder, a database. */
@FunctionalInterface
public interface ProfileSource {

    /** There is no other profile. */
    ProfileSource NONE = (name, from) -> {
        throw new NoSuchFileException(name);
    };

    /**
     * A profile's text.
     *
     * @param name what tells it from every other profile, and what messages call it
     * @param reader its text; whoever asked for it closes it
     */
    record Text(String name, Reader reader) {
        /** Checks that nothing is null. */
        public Text {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(reader, "reader");
        }
    }

    /**
     * Opens a profile that another one extends.
     *
     * @param name the profile, as the other one names it
     * @param from the name of the other one
     * @return the profile's text
     * @throws NoSuchFileException if there is no such profile
     * @throws AccessDeniedException if there may be one, but not for this other one
     * @throws IOException if it can't be read
     */
    Text open(String name, String from) throws IOException;

    /**
     * Returns the files beside and below the profile that extends them. A profile's name is its path.
     *
     * @return a source that takes names for paths relative to the folder of the profile that extends, and denies absolute
     *     paths and those with {@code ..} in them
     */
    static ProfileSource files() {
        return (name, from) -> {
            Path path = Path.of(name);
            if (path.getRoot() != null || path.startsWith("..") || !path.equals(path.normalize())) {
                throw new AccessDeniedException(name);
            }
            Path file = Path.of(from).resolveSibling(path);
            return new Text(file.toString(), Files.newBufferedReader(file, StandardCharsets.UTF_8));
        };
    }
}
