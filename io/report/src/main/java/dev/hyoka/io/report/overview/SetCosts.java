package dev.hyoka.io.report.overview;

import dev.hyoka.io.report.chart.CostStack;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the projects of a set cost, each project once a fiscal year.
 *
 * @param unit the unit of most sheets; the others are converted
 * @param stated the years, project by project
 * @param otherCurrencies how many projects are left out since they are in another currency
 */
record SetCosts(AmountUnit unit, List<Stated> stated, int otherCurrencies) {

    /** Of several statements about a project's year the first that there is counts. */
    private static final List<Phase> PREFERRED = List.of(Phase.ACTUAL, Phase.ESTIMATE, Phase.BUDGET, Phase.TARGET);

    /**
     * What a project states of a year.
     *
     * @param newest the project's newest sheet
     * @param year the amounts
     */
    record Stated(ManagementSheet newest, CostYear year) {}

    /** Collects the costs of projects, each with its sheets, the newest first; empty if none states a cost. */
    static Optional<SetCosts> of(List<List<ManagementSheet>> projects) {
        Optional<AmountUnit> unit = mostFrequent(units(projects), AmountUnit::currency)
                .flatMap(currency -> mostFrequent(
                        units(projects).filter(each -> each.currency().equals(currency)), Function.identity()));
        return unit.map(common -> of(projects, common));
    }

    private static SetCosts of(List<List<ManagementSheet>> projects, AmountUnit unit) {
        List<Stated> stated = new ArrayList<>();
        int otherCurrencies = 0;
        for (List<ManagementSheet> project : projects) {
            List<Cost> costs =
                    project.stream().flatMap(sheet -> sheet.cost().stream()).toList();
            if (costs.stream().anyMatch(cost -> !cost.unit().currency().equals(unit.currency()))) {
                otherCurrencies++;
            }
            Map<FiscalYear, CostYear> years = new TreeMap<>();
            costs.stream()
                    .filter(cost -> cost.unit().currency().equals(unit.currency()))
                    .flatMap(cost -> cost.years().stream())
                    .filter(year -> CostStack.of(year, unit).isStated())
                    .forEach(year -> years.merge(year.fiscalYear(), year, SetCosts::preferred));
            years.values().forEach(year -> stated.add(new Stated(project.get(0), year)));
        }
        return new SetCosts(unit, List.copyOf(stated), otherCurrencies);
    }

    private static CostYear preferred(CostYear ofNewer, CostYear ofOlder) {
        return PREFERRED.indexOf(ofOlder.phase()) < PREFERRED.indexOf(ofNewer.phase()) ? ofOlder : ofNewer;
    }

    private static Stream<AmountUnit> units(List<List<ManagementSheet>> projects) {
        return projects.stream()
                .flatMap(List::stream)
                .flatMap(sheet -> sheet.cost().stream())
                .map(Cost::unit);
    }

    /** The value that occurs most often; of several the first. */
    private static <T, K> Optional<K> mostFrequent(Stream<T> values, Function<T, K> key) {
        Map<K, Long> counts = values.collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .reduce((first, second) -> second.getValue() > first.getValue() ? second : first)
                .map(Map.Entry::getKey);
    }
}
