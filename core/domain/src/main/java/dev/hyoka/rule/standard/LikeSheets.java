package dev.hyoka.rule.standard;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.rule.standard.Likeness.Limits;
import dev.hyoka.rule.standard.SheetFigures.ValueSpot;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which sheets of a set are like one another.
 *
 * <p>Not every sheet is compared with every other one. Sheets that state exactly the same are found by a table; of the
 * others those are compared that have all figures of a year's costs, or all values of an indicator, in common. Where many
 * have, each is compared with its neighbour in the order of their values only. So the comparisons are about as many as
 * the sheets.
 */
final class LikeSheets {

    /** Of so many sheets each is compared with each. */
    private static final int FEW = 8;

    private static final Comparator<SheetFigures> BY_VALUES = Comparator.comparing(
                    (SheetFigures sheet) -> sheet.values().values().toArray(String[]::new), Arrays::compare)
            .thenComparing(LikeSheets::stated, Arrays::compare);

    private final IdentityHashMap<SheetFigures, List<SheetFigures>> groups = new IdentityHashMap<>();
    private final Map<FiscalYear, Set<DocumentRef>> sheetsOfYears = new HashMap<>();
    private int comparisons;

    private LikeSheets() {}

    static LikeSheets of(Collection<SheetFigures> sheets, Limits limits) {
        LikeSheets like = new LikeSheets();
        Map<List<Object>, List<SheetFigures>> same = new LinkedHashMap<>();
        sheets.stream().sorted(Comparator.comparing(SheetFigures::ref)).forEach(sheet -> {
            like.sheetsOfYears
                    .computeIfAbsent(sheet.fiscalYear(), year -> new HashSet<>())
                    .add(sheet.ref());
            if (sheet.isTelling()) {
                same.computeIfAbsent(sheet.contents(), contents -> new ArrayList<>())
                        .add(sheet);
            }
        });
        like.group(withLikeOnesTogether(same.values()), limits);
        return like;
    }

    /** How many other sheets of a sheet's fiscal year there are. */
    int othersOfYear(SheetFigures sheet) {
        return sheetsOfYears.get(sheet.fiscalYear()).size() - 1;
    }

    /** How often two sheets were compared. */
    int comparisons() {
        return comparisons;
    }

    /**
     * Returns the sheets that are like a sheet, if it is the last of them in the order of references: there they are told
     * of, once for all of them.
     *
     * @param sheet a sheet of the set that tells enough, the same object
     * @return the others in their order; empty if there are none or another one is the last
     */
    List<SheetFigures> before(SheetFigures sheet) {
        List<SheetFigures> group = groups.get(sheet);
        if (!group.get(group.size() - 1).ref().equals(sheet.ref())) {
            return List.of();
        }
        // Two documents of one reference are the same project read twice, which another rule tells of
        Map<DocumentRef, SheetFigures> others = new TreeMap<>();
        for (SheetFigures other : group) {
            if (!other.ref().equals(sheet.ref())) {
                others.putIfAbsent(other.ref(), other);
            }
        }
        return List.copyOf(others.values());
    }

    /** Sheets with like values are neighbours; of those with the same, in the given order. */
    private static List<List<SheetFigures>> withLikeOnesTogether(Collection<List<SheetFigures>> same) {
        List<List<SheetFigures>> ordered = new ArrayList<>(same);
        ordered.sort(Comparator.comparing(sheets -> sheets.get(0), BY_VALUES));
        return ordered;
    }

    private static BigDecimal[] stated(SheetFigures sheet) {
        List<BigDecimal> stated = new ArrayList<>();
        sheet.forEachCost((spot, figure) -> stated.add(figure));
        return stated.toArray(BigDecimal[]::new);
    }

    private void group(List<List<SheetFigures>> same, Limits limits) {
        int[] parents = new int[same.size()];
        Arrays.setAll(parents, i -> i);
        Set<List<Integer>> compared = new HashSet<>();
        for (List<Integer> alike : sharing(same)) {
            for (int i = 1; i < alike.size(); i++) {
                int other = alike.get(i);
                for (int one : alike.subList(alike.size() <= FEW ? 0 : i - 1, i)) {
                    if (compared.add(List.of(one, other))) {
                        comparisons++;
                        if (Likeness.of(same.get(one).get(0), same.get(other).get(0), limits)
                                .isLike(limits)) {
                            parents[root(parents, one)] = root(parents, other);
                        }
                    }
                }
            }
        }
        Map<Integer, List<SheetFigures>> byRoot = new HashMap<>();
        for (int i = 0; i < parents.length; i++) {
            byRoot.computeIfAbsent(root(parents, i), root -> new ArrayList<>()).addAll(same.get(i));
        }
        for (List<SheetFigures> group : byRoot.values()) {
            group.sort(Comparator.comparing(SheetFigures::ref));
            group.forEach(sheet -> groups.put(sheet, group));
        }
    }

    private static int root(int[] parents, int i) {
        int root = i;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /** The positions of the sheets that share a year's costs or an indicator's values. */
    private static Collection<List<Integer>> sharing(List<List<SheetFigures>> same) {
        Map<List<Object>, List<Integer>> sharing = new HashMap<>();
        for (int i = 0; i < same.size(); i++) {
            SheetFigures sheet = same.get(i).get(0);
            for (Object part : parts(sheet)) {
                List<Object> feature =
                        List.of(sheet.fiscalYear(), sheet.unit().currency().getCurrencyCode(), part);
                sharing.computeIfAbsent(feature, key -> new ArrayList<>(1)).add(i);
            }
        }
        return sharing.values();
    }

    /** Each year's costs and each indicator's values. */
    private static List<Object> parts(SheetFigures sheet) {
        List<Object> parts = new ArrayList<>(sheet.costs().entrySet());
        Map<Integer, Map<ValueSpot, String>> indicators = new HashMap<>();
        sheet.values()
                .forEach((spot, value) -> indicators
                        .computeIfAbsent(spot.indicator(), indicator -> new HashMap<>())
                        .put(spot, value));
        parts.addAll(indicators.values());
        return parts;
    }
}
