package dev.hyoka.generators.fault;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.form.CostRow;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Document;
import dev.hyoka.model.Figure;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import java.util.Arrays;
import java.util.List;

/**
 * What a fault did.
 *
 * @param document the position of the document that was touched
 * @param place where it was touched
 * @param value what stands there now; blank if nothing or more than one figure
 * @param reported where the rule has to report it
 */
record Told(int document, String place, String value, String reported) {

    static final String BLANK = "";

    static List<Told> of(String fault, Document... documents) {
        return Faults.named(fault)
                .orElseThrow()
                .in(Arrays.asList(documents))
                .map(Told::of)
                .toList();
    }

    private static Told of(Faulty faulty) {
        Spot touched = faulty.touched();
        ManagementSheet sheet = (ManagementSheet) faulty.documents().get(touched.document());
        return new Told(
                touched.document(),
                touched.location().toString(),
                value(sheet, touched.location()),
                faulty.reported().location().toString());
    }

    /** What a sheet states in a place. */
    static String value(ManagementSheet sheet, Location place) {
        for (Cost cost : sheet.cost().stream().toList()) {
            for (CostYear year : cost.years()) {
                for (CostRow row : CostRow.values()) {
                    if (row.location(cost.place(year)).equals(place)) {
                        return row.printed(year, cost.unit())
                                .map(figure -> figure.toPlainString())
                                .orElse(BLANK);
                    }
                }
            }
        }
        for (int i = 0; i < sheet.indicators().size(); i++) {
            Indicator indicator = sheet.indicators().get(i);
            for (IndicatorValue value : indicator.values()) {
                if (Places.indicatorValue(i, indicator.place(value)).equals(place)) {
                    return figure(value.figure());
                }
            }
        }
        return BLANK;
    }

    private static String figure(Figure figure) {
        return figure instanceof Figure.Numeric numeric
                ? numeric.value().toPlainString()
                : figure instanceof Figure.Words words ? words.text() : BLANK;
    }
}
