package dev.hyoka.io.published;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.io.Origin;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.published.PrintedTable.Harm;
import dev.hyoka.io.published.PrintedTable.Place;
import dev.hyoka.io.published.TrueTable.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sheets of one municipality and year, whose cost tables were harmed in printing.
 *
 * @param tables the tables as they were meant
 * @param printed the tables as they are printed
 */
record CostSheets(List<TrueTable> tables, List<PrintedTable> printed) {

    private static final List<String> HEAD = List.of(
            "令和2年度分 重点事業マネジメントシート",
            "重点事業名\t見守り事業",
            "事業目的・概要",
            "声をかけ合う。",
            "事業スケジュール(当初)\t進捗状況\t進捗度",
            "通年\t進めた。\tA",
            "今後の方向性",
            "継続\t続ける。");

    static final int FIRST_YEAR = 2019;

    private static final int LINES = HEAD.size() + Line.values().length + 1;

    /** Draws some sheets, whose hours cost the same, each with harm of its own. */
    static CostSheets draw(Random random, int sheets) {
        int[] rates = rates(random);
        List<TrueTable> tables = new ArrayList<>();
        List<PrintedTable> printed = new ArrayList<>();
        for (int i = 0; i < sheets; i++) {
            TrueTable table = TrueTable.draw(random, rates);
            tables.add(table);
            printed.add(PrintedTable.of(table, Harm.draw(random, rates.length)));
        }
        return new CostSheets(tables, printed);
    }

    /** Draws a harmed table whose figures leave no doubt, and some whole ones that tell what its hours cost. */
    static CostSheets drawTelling(Random random) {
        int[] rates = rates(random);
        List<TrueTable> tables = new ArrayList<>();
        List<PrintedTable> printed = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            TrueTable table = TrueTable.drawTelling(random, rates);
            tables.add(table);
            printed.add(PrintedTable.of(
                    table, i == 0 ? Harm.draw(random, rates.length).withAllTotals() : Harm.NOTHING));
        }
        return new CostSheets(tables, printed);
    }

    private static int[] rates(Random random) {
        int[] rates = new int[3 + random.nextInt(3)];
        Arrays.setAll(rates, year -> 2800 + random.nextInt(800));
        return rates;
    }

    String text() {
        List<String> lines = new ArrayList<>();
        for (PrintedTable table : printed) {
            lines.addAll(HEAD);
            lines.addAll(table.lines());
        }
        return String.join("\n", lines) + "\n";
    }

    List<Reading> read() {
        List<ReadItem> items = Published.read(text()).items();
        if (items.size() != printed.size()) {
            throw new AssertionError(printed.size() + " sheets were read as " + items.size());
        }
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            readings.add(new Reading(tables.get(i), printed.get(i), items.get(i), i * LINES + HEAD.size() + 1));
        }
        return readings;
    }

    /**
     * What was read of a table.
     *
     * @param table what was meant
     * @param printed what is printed
     * @param item what was read
     * @param firstLine the line of the table's header, from 1
     */
    record Reading(TrueTable table, PrintedTable printed, ReadItem item, int firstLine) {

        /** Whether all of the figures were read into their years. */
        boolean isRight() {
            return misplaced().isEmpty() && left().isEmpty();
        }

        /** The figures that were read into a year that is not theirs, in rows of which the reader was sure. */
        List<String> wrong() {
            List<String> wrong = new ArrayList<>();
            misplaced().forEach((location, origin) -> {
                if (!isDoubted(place(origin).line())) {
                    wrong.add(location + " " + origin.raw());
                }
            });
            return wrong;
        }

        private Map<Location, Origin> misplaced() {
            Map<Location, Origin> misplaced = new TreeMap<>(figures());
            misplaced
                    .entrySet()
                    .removeIf(figure -> year(figure.getKey())
                            .equals(Optional.ofNullable(printed.years().get(place(figure.getValue())))));
            return misplaced;
        }

        /** The figures that are printed and in no year of the document. */
        Set<Place> left() {
            Set<Place> left = new HashSet<>(printed.years().keySet());
            figures().values().forEach(origin -> left.remove(place(origin)));
            return left;
        }

        /** Whether the reader said of some rows that they can be read otherwise. */
        boolean isDoubted() {
            return doubts().findAny().isPresent();
        }

        private boolean isDoubted(int line) {
            return doubts().mapToInt(problem -> problem.position().line().orElseThrow() - firstLine)
                    .anyMatch(doubted -> part(doubted) == part(line));
        }

        private Stream<Problem> doubts() {
            return item.problems().stream().filter(problem -> problem.code().equals("ambiguous-columns"));
        }

        /** Lines of one part of the table are read together. */
        private static int part(int line) {
            Line printed = List.of(Line.values()).get(line - 1);
            return printed.isFunding() ? -1 : printed.isPersonnel() ? -2 : line;
        }

        /** Where the figures of the document were found. */
        Map<Location, Origin> figures() {
            Map<Location, Origin> figures = new TreeMap<>(item.sourceMap().origins());
            figures.keySet().removeIf(location -> !location.isWithin(Location.of("cost", "years")));
            return figures;
        }

        private static Optional<Integer> year(Location figure) {
            return Optional.of(Integer.parseInt(figure.steps().get(2)) - FIRST_YEAR);
        }

        Place place(Origin origin) {
            return new Place(
                    origin.position().line().orElseThrow() - firstLine,
                    origin.position().column().orElseThrow());
        }

        /** All that is to be known of a table that was misread. */
        String report() {
            return printed.harm() + "\n" + String.join("\n", printed.lines()).replace('\t', '⇥') + "\n"
                    + item.problems().stream()
                            .map(problem -> problem.code() + " " + problem.position() + " "
                                    + problem.message().in(Language.EN))
                            .collect(Collectors.joining("\n"));
        }
    }
}
