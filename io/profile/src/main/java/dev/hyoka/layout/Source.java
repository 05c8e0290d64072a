package dev.hyoka.layout;

import dev.hyoka.io.SourcePosition;
import dev.hyoka.money.AmountUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a field comes from.
 *
 * @param columns its columns: several are joined or added up; empty if the text is fixed
 * @param fixed the text that every row has; empty if it comes from columns
 * @param units the unit of each column's amounts; empty if it is that of the costs
 * @param words what the column's words mean, by {@link Spelled#word}; an empty meaning states nothing
 * @param position where the layout says so
 */
record Source(
        List<Reference> columns,
        Optional<String> fixed,
        List<Optional<AmountUnit>> units,
        Map<String, String> words,
        SourcePosition position) {

    Source {
        columns = List.copyOf(columns);
        units = List.copyOf(units);
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }
}
