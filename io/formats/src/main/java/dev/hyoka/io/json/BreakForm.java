package dev.hyoka.io.json;

import dev.hyoka.model.SeriesBreak;
import dev.hyoka.time.FiscalYear;
import java.util.List;
import java.util.Optional;

/** A year at whose start a series stops being comparable. */
final class BreakForm extends Form<SeriesBreak> {

    /** The breaks of a series. */
    static final Value<List<SeriesBreak>> LIST =
            new Elements.Distinct<>(new BreakForm(), each -> each.fiscalYear().toString(), Fault.DUPLICATE_YEAR);

    private final Member<FiscalYear> fiscalYear = required("fiscalYear", Values.YEAR);
    private final Member<String> note = optional("note", Values.TEXT);

    @Override
    Optional<SeriesBreak> build(Parts parts, Input input) {
        return Optional.of(new SeriesBreak(parts.get(fiscalYear), parts.find(note)));
    }

    @Override
    void writeMembers(Output output, SeriesBreak seriesBreak) {
        output.member(fiscalYear, seriesBreak.fiscalYear());
        output.member(note, seriesBreak.note());
    }
}
