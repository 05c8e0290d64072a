package dev.hyoka.rule.standard;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.money.Amounts;
import dev.hyoka.money.Rounding;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Need;
import dev.hyoka.rule.Parameter;
import dev.hyoka.rule.Reasons;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.SetRule;
import dev.hyoka.rule.Settings;
import dev.hyoka.rule.trend.CostChange;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * TRD-08: a year-on-year change of トータルコスト(A+B) stands out among all sheets of the set.
 *
 * <p>Compared are the logarithms of the ratios, so that a doubling and a halving weigh the same. How far one lies from
 * their median is told by the modified z-score of Iglewicz and Hoaglin (How to Detect and Handle Outliers, 1993):
 * 0.6745 × distance ÷ the median of all distances; where more than half of the sheets changed alike, so that this median
 * is 0, distance ÷ (1.2533 × the mean of all distances).
 */
final class CostChangeStandsOut
        implements SetRule<CostChangeStandsOut.Note, Map<CostChangeStandsOut.Years, CostChangeStandsOut.Spread>> {

    private static final Parameter DISTANCE = Parameter.number(
            "distance",
            "3.5",
            "0",
            "1000",
            Text.of(
                    "知らせる隔たり(通常のばらつきの何倍を超えるか)",
                    "how many times the usual spread a change has to lie away from the median, at least"));
    private static final Parameter SHEETS = Parameter.count(
            "sheets", 8, 2, 100_000, Text.of("比べるのに必要なシートの枚数", "how many sheets are needed to compare"));
    private static final Parameter FACTOR = Parameter.number(
            "factor",
            "1.5",
            "1",
            "1000",
            Text.of("知らせる変化の倍率(以上)", "the factor from which a change is worth a finding"));
    private static final RuleMetadata METADATA = RuleMetadata.builder("TRD-08")
            .severity(Severity.INFO)
            .title(Text.of(
                    "トータルコストの増減が他のシートに比べて際立っている", "A change of the total cost stands out among all sheets of the set"))
            .description(Text.of(
                    "続く2年度のトータルコスト(A+B)の比を、同じ年度のすべてのシートと比べ、倍率(factor)以上で、"
                            + "中央値からの隔たりが通常のばらつきの一定倍(distance)を超えるものを知らせます。"
                            + "隔たりは比の対数で測り、通常のばらつきは隔たりの中央値÷0.6745(それが0なら隔たりの平均×1.2533)とします。"
                            + "0以下の額には比がなく、系列の断絶をまたいでは比べません。比べられるシートが所定の枚数(sheets)に満たなければ対象外です。",
                    "Compares the ratio of the total costs (A+B) of two years in a row with those of all other sheets of the"
                            + " same fiscal year, and finds changes by at least a factor whose distance from the median is"
                            + " more than so many times the usual spread. Distances are those of the ratios' logarithms;"
                            + " the usual spread is their median ÷ 0.6745 (if that is 0, their mean × 1.2533). Amounts"
                            + " of 0 or less have no ratio, and nothing is compared across a break of the series. Not"
                            + " applicable if fewer sheets than needed can be compared."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .addParameters(DISTANCE, SHEETS, FACTOR)
            .addNeeds(Need.SET)
            .keeps(Text.of("各年度のトータルコスト(A+B)", "the total cost (A+B) of each year"))
            .build();

    private static final int DECIMALS = 2;

    /** What is kept of a sheet. */
    record Note(FiscalYear sheetYear, boolean hasCosts, List<CostChange> changes) {}

    /** The later one of the two years, in sheets of one year. */
    record Years(FiscalYear sheetYear, FiscalYear year) {}

    /** Where most ratios lie, as logarithms. */
    record Spread(int sheets, double median, double usual) {

        static Spread of(List<Double> ratios) {
            double[] logarithms = sorted(ratios);
            double median = median(logarithms);
            double[] distances = Arrays.stream(logarithms)
                    .map(logarithm -> StrictMath.abs(logarithm - median))
                    .sorted()
                    .toArray();
            double medianDistance = median(distances);
            double usual = medianDistance > 0
                    ? medianDistance / 0.6745
                    : 1.2533 * (Arrays.stream(distances).reduce(0, Double::sum) / distances.length);
            return new Spread(logarithms.length, median, usual);
        }

        private static double[] sorted(List<Double> values) {
            return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        }

        private static double median(double[] sorted) {
            int half = sorted.length / 2;
            return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        }

        /** In usual spreads; 0 where all sheets changed alike. */
        double distance(double logarithm) {
            return usual > 0 ? StrictMath.abs(logarithm - median) / usual : 0;
        }
    }

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Note note(RuleContext context) {
        return new Note(
                context.managementSheet().fiscalYear(),
                context.managementSheet().cost().isPresent(),
                context.get(CostChange.OF_SHEET).stream()
                        .filter(CostChange::hasFactor)
                        .toList());
    }

    @Override
    public Map<Years, Spread> gather(List<Note> notes, Settings settings) {
        Map<Years, List<Double>> ratios = new HashMap<>();
        for (Note note : notes) {
            for (CostChange change : note.changes) {
                ratios.computeIfAbsent(years(note, change), key -> new ArrayList<>())
                        .add(logarithm(change));
            }
        }
        Map<Years, Spread> spreads = new HashMap<>();
        ratios.forEach((years, all) -> spreads.put(years, Spread.of(all)));
        return spreads;
    }

    @Override
    public Judgement judge(Note own, Map<Years, Spread> all, Settings settings) {
        if (!own.hasCosts) {
            return Judgement.notApplicable(Reasons.NO_COST_TABLE);
        }
        Rounding rounding = settings.conventions().rounding();
        Judgement.Collector collector = Judgement.collect();
        for (CostChange change : own.changes) {
            Spread spread = all.get(years(own, change));
            if (spread.sheets >= settings.count(SHEETS)) {
                collector.examined();
                double distance = spread.distance(logarithm(change));
                boolean standsOut = distance > settings.number(DISTANCE).doubleValue();
                if (standsOut && change.reaches(settings.number(FACTOR)) && !change.isWithinRounding(rounding)) {
                    collector.observed(observation(change, spread, distance, settings));
                }
            }
        }
        return collector.orNotApplicable(Message.of(
                        "続く2年度のトータルコスト(A+B)を比べられるシートが{sheets}枚に足りません。",
                        "Fewer than {sheets} sheets state a total cost (A+B) above 0 for two years in a row.")
                .with("sheets", settings.count(SHEETS))
                .build());
    }

    private static Years years(Note note, CostChange change) {
        return new Years(note.sheetYear, change.to().year());
    }

    private static double logarithm(CostChange change) {
        // The strict functions answer the same on every machine
        return StrictMath.log(Amounts.number(change.to().amount()).doubleValue())
                - StrictMath.log(Amounts.number(change.from().amount()).doubleValue());
    }

    private static Observation observation(CostChange change, Spread spread, double distance, Settings settings) {
        Message message = Message.of(
                        "{year}のトータルコスト(A+B)は{stated}{unit}で、{yearBefore}の{before}{unit}"
                                + (change.isRise() ? "の{factor}倍" : "の{factor}分の1")
                                + "です。同じ年度の{sheets}枚のシートの中で際立った増減です"
                                + "(増減の中央値は{median}倍。そこからの隔たりは通常のばらつきの{distance}倍で、基準は{limit}倍)。"
                                + "記載に誤りがないか、増減の理由が説明されているか確認してください。",
                        "{year}: total cost (A+B) is {stated} {unit}, "
                                + (change.isRise() ? "{factor} times the" : "1/{factor} of the")
                                + " {before} of {yearBefore}. Among the {sheets} sheets of the year this change stands out:"
                                + " the median is a change by a factor of {median}, and this one lies {distance} times the"
                                + " usual spread away from it (the limit is {limit}). Check the amounts, and whether the"
                                + " reason is explained.")
                .with("year", change.to().term())
                .with("stated", change.to().printed())
                .with("unit", Terms.unit(change.to().unit()))
                .with("yearBefore", Terms.year(change.from().year()))
                .with("before", change.from().printed())
                .with("factor", change.factor().orElseThrow())
                .with("sheets", spread.sheets)
                .with("median", rounded(StrictMath.exp(spread.median)))
                .with("distance", rounded(distance))
                .with("limit", settings.number(DISTANCE))
                .build();
        return Observation.of(message, change.to().location(), change.from().location())
                .withEvidence(change.evidence(settings.conventions().rounding()));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
