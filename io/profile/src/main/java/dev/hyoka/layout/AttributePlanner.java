package dev.hyoka.layout;

import dev.hyoka.finding.Location;
import dev.hyoka.io.table.Columns;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Finds the columns that are kept by their header and those that are not read; names the former. */
final class AttributePlanner {

    private final Binder binder;
    private final Map<Integer, Wanted> wanted = new TreeMap<>();
    private final List<Runnable> groups = new ArrayList<>();

    AttributePlanner(Binder binder) {
        this.binder = binder;
    }

    /** The name that a column is kept by, before names are told apart. */
    private record Wanted(String name, Optional<FiscalYear> year) {}

    /** Keeps columns; those below a group heading are looked for when everything else has its columns. */
    void keep(Layout.Kept kept, Scope scope, Optional<FiscalYear> year) {
        if (kept.reference() instanceof Reference.Under) {
            groups.add(() -> keepNow(kept, scope, year));
        } else {
            keepNow(kept, scope, year);
        }
    }

    private void keepNow(Layout.Kept kept, Scope scope, Optional<FiscalYear> year) {
        for (int column : binder.all(kept.reference(), scope, Remark.HEADER_NOT_FOUND)) {
            boolean isTaken = kept.reference() instanceof Reference.Under && binder.isClaimed(column);
            if (!isTaken) {
                keep(column, kept.as(), year);
            }
        }
    }

    private void keep(int column, Optional<String> as, Optional<FiscalYear> year) {
        String heading = as.map(CellText::oneLine)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> binder.headers().heading(column));
        wanted.putIfAbsent(column, new Wanted(heading.isEmpty() ? Columns.letters(column) : heading, year));
        binder.claim(column);
    }

    void drop(Reference reference, Scope scope) {
        if (reference instanceof Reference.Under) {
            groups.add(() -> dropNow(reference, scope));
        } else {
            dropNow(reference, scope);
        }
    }

    private void dropNow(Reference reference, Scope scope) {
        binder.all(reference, scope, Remark.DROP_NOT_FOUND).forEach(binder::claim);
    }

    /** Does with the columns of which nothing is said what the layout says of those; returns the ones to be told. */
    List<Integer> rest(Layout.Others others) {
        groups.forEach(Runnable::run);
        List<Integer> rest = new ArrayList<>();
        for (int column = 0; column < Columns.MOST; column++) {
            if (!binder.isClaimed(column)) {
                rest.add(column);
            }
        }
        switch (others) {
            case TELL -> {
                return rest;
            }
            case KEEP ->
                rest.stream()
                        .filter(column -> column < binder.headers().width())
                        .forEach(column -> keep(column, Optional.empty(), Optional.empty()));
            case DROP -> {
                return List.of();
            }
        }
        return List.of();
    }

    /** The columns that are kept, in their order, with names of which no two are equal. */
    List<Plan.Attribute> attributes() {
        Map<Integer, String> names = new LinkedHashMap<>();
        wanted.forEach((column, want) -> names.put(
                column,
                want.year().map(year -> want.name() + " " + year.toShortText()).orElse(want.name())));
        tellApart(names, column -> String.join(" / ", binder.headers().path(column)));
        tellApart(names, column -> names.get(column) + " (" + Columns.letters(column) + ")");
        List<Plan.Attribute> attributes = new ArrayList<>();
        names.forEach(
                (column, name) -> attributes.add(new Plan.Attribute(name, column, Location.of("attributes", name))));
        attributes.sort(Comparator.comparingInt(Plan.Attribute::column));
        return attributes;
    }

    private static void tellApart(Map<Integer, String> names, IntFunction<String> longer) {
        Map<String, Integer> counts = new HashMap<>();
        names.values().forEach(name -> counts.merge(name, 1, Integer::sum));
        names.replaceAll((column, name) -> {
            String other = counts.get(name) > 1 ? longer.apply(column) : name;
            return other.isEmpty() ? name : other;
        });
    }
}
