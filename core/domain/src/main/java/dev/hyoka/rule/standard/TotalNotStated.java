package dev.hyoka.rule.standard;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Rule;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.standard.SumRow.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * TOT-04: a total is not stated although its parts are.
 *
 * <p>Where 事業費計(A) is missing and with it トータルコスト(A+B), that is said once, at (A). 人件費計(B) is left alone: its
 * value needs the hourly rate, and hours that are not stated are not 0 hours.
 */
final class TotalNotStated implements Rule {

    private static final RuleMetadata METADATA = RuleMetadata.builder("TOT-04")
            .severity(Severity.WARNING)
            .title(Text.of("内訳があるのに合計が記載されていない", "A total is not stated although its parts are"))
            .description(Text.of(
                    "財源が一つでも記載された年度の事業費計(A)と、事業費計(A)と人件費計(B)がそろった年度のトータルコスト(A+B)について、"
                            + "記載がなければ内訳から求めた額を示します。人件費計(B)は時間単価がわからないと求められないため扱いません。"
                            + "内訳の記載された年度がなければ対象外です。",
                    "Says what a missing total has to be: the project cost total (A) of a year with at least one funding"
                            + " source, and the total cost (A+B) of a year with both (A) and the personnel cost total"
                            + " (B). (B) itself is not judged, since it cannot be computed without the hourly rate."
                            + " Not applicable if no year states the parts of a total."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .build();

    private static final Message NO_PARTS = Message.of(
                    "合計の内訳が記載されている年度がありません。", "In no year are the parts of a total stated.")
            .build();

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Judgement judge(RuleContext context) {
        Optional<Cost> table = context.managementSheet().cost();
        if (table.isEmpty()) {
            return Judgement.notApplicable(Terms.NO_COST_TABLE);
        }
        Cost cost = table.get();
        Judgement.Collector collector = Judgement.collect();
        for (CostYear year : cost.years()) {
            if (!year.funding().isEmpty()) {
                collector.examined();
                if (year.projectTotal().isEmpty()) {
                    tellProjectTotal(collector, cost, year);
                }
            }
            if (year.projectTotal().isPresent() && year.personnel().total().isPresent()) {
                collector.examined();
                if (year.total().isEmpty()) {
                    tell(collector, cost, year, SumRow.TOTAL_COST, Optional.empty());
                }
            }
        }
        return collector.orNotApplicable(NO_PARTS);
    }

    private static void tellProjectTotal(Judgement.Collector collector, Cost cost, CostYear year) {
        Optional<MonetaryAmount> personnel =
                year.total().isPresent() ? Optional.empty() : year.personnel().total();
        tell(collector, cost, year, SumRow.PROJECT_TOTAL, personnel);
    }

    /** Tells of a missing total; and with (B), that the total cost is missing as well and what it has to be. */
    private static void tell(
            Judgement.Collector collector, Cost cost, CostYear year, SumRow row, Optional<MonetaryAmount> personnel) {
        String place = cost.place(year);
        AmountUnit unit = cost.unit();
        List<Part> parts = row.parts(year, place);
        List<Location> related = new ArrayList<>(Part.locations(parts));
        MonetaryAmount implied = row.implied(year).orElseThrow();
        Text sum = Part.template(parts);
        String ja = "{year}の{row}が記載されていません。内訳(" + sum.ja() + ")から{implied}{unit}となります。";
        String en = "{year}: {row} is not stated; its parts (" + sum.en() + ") imply {implied} {unit}.";
        if (personnel.isPresent()) {
            ja += "トータルコスト(A+B)も記載されておらず、人件費計(B) {personnelTotal}を加えて{impliedTotal}{unit}となります。";
            en += " The total cost (A+B) is not stated either; with the personnel cost total (B) {personnelTotal} it"
                    + " comes to {impliedTotal} {unit}.";
            related.add(Places.personnelTotal(place));
            related.add(Places.total(place));
        }
        Message.Builder message = Message.of(ja + "記入漏れでないか確認してください。", en + " Check whether it was forgotten.")
                .with("year", Terms.year(cost, year))
                .with("row", row.term())
                .with("unit", Terms.unit(unit))
                .with("implied", unit.printed(implied));
        Part.give(message, parts, unit);
        personnel.ifPresent(amount -> message.with("personnelTotal", unit.printed(amount))
                .with("impliedTotal", unit.printed(implied.add(amount))));
        collector.observed(message.build(), row.location(place), related);
    }
}
