package dev.hyoka.layout;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Location;
import dev.hyoka.io.table.Columns;
import dev.hyoka.layout.Binder.Scope;
import dev.hyoka.layout.Plan.Bound;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds a layout's columns in a table. */
final class Planner {

    private final Layout.Description layout;
    private final Binder binder;
    private final AmountUnit unit;

    Planner(Layout.Description layout, Binder binder) {
        this.layout = layout;
        this.binder = binder;
        this.unit = layout.cost().map(CostLayout::unit).orElse(AmountUnit.THOUSAND_YEN);
    }

    Plan plan() {
        Map<SheetField, Bound> fields = new EnumMap<>(SheetField.class);
        layout.fields()
                .forEach((field, source) -> binder.bind(source, unit, binder.everywhere(), field.location())
                        .ifPresent(bound -> fields.put(field, bound)));
        Optional<Bound> year = layout.yearColumn()
                .flatMap(source -> binder.bind(source, unit, binder.everywhere(), Location.of("fiscalYear")));
        List<Plan.IndicatorPlan> indicators = new ArrayList<>();
        layout.indicators().forEach(indicator -> indicators(indicator, indicators));
        AttributePlanner kept = new AttributePlanner(binder);
        List<Plan.YearPlan> years = new ArrayList<>();
        layout.cost().ifPresent(cost -> cost.blocks().forEach(block -> years(block, cost, years, kept)));
        layout.attributes().forEach(attribute -> kept.keep(attribute, binder.everywhere(), Optional.empty()));
        layout.drop().forEach(dropped -> kept.drop(dropped, binder.everywhere()));
        List<Integer> unclaimed = kept.rest(layout.others());
        return new Plan(fields, year, indicators, years, kept.attributes(), unclaimed);
    }

    private void indicators(IndicatorLayout indicator, List<Plan.IndicatorPlan> plans) {
        for (int k = 0; k < indicator.repeat(); k++) {
            Scope scope = binder.everywhere();
            if (indicator.first().isPresent()) {
                int width = indicator.width().orElse(Columns.MOST);
                int from = indicator.first().getAsInt() + k * indicator.width().orElse(0);
                scope = new Scope(
                        Binder.range(from, from + width),
                        k * indicator.width().orElse(0),
                        0,
                        Optional.empty(),
                        OptionalInt.empty());
            }
            Scope own = new Scope(scope.columns(), scope.shift(), 0, Optional.empty(), OptionalInt.of(k + 1));
            Optional<Bound> name = binder.bind(indicator.name(), unit, own, Location.ROOT);
            Optional<Bound> unitColumn =
                    indicator.unit().flatMap(source -> binder.bind(source, unit, own, Location.ROOT));
            Optional<Bound> polarity =
                    indicator.polarityColumn().flatMap(source -> binder.bind(source, unit, own, Location.ROOT));
            List<Plan.ValuePlan> values = new ArrayList<>();
            indicator.values().forEach(value -> values(indicator, value, own, values));
            name.ifPresent(bound -> plans.add(new Plan.IndicatorPlan(indicator, bound, unitColumn, polarity, values)));
        }
    }

    private void values(
            IndicatorLayout indicator, IndicatorLayout.Values values, Scope scope, List<Plan.ValuePlan> plans) {
        Source source = new Source(
                List.of(values.reference()),
                Optional.empty(),
                List.of(Optional.empty()),
                Map.of(),
                values.reference().position());
        for (int i = 0; i < values.years().size(); i++) {
            FiscalYear year = values.years().get(i);
            binder.bind(source, unit, scope.forYear(i, year), Location.ROOT).ifPresent(bound -> {
                binder.figure(
                        bound,
                        "values " + year.toShortText() + " " + values.phase().code(),
                        false);
                long sameYear = indicator.values().stream()
                        .filter(other -> other.years().contains(year))
                        .count();
                String step = sameYear < 2
                        ? year.toString()
                        : year + "-" + values.phase().code();
                plans.add(new Plan.ValuePlan(year, values.phase(), step, bound.first()));
            });
        }
    }

    private void years(CostLayout.Block block, CostLayout cost, List<Plan.YearPlan> plans, AttributePlanner kept) {
        int start = -1;
        for (int i = 0; i < block.years().size(); i++) {
            FiscalYear year = block.years().get(i);
            Scope scope = binder.everywhere().forYear(i, year);
            if (block.first().isPresent()) {
                int shift = i * block.width().orElse(0);
                int from = block.first().getAsInt() + shift;
                int to = block.width().isPresent() ? from + block.width().getAsInt() : Columns.MOST;
                scope = new Scope(Binder.range(from, to), shift, i, Optional.of(year), OptionalInt.empty());
            } else if (block.under().isPresent()) {
                BitSet columns = binder.under(block.under().get(), block, scope);
                start = start < 0 ? columns.nextSetBit(0) : start;
                int shift = columns.isEmpty() ? 0 : columns.nextSetBit(0) - start;
                scope = new Scope(columns, shift, i, Optional.of(year), OptionalInt.empty());
            }
            long sameYear = cost.blocks().stream()
                    .filter(other -> other.years().contains(year))
                    .count();
            String step =
                    sameYear < 2 ? year.toString() : year + "-" + block.phase().code();
            Location place = Location.of("cost", "years", step);
            Map<CostField, Bound> columns = new EnumMap<>(CostField.class);
            if (!scope.columns().isEmpty()) {
                columns(block, cost, place, scope, columns);
                keep(block, scope, year, kept);
            }
            plans.add(new Plan.YearPlan(year, block.phase(), columns));
        }
    }

    private void columns(
            CostLayout.Block block, CostLayout cost, Location place, Scope scope, Map<CostField, Bound> columns) {
        FiscalYear year = scope.year().orElseThrow();
        block.columns()
                .forEach((field, source) -> binder.bind(source, cost.unit(), scope, field.within(place))
                        .ifPresent(bound -> {
                            columns.put(field, bound);
                            binder.figure(bound, year.toShortText() + " " + field.key(), field.isAmount());
                            if (bound.columns().size() > 1) {
                                addedUp(field, bound);
                            }
                        }));
    }

    private void addedUp(CostField field, Bound bound) {
        List<Argument> names = new ArrayList<>();
        for (int column : bound.columns()) {
            names.add(new Argument.Quote(binder.named(column)));
        }
        binder.notes()
                .layout(
                        Remark.ADDED_UP,
                        bound.source().position(),
                        binder.headers().position(bound.first()),
                        message -> message.with("field", field.key()).with("columns", new Argument.Series(names)));
    }

    private void keep(CostLayout.Block block, Scope scope, FiscalYear year, AttributePlanner kept) {
        block.attributes().forEach(attribute -> kept.keep(attribute, scope, Optional.of(year)));
        block.drop().forEach(dropped -> kept.drop(dropped, scope));
    }
}
