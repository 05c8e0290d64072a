package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.model.Document;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How {@link WorkbookFormat} writes. Reading needs none of it.
 *
 * @param language the language of the labels that are printed
 * @param findings what is to be shown as comments on the cells of a document; asked once a document
 * @param hourlyRates what an hour of regular staff costs, in the main unit (yen), by fiscal year; a year without one
 *     shows the rate that its own figures give back
 * @param sheets how many sheets a workbook may have: all of them are held in memory until it is closed
 */
public record WorkbookOptions(
        Language language,
        Function<Document, List<Finding>> findings,
        Map<FiscalYear, BigDecimal> hourlyRates,
        int sheets) {

    /** Japanese labels, no comments, no given rates, at most 1,000 sheets. */
    public static final WorkbookOptions DEFAULT =
            new WorkbookOptions(Language.JA, document -> List.of(), Map.of(), 1_000);

    /** Checks that nothing is null, that rates are not negative, and that there can be a sheet. */
    public WorkbookOptions {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(findings, "findings");
        hourlyRates = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNull(hourlyRates, "hourlyRates")));
        hourlyRates.forEach((year, rate) -> {
            if (rate.signum() < 0) {
                throw new IllegalArgumentException(
                        "An hourly rate must not be negative, but that of " + year + " is " + rate);
            }
        });
        if (sheets < 1) {
            throw new IllegalArgumentException("sheets must be at least 1, but is " + sheets);
        }
    }

    /**
     * Returns these options with another language.
     *
     * @param other the language of the labels
     * @return the options
     */
    public WorkbookOptions withLanguage(Language other) {
        return new WorkbookOptions(other, findings, hourlyRates, sheets);
    }

    /**
     * Returns these options with findings to show.
     *
     * @param other gives a document's findings
     * @return the options
     */
    public WorkbookOptions withFindings(Function<Document, List<Finding>> other) {
        return new WorkbookOptions(language, other, hourlyRates, sheets);
    }

    /**
     * Returns these options with rates.
     *
     * @param other what an hour of regular staff costs, in yen, by fiscal year
     * @return the options
     */
    public WorkbookOptions withHourlyRates(Map<FiscalYear, BigDecimal> other) {
        return new WorkbookOptions(language, findings, other, sheets);
    }

    /**
     * Returns these options with another limit of sheets.
     *
     * @param other how many sheets a workbook may have
     * @return the options
     */
    public WorkbookOptions withSheets(int other) {
        return new WorkbookOptions(language, findings, hourlyRates, other);
    }
}
