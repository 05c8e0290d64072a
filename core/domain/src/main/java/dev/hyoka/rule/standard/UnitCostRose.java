package dev.hyoka.rule.standard;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Polarity;
import dev.hyoka.money.AmountInterval;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.money.Amounts;
import dev.hyoka.money.Rounding;
import dev.hyoka.rule.DocumentRule;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Parameter;
import dev.hyoka.rule.Reasons;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.Settings;
import dev.hyoka.rule.Vocabulary;
import dev.hyoka.rule.trend.CostChange;
import dev.hyoka.rule.trend.Series;
import dev.hyoka.rule.trend.Series.Point;
import dev.hyoka.rule.trend.TotalCost;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/**
 * TRD-07: トータルコスト(A+B) per unit of an outcome that is counted in numbers rose much.
 *
 * <p>Where less is better, cost per unit says nothing (nobody buys accidents), and neither does it where nobody knows which
 * way is better.
 */
final class UnitCostRose implements DocumentRule {

    private static final Parameter FACTOR = Parameter.number(
            "factor", "1.5", "1", "1000", Text.of("知らせる上昇の倍率(以上)", "the factor from which a rise is worth a finding"));
    private static final Vocabulary NOT_COUNTED = new Vocabulary(
            "uncounted-units",
            Text.of("単位に含まれていれば、数を数える指標とみなさない言葉", "words in a unit that tell that an indicator counts nothing"),
            List.of("%", "パーセント", "ポイント", "円"));
    private static final RuleMetadata METADATA = RuleMetadata.builder("TRD-07")
            .severity(Severity.INFO)
            .title(Text.of("成果1単位当たりのトータルコストが大きく上昇した", "The total cost per unit of an outcome rose much"))
            .description(Text.of(
                    "数で数える成果指標(単位が%、ポイント、円などでないもの)のうち多いほど良いものについて、"
                            + "トータルコスト(A+B)の実績÷指標の実績を前年度と比べ、倍率(factor)以上の上昇を知らせます。"
                            + "内訳のある指標は内訳ごとに求めます。端数処理で生じうる差は上昇とせず、系列の断絶をまたいでは比べません。"
                            + "評価年度と前年度のトータルコストと実績がそろった、そのような指標がなければ対象外です。",
                    "Compares the actual total cost (A+B) divided by the indicator's actual with that of the year before,"
                            + " for outcome indicators of which more is better and that are counted in numbers (whose unit"
                            + " is not %, points, yen or the like), and finds rises by at least a factor. Labelled"
                            + " parts are judged one by one. What rounding explains is no rise, and nothing is compared"
                            + " across a break of the series. Not applicable unless such an indicator and the total cost"
                            + " state the actuals of the evaluated year and of the year before."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .addParameters(FACTOR)
            .addVocabularies(Series.LESS_IS_BETTER, NOT_COUNTED)
            .build();

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Message NOTHING_TO_COMPARE = Message.of(
                    "数で数える、多いほど良い成果指標で、評価年度と前年度のトータルコストと実績がそろったものがありません。",
                    "No outcome indicator that is counted in numbers and of which more is better has, with the total cost,"
                            + " the actuals of the evaluated year and of the year before.")
            .build();

    /** The cost and the outcome of two years, all above 0. */
    private record Pair(CostChange cost, Series series, Point before, Point actual) {

        static Optional<Pair> of(CostChange cost, Series series) {
            Optional<Point> before = series.actual(cost.from().year());
            Optional<Point> actual = series.actual(cost.to().year());
            boolean isPositive = cost.hasFactor()
                    && before.isPresent()
                    && before.get().number().signum() > 0
                    && actual.isPresent()
                    && actual.get().number().signum() > 0;
            return isPositive ? Optional.of(new Pair(cost, series, before.get(), actual.get())) : Optional.empty();
        }

        boolean reaches(BigDecimal factor) {
            return dividend().compareTo(divisor().multiply(factor)) >= 0;
        }

        BigDecimal factor() {
            return dividend().divide(divisor(), DECIMALS, RoundingMode.HALF_UP);
        }

        boolean isWithinRounding(Rounding rounding) {
            AmountInterval from = cost.from().interval(rounding);
            AmountInterval to = cost.to().interval(rounding);
            return Amounts.number(to.low())
                            .multiply(before.number())
                            .compareTo(Amounts.number(from.high()).multiply(actual.number()))
                    <= 0;
        }

        private BigDecimal dividend() {
            return Amounts.number(cost.to().amount()).multiply(before.number());
        }

        private BigDecimal divisor() {
            return Amounts.number(cost.from().amount()).multiply(actual.number());
        }
    }

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
        Optional<CostChange> cost = context.get(CostChange.OF_SHEET).stream()
                .filter(change -> change.to().year().equals(sheet.fiscalYear()))
                .filter(change ->
                        change.from().phase() == Phase.ACTUAL && change.to().phase() == Phase.ACTUAL)
                .findFirst();
        if (cost.isEmpty()) {
            return Judgement.notApplicable(NOTHING_TO_COMPARE);
        }
        Settings settings = context.settings();
        Rounding rounding = settings.conventions().rounding();
        Judgement.Collector collector = Judgement.collect();
        for (Series series : context.get(Series.OF_SHEET)) {
            Optional<Pair> pair = isCounted(series, settings) ? Pair.of(cost.get(), series) : Optional.empty();
            if (pair.isPresent()) {
                collector.examined();
                if (pair.get().reaches(settings.number(FACTOR)) && !pair.get().isWithinRounding(rounding)) {
                    collector.observed(observation(pair.get()));
                }
            }
        }
        return collector.orNotApplicable(NOTHING_TO_COMPARE);
    }

    private static boolean isCounted(Series series, Settings settings) {
        Optional<String> unit =
                series.indicator().unit().map(stated -> Normalizer.normalize(stated, Normalizer.Form.NFKC));
        return series.indicator().category() == IndicatorCategory.OUTCOME
                && unit.isPresent()
                && settings.words(NOT_COUNTED).stream().noneMatch(unit.get()::contains)
                && series.polarity(settings.words(Series.LESS_IS_BETTER)).equals(Optional.of(Polarity.UP));
    }

    private static Observation observation(Pair pair) {
        Series series = pair.series();
        TotalCost from = pair.cost().from();
        TotalCost to = pair.cost().to();
        Message message = Message.of(
                        "指標{indicator}の1{counted}当たりのトータルコスト(A+B)が、{yearBefore}の{perUnitBefore}{currency}から"
                                + "{year}の{perUnit}{currency}へ{factor}倍に上昇しました"
                                + "(トータルコスト{costBefore}→{cost}{unit}、実績{before}→{stated})。要因を確認してください。",
                        "Indicator {indicator}: total cost (A+B) per {counted} rose from {perUnitBefore} {currency} in"
                                + " {yearBefore} to {perUnit} {currency} in {year}, {factor} times as much (total cost"
                                + " {costBefore} → {cost} {unit}, actual {before} → {stated}). Look for the cause.")
                .with("indicator", series.term())
                .with("counted", series.indicator().unit().orElseThrow())
                .with("yearBefore", Terms.year(from.year()))
                .with("year", Terms.year(to.year()))
                .with("perUnitBefore", perUnit(from, pair.before()))
                .with("perUnit", perUnit(to, pair.actual()))
                .with("currency", Terms.unit(new AmountUnit(to.unit().currency(), 1)))
                .with("factor", pair.factor())
                .with("costBefore", from.printed())
                .with("cost", to.printed())
                .with("unit", Terms.unit(to.unit()))
                .with("before", pair.before().number())
                .with("stated", pair.actual().number())
                .build();
        return Observation.of(
                message,
                series.location(pair.actual()),
                series.location(pair.before()),
                from.location(),
                to.location());
    }

    /** In yen; of small amounts with decimals. */
    private static BigDecimal perUnit(TotalCost cost, Point point) {
        BigDecimal exact = Amounts.number(cost.amount()).divide(point.number(), DECIMALS, RoundingMode.HALF_UP);
        return exact.compareTo(HUNDRED) < 0 ? exact : exact.setScale(0, RoundingMode.HALF_UP);
    }
}
