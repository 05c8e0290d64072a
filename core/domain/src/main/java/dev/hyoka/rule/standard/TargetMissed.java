package dev.hyoka.rule.standard;

import dev.hyoka.finding.Argument.Term;
import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Evidence;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Reference;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.Polarity;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Need;
import dev.hyoka.rule.Reasons;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.SetRule;
import dev.hyoka.rule.Settings;
import dev.hyoka.rule.trend.Change;
import dev.hyoka.rule.trend.EarlierSeries;
import dev.hyoka.rule.trend.ProjectYears;
import dev.hyoka.rule.trend.Series;
import dev.hyoka.rule.trend.Series.Point;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * TRD-01: the evaluated year's actual misses that year's target.
 *
 * <p>The target stands in the same sheet, else in the year before's sheet of the same project. The achievement rate is
 * actual ÷ target where more is better, and target ÷ actual where less is better: it is below 100% where the target is
 * missed and never below 0, and a target of 0 accidents has one.
 */
final class TargetMissed implements SetRule<TargetMissed.Note, ProjectYears<TargetMissed.Note>> {

    private static final RuleMetadata METADATA = RuleMetadata.builder("TRD-01")
            .severity(Severity.WARNING)
            .title(Text.of("実績が目標に達していない", "The actual misses the year's target"))
            .description(Text.of(
                    "評価年度の実績を、同じ年度の目標と比べ、達していない指標とその達成率を知らせます。"
                            + "目標は同じシートに記載されたもの、なければ同じ事業の前年度のシートに記載されたものを用います。"
                            + "達成率は、多いほど良い指標では実績÷目標、少ないほど良い指標では目標÷実績とし、小数第2位以下を切り捨てます。"
                            + "負の数があれば達成率は示しません。良し悪しの向きは、指標に定めがあればそれにより、"
                            + "なければ指標名の言葉(less-is-better)により、それもなければ目標と実績の関係から判断します。"
                            + "内訳のある指標は内訳ごとに比べ、系列の断絶をまたいでは比べません。"
                            + "向きがわかり、評価年度の実績と目標が数値でわかる指標がなければ対象外です。",
                    "Compares the actual of the evaluated year with the target for that year and finds indicators that miss"
                            + " it, with the achievement rate. The target is the one in the same sheet, else the one in"
                            + " the year before's sheet of the same project. The rate is actual ÷ target where more is"
                            + " better and target ÷ actual where less is better, cut off after one decimal; where a"
                            + " number is negative there is none. Which way is better is what the indicator says; else"
                            + " what words in its name tell (less-is-better); else what its targets and actuals tell."
                            + " Labelled parts are compared one by one, nothing across a break of the series. Not"
                            + " applicable if no indicator with a known direction has both an actual and a target for"
                            + " the evaluated year as numbers."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .addVocabularies(Series.LESS_IS_BETTER)
            .addNeeds(Need.YEARS)
            .keeps(Text.of("指標の各年度の値", "the indicators' values of each year"))
            .build();

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Message NOTHING_TO_COMPARE = Message.of(
                    "増減のどちらが良いかがわかり、評価年度の実績と目標がともに数値でわかる指標がありません" + "(目標は前年度のシートに記載されたものでもかまいません)。",
                    "No indicator of which it is known which way is better has both an actual and a target for the"
                            + " evaluated year as numbers, be the target in the year before's sheet.")
            .build();

    /** What is kept of a sheet. */
    record Note(DocumentRef document, FiscalYear year, boolean hasIndicators, List<Series> series) {}

    /** A target, and the sheet that states it if it is another one. */
    private record Target(Series series, Point point, Optional<DocumentRef> elsewhere) {}

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Note note(RuleContext context) {
        return new Note(
                context.ref(),
                context.managementSheet().fiscalYear(),
                !context.managementSheet().indicators().isEmpty(),
                context.get(Series.OF_SHEET));
    }

    @Override
    public ProjectYears<Note> gather(List<Note> notes, Settings settings) {
        return ProjectYears.of(notes, Note::document);
    }

    @Override
    public Judgement judge(Note own, ProjectYears<Note> all, Settings settings) {
        if (!own.hasIndicators) {
            return Judgement.notApplicable(Reasons.NO_INDICATOR);
        }
        List<String> lessIsBetter = settings.words(Series.LESS_IS_BETTER);
        Optional<Note> before = all.before(own);
        Optional<EarlierSeries> earlier = before.map(note -> EarlierSeries.of(own.series, note.series));
        Judgement.Collector collector = Judgement.collect();
        for (Series series : own.series) {
            Optional<Point> actual = series.actual(own.year);
            Optional<Target> target = series.target(own.year)
                    .map(point -> new Target(series, point, Optional.empty()))
                    .or(() -> earlier.flatMap(found -> found.of(series, own.year))
                            .flatMap(other -> other.target(own.year)
                                    .map(point -> new Target(other, point, before.map(Note::document)))));
            if (actual.isPresent() && target.isPresent()) {
                Optional<Polarity> polarity = series.polarity(lessIsBetter)
                        .or(() -> target.get().series.polarity(lessIsBetter));
                polarity.ifPresent(known -> compare(collector, series, actual.get(), target.get(), known));
            }
        }
        return collector.orNotApplicable(NOTHING_TO_COMPARE);
    }

    private static void compare(
            Judgement.Collector collector, Series series, Point actual, Target target, Polarity polarity) {
        collector.examined();
        Change miss = new Change(target.point.number(), actual.number());
        if (miss.isWorse(polarity)) {
            collector.observed(observation(series, actual, target, polarity, miss));
        }
    }

    private static Observation observation(Series series, Point actual, Target target, Polarity polarity, Change miss) {
        Optional<BigDecimal> rate = rate(actual.number(), target.point.number(), polarity);
        Text source = target.elsewhere.isEmpty()
                ? Text.of("目標{target}", "target of {target}")
                : Text.of("目標{target}({source}のシートに記載)", "target of {target} (stated in the sheet of {source})");
        Text byHowMuch = switch (polarity) {
            case UP -> Text.of("に{difference}届いていません", "falls short of the " + source.en() + " by {difference}");
            case DOWN ->
                Text.of(
                        "を{difference}上回っています({polarity}指標とみなしています)",
                        "exceeds the " + source.en() + " by {difference} (it is taken that {polarity})");
        };
        Text achieved = rate.isPresent()
                ? Text.of("達成率は{rate}%({definition})です。", "The achievement rate is {rate}% ({definition}).")
                : Text.of("負の数があるため達成率は求められません。", "With a negative number there is no achievement rate.");
        Message.Builder message = Message.of(
                        "指標{indicator}の{year}の実績{stated}は、" + source.ja() + byHowMuch.ja() + "。" + achieved.ja()
                                + "その理由と今後の対応が記載されているか確認してください。",
                        "Indicator {indicator}: the actual of {stated} in {year} " + byHowMuch.en() + ". "
                                + achieved.en() + " Check whether the sheet says why, and what is to be done.")
                .with("indicator", series.term())
                .with("year", Terms.year(actual.year()))
                .with("stated", actual.number())
                .with("target", target.point.number())
                .with("difference", miss.difference().abs())
                .with("polarity", Terms.polarity(polarity))
                .with("definition", definition(polarity));
        rate.ifPresent(percent -> message.with("rate", percent));
        if (target.elsewhere.isEmpty()) {
            return Observation.of(message.build(), series.location(actual), series.location(target.point))
                    .withEvidence(series.evidence(actual, target.point));
        }
        DocumentRef document = target.elsewhere.get();
        message.with("source", Terms.year(FiscalYear.of(document.fiscalYear())));
        return Observation.of(message.build(), series.location(actual))
                .withElsewhere(List.of(new Reference(document, target.series.location(target.point))))
                .withEvidence(new Evidence(actual.measure(), target.point.measure(), List.of()));
    }

    /** In percent, cut off so that what misses its target never shows 100%. */
    private static Optional<BigDecimal> rate(BigDecimal actual, BigDecimal target, Polarity polarity) {
        BigDecimal dividend = polarity == Polarity.UP ? actual : target;
        BigDecimal divisor = polarity == Polarity.UP ? target : actual;
        // What misses its target has the smaller number above the line, so that below the line there is no 0
        return dividend.signum() < 0
                ? Optional.empty()
                : Optional.of(dividend.multiply(HUNDRED).divide(divisor, 1, RoundingMode.DOWN));
    }

    private static Term definition(Polarity polarity) {
        return switch (polarity) {
            case UP -> new Term("actual/target", Text.of("実績÷目標", "actual ÷ target"));
            case DOWN -> new Term("target/actual", Text.of("目標÷実績", "target ÷ actual"));
        };
    }
}
