package dev.hyoka.benchmarks;

import dev.hyoka.time.FiscalYear;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * What a check without this library says of a total: figures, but no words.
 *
 * @param rule the standard rule that finds the same, such as TOT-01
 * @param sheet the project's name
 * @param year the year's column
 * @param row the total's row
 * @param stated what the sheet states; empty if it doesn't
 * @param computed what the parts imply; empty if they are not stated
 */
public record Discrepancy(
        String rule,
        String sheet,
        FiscalYear year,
        Row row,
        Optional<MonetaryAmount> stated,
        Optional<MonetaryAmount> computed) {}
