package dev.hyoka.layout;

import dev.hyoka.finding.Location;
import dev.hyoka.model.FundingSource;
import java.util.List;
import java.util.Optional;

/** A figure of a cost year. */
enum CostField {
    NATIONAL("funding.national", FundingSource.NATIONAL),
    PREFECTURAL("funding.prefectural", FundingSource.PREFECTURAL),
    BONDS("funding.bonds", FundingSource.BONDS),
    OTHER("funding.other", FundingSource.OTHER),
    GENERAL("funding.general", FundingSource.GENERAL),
    PROJECT_TOTAL("projectTotal"),
    REGULAR_STAFF("personnel.regularStaff"),
    HOURS("personnel.hours"),
    OTHER_STAFF("personnel.otherStaff"),
    PERSONNEL_TOTAL("personnel.total"),
    TOTAL("total");

    private static final List<CostField> ALL = List.of(values());

    private final String key;
    private final FundingSource funding;

    CostField(String key) {
        this(key, null);
    }

    CostField(String key, FundingSource funding) {
        this.key = key;
        this.funding = funding;
    }

    String key() {
        return key;
    }

    /** The funding source whose amount it is; empty if it is none's. */
    Optional<FundingSource> funding() {
        return Optional.ofNullable(funding);
    }

    /** Whether it is money; else it counts persons or hours. */
    boolean isAmount() {
        return this != REGULAR_STAFF && this != HOURS;
    }

    /** Its place in a cost year. */
    Location within(Location year) {
        Location place = year;
        for (String step : key.split("\\.", -1)) {
            place = place.child(step);
        }
        return place;
    }

    static List<String> keys() {
        return ALL.stream().map(CostField::key).toList();
    }

    static Optional<CostField> ofKey(String key) {
        return ALL.stream().filter(field -> field.key.equals(key)).findFirst();
    }
}
