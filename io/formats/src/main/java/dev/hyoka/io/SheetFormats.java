package dev.hyoka.io;

import dev.hyoka.io.SheetFormat.Recognition;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** A fixed choice of formats. */
public final class SheetFormats {

    private final Map<String, SheetFormat> byId;

    private SheetFormats(Map<String, SheetFormat> byId) {
        this.byId = byId;
    }

    /**
     * Obtains a choice of formats.
     *
     * @param formats the formats
     * @return the choice
     * @throws IllegalArgumentException if two formats claim the same id
     */
    public static SheetFormats of(Iterable<SheetFormat> formats) {
        Map<String, SheetFormat> byId = new TreeMap<>();
        for (SheetFormat format : formats) {
            SheetFormat other = byId.put(format.id(), format);
            if (other != null) {
                throw new IllegalArgumentException("Two formats claim the id " + format.id() + ": "
                        + other.getClass().getName() + " and "
                        + format.getClass().getName());
            }
        }
        return new SheetFormats(Collections.unmodifiableMap(byId));
    }

    /**
     * Finds the formats that are installed, by {@link ServiceLoader}.
     *
     * @return the choice of all of them
     * @throws IllegalArgumentException if two formats claim the same id
     */
    public static SheetFormats installed() {
        return of(Installed.FORMATS);
    }

    /** The providers, which are looked up once. */
    private static final class Installed {

        static final List<SheetFormat> FORMATS =
                ServiceLoader.load(SheetFormat.class, SheetFormat.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList();
    }

    /**
     * Returns the formats.
     *
     * @return the formats in the order of their ids
     */
    public Collection<SheetFormat> all() {
        return byId.values();
    }

    /**
     * Returns a format.
     *
     * @param id its id
     * @return the format; empty if there is none of that id
     */
    public Optional<SheetFormat> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Returns this choice with a format in the place of the one of the same id, or added to it.
     *
     * @param format the format
     * @return the new choice
     */
    public SheetFormats with(SheetFormat format) {
        Map<String, SheetFormat> others = new TreeMap<>(byId);
        others.put(format.id(), format);
        return new SheetFormats(Collections.unmodifiableMap(others));
    }

    /**
     * Recognizes an input by its content, and by its name where the content leaves a doubt.
     *
     * @param beginning the input's name and first bytes
     * @return the format; empty if none claims the input
     */
    public Optional<SheetFormat> recognize(Beginning beginning) {
        List<SheetFormat> sure = claiming(beginning, Recognition.SURE);
        List<SheetFormat> candidates = sure.isEmpty() ? claiming(beginning, Recognition.POSSIBLE) : sure;
        return candidates.stream()
                .filter(beginning::isNamedLike)
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    private List<SheetFormat> claiming(Beginning beginning, Recognition recognition) {
        return byId.values().stream()
                .filter(format -> !format.reads().isEmpty())
                .filter(format -> format.recognize(beginning) == recognition)
                .toList();
    }
}
