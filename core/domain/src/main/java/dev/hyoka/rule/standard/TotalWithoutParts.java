package dev.hyoka.rule.standard;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.form.CostRow;
import dev.hyoka.form.Terms;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.Personnel;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.rule.DocumentRule;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Reasons;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/**
 * TOT-05: a total other than 0 is stated and none of its parts is.
 *
 * <p>The parts of 人件費計(B) are the hours and the cost of other staff. A single value is implied in one case only:
 * where トータルコスト(A+B) stands without (A) and (B), but with funding sources, (B) is what they leave of it.
 */
final class TotalWithoutParts implements DocumentRule {

    private static final RuleMetadata METADATA = RuleMetadata.builder("TOT-05")
            .severity(Severity.WARNING)
            .title(Text.of("合計があるのに内訳が一つも記載されていない", "A total is stated and none of its parts is"))
            .description(Text.of(
                    "年度ごとに、0でない事業費計(A)に財源が、人件費計(B)に業務時間とその他職員人件費が、"
                            + "トータルコスト(A+B)に事業費計(A)と人件費計(B)が、一つも記載されていないものを知らせます。"
                            + "合計の記載された年度がなければ対象外です。",
                    "Finds, year by year, totals other than 0 without any part: the project cost total (A) without a"
                            + " funding source, the personnel cost total (B) without hours and without other staff cost,"
                            + " the total cost (A+B) without (A) and without (B). Not applicable if no year states a"
                            + " total."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .build();

    private static final Message NO_TOTAL =
            Message.of("合計が記載されている年度がありません。", "In no year is a total stated.").build();

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
        Judgement.Collector collector = Judgement.collect();
        for (CostYear year : cost.years()) {
            Personnel personnel = year.personnel();
            if (isUnsupported(collector, year.projectTotal(), !year.funding().isEmpty())) {
                tellProjectTotal(collector, cost, year);
            }
            boolean hasLabour =
                    personnel.hours().isPresent() || personnel.otherStaff().isPresent();
            if (isUnsupported(collector, personnel.total(), hasLabour)) {
                tellPersonnelTotal(collector, cost, year);
            }
            boolean hasTotals =
                    year.projectTotal().isPresent() || personnel.total().isPresent();
            if (isUnsupported(collector, year.total(), hasTotals)) {
                tellTotalCost(collector, cost, year);
            }
        }
        return collector.orNotApplicable(NO_TOTAL);
    }

    private static boolean isUnsupported(
            Judgement.Collector collector, Optional<MonetaryAmount> total, boolean hasParts) {
        total.ifPresent(stated -> collector.examined());
        return !hasParts && total.isPresent() && !total.get().isZero();
    }

    private static void tellProjectTotal(Judgement.Collector collector, Cost cost, CostYear year) {
        String place = cost.place(year);
        Message message = message(
                        cost,
                        year,
                        CostRow.PROJECT_TOTAL.term(),
                        year.projectTotal(),
                        Text.of(
                                "財源が一つも記載されていません。財源の合計が{stated}{unit}となるように記入するか、合計を確認してください。",
                                "no funding source is. Enter the sources, which have to add up to {stated} {unit}, or"
                                        + " check the total."))
                .build();
        List<Location> sources = Stream.of(FundingSource.values())
                .map(source -> Places.funding(place, source.code()))
                .toList();
        collector.observed(Observation.of(message, Places.projectTotal(place)).withRelated(sources));
    }

    private static void tellPersonnelTotal(Judgement.Collector collector, Cost cost, CostYear year) {
        String place = cost.place(year);
        Message message = message(
                        cost,
                        year,
                        CostRow.PERSONNEL_TOTAL.term(),
                        year.personnel().total(),
                        Text.of(
                                "業務時間もその他職員人件費も記載されていません。記入漏れでないか、合計とあわせて確認してください。",
                                "neither hours nor other staff cost are. Check whether they were forgotten, or whether"
                                        + " the total is wrong."))
                .build();
        collector.observed(message, Places.personnelTotal(place), Places.hours(place), Places.otherStaff(place));
    }

    private static void tellTotalCost(Judgement.Collector collector, Cost cost, CostYear year) {
        String place = cost.place(year);
        String ja = "事業費計(A)も人件費計(B)も記載されていません。";
        String en = "neither the project cost total (A) nor the personnel cost total (B) is.";
        Optional<MonetaryAmount> sources = year.impliedProjectTotal();
        if (sources.isPresent()) {
            ja += "事業費計(A)を財源の合計{impliedProjectTotal}{unit}とすると、人件費計(B)は{implied}{unit}となります。";
            en += " The funding sources imply {impliedProjectTotal} {unit} for (A), which"
                    + " leaves {implied} {unit} for (B).";
        }
        Message.Builder message = message(
                cost,
                year,
                CostRow.TOTAL.term(),
                year.total(),
                Text.of(
                        ja + "記入漏れでないか、合計とあわせて確認してください。",
                        en + " Check whether they were forgotten, or whether the total is wrong."));
        AmountUnit unit = cost.unit();
        sources.ifPresent(project -> message.with("impliedProjectTotal", unit.printed(project))
                .with("implied", unit.printed(year.total().orElseThrow().subtract(project))));
        collector.observed(
                message.build(), Places.total(place), Places.projectTotal(place), Places.personnelTotal(place));
    }

    private static Message.Builder message(
            Cost cost, CostYear year, Argument row, Optional<MonetaryAmount> stated, Text rest) {
        return Message.of(
                        "{year}の{row}は{stated}{unit}と記載されていますが、" + rest.ja(),
                        "{year}: {row} is stated as {stated} {unit}, but " + rest.en())
                .with("year", Terms.year(cost, year))
                .with("row", row)
                .with("unit", Terms.unit(cost.unit()))
                .with("stated", cost.unit().printed(stated.orElseThrow()));
    }
}
