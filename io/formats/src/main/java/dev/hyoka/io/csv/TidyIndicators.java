package dev.hyoka.io.csv;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.model.Figure;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.Polarity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the indicators of a sheet from the rows of their values. */
final class TidyIndicators {

    private final TidyCells cells;

    TidyIndicators(TidyCells cells) {
        this.cells = cells;
    }

    List<Indicator> indicators() {
        Map<String, List<TidyRow>> byNumber = new LinkedHashMap<>();
        for (TidyRow row : cells.rows(PackageTable.INDICATORS)) {
            byNumber.computeIfAbsent(row.text("indicator").orElse("").strip(), number -> new ArrayList<>())
                    .add(row);
        }
        List<Indicator> indicators = new ArrayList<>();
        byNumber.forEach((number, ofOne) -> {
            TidyRow first = ofOne.get(0);
            Location place = Location.of("indicators").child(indicators.size());
            Optional<String> name = cells.text(first, "name", place.child("name"));
            Optional<IndicatorCategory> category =
                    cells.value(first, "category", place.child("category"), IndicatorCategory::ofCode);
            if (name.isEmpty() || category.isEmpty()) {
                cells.problem(
                        Severity.ERROR,
                        "indicator-incomplete",
                        first,
                        name.isEmpty() ? "name" : "category",
                        place,
                        Message.of(
                                "この指標には指標名か区分がないため、読みませんでした。",
                                "This indicator has no name or no category and was not read."));
                return;
            }
            indicators.add(Indicator.builder()
                    .name(name.get())
                    .category(category.get())
                    .unit(cells.text(first, "unit", place.child("unit")))
                    .polarity(cells.value(first, "polarity", place.child("polarity"), Polarity::ofCode))
                    .values(values(ofOne, place.child("values")))
                    .breaks(cells.breaks(number, place.child("breaks")))
                    .build());
        });
        return indicators;
    }

    private List<IndicatorValue> values(List<TidyRow> ofOne, Location place) {
        Map<TidyCells.Year, List<TidyRow>> byYear = new LinkedHashMap<>();
        for (TidyRow row : ofOne) {
            if (row.text("fiscalYear").isPresent()
                    || row.text("value").isPresent()
                    || row.text("text").isPresent()) {
                cells.year(row, place)
                        .ifPresent(year -> byYear.computeIfAbsent(year, first -> new ArrayList<>(1))
                                .add(row));
            }
        }
        List<IndicatorValue> values = new ArrayList<>();
        byYear.forEach((year, ofYear) -> figure(ofYear, place.child(year.place(byYear.keySet())))
                .ifPresent(figure -> values.add(new IndicatorValue(year.year(), year.phase(), figure))));
        return values;
    }

    private Optional<Figure> figure(List<TidyRow> ofYear, Location place) {
        TidyRow first = ofYear.get(0);
        if (first.text("part").isEmpty()) {
            if (ofYear.size() > 1) {
                cells.repeated(ofYear.get(1), "fiscalYear", place);
            }
            Optional<Figure> number =
                    cells.value(first, "value", place, TidyCells::number).map(Figure.Numeric::new);
            return number.isPresent()
                    ? number
                    : cells.text(first, "text", place).map(Figure.Words::new);
        }
        List<Figure.Part> parts = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        for (TidyRow row : ofYear) {
            Optional<String> label = row.text("part");
            Optional<BigDecimal> number = cells.value(row, "value", place, TidyCells::number);
            if (label.isEmpty() || number.isEmpty() || !labels.add(label.get())) {
                cells.repeated(row, "part", place);
            } else {
                parts.add(new Figure.Part(label.get(), number.get()));
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Figure.Parts(parts));
    }
}
