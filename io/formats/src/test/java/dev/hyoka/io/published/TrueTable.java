package dev.hyoka.io.published;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A cost table as its author meant it, in thousand yen: every total follows from its parts.
 *
 * @param years how many years it has
 * @param figures what each line states for each year; empty where it states nothing
 */
record TrueTable(int years, Map<Line, List<Optional<Long>>> figures) {

    /** The lines of the form. */
    enum Line {
        NATIONAL("国庫支出金", "funding/national"),
        PREFECTURAL("県支出金", "funding/prefectural"),
        BONDS("地方債", "funding/bonds"),
        OTHER("その他", "funding/other"),
        GENERAL("一般財源", "funding/general"),
        PROJECT_TOTAL("事業費計(A)", "projectTotal"),
        STAFF("正規職員数", "personnel/regularStaff"),
        HOURS("業務時間", "personnel/hours"),
        OTHER_STAFF("その他職員人件費", "personnel/otherStaff"),
        PERSONNEL_TOTAL("人件費計(B)", "personnel/total"),
        TOTAL("トータルコスト(A+B)", "total");

        private final String label;
        private final String place;

        Line(String label, String place) {
            this.label = label;
            this.place = place;
        }

        String label() {
            return label;
        }

        /** The part of the document, below its year. */
        String place() {
            return place;
        }

        boolean isFunding() {
            return compareTo(PROJECT_TOTAL) < 0;
        }

        boolean isPersonnel() {
            return compareTo(PROJECT_TOTAL) > 0 && compareTo(PERSONNEL_TOTAL) < 0;
        }

        boolean isTotal() {
            return !isFunding() && !isPersonnel();
        }
    }

    Optional<Long> figure(Line line, int year) {
        return figures.get(line).get(year);
    }

    /** Draws a table. */
    static TrueTable draw(Random random, int[] rates) {
        Map<Line, List<Optional<Long>>> details = new EnumMap<>(Line.class);
        for (Line line : Line.values()) {
            if (!line.isTotal()) {
                details.put(line, row(random, line, rates.length));
            }
        }
        return withTotals(details, rates);
    }

    /** Draws a table in which every year has costs and hours that are like no other year's. */
    static TrueTable drawTelling(Random random, int[] rates) {
        Map<Line, List<Optional<Long>>> details = new EnumMap<>(draw(random, rates).figures);
        details.put(Line.GENERAL, differing(random, rates.length, 200_000));
        details.put(Line.HOURS, differing(random, rates.length, 2_000));
        return withTotals(details, rates);
    }

    private static List<Optional<Long>> differing(Random random, int years, int step) {
        List<Optional<Long>> row = new ArrayList<>();
        for (int year = 0; year < years; year++) {
            row.add(Optional.of((long) step * (year + 1) + random.nextInt(step / 4)));
        }
        Collections.shuffle(row, random);
        return row;
    }

    private static TrueTable withTotals(Map<Line, List<Optional<Long>>> details, int[] rates) {
        int years = rates.length;
        Map<Line, List<Optional<Long>>> figures = new EnumMap<>(details);
        List<Optional<Long>> project = new ArrayList<>();
        List<Optional<Long>> personnel = new ArrayList<>();
        List<Optional<Long>> total = new ArrayList<>();
        for (int year = 0; year < years; year++) {
            long a = 0;
            for (Line line : Line.values()) {
                a += line.isFunding() ? figures.get(line).get(year).orElse(0L) : 0;
            }
            long hours = figures.get(Line.HOURS).get(year).orElse(0L);
            long b = (hours * rates[year] + 500) / 1000
                    + figures.get(Line.OTHER_STAFF).get(year).orElse(0L);
            project.add(Optional.of(a));
            personnel.add(Optional.of(b));
            total.add(Optional.of(a + b));
        }
        figures.put(Line.PROJECT_TOTAL, project);
        figures.put(Line.PERSONNEL_TOTAL, personnel);
        figures.put(Line.TOTAL, total);
        return new TrueTable(years, figures);
    }

    /** A line of details; what a municipality plans is often what it had the year before. */
    private static List<Optional<Long>> row(Random random, Line line, int years) {
        double stated = switch (line) {
            case GENERAL, HOURS, STAFF -> 0.92;
            case OTHER -> 0.4;
            default -> 0.15;
        };
        boolean usual = random.nextDouble() < stated;
        List<Optional<Long>> row = new ArrayList<>();
        for (int year = 0; year < years; year++) {
            if (random.nextDouble() < (usual ? 0.08 : 0.95)) {
                row.add(Optional.empty());
            } else if (year > 0 && row.get(year - 1).isPresent() && random.nextDouble() < 0.3) {
                row.add(row.get(year - 1));
            } else {
                row.add(Optional.of(amount(random, line)));
            }
        }
        return row;
    }

    private static long amount(Random random, Line line) {
        return switch (line) {
            case STAFF -> 1 + random.nextInt(9);
            case HOURS -> 10L * (1 + random.nextInt(random.nextBoolean() ? 30 : 1500));
            default -> random.nextInt(20) == 0 ? 0 : Math.round(Math.exp(random.nextDouble() * 11));
        };
    }
}
