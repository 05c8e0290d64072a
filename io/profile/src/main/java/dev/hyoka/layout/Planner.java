package dev.hyoka.layout;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Location;
import dev.hyoka.layout.Plan.Bound;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
                .forEach((field, source) -> binder.bind(source, unit, Scope.everywhere(), field.location())
                        .ifPresent(bound -> fields.put(field, bound)));
        Optional<Bound> year = layout.yearColumn()
                .flatMap(source -> binder.bind(source, unit, Scope.everywhere(), Location.of("fiscalYear")));
        List<Plan.IndicatorPlan> indicators = new ArrayList<>();
        layout.indicators().forEach(indicator -> indicators(indicator, indicators));
        AttributePlanner kept = new AttributePlanner(binder);
        List<Plan.YearPlan> years = new ArrayList<>();
        layout.cost().ifPresent(cost -> cost.blocks().forEach(block -> years(block, cost, years, kept)));
        layout.attributes().forEach(attribute -> kept.keep(attribute, Scope.everywhere(), Optional.empty()));
        layout.drop().forEach(dropped -> kept.drop(dropped, Scope.everywhere()));
        List<Integer> unclaimed = kept.rest(layout.others());
        return new Plan(fields, year, indicators, years, kept.attributes(), unclaimed);
    }

    private void indicators(IndicatorLayout indicator, List<Plan.IndicatorPlan> plans) {
        int start = -1;
        for (int k = 0; k < indicator.repeat(); k++) {
            Scope own = indicator.repeat() > 1 ? Scope.everywhere().forNumber(k + 1) : Scope.everywhere();
            if (indicator.first().isPresent()) {
                own = own.block(indicator.first().getAsInt(), indicator.width(), k);
            } else if (indicator.under().isPresent()) {
                BitSet columns = binder.under(
                        indicator.under().get(), own, indicator.name().columns());
                if (columns.isEmpty()) {
                    continue;
                }
                start = start < 0 ? columns.nextSetBit(0) : start;
                own = own.within(columns, columns.nextSetBit(0) - start);
            }
            indicator(indicator, own, plans);
        }
    }

    private void indicator(IndicatorLayout indicator, Scope own, List<Plan.IndicatorPlan> plans) {
        Optional<Bound> name = binder.bind(indicator.name(), unit, own, Location.ROOT);
        Optional<Bound> unitColumn = indicator.unit().flatMap(source -> binder.bind(source, unit, own, Location.ROOT));
        Optional<Bound> polarity =
                indicator.polarityColumn().flatMap(source -> binder.bind(source, unit, own, Location.ROOT));
        List<Plan.ValuePlan> values = new ArrayList<>();
        indicator.values().forEach(value -> values(indicator, value, own, values));
        name.ifPresent(bound -> plans.add(new Plan.IndicatorPlan(indicator, bound, unitColumn, polarity, values)));
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
            Scope scope = Scope.everywhere().forYear(i, year);
            if (block.first().isPresent()) {
                scope = scope.block(block.first().getAsInt(), block.width(), i);
            } else if (block.under().isPresent()) {
                BitSet columns = binder.under(block.under().get(), scope, references(block));
                if (columns.isEmpty()) {
                    continue;
                }
                start = start < 0 ? columns.nextSetBit(0) : start;
                scope = scope.within(columns, columns.nextSetBit(0) - start);
            }
            long sameYear = cost.blocks().stream()
                    .filter(other -> other.years().contains(year))
                    .count();
            String step =
                    sameYear < 2 ? year.toString() : year + "-" + block.phase().code();
            Location place = Location.of("cost", "years", step);
            Map<CostField, Bound> columns = new EnumMap<>(CostField.class);
            columns(block, cost, place, scope, columns);
            keep(block, scope, year, kept);
            if (!columns.isEmpty()) {
                plans.add(new Plan.YearPlan(year, block.phase(), columns));
            }
        }
    }

    private static List<Reference> references(CostLayout.Block block) {
        return block.columns().values().stream()
                .flatMap(source -> source.columns().stream())
                .toList();
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
            names.add(new Argument.Quote(binder.headers().named(column)));
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
