package dev.hyoka.rule.standard;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.money.Rounding;
import dev.hyoka.rule.DocumentRule;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Parameter;
import dev.hyoka.rule.Reasons;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.Settings;
import dev.hyoka.rule.trend.CostChange;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * TRD-06: トータルコスト(A+B) changed much between two years that follow one another, and no reason is stated.
 *
 * <p>A project that starts rises from 0, and one that ends falls to 0; neither is a surprise.
 */
final class CostChangeUnexplained implements DocumentRule {

    private static final Parameter FACTOR = Parameter.number(
            "factor",
            "1.5",
            "1",
            "1000",
            Text.of("知らせる変化の倍率(以上)", "the factor from which a change is worth a finding"));
    private static final Parameter AMOUNT = Parameter.number(
            "amount",
            "1000000",
            "0",
            "1000000000000",
            Text.of("知らせる変化の額(円、以上)", "the number of yen from which a change is worth a finding"));
    private static final RuleMetadata METADATA = RuleMetadata.builder("TRD-06")
            .severity(Severity.WARNING)
            .title(Text.of("トータルコストが大きく増減したのに理由が記載されていない", "The total cost changed much, and no reason is stated"))
            .description(Text.of(
                    "続く2年度のトータルコスト(A+B)が倍率(factor)以上かつ額(amount)以上増減し、事業費増減理由の記載がないものを知らせます。"
                            + "同じ年度が複数あれば実績、見込、予算の順に選びます。0からの増加(開始)と、完了・廃止・休止・統合による0への減少は除きます。"
                            + "端数処理で生じうる差は変化とせず、系列の断絶をまたいでは比べません。"
                            + "続く2年度のトータルコストがともに記載されていなければ対象外です。",
                    "Finds changes of the total cost (A+B) from a year to the next by at least a factor and at least an"
                            + " amount, where no reason for the change in cost is stated. Of a year with several"
                            + " columns the actual counts, else the estimate, else the budget. A rise from 0 (a start)"
                            + " is left out, and so is a fall to 0 of a project that is completed, abolished, suspended"
                            + " or merged. What rounding explains is no change, and nothing is compared across a break"
                            + " of the series. Not applicable unless two years in a row state the total cost."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .addParameters(FACTOR, AMOUNT)
            .build();

    private static final Set<DirectionCode> ENDS =
            EnumSet.of(DirectionCode.COMPLETED, DirectionCode.ABOLISH, DirectionCode.SUSPEND, DirectionCode.MERGE);

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Judgement judge(RuleContext context) {
        ManagementSheet sheet = context.managementSheet();
        if (sheet.cost().isEmpty()) {
            return Judgement.notApplicable(Reasons.NO_COST_TABLE);
        }
        boolean hasReason = sheet.cost().get().changeReason().isPresent();
        boolean ends = sheet.direction()
                .flatMap(Direction::code)
                .filter(ENDS::contains)
                .isPresent();
        Rounding rounding = context.settings().conventions().rounding();
        Judgement.Collector collector = Judgement.collect();
        for (CostChange change : context.get(CostChange.OF_SHEET)) {
            collector.examined();
            if (!hasReason && isGreat(change, ends, context.settings()) && !change.isWithinRounding(rounding)) {
                collector.observed(observation(change, rounding));
            }
        }
        return collector.orNotApplicable(CostChange.NONE);
    }

    private static boolean isGreat(CostChange change, boolean ends, Settings settings) {
        boolean vanishes =
                change.from().amount().isPositive() && change.to().amount().isZero() && !ends;
        return (vanishes || change.reaches(settings.number(FACTOR))) && change.isAtLeast(settings.number(AMOUNT));
    }

    private static Observation observation(CostChange change, Rounding rounding) {
        Optional<BigDecimal> factor = change.factor();
        String ja = change.isRise() ? "増加" : "減少";
        String en = change.isRise() ? "more than" : "less than";
        if (factor.isPresent()) {
            ja += change.isRise() ? "({factor}倍)" : "({factor}分の1)";
        }
        String times = factor.isEmpty() ? "" : change.isRise() ? " ({factor} times as much)" : " (1/{factor} of it)";
        Message.Builder message = Message.of(
                        "{year}のトータルコスト(A+B)は{stated}{unit}で、{yearBefore}の{before}{unit}から{difference}{unit}" + ja
                                + "していますが、事業費増減理由が記載されていません。理由を記入するか、額を確認してください。",
                        "{year}: total cost (A+B) is {stated} {unit}, {difference} {unit} "
                                + en + " the {before} of {yearBefore}" + times
                                + ", but no reason for the change in cost is stated. Enter the reason, or check the"
                                + " amounts.")
                .with("year", change.to().term())
                .with("unit", Terms.unit(change.to().unit()))
                .with("stated", change.to().printed())
                .with("yearBefore", Terms.year(change.from().year()))
                .with("before", change.from().printed())
                .with("difference", change.difference());
        factor.ifPresent(value -> message.with("factor", value));
        return Observation.of(
                        message.build(), change.to().location(), change.from().location(), Places.CHANGE_REASON)
                .withEvidence(change.evidence(rounding));
    }
}
