package dev.hyoka.io.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The years that stand above a table's columns: every row of the table has its figures in this order. */
final class YearColumns {

    private final List<CellYear> years = new ArrayList<>();

    List<CellYear> years() {
        return List.copyOf(years);
    }

    int indexOf(CellYear year) {
        return years.indexOf(year);
    }

    /**
     * Takes up a row's years, if all can stand in one order.
     *
     * @param row the years of the row's figures, in their order
     * @return false if the table has two of them the other way round; nothing is taken up then
     */
    boolean add(List<CellYear> row) {
        Optional<List<CellYear>> joined = join(row);
        joined.ifPresent(all -> {
            years.clear();
            years.addAll(all);
        });
        return joined.isPresent();
    }

    private Optional<List<CellYear>> join(List<CellYear> row) {
        List<CellYear> all = new ArrayList<>(years);
        int from = 0;
        for (int i = 0; i < row.size(); i++) {
            int found = all.indexOf(row.get(i));
            if (found < 0) {
                found = place(row.get(i), all, from, nextKnown(row, i, all));
                all.add(found, row.get(i));
            }
            if (found < from) {
                return Optional.empty();
            }
            from = found + 1;
        }
        return Optional.of(all);
    }

    /** Where the next year of the row stands that the table has already. */
    private static int nextKnown(List<CellYear> row, int index, List<CellYear> all) {
        for (CellYear later : row.subList(index + 1, row.size())) {
            if (all.contains(later)) {
                return all.indexOf(later);
            }
        }
        return all.size();
    }

    /** Between two bounds, where it stands best: before the first later year. */
    private static int place(CellYear year, List<CellYear> all, int from, int to) {
        int place = from;
        while (place < to && !all.get(place).year().isAfter(year.year())) {
            place++;
        }
        return place;
    }
}
