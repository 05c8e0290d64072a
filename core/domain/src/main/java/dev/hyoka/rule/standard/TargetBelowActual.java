package dev.hyoka.rule.standard;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Polarity;
import dev.hyoka.rule.DocumentRule;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Reasons;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.trend.Change;
import dev.hyoka.rule.trend.Series;
import dev.hyoka.rule.trend.Series.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** TRD-03: a future target asks for less than the latest actual. Said once an indicator, at the first such target. */
final class TargetBelowActual implements DocumentRule {

    private static final RuleMetadata METADATA = RuleMetadata.builder("TRD-03")
            .severity(Severity.INFO)
            .title(Text.of("今後の目標が直近の実績を下回っている", "A future target asks for less than the latest actual"))
            .description(Text.of(
                    "評価年度より後の目標が、数値で記載された最も新しい実績を下回る指標を知らせます(少ないほど良い指標では、上回るもの)。"
                            + "少ないほど良い指標とは、そう定められているか、指標名に所定の言葉(less-is-better)を含むものです。"
                            + "内訳のある指標は内訳ごとに比べ、系列の断絶をまたいでは比べません。"
                            + "実績と評価年度より後の目標がともに数値で記載された指標がなければ対象外です。",
                    "Finds indicators of which a target for a year after the evaluated one is below the latest actual that is"
                            + " a number (above it where less is better: where the indicator says so, or words in its"
                            + " name tell, see less-is-better). Labelled parts are compared one by one, nothing across"
                            + " a break of the series. Not applicable if no indicator states an actual and a later"
                            + " target as numbers."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .addVocabularies(Series.LESS_IS_BETTER)
            .build();

    private static final Message NOTHING_TO_COMPARE = Message.of(
                    "実績と評価年度より後の目標がともに数値で記載された指標がありません。",
                    "No indicator states both an actual and a target for a year after the evaluated one as numbers.")
            .build();

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Judgement judge(RuleContext context) {
        ManagementSheet sheet = context.managementSheet();
        if (sheet.indicators().isEmpty()) {
            return Judgement.notApplicable(Reasons.NO_INDICATOR);
        }
        List<String> lessIsBetter = context.settings().words(Series.LESS_IS_BETTER);
        Judgement.Collector collector = Judgement.collect();
        for (Series series : context.get(Series.OF_SHEET)) {
            Optional<Point> actual = series.latestActual();
            List<Point> targets = series.targetsAfter(sheet.fiscalYear());
            if (actual.isPresent() && !targets.isEmpty()) {
                collector.examined();
                Optional<Polarity> polarity = series.polarity(lessIsBetter);
                List<Point> lower = targets.stream()
                        .filter(target -> asksForLess(actual.get(), target, polarity.orElse(Polarity.UP)))
                        .toList();
                if (!lower.isEmpty()) {
                    collector.observed(observation(series, actual.get(), lower, polarity));
                }
            }
        }
        return collector.orNotApplicable(NOTHING_TO_COMPARE);
    }

    private static boolean asksForLess(Point actual, Point target, Polarity polarity) {
        return new Change(actual.number(), target.number()).isWorse(polarity);
    }

    private static Observation observation(
            Series series, Point actual, List<Point> targets, Optional<Polarity> polarity) {
        boolean isDown = polarity.equals(Optional.of(Polarity.DOWN));
        Point first = targets.get(0);
        List<Point> others = targets.subList(1, targets.size());
        String ja = "指標{indicator}の{year}の目標{stated}は、{actualYear}の実績{actual}を"
                + (isDown ? "上回っています(少ないほど良い指標とみなしています)" : "下回っています")
                + (others.isEmpty() ? "。" : "({others}も同様)。")
                + "実績を踏まえた目標となっているか確認してください。";
        String en = "Indicator {indicator}: the target of {stated} for {year} is "
                + (isDown
                        ? "above the actual of {actual} in {actualYear} (it is taken that less is better)"
                        : "below the actual of {actual} in {actualYear}")
                + (others.isEmpty() ? "." : " (likewise {others}).")
                + " Check whether the target takes the actual into account.";
        if (polarity.isEmpty()) {
            ja += "少ないほど良い指標であれば差し支えありません。";
            en += " Nothing is wrong if less is better.";
        }
        List<Argument> likewise = new ArrayList<>();
        List<Location> related = new ArrayList<>();
        for (Point other : others) {
            likewise.add(series.numbered(other));
            related.add(series.location(other));
        }
        related.add(series.location(actual));
        Message message = Message.of(ja, en)
                .with("indicator", series.term())
                .with("year", Terms.year(first.year()))
                .with("stated", first.number())
                .with("actualYear", Terms.year(actual.year()))
                .with("actual", actual.number())
                .with("others", new Argument.Series(likewise))
                .build();
        return Observation.of(message, series.location(first))
                .withRelated(related)
                .withEvidence(series.evidence(first, actual));
    }
}
