package dev.hyoka.io.published;

import dev.hyoka.io.published.TrueTable.Line;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A cost table as it comes out of a published document: its lines, and which year each figure in them means.
 *
 * @param lines the lines, the header first
 * @param years the true year of each figure, by its place
 * @param harm what was done to it
 */
record PrintedTable(List<String> lines, Map<Place, Integer> years, Harm harm) {

    /** Where a figure stands: its line, counted from 0, and its column in characters, from 1. */
    record Place(int line, int column) {}

    /** What happens to the year columns of detail rows. */
    enum Shift {
        /** Nothing; the text has a column of its own behind them. */
        NONE,
        /** The text takes the place of a year, whose figures and all later ones go one field to the right. */
        TEXT_INSERTED,
        /** The text takes the place of a year, whose figures are lost. */
        TEXT_INSTEAD,
        /** A year's column is lost. */
        LOST
    }

    /**
     * What is done to a table.
     *
     * @param headerLacksBlank whether the header and the totals have one field less before their years
     * @param funding what happens to the sources
     * @param personnel what happens to the staff's rows
     * @param year the year that it happens to
     * @param totalsShifted how many blanks come before the totals
     * @param totalsLost how many of the first years the totals have lost
     * @param dash what stands in blank fields
     * @param trailing blanks added to the ends of the rows; -1 for blanks trimmed
     */
    record Harm(
            boolean headerLacksBlank,
            Shift funding,
            Shift personnel,
            int year,
            int totalsShifted,
            int totalsLost,
            String dash,
            int trailing) {

        static final Harm NOTHING = new Harm(false, Shift.NONE, Shift.NONE, 0, 0, 0, "", 0);

        /** Draws harm; the last year is the one that a text beside the table comes to. */
        static Harm draw(Random random, int years) {
            boolean shifted = random.nextDouble() < 0.6;
            Shift funding = shifted ? shift(random) : Shift.NONE;
            Shift personnel = !shifted ? Shift.NONE : random.nextDouble() < 0.7 ? funding : shift(random);
            return new Harm(
                    random.nextDouble() < (shifted ? 0.8 : 0.2),
                    funding,
                    personnel,
                    random.nextDouble() < 0.7 ? years - 1 : random.nextInt(years),
                    random.nextDouble() < 0.15 ? 1 + random.nextInt(2) : 0,
                    random.nextDouble() < 0.05 ? 1 + random.nextInt(years - 1) : 0,
                    new String[] {"", "", "-----", "—", "－"}[random.nextInt(5)],
                    random.nextInt(4) - 1);
        }

        /** The same harm to a table whose totals are all there. */
        Harm withAllTotals() {
            return new Harm(headerLacksBlank, funding, personnel, year, totalsShifted, 0, dash, trailing);
        }

        private static Shift shift(Random random) {
            return List.of(Shift.values()).get(random.nextInt(Shift.values().length));
        }
    }

    static PrintedTable of(TrueTable table, Harm harm) {
        Printer printer = new Printer(table, harm);
        printer.header();
        for (Line line : Line.values()) {
            if (line.isTotal()) {
                printer.total(line);
            } else {
                printer.detail(line, line.isFunding() ? harm.funding() : harm.personnel());
            }
        }
        return new PrintedTable(List.copyOf(printer.lines), Map.copyOf(printer.years), harm);
    }

    private static final class Printer {
        private final TrueTable table;
        private final Harm harm;
        private final List<String> lines = new ArrayList<>();
        private final Map<Place, Integer> years = new HashMap<>();
        private List<String> row = new ArrayList<>();

        private Printer(TrueTable table, Harm harm) {
            this.table = table;
            this.harm = harm;
        }

        private void header() {
            row.add("事業費(単位:千円)");
            if (!harm.headerLacksBlank()) {
                row.add("");
            }
            for (int year = 0; year < table.years(); year++) {
                row.add("R" + (year + 1) + (year < 2 ? "(実績)" : "(見込)"));
            }
            row.add("事業費増減理由");
            end();
        }

        private void detail(Line line, Shift shift) {
            boolean first = line == Line.NATIONAL || line == Line.STAFF;
            row.add(!first ? "" : line.isFunding() ? "事業費" : "人件費");
            row.add(line.label());
            for (int year = 0; year < table.years(); year++) {
                if (year == harm.year() && (shift == Shift.TEXT_INSERTED || shift == Shift.TEXT_INSTEAD)) {
                    row.add(text(first, line));
                }
                boolean lost = year == harm.year() && (shift == Shift.TEXT_INSTEAD || shift == Shift.LOST);
                if (!lost) {
                    figure(table.figure(line, year), year);
                }
            }
            if (shift == Shift.NONE) {
                row.add(text(first, line));
            }
            end();
        }

        private static String text(boolean first, Line line) {
            return !first ? "" : line.isFunding() ? "作品の数が減ったため。" : "地域の団体とともに進める。";
        }

        private void total(Line line) {
            row.add(line.label());
            if (!harm.headerLacksBlank()) {
                row.add("");
            }
            for (int i = 0; i < harm.totalsShifted(); i++) {
                row.add("");
            }
            for (int year = 0; year < table.years(); year++) {
                if (year < harm.totalsLost()) {
                    row.add("");
                } else {
                    figure(table.figure(line, year), year);
                }
            }
            if (line == Line.PROJECT_TOTAL) {
                row.add("協働の取組・方向性");
            }
            end();
        }

        private void figure(Optional<Long> figure, int year) {
            int column = String.join("\t", row).length() + 2;
            row.add(figure.map(NumberFormat.getIntegerInstance(Locale.ROOT)::format)
                    .orElse(harm.dash()));
            if (figure.isPresent()) {
                years.put(new Place(lines.size(), column), year);
            }
        }

        private void end() {
            StringBuilder line = new StringBuilder(String.join("\t", row));
            if (harm.trailing() < 0) {
                while (line.length() > 0 && line.charAt(line.length() - 1) == '\t') {
                    line.setLength(line.length() - 1);
                }
            }
            line.append("\t".repeat(Math.max(0, harm.trailing())));
            lines.add(line.toString());
            row = new ArrayList<>();
        }
    }
}
