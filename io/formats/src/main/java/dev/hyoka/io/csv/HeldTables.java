package dev.hyoka.io.csv;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.table.UnreadableTableException;
import java.util.Optional;

/** How much memory the tables of a package take that wait to be joined: what Java needs for them, not their bytes. */
final class HeldTables {

    private final ReadOptions options;
    private long bytes;

    HeldTables(ReadOptions options) {
        this.options = options;
    }

    /**
     * Counts what is held from now on.
     *
     * @throws UnreadableTableException if that is too much
     */
    void add(long more) throws UnreadableTableException {
        bytes += more;
        if (bytes > options.limits().heldBytes()) {
            throw new UnreadableTableException(new Problem(
                    Severity.ERROR,
                    "package-too-large",
                    Message.of(
                                    "表が大きく、つなぎ合わせるためにメモリーに置ける量を超えました。表を分けて(sheets-2.csvなど)ください。",
                                    "The tables are too large to be joined in memory. Split them into parts (sheets-2.csv and so on).")
                            .build(),
                    SourcePosition.of(options.name()),
                    Optional.empty()));
        }
    }

    void release(long less) {
        bytes -= less;
    }
}
