package dev.hyoka.rule.standard;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Text;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.money.AmountInterval;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.standard.SumRow.Part;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** A stated total beside what its stated parts imply. */
record Comparison(Cost cost, CostYear year, SumRow row, MonetaryAmount stated, MonetaryAmount computed) {

    private static final Message NOTHING_TO_COMPARE = Message.of(
                    "合計とその内訳がともに記載されている年度がありません。", "In no year are both the total and its parts stated.")
            .build();

    /** How a total and its parts relate. */
    enum Agreement {
        EQUAL,
        WITHIN_ROUNDING,
        CONTRADICTION
    }

    /**
     * Judges totals in every year in which both they and their parts are stated.
     *
     * @param context the document
     * @param rows the totals
     * @param sought what is to be found
     * @param advice what the message says after the figures: what the reader has to do
     */
    static Judgement judge(RuleContext context, List<SumRow> rows, Agreement sought, Text advice) {
        Optional<Cost> table = context.managementSheet().cost();
        if (table.isEmpty()) {
            return Judgement.notApplicable(Terms.NO_COST_TABLE);
        }
        Cost cost = table.get();
        Judgement.Collector collector = Judgement.collect();
        for (CostYear year : cost.years()) {
            for (SumRow row : rows) {
                Optional<MonetaryAmount> stated = row.stated(year);
                Optional<MonetaryAmount> computed = stated.isEmpty() ? stated : row.implied(year);
                if (computed.isEmpty()) {
                    continue;
                }
                collector.examined();
                Comparison comparison = new Comparison(cost, year, row, stated.get(), computed.get());
                if (comparison.agreement() == sought) {
                    comparison.tell(collector, advice);
                }
            }
        }
        return collector.orNotApplicable(NOTHING_TO_COMPARE);
    }

    /** Nearly all totals equal the sum of their parts: intervals are built for the others only. */
    private Agreement agreement() {
        if (stated.compareTo(computed) == 0) {
            return Agreement.EQUAL;
        }
        AmountUnit unit = cost.unit();
        AmountInterval sum = row.parts(year, "").stream()
                .map(part -> AmountInterval.ofRounded(part.amount(), unit))
                .reduce(AmountInterval::plus)
                .orElseThrow();
        return AmountInterval.ofRounded(stated, unit).meets(sum) ? Agreement.WITHIN_ROUNDING : Agreement.CONTRADICTION;
    }

    private void tell(Judgement.Collector collector, Text advice) {
        String place = cost.place(year);
        AmountUnit unit = cost.unit();
        List<Part> parts = row.parts(year, place);
        Text sum = Part.template(parts);
        Message.Builder message = Message.of(
                        "{year}の{row}は{stated}{unit}と記載されていますが、内訳(" + sum.ja()
                                + ")の合計は{computed}{unit}で、差(記載-合計)は{difference}{unit}です。" + advice.ja(),
                        "{year}: {row} is stated as {stated} {unit}, but its parts (" + sum.en()
                                + ") add up to {computed} {unit}; stated less computed is {difference} {unit}. "
                                + advice.en())
                .with("year", Terms.year(cost, year))
                .with("row", row.term())
                .with("unit", Terms.unit(unit))
                .with("stated", unit.printed(stated))
                .with("computed", unit.printed(computed))
                .with("difference", unit.printed(stated.subtract(computed)));
        Part.give(message, parts, unit);
        collector.observed(message.build(), row.location(place), Part.locations(parts));
    }
}
