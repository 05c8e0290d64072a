package dev.hyoka.io.report.project;

import dev.hyoka.finding.Places;
import dev.hyoka.form.Terms;
import dev.hyoka.io.report.chart.IndicatorChart;
import dev.hyoka.io.report.note.Note;
import dev.hyoka.io.report.project.Statement.Stated;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.Figure;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.Phase;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An indicator, with what all sheets state of it.
 *
 * @param name its name
 * @param unit its unit
 * @param category what it measures
 * @param polarity which way is better
 * @param breaks from when on it is not comparable, and why
 * @param chart its course; empty if there is nothing to draw
 * @param columns the years
 * @param rows the phases
 * @param notes what was found in it
 */
record IndicatorPart(
        Statement name,
        Statement unit,
        String category,
        Statement polarity,
        List<String> breaks,
        Optional<IndicatorChart> chart,
        List<String> columns,
        List<Row> rows,
        List<Note> notes) {

    private static final List<Phase> PHASES = List.of(Phase.ACTUAL, Phase.TARGET, Phase.ESTIMATE, Phase.BUDGET);

    /**
     * A row of the table.
     *
     * @param label the phase of its figures
     * @param cells a figure a year
     */
    record Row(String label, List<Statement> cells) {}

    static List<IndicatorPart> of(List<YearSheet> sheets, OpenNotes open, Words words) {
        return SameIndicator.of(sheets).stream()
                .map(indicator -> of(indicator, open, words))
                .toList();
    }

    private static IndicatorPart of(SameIndicator indicator, OpenNotes open, Words words) {
        List<Note> notes = indicator.sheets().stream()
                .flatMap(stated -> open.take(stated.sheet(), place -> place.isWithin(stated.place())).stream())
                .toList();
        List<FiscalYear> years = indicator
                .values()
                .map(IndicatorValue::fiscalYear)
                .distinct()
                .sorted()
                .toList();
        List<IndicatorValue> shown = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Phase phase : PHASES) {
            if (indicator.values().anyMatch(value -> value.phase() == phase)) {
                boolean isFirst = rows.isEmpty();
                List<Statement> cells = new ArrayList<>();
                for (FiscalYear year : years) {
                    cells.add(cell(indicator.statedFirst(year, phase), year, phase, isFirst, words));
                    indicator.statedFirst(year, phase).get(0).value(year, phase).ifPresent(shown::add);
                }
                rows.add(new Row(words.of(Terms.phase(phase)), List.copyOf(cells)));
            }
        }
        List<Note> inCells = rows.stream()
                .flatMap(row -> row.cells.stream())
                .flatMap(cell -> cell.notes().stream())
                .toList();
        Indicator newest = indicator.sheets().get(0).indicator();
        return new IndicatorPart(
                statement(
                                indicator,
                                "name",
                                stated -> Optional.of(stated.indicator().name()))
                        .alsoAt(notes.stream()
                                .filter(note -> !inCells.contains(note))
                                .toList()),
                statement(indicator, "unit", stated -> stated.indicator().unit()),
                words.of(Terms.category(newest.category())),
                statement(
                        indicator,
                        "polarity",
                        stated -> stated.indicator().polarity().map(polarity -> words.of(Terms.polarity(polarity)))),
                Breaks.words(indicator.breaks(), words),
                IndicatorChart.of(shown, newest.unit(), Breaks.ofYears(indicator.breaks()), words),
                years.stream().map(words::column).toList(),
                List.copyOf(rows),
                notes);
    }

    private static Statement statement(
            SameIndicator indicator, String step, Function<SameIndicator.InSheet, Optional<String>> part) {
        return Statement.of(indicator.sheets().stream()
                .map(stated -> new Stated(stated.sheet(), stated.place().child(step), part.apply(stated)))
                .toList());
    }

    private static Statement cell(
            List<SameIndicator.InSheet> sheets, FiscalYear year, Phase phase, boolean isFirst, Words words) {
        List<Stated> stated = new ArrayList<>();
        for (SameIndicator.InSheet sheet : sheets) {
            Optional<IndicatorValue> value = sheet.value(year, phase);
            // A year without any figure has one place, whatever was to stand there
            if (isFirst || value.isPresent() || sheet.hasYear(year)) {
                stated.add(new Stated(
                        sheet.sheet(),
                        Places.indicatorValue(sheet.position(), sheet.place(value, year, phase)),
                        value.map(found -> figure(found.figure(), words))));
            }
        }
        return Statement.of(stated);
    }

    /** As the sheet has it: 1,705; 実施なし; 取手 160 藤代 137. */
    private static String figure(Figure figure, Words words) {
        // Java 17 can't switch over types yet
        if (figure instanceof Figure.Numeric numeric) {
            return words.figure(numeric.value());
        }
        if (figure instanceof Figure.Parts parts) {
            return parts.parts().stream()
                    .map(part -> part.label() + " " + words.figure(part.value()))
                    .collect(Collectors.joining("\n"));
        }
        return ((Figure.Words) figure).text();
    }
}
