package dev.hyoka.io.published;

import dev.hyoka.io.published.Block.Part;
import dev.hyoka.io.published.Block.Way;
import dev.hyoka.io.published.Choice.Evidence;
import dev.hyoka.model.HourlyRate;
import dev.hyoka.money.AmountUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out to which years the figures of a cost table belong, by the table's own arithmetic.
 *
 * <p>Each block of rows has a few ways in which its fields can belong to the years ({@link Block}). Of all combinations
 * that one is taken which the totals confirm best: 事業費計(A) is the sum of the sources, トータルコスト is (A) + (B), and
 * (B) agrees with the hours at the rate to which the other sheets confine the year. Where the arithmetic leaves several,
 * the one with the fewest inserted and lost columns is taken, and the others are told if they are as likely.
 */
final class Alignment {

    /** What it costs that the same shape of rows has another way in another block. */
    private static final int UNLIKE_NEIGHBOUR = 2;

    /** What an hour of anyone's work can cost, in yen; the sheets tell it much closer if there are several. */
    private static final HourlyRate POSSIBLE = new HourlyRate(BigDecimal.valueOf(100), BigDecimal.valueOf(100_000));

    /** How many of the best ways of detail rows are tried with each way of their total. */
    private static final int KEPT = 8;

    /** How many of the best ways of one half of the table are tried with each of the other half. */
    private static final int PAIRED = 16;

    private final List<YearColumn> columns;
    private final Map<Part, List<Block>> blocks;
    private final AmountUnit unit;
    private final Map<YearColumn, HourlyRate> rates;

    Alignment(
            List<YearColumn> columns,
            Map<Part, List<Block>> blocks,
            AmountUnit unit,
            Map<YearColumn, HourlyRate> rates) {
        this.columns = columns;
        this.blocks = blocks;
        this.unit = unit;
        this.rates = rates;
    }

    /**
     * What was found out.
     *
     * @param ways the way of each block
     * @param others for each block that the arithmetic leaves in doubt, the other ways that it can belong
     * @param evidence what the arithmetic says of the ways
     */
    record Result(Map<Block, Way> ways, Map<Block, List<Way>> others, Evidence evidence) {}

    Result find() {
        List<Choice> projects = withTotal(Part.FUNDING, Part.PROJECT_TOTAL);
        List<Choice> personnel = withTotal(Part.PERSONNEL, Part.PERSONNEL_TOTAL);
        List<Choice> totals = combinations(Part.TOTAL);
        Ranking ranking = new Ranking();
        for (Choice project : projects) {
            for (Choice staff : personnel) {
                int unlike = unlikeNeighbours(project, staff);
                Choice both = project.and(staff, Evidence.NONE, unlike);
                for (Choice total : totals) {
                    ranking.add(both.and(total, agreeingTotals(project, staff, total), unlike));
                }
            }
        }
        return new Result(
                ranking.best().ways(), ranking.others(), ranking.best().evidence());
    }

    /** The best choices for detail rows together with their total's row. */
    private List<Choice> withTotal(Part detail, Part total) {
        List<Choice> details = combinations(detail);
        List<Choice> kept = new ArrayList<>();
        for (Choice totals : combinations(total)) {
            List<Choice> choices = details.stream()
                    .map(choice -> choice.and(totals, agreeing(detail, choice, total, totals), 0))
                    .sorted(Choice.BEST_FIRST)
                    .toList();
            kept.addAll(choices.subList(0, Math.min(KEPT, choices.size())));
            choices.stream().skip(KEPT).min(Choice.MOST_CONFIRMED_FIRST).ifPresent(kept::add);
        }
        kept.sort(Choice.BEST_FIRST);
        List<Choice> best = new ArrayList<>(kept.subList(0, Math.min(PAIRED, kept.size())));
        kept.stream().skip(PAIRED).min(Choice.MOST_CONFIRMED_FIRST).ifPresent(best::add);
        return best;
    }

    /** Every combination of the ways of a part's blocks. */
    private List<Choice> combinations(Part part) {
        List<Choice> choices = List.of(Choice.NONE);
        for (Block block : blocks.getOrDefault(part, List.of())) {
            List<Choice> longer = new ArrayList<>();
            for (Choice choice : choices) {
                for (Way way : block.ways()) {
                    longer.add(choice.with(block, way));
                }
            }
            longer.sort(Choice.BEST_FIRST);
            choices = longer.subList(0, Math.min(longer.size(), 200));
        }
        return choices;
    }

    /** In how many years the details and their total agree. */
    private Evidence agreeing(Part detail, Choice details, Part total, Choice totals) {
        Evidence evidence = Evidence.NONE;
        for (int year = 0; year < columns.size(); year++) {
            Optional<BigDecimal> stated = number(total, totals, year, Optional.empty());
            if (stated.isPresent()) {
                evidence = evidence.plus(
                        detail == Part.FUNDING
                                ? agreesWithSources(details, year, stated.get())
                                : agreesWithHours(details, year, stated.get()));
            }
        }
        return evidence;
    }

    private Evidence agreesWithSources(Choice details, int year, BigDecimal stated) {
        BigDecimal sum = BigDecimal.ZERO;
        int parts = 0;
        for (Block block : blocks.getOrDefault(Part.FUNDING, List.of())) {
            for (TableRow row : block.rows()) {
                Optional<BigDecimal> number =
                        block.number(row, year, details.ways().get(block));
                if (number.isPresent()) {
                    sum = sum.add(number.get());
                    parts++;
                }
            }
        }
        return parts == 0 ? Evidence.NONE : agree(sum, stated, parts + 1);
    }

    private Evidence agreesWithHours(Choice details, int year, BigDecimal stated) {
        Optional<BigDecimal> hours = number(Part.PERSONNEL, details, year, Optional.of(Label.HOURS));
        Optional<BigDecimal> otherStaff = number(Part.PERSONNEL, details, year, Optional.of(Label.OTHER_STAFF));
        if (hours.isEmpty() || hours.get().signum() <= 0) {
            return otherStaff.map(other -> agree(other, stated, 2)).orElse(Evidence.NONE);
        }
        HourlyRate confined = HourlyRate.confinedBy(
                        hours.get(), otherStaff.map(unit::amount), unit.amount(stated), unit)
                .orElseThrow();
        if (!confined.meets(POSSIBLE)) {
            return Evidence.of(false);
        }
        HourlyRate rate = rates.get(columns.get(year));
        return rate == null ? Evidence.NONE : Evidence.of(confined.meets(rate));
    }

    private Evidence agreeingTotals(Choice project, Choice staff, Choice total) {
        Evidence evidence = Evidence.NONE;
        for (int year = 0; year < columns.size(); year++) {
            Optional<BigDecimal> a = number(Part.PROJECT_TOTAL, project, year, Optional.empty());
            Optional<BigDecimal> b = number(Part.PERSONNEL_TOTAL, staff, year, Optional.empty());
            Optional<BigDecimal> sum = number(Part.TOTAL, total, year, Optional.empty());
            if (a.isPresent() && b.isPresent() && sum.isPresent()) {
                evidence = evidence.plus(agree(a.get().add(b.get()), sum.get(), 3));
            }
        }
        return evidence;
    }

    /** Whether two figures agree but for rounding; zeros agree everywhere, which confirms nothing. */
    private static Evidence agree(BigDecimal computed, BigDecimal stated, int roundings) {
        if (computed.signum() == 0 && stated.signum() == 0) {
            return Evidence.NONE;
        }
        BigDecimal twiceTheDifference = computed.subtract(stated).abs().multiply(BigDecimal.valueOf(2));
        return Evidence.of(twiceTheDifference.compareTo(BigDecimal.valueOf(roundings)) <= 0);
    }

    private Optional<BigDecimal> number(Part part, Choice choice, int year, Optional<Label> label) {
        for (Block block : blocks.getOrDefault(part, List.of())) {
            for (TableRow row : block.rows()) {
                if (label.isEmpty() || label.get() == row.label()) {
                    Optional<BigDecimal> number =
                            block.number(row, year, choice.ways().get(block));
                    if (number.isPresent()) {
                        return number;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private int unlikeNeighbours(Choice project, Choice staff) {
        int cost = 0;
        for (Block funding : blocks.getOrDefault(Part.FUNDING, List.of())) {
            for (Block personnel : blocks.getOrDefault(Part.PERSONNEL, List.of())) {
                boolean unlike = funding.isShapedLike(personnel)
                        && !project.ways()
                                .get(funding)
                                .years()
                                .equals(staff.ways().get(personnel).years());
                cost += unlike ? UNLIKE_NEIGHBOUR : 0;
            }
        }
        return cost;
    }

    /**
     * The blocks of a table's rows, by part.
     *
     * @param apart whether a row with a text is taken to have moved alone
     */
    static Map<Part, List<Block>> blocks(List<TableRow> rows, List<YearColumn> columns, boolean apart) {
        Map<Part, List<TableRow>> byPart = new EnumMap<>(Part.class);
        for (TableRow row : rows) {
            byPart.computeIfAbsent(part(row.label()), key -> new ArrayList<>()).add(row);
        }
        Map<Part, List<Block>> blocks = new EnumMap<>(Part.class);
        byPart.forEach((part, members) -> blocks.put(part, Block.of(members, columns, apart)));
        return blocks;
    }

    private static Part part(Label label) {
        return switch (label) {
            case PROJECT_TOTAL -> Part.PROJECT_TOTAL;
            case REGULAR_STAFF, HOURS, OTHER_STAFF -> Part.PERSONNEL;
            case PERSONNEL_TOTAL -> Part.PERSONNEL_TOTAL;
            case TOTAL -> Part.TOTAL;
            default -> Part.FUNDING;
        };
    }
}
