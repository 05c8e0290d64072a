package dev.hyoka.io;

import dev.hyoka.time.FiscalYear;
import java.util.Objects;
import java.util.Optional;

/**
 * What a reading is told besides the input itself.
 *
 * @param name the input's name, for messages
 * @param fiscalYear the fiscal year of sheets that don't print theirs; empty if not known
 * @param limits what an input may ask of the reader
 */
public record ReadOptions(String name, Optional<FiscalYear> fiscalYear, Limits limits) {

    /** Checks that nothing is null. */
    public ReadOptions {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(fiscalYear, "fiscalYear");
        Objects.requireNonNull(limits, "limits");
    }

    /**
     * Obtains options with the usual limits.
     *
     * @param name the input's name, for messages
     * @return the options
     */
    public static ReadOptions of(String name) {
        return new ReadOptions(name, Optional.empty(), Limits.DEFAULT);
    }

    /**
     * Returns these options with the fiscal year of sheets that don't print theirs.
     *
     * @param year the year
     * @return the options
     */
    public ReadOptions withFiscalYear(FiscalYear year) {
        return new ReadOptions(name, Optional.of(year), limits);
    }

    /**
     * Returns these options with other limits.
     *
     * @param other the limits
     * @return the options
     */
    public ReadOptions withLimits(Limits other) {
        return new ReadOptions(name, fiscalYear, other);
    }
}
