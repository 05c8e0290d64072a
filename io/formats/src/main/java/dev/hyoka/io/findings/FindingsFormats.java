package dev.hyoka.io.findings;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** A fixed choice of forms in which findings are written. */
public final class FindingsFormats {

    private final Map<String, FindingsFormat> byId;

    private FindingsFormats(Map<String, FindingsFormat> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    /**
     * Obtains a choice of formats.
     *
     * @param formats the formats
     * @return the choice
     * @throws IllegalArgumentException if two formats claim the same id
     */
    public static FindingsFormats of(Iterable<FindingsFormat> formats) {
        Map<String, FindingsFormat> byId = new TreeMap<>();
        for (FindingsFormat format : formats) {
            FindingsFormat other = byId.put(format.id(), format);
            if (other != null) {
                throw new IllegalArgumentException("Two formats claim the id " + format.id() + ": "
                        + other.getClass().getName() + " and "
                        + format.getClass().getName());
            }
        }
        return new FindingsFormats(byId);
    }

    /**
     * Finds the formats that are installed, by {@link ServiceLoader}.
     *
     * @return the choice of all of them
     * @throws IllegalArgumentException if two formats claim the same id
     */
    public static FindingsFormats installed() {
        return of(Installed.FORMATS);
    }

    /** The providers, which are looked up once. */
    private static final class Installed {

        static final List<FindingsFormat> FORMATS =
                ServiceLoader.load(FindingsFormat.class, FindingsFormat.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList();
    }

    /**
     * Returns the formats.
     *
     * @return the formats in the order of their ids
     */
    public Collection<FindingsFormat> all() {
        return byId.values();
    }

    /**
     * Returns a format.
     *
     * @param id its id
     * @return the format; empty if there is none of that id
     */
    public Optional<FindingsFormat> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
