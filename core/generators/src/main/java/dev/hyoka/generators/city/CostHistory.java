package dev.hyoka.generators.city;

import dev.hyoka.generators.draw.Draws;
import dev.hyoka.generators.draw.Weighted;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.CostYearBuilder;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.Personnel;
import dev.hyoka.model.PersonnelBuilder;
import dev.hyoka.model.Phase;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * What a project cost over its years: the parts are drawn, the totals follow.
 *
 * <p>In published sheets half of the total costs are below 7 million yen, and one in ten is above 76 million; from a year to
 * the next the total cost rises by 9 % in the median, and one in ten becomes more than 2.5 times as large.
 */
final class CostHistory {

    private static final double MEDIAN_YEN = 5_700_000;
    private static final double DEVIATION = 1.95;
    private static final double MOST_YEN = 400_000_000;

    private static final long PER_MILLE = 1_000;
    private static final double YEARLY_RISE = 1.26;
    private static final double YEARLY_DEVIATION = 0.53;
    private static final int MOST_TIMES = 7;

    /** A change of so many yen, and by half of the amount, is asked about. */
    private static final BigDecimal WORTH_A_REASON = BigDecimal.valueOf(1_000_000);

    /** From thousandths of the unit to amounts that no municipality has. */
    private static final List<Integer> EXTREME_DECIMALS = List.of(0, 1, 3, -3, -9, -30);

    private static final Weighted<Integer> HALF_POSTS = Weighted.of(300, 2)
            .or(330, 4)
            .or(180, 6)
            .or(40, 1)
            .or(30, 3)
            .or(60, 8)
            .or(30, 10)
            .or(20, 14)
            .or(10, 24);
    private static final double MEDIAN_HOURS = 160;
    private static final int LEAST_HOURS = 4;
    private static final int MOST_HOURS = 1_900;
    private static final long MEDIAN_OTHER_STAFF_YEN = 900_000;
    private static final long MOST_OTHER_STAFF_YEN = 90_000_000;

    private final SheetOptions options;
    private final Years years;
    private final List<FundingSource> sources;
    private final List<Long> bases;
    private final int decimals;
    private final boolean statesPersonnel;
    private final int halfPosts;
    private final long hours;
    private final Optional<Long> otherStaff;
    private final boolean hasEstimate;
    private final List<Column> actuals;
    private final List<Column> estimates;

    /** A year's costs, and their total as it is printed. */
    private record Column(CostYear year, BigDecimal total) {}

    private CostHistory(Draws draws, SheetOptions options, Years years) {
        this.options = options;
        this.years = years;
        this.sources = draws.of(SourceMix.MIXES);
        this.decimals = options.isAdversarial() ? draws.of(EXTREME_DECIMALS) : draws.chance(options.often(25)) ? 1 : 0;
        this.bases = draws.part(this::bases);
        this.statesPersonnel = !draws.chance(options.lacking(60));
        this.halfPosts = draws.of(HALF_POSTS);
        this.hours = Math.max(LEAST_HOURS, draws.logNormal(MEDIAN_HOURS, 1.0, MOST_HOURS)) * halfPosts / 2;
        this.otherStaff = draws.optional(options.often(150), this::otherStaff);
        this.hasEstimate = !draws.chance(options.lacking(100));
        this.actuals = new ArrayList<>(years.count() + 1);
        this.estimates = new ArrayList<>(years.count());
        for (int i = 0; i <= years.count() + 1; i++) {
            FiscalYear year = years.first().plusYears(i - 1);
            double times = PER_MILLE * StrictMath.pow(YEARLY_RISE, i);
            long actual = draws.logNormal(times, YEARLY_DEVIATION, MOST_TIMES * PER_MILLE);
            if (i <= years.count()) {
                actuals.add(draws.part(part -> column(part, year, Phase.ACTUAL, actual)));
            }
            // The first sheet is the first to expect something of the year after it, near to what then came about
            if (i > 1) {
                long expected = actual * (850 + draws.upTo(350)) / PER_MILLE;
                estimates.add(draws.part(part -> column(part, year, Phase.ESTIMATE, expected)));
            }
        }
    }

    /** Draws the costs of a project. */
    static CostHistory draw(Draws draws, SheetOptions options, Years years) {
        return new CostHistory(draws, options, years);
    }

    private List<Long> bases(Draws draws) {
        double perYen =
                StrictMath.pow(10, Math.max(0, decimals)) / options.unit().multiple();
        long whole = draws.logNormal(MEDIAN_YEN * perYen, DEVIATION, (long) (MOST_YEN * perYen));
        List<Long> shares = new ArrayList<>(sources.size());
        long sum = 0;
        for (int i = 0; i < sources.size(); i++) {
            long share = 1 + draws.upTo(99);
            shares.add(share);
            sum += share;
        }
        for (int i = 0; i < shares.size(); i++) {
            shares.set(i, whole * shares.get(i) / sum);
        }
        return shares;
    }

    private long otherStaff(Draws draws) {
        long multiple = options.unit().multiple();
        return draws.logNormal((double) MEDIAN_OTHER_STAFF_YEN / multiple, 1.2, MOST_OTHER_STAFF_YEN / multiple);
    }

    private Column column(Draws draws, FiscalYear year, Phase phase, long times) {
        CostYearBuilder column = CostYear.builder().fiscalYear(year).phase(phase);
        BigDecimal total = BigDecimal.ZERO;
        boolean hasTotal = false;
        if (!sources.isEmpty() || draws.chance(500)) {
            BigDecimal project = BigDecimal.ZERO;
            for (int i = 0; i < sources.size(); i++) {
                long amount = draws.chance(options.often(20)) ? 0 : bases.get(i) * times / PER_MILLE;
                BigDecimal printed = BigDecimal.valueOf(amount, decimals);
                column.putFunding(sources.get(i), amount(printed));
                project = project.add(printed);
            }
            column.projectTotal(amount(project));
            total = project;
            hasTotal = true;
        }
        if (statesPersonnel) {
            BigDecimal personnel = personnel(draws, column, year);
            total = total.add(personnel);
            hasTotal = true;
        }
        if (hasTotal) {
            column.total(amount(total));
        }
        return new Column(column.build(), total);
    }

    /** States staff and hours, and returns the personnel cost that follows. */
    private BigDecimal personnel(Draws draws, CostYearBuilder column, FiscalYear year) {
        long worked = Math.max(1, hours * (90 + draws.upTo(22)) / 100);
        long cost = rounded(worked * options.rate(year), options.unit().multiple());
        PersonnelBuilder personnel = Personnel.builder().regularStaff(posts()).hours(BigDecimal.valueOf(worked));
        if (otherStaff.isPresent()) {
            long other = otherStaff.get();
            personnel.otherStaff(amount(BigDecimal.valueOf(other)));
            cost += other;
        }
        BigDecimal total = BigDecimal.valueOf(cost);
        column.personnel(personnel.total(amount(total)).build());
        return total;
    }

    private BigDecimal posts() {
        return halfPosts % 2 == 0 ? BigDecimal.valueOf(halfPosts / 2) : BigDecimal.valueOf(halfPosts * 5L, 1);
    }

    /** Half up. */
    private static long rounded(long yen, long multiple) {
        return (2 * yen + multiple) / (2 * multiple);
    }

    private MonetaryAmount amount(BigDecimal printed) {
        return options.unit().amount(printed);
    }

    /** The columns that a sheet has. */
    private List<Column> columns(FiscalYear year) {
        int position = years.position(year);
        List<Column> columns = new ArrayList<>(3);
        if (!year.equals(years.first()) || !years.isNew()) {
            columns.add(actuals.get(position - 1));
        }
        columns.add(actuals.get(position));
        if (hasEstimate && !years.endsIn(year)) {
            columns.add(estimates.get(position - 1));
        }
        return columns;
    }

    /**
     * Returns what a sheet says.
     *
     * @param year the sheet's fiscal year
     */
    List<CostYear> in(FiscalYear year) {
        return columns(year).stream().map(Column::year).toList();
    }

    /** Tells whether the costs change so much from one year of a sheet to the next that somebody will ask for the reason. */
    boolean needsReason(FiscalYear year) {
        List<Column> columns = columns(year);
        for (int i = 1; i < columns.size(); i++) {
            BigDecimal one = columns.get(i - 1).total;
            BigDecimal other = columns.get(i).total;
            BigDecimal difference = one.subtract(other).abs();
            boolean isLarge = difference
                            .multiply(BigDecimal.valueOf(options.unit().multiple()))
                            .compareTo(WORTH_A_REASON)
                    >= 0;
            if (isLarge && difference.add(difference).compareTo(one.min(other)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
