package dev.hyoka.rule.standard;

import dev.hyoka.finding.Evidence;
import dev.hyoka.finding.Evidence.Operand;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.form.CostRow;
import dev.hyoka.form.Terms;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.money.Rounding;
import dev.hyoka.rule.Conventions;
import dev.hyoka.rule.DocumentRule;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Reasons;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.cost.Equation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * TOT-04: a total is not stated although its parts are.
 *
 * <p>Where 事業費計(A) is missing and with it トータルコスト(A+B), that is said once, at (A). The value of 人件費計(B) needs a
 * rate, and hours that are not stated are not 0 hours.
 */
final class TotalNotStated implements DocumentRule {

    private static final RuleMetadata METADATA = RuleMetadata.builder("TOT-04")
            .severity(Severity.WARNING)
            .title(Text.of("内訳があるのに合計が記載されていない", "A total is not stated although its parts are"))
            .description(Text.of(
                    "財源が一つでも記載された年度の事業費計(A)と、事業費計(A)と人件費計(B)がそろった年度のトータルコスト(A+B)について、"
                            + "記載がなければ内訳から求めた額を示します。人件費計(B)は、単価がプロファイルにある場合だけ求めます。"
                            + "内訳の記載された年度がなければ対象外です。",
                    "Says what a missing total has to be: the project cost total (A) of a year with at least one funding"
                            + " source, and the total cost (A+B) of a year with both (A) and the personnel cost total"
                            + " (B). (B) itself is computed only where the profile states the rate."
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
            return Judgement.notApplicable(Reasons.NO_COST_TABLE);
        }
        Cost cost = table.get();
        Conventions conventions = context.settings().conventions();
        Judgement.Collector collector = Judgement.collect();
        for (CostYear year : cost.years()) {
            judge(collector, cost, year, Equation.PROJECT_TOTAL, conventions);
            Equation.personnelTotal(year, conventions)
                    .ifPresent(equation -> judge(collector, cost, year, equation, conventions));
            judge(collector, cost, year, Equation.TOTAL_COST, conventions);
        }
        return collector.orNotApplicable(NO_PARTS);
    }

    private static void judge(
            Judgement.Collector collector, Cost cost, CostYear year, Equation equation, Conventions conventions) {
        if (equation.isImplied(year)) {
            collector.examined();
            if (!equation.total().isStated(year)) {
                collector.observed(observation(cost, year, equation, conventions.rounding()));
            }
        }
    }

    private static Observation observation(Cost cost, CostYear year, Equation equation, Rounding rounding) {
        String place = cost.place(year);
        AmountUnit unit = cost.unit();
        List<Operand> operands = equation.operands(cost, year, rounding);
        List<Location> related =
                new ArrayList<>(operands.stream().map(Operand::location).toList());
        BigDecimal printed = equation.printed(Operand.sum(operands).value());
        Text sum = Evidence.sum(operands);
        String ja = "{year}の{row}が記載されていません。内訳(" + sum.ja() + ")から{implied}{unit}となります。";
        String en = "{year}: {row} is not stated; its parts (" + sum.en() + ") imply {implied} {unit}.";
        Optional<BigDecimal> personnel = equation.equals(Equation.PROJECT_TOTAL)
                        && CostRow.TOTAL.in(year).isEmpty()
                ? CostRow.PERSONNEL_TOTAL.printed(year, unit)
                : Optional.empty();
        if (personnel.isPresent()) {
            ja += "トータルコスト(A+B)も記載されておらず、人件費計(B) {personnelTotal}を加えて{impliedTotal}{unit}となります。";
            en += " The total cost (A+B) is not stated either; with the personnel cost total (B) {personnelTotal} it"
                    + " comes to {impliedTotal} {unit}.";
            related.add(CostRow.PERSONNEL_TOTAL.location(place));
            related.add(CostRow.TOTAL.location(place));
        }
        Message.Builder message = Message.of(ja + "記入漏れでないか確認してください。", en + " Check whether it was forgotten.")
                .with("year", Terms.year(cost, year))
                .with("row", equation.total().term())
                .with("unit", Terms.unit(unit))
                .with("implied", printed);
        Evidence.give(message, operands);
        personnel.ifPresent(total -> message.with("personnelTotal", total).with("impliedTotal", printed.add(total)));
        return Observation.of(message.build(), equation.total().location(place)).withRelated(related);
    }
}
