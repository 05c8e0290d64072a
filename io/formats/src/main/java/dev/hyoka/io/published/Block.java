package dev.hyoka.io.published;

import dev.hyoka.io.published.TableRow.Content;
import dev.hyoka.io.published.TableRow.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Rows of the cost table whose columns moved together, and the ways in which their fields can belong to the years.
 *
 * <p>Columns are only ever merged, inserted or lost, never exchanged: the fields with figures keep their order, so that
 * each way is an increasing choice of years for them.
 */
final class Block {

    /** The parts of the table, each with an alignment of its own. */
    enum Part {
        FUNDING,
        PROJECT_TOTAL,
        PERSONNEL,
        PERSONNEL_TOTAL,
        TOTAL
    }

    /**
     * A way in which the fields belong to the years.
     *
     * @param years the index of the year of each figure position; -1 for one that belongs to no year
     * @param cost how many columns must have been inserted or lost for it
     * @param departure whether it departs from fields that stand exactly below their years
     */
    record Way(List<Integer> years, int cost, boolean departure) {}

    /** More ways than this are not tried: those that need the fewest changes come first. */
    private static final int MOST_WAYS = 20;

    /** How many years of figures are looked at to find them. */
    private static final int MOST_STEPS = 100_000;

    private final List<TableRow> rows;
    private final List<YearColumn> columns;
    private final int[] figures;
    private final int[] texts;
    private final List<Way> ways;

    Block(List<TableRow> rows, List<YearColumn> columns) {
        this.rows = rows;
        this.columns = columns;
        this.figures = positions(rows, true);
        this.texts = positions(rows, false);
        this.ways = findWays();
    }

    List<TableRow> rows() {
        return rows;
    }

    List<Way> ways() {
        return ways;
    }

    /** Whether the fields stand exactly below their years. */
    boolean isRegular() {
        return regular().isPresent();
    }

    /** Whether two blocks have figures and texts at the same places, so that the same happened to both. */
    boolean isShapedLike(Block other) {
        return Arrays.equals(figures, other.figures) && Arrays.equals(texts, other.texts);
    }

    /** The year's index of a field in a way; -1 if it belongs to none. */
    int yearOf(Field field, Way way) {
        int at = Arrays.binarySearch(figures, field.position());
        return at < 0 ? -1 : way.years().get(at);
    }

    /** The number that a row states for a year in a way. */
    Optional<BigDecimal> number(TableRow row, int year, Way way) {
        for (int i = 0; i < figures.length; i++) {
            if (way.years().get(i) == year) {
                return figures[i] < row.fields().size()
                        ? row.fields().get(figures[i]).number()
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether two ways state the same numbers for the same years. */
    boolean readsAlike(Way way, Way other) {
        return rows.stream().allMatch(row -> readsAlike(row, way, other));
    }

    /** Whether two ways state the same numbers of a row for the same years. */
    boolean readsAlike(TableRow row, Way way, Way other) {
        return IntStream.range(0, columns.size())
                .allMatch(year -> number(row, year, way).equals(number(row, year, other)));
    }

    /**
     * Splits rows into blocks: rows stay together as long as none has text where another has a figure.
     *
     * @param apart whether a row with a text is a block of its own
     */
    static List<Block> of(List<TableRow> rows, List<YearColumn> columns, boolean apart) {
        List<Block> blocks = new ArrayList<>();
        List<TableRow> together = new ArrayList<>();
        for (TableRow row : rows) {
            List<TableRow> longer = new ArrayList<>(together);
            longer.add(row);
            boolean textChanges = apart && !together.isEmpty() && hasText(together.get(0)) != hasText(row);
            if (!together.isEmpty() && (textChanges || !fitTogether(longer, columns.size()))) {
                blocks.add(new Block(together, columns));
                together = new ArrayList<>();
            }
            together.add(row);
        }
        if (!together.isEmpty()) {
            blocks.add(new Block(together, columns));
        }
        return blocks;
    }

    private static boolean fitTogether(List<TableRow> rows, int years) {
        int[] figures = positions(rows, true);
        int[] texts = positions(rows, false);
        boolean sameLabelColumn =
                rows.stream().mapToInt(TableRow::labelIndex).distinct().count() == 1;
        return sameLabelColumn
                && figures.length <= years
                && Arrays.stream(texts).noneMatch(text -> Arrays.binarySearch(figures, text) >= 0);
    }

    private static boolean hasText(TableRow row) {
        return row.fields().stream().anyMatch(field -> field.content() == Content.TEXT);
    }

    private static int[] positions(List<TableRow> rows, boolean ofFigures) {
        TreeSet<Integer> positions = new TreeSet<>();
        for (TableRow row : rows) {
            for (Field field : row.fields()) {
                if (ofFigures ? field.isFigure() : field.content() == Content.TEXT) {
                    positions.add(field.position());
                }
            }
        }
        return positions.stream().mapToInt(Integer::intValue).toArray();
    }

    private List<Way> findWays() {
        List<List<Integer>> choices = new ArrayList<>();
        choose(new int[figures.length], 0, 0, Math.max(0, figures.length - columns.size()), choices);
        Optional<List<Integer>> regular = regular();
        regular.filter(years -> !choices.contains(years)).ifPresent(choices::add);
        return choices.stream()
                .map(years -> new Way(
                        years,
                        regular.equals(Optional.of(years)) ? 0 : cost(years),
                        regular.isPresent() && !regular.get().equals(years)))
                .sorted(Comparator.comparing(Way::departure).thenComparing(Way::cost))
                .limit(MOST_WAYS)
                .toList();
    }

    /** All increasing choices of years for the figure positions, of which some may stay without one. */
    private void choose(int[] years, int at, int from, int without, List<List<Integer>> choices) {
        if (choices.size() * years.length > MOST_STEPS) {
            return;
        }
        if (at == years.length) {
            choices.add(Arrays.stream(years).boxed().toList());
            return;
        }
        int left = years.length - at - without;
        for (int year = from; year <= columns.size() - left; year++) {
            if (left > 0) {
                years[at] = year;
                choose(years, at + 1, year + 1, without, choices);
            }
        }
        if (without > 0) {
            years[at] = -1;
            choose(years, at + 1, from, without - 1, choices);
        }
    }

    /** How many columns must have been inserted or lost; a text between two figures explains one that was inserted. */
    private int cost(List<Integer> years) {
        int cost = 0;
        int shift = 0;
        int before = -1;
        for (int i = 0; i < figures.length; i++) {
            int year = years.get(i);
            if (year < 0) {
                cost++;
                continue;
            }
            int next = figures[i] - (columns.get(year).index() - columns.get(0).index());
            int inserted = textsBetween(before, figures[i]);
            int jump = next - shift;
            cost += jump > 0 ? Math.max(0, jump - inserted) : -jump;
            shift = next;
            before = figures[i];
        }
        return cost;
    }

    private int textsBetween(int from, int to) {
        return (int)
                Arrays.stream(texts).filter(text -> text > from && text < to).count();
    }

    /** The years below whose headers the figures stand; empty if a figure or the label stands elsewhere. */
    private Optional<List<Integer>> regular() {
        List<Integer> years = new ArrayList<>();
        for (TableRow row : rows) {
            if (row.labelIndex() >= columns.get(0).index()) {
                return Optional.empty();
            }
        }
        int offset = rows.get(0).labelIndex() + 1;
        for (int figure : figures) {
            int year = columnAt(figure + offset);
            if (year < 0) {
                return Optional.empty();
            }
            years.add(year);
        }
        boolean textBelowYear = Arrays.stream(texts).anyMatch(text -> columnAt(text + offset) >= 0);
        return textBelowYear ? Optional.empty() : Optional.of(years);
    }

    private int columnAt(int index) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).index() == index) {
                return i;
            }
        }
        return -1;
    }
}
