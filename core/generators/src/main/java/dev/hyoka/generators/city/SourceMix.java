package dev.hyoka.generators.city;

import static dev.hyoka.model.FundingSource.BONDS;
import static dev.hyoka.model.FundingSource.GENERAL;
import static dev.hyoka.model.FundingSource.NATIONAL;
import static dev.hyoka.model.FundingSource.OTHER;
import static dev.hyoka.model.FundingSource.PREFECTURAL;

import dev.hyoka.generators.draw.Weighted;
import dev.hyoka.model.FundingSource;
import java.util.List;

/**
 * Which funding sources a project has.
 *
 * <p>In published sheets half of the projects have one source, 13 % none, 21 % two and 15 % three; national disbursements
 * are stated in 17 %, prefectural ones in 22 %, bonds in 7 %, other sources in 23 % and general revenue in 74 %. The weights,
 * in tenths of a percent, follow from these shares (iterative proportional fitting).
 */
final class SourceMix {

    static final Weighted<List<FundingSource>> MIXES = Weighted.of(128, List.<FundingSource>of())
            .or(394, List.of(GENERAL))
            .or(47, List.of(OTHER))
            .or(33, List.of(PREFECTURAL))
            .or(22, List.of(NATIONAL))
            .or(1, List.of(BONDS))
            .or(77, List.of(OTHER, GENERAL))
            .or(54, List.of(PREFECTURAL, GENERAL))
            .or(36, List.of(NATIONAL, GENERAL))
            .or(23, List.of(BONDS, GENERAL))
            .or(9, List.of(NATIONAL, PREFECTURAL))
            .or(7, List.of(PREFECTURAL, OTHER))
            .or(4, List.of(NATIONAL, OTHER))
            .or(1, List.of(BONDS, OTHER))
            .or(1, List.of(PREFECTURAL, BONDS))
            .or(51, List.of(NATIONAL, PREFECTURAL, GENERAL))
            .or(37, List.of(PREFECTURAL, OTHER, GENERAL))
            .or(24, List.of(NATIONAL, OTHER, GENERAL))
            .or(15, List.of(BONDS, OTHER, GENERAL))
            .or(11, List.of(PREFECTURAL, BONDS, GENERAL))
            .or(7, List.of(NATIONAL, BONDS, GENERAL))
            .or(6, List.of(NATIONAL, PREFECTURAL, OTHER))
            .or(10, List.of(NATIONAL, PREFECTURAL, BONDS, GENERAL))
            .or(1, List.of(NATIONAL, PREFECTURAL, OTHER, GENERAL))
            .or(1, List.of(FundingSource.values()));

    private SourceMix() {}
}
