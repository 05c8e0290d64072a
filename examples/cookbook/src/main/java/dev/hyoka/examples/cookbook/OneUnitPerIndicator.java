package dev.hyoka.examples.cookbook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.Indicator;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Need;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.SetRule;
import dev.hyoka.rule.Settings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A rule over a set: sheets that measure by the same indicator measure in the same unit. */
public final class OneUnitPerIndicator implements SetRule<List<OneUnitPerIndicator.Measure>, Map<String, Set<String>>> {

    private static final RuleMetadata METADATA = RuleMetadata.builder("CITY-03")
            .severity(Severity.WARNING)
            .title(Text.of("同じ指標の単位が異なる", "One indicator in several units"))
            .description(Text.of(
                    "同じ名称の指標の単位が、シートによって異なるものを知らせます。指標がなければ対象外です。",
                    "Finds indicators of one name whose units differ from sheet to sheet. Not applicable without"
                            + " indicators."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .addNeeds(Need.SET)
            .keeps(Text.of("指標の名称と単位", "the names and units of the indicators"))
            .build();
    private static final Message NO_INDICATOR =
            Message.of("単位のある指標がありません。", "No indicator states a unit.").build();

    /**
     * What the rule keeps of an indicator.
     *
     * @param position its position in the sheet
     * @param name its name
     * @param unit its unit
     */
    public record Measure(int position, String name, String unit) {}

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public List<Measure> note(RuleContext context) {
        List<Indicator> indicators = context.managementSheet().indicators();
        return indicators.stream()
                .filter(indicator -> indicator.unit().isPresent())
                .map(indicator -> new Measure(
                        indicators.indexOf(indicator),
                        indicator.name(),
                        indicator.unit().orElseThrow()))
                .toList();
    }

    @Override
    public Map<String, Set<String>> gather(List<List<Measure>> notes, Settings settings) {
        return notes.stream()
                .flatMap(List::stream)
                .collect(groupingBy(Measure::name, mapping(Measure::unit, toCollection(TreeSet::new))));
    }

    @Override
    public Judgement judge(List<Measure> own, Map<String, Set<String>> units, Settings settings) {
        Judgement.Collector collector = Judgement.collect();
        for (Measure measure : own) {
            collector.examined();
            Set<String> stated = units.get(measure.name());
            if (stated.size() > 1) {
                Message message = Message.of(
                                "指標「{name}」の単位は「{stated}」ですが、シート全体では{units}が使われています。そろえてください。",
                                "The unit of {name} is {stated}, but the sheets use {units}. Use one.")
                        .with("name", measure.name())
                        .with("stated", measure.unit())
                        .with("units", String.join("・", stated))
                        .build();
                collector.observed(message, Places.indicator(measure.position()));
            }
        }
        return collector.orNotApplicable(NO_INDICATOR);
    }
}
