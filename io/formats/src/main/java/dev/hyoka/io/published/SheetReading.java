package dev.hyoka.io.published;

import dev.hyoka.io.ReadItem;
import dev.hyoka.model.HourlyRate;
import dev.hyoka.time.FiscalYear;
import java.util.Map;

/** A sheet that is being read, together with others that tell the hourly rates. */
interface SheetReading {

    /** What this sheet says of the hourly rate of each year; only what leaves no doubt. */
    Map<FiscalYear, HourlyRate> confinedRates();

    /** Places what the rates decide, and completes the sheet. */
    ReadItem finish(Map<FiscalYear, HourlyRate> rates);
}
