package dev.hyoka.io.report.project;

import dev.hyoka.finding.Language;
import dev.hyoka.form.CostRow;
import dev.hyoka.io.report.words.Visible;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Figure;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.SeriesBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that a sheet states, as it is printed. */
final class StatedTexts {

    private static final Words WORDS = new Words(Language.JA);

    private final List<String> texts = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();

    private StatedTexts() {}

    static StatedTexts of(ManagementSheet sheet) {
        StatedTexts stated = new StatedTexts();
        stated.add(sheet);
        return stated;
    }

    /** The texts, some of which hold line breaks. */
    List<String> texts() {
        return texts.stream().map(Visible::text).toList();
    }

    /** The figures, each of which has a cell. */
    List<String> figures() {
        return figures.stream().map(Visible::text).toList();
    }

    private void add(ManagementSheet sheet) {
        texts.add(sheet.name());
        texts.add(WORDS.year(sheet.fiscalYear()));
        add(sheet.id());
        add(sheet.policy());
        add(sheet.department());
        add(sheet.division());
        add(sheet.purpose());
        add(sheet.plannedSchedule());
        sheet.progress().ifPresent(progress -> {
            add(progress.grade().map(grade -> grade.code()));
            add(progress.label());
            add(progress.text());
        });
        sheet.direction().ifPresent(direction -> {
            add(direction.label());
            add(direction.text());
        });
        sheet.indicators().forEach(this::add);
        sheet.cost().ifPresent(this::add);
        sheet.attributes().forEach((label, text) -> {
            texts.add(label);
            texts.add(text);
        });
    }

    private void add(Indicator indicator) {
        texts.add(indicator.name());
        add(indicator.unit());
        indicator.values().forEach(value -> figures.add(figure(value.figure())));
        indicator.breaks().stream().map(SeriesBreak::note).forEach(this::add);
    }

    private void add(Cost cost) {
        for (CostYear year : cost.years()) {
            for (CostRow row : CostRow.values()) {
                row.printed(year, cost.unit()).map(WORDS::figure).ifPresent(figures::add);
            }
        }
        cost.breaks().stream().map(SeriesBreak::note).forEach(this::add);
        add(cost.changeReason());
        add(cost.collaboration());
    }

    private void add(Optional<String> text) {
        text.ifPresent(texts::add);
    }

    private static String figure(Figure figure) {
        if (figure instanceof Figure.Numeric numeric) {
            return WORDS.figure(numeric.value());
        }
        if (figure instanceof Figure.Parts parts) {
            return String.join(
                    "\n",
                    parts.parts().stream()
                            .map(part -> part.label() + " " + WORDS.figure(part.value()))
                            .toList());
        }
        return ((Figure.Words) figure).text();
    }
}
