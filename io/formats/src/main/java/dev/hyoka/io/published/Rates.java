package dev.hyoka.io.published;

import dev.hyoka.model.HourlyRate;
import dev.hyoka.model.HourlyRates;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What sheets say of the hourly rates of the years. */
final class Rates {

    private final Map<FiscalYear, HourlyRates> byYear = new HashMap<>();

    /** Obtains the rates from what each sheet says. */
    static Rates of(Collection<Map<FiscalYear, HourlyRate>> sheets) {
        Map<FiscalYear, List<HourlyRate>> confined = new HashMap<>();
        for (Map<FiscalYear, HourlyRate> sheet : sheets) {
            sheet.forEach((year, rate) ->
                    confined.computeIfAbsent(year, key -> new ArrayList<>()).add(rate));
        }
        Rates rates = new Rates();
        confined.forEach((year, intervals) -> rates.byYear.put(year, HourlyRates.of(intervals)));
        return rates;
    }

    /**
     * The rate of each year on which most of the other sheets agree. What a sheet says itself is left out: its figures
     * would confirm themselves, wherever they stand.
     */
    Map<FiscalYear, HourlyRate> without(Map<FiscalYear, HourlyRate> own) {
        Map<FiscalYear, HourlyRate> rates = new HashMap<>();
        byYear.forEach((year, all) -> {
            Optional<HourlyRate> agreed = own.containsKey(year) ? all.agreedWithout(own.get(year)) : all.agreed();
            agreed.ifPresent(rate -> rates.put(year, rate));
        });
        return rates;
    }
}
