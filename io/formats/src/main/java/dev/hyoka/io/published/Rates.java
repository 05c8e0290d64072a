package dev.hyoka.io.published;

import dev.hyoka.model.HourlyRate;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What sheets say of the hourly rates of the years. */
final class Rates {

    private final Map<FiscalYear, List<HourlyRate>> confined = new HashMap<>();

    /** Adds what a sheet says. */
    void add(Map<FiscalYear, HourlyRate> rates) {
        rates.forEach((year, rate) ->
                confined.computeIfAbsent(year, key -> new ArrayList<>()).add(rate));
    }

    /**
     * The rate of each year on which most of the other sheets agree. What a sheet says itself is left out: its figures
     * would confirm themselves, wherever they stand.
     */
    Map<FiscalYear, HourlyRate> without(Map<FiscalYear, HourlyRate> own) {
        Map<FiscalYear, HourlyRate> rates = new HashMap<>();
        confined.forEach((year, all) -> {
            List<HourlyRate> others = new ArrayList<>(all);
            others.remove(own.get(year));
            HourlyRate.agreedBy(others).ifPresent(rate -> rates.put(year, rate));
        });
        return rates;
    }
}
