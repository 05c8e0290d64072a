package dev.hyoka.generators.fault;

import dev.hyoka.finding.Location;
import dev.hyoka.model.Document;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.ManagementSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A management sheet among documents.
 *
 * @param documents all documents
 * @param position the sheet's position, from 0
 * @param sheet the sheet
 */
record Placed(List<Document> documents, int position, ManagementSheet sheet) {

    /** The management sheets, in their order. */
    static Stream<Placed> in(List<Document> documents) {
        return IntStream.range(0, documents.size())
                .filter(i -> documents.get(i) instanceof ManagementSheet)
                .mapToObj(i -> new Placed(documents, i, (ManagementSheet) documents.get(i)));
    }

    /** All documents, with another sheet in this one's place. */
    Placed with(ManagementSheet changed) {
        List<Document> others = new ArrayList<>(documents);
        others.set(position, changed);
        return new Placed(List.copyOf(others), position, changed);
    }

    /** The sheet in the same position of other documents. */
    Placed among(List<Document> others) {
        return new Placed(others, position, (ManagementSheet) others.get(position));
    }

    /** The sheet with another indicator in a position. */
    Placed with(int indicator, Indicator changed) {
        List<Indicator> indicators = new ArrayList<>(sheet.indicators());
        indicators.set(indicator, changed);
        return with(sheet.withIndicators(indicators));
    }

    /** A place in the sheet. */
    Spot spot(Location location) {
        return new Spot(position, location);
    }
}
