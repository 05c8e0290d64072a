package dev.hyoka.rule.standard;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Polarity;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.rule.DocumentRule;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Reasons;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.trend.Change;
import dev.hyoka.rule.trend.Series;
import dev.hyoka.rule.trend.Series.Point;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** TRD-02: an indicator worsened from the year before, and 進捗度 is A. */
final class WorsenedDespiteGrade implements DocumentRule {

    private static final RuleMetadata METADATA = RuleMetadata.builder("TRD-02")
            .severity(Severity.WARNING)
            .title(Text.of("指標が前年度より悪化しているのに進捗度がAである", "An indicator worsened, yet the progress grade is A"))
            .description(Text.of(
                    "進捗度がAのシートで、評価年度の実績が前年度の実績より悪化した指標を知らせます。悪化の幅は問いません。"
                            + "良し悪しの向きは、指標に定めがあればそれにより、なければ指標名の言葉(less-is-better)により、"
                            + "それもなければ、すべての目標がすべての実績以上で、いずれかがそれを上回るときに「多いほど良い」とみなします。"
                            + "内訳のある指標は内訳ごとに比べ、系列の断絶をまたいでは比べません。"
                            + "進捗度の記載がないか、向きのわかる指標で両年度の実績を数値で記載したものがなければ対象外です。",
                    "Finds, in a sheet whose progress grade is A, indicators whose actual of the evaluated year is worse"
                            + " than that of the year before, by however little. Which way is better is what the"
                            + " indicator says; else what words in its name tell (less-is-better); else more is"
                            + " better if every target is at or above every actual and one is above. Labelled parts are"
                            + " compared one by one, nothing across a break of the series. Not applicable if no grade"
                            + " is stated, or if no indicator with a known direction states both actuals as"
                            + " numbers."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .addVocabularies(Series.LESS_IS_BETTER)
            .build();

    private static final Message NO_GRADE =
            Message.of("進捗度が記載されていません。", "The progress grade is not stated.").build();
    private static final Message NOTHING_TO_COMPARE = Message.of(
                    "増減のどちらが良いかがわかり、評価年度と前年度の実績がともに数値で記載された指標がありません。",
                    "No indicator of which it is known which way is better states the actuals of the evaluated year and"
                            + " of the year before as numbers.")
            .build();

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Judgement judge(RuleContext context) {
        ManagementSheet sheet = context.managementSheet();
        Optional<ProgressGrade> grade = sheet.progress().flatMap(Progress::grade);
        if (sheet.indicators().isEmpty()) {
            return Judgement.notApplicable(Reasons.NO_INDICATOR);
        }
        if (grade.isEmpty()) {
            return Judgement.notApplicable(NO_GRADE);
        }
        List<String> lessIsBetter = context.settings().words(Series.LESS_IS_BETTER);
        Judgement.Collector collector = Judgement.collect();
        for (Series series : context.get(Series.OF_SHEET)) {
            Optional<Point> before = series.actualBefore(sheet.fiscalYear());
            Optional<Point> actual = series.actual(sheet.fiscalYear());
            Optional<Polarity> polarity = series.polarity(lessIsBetter);
            if (before.isPresent() && actual.isPresent() && polarity.isPresent()) {
                collector.examined();
                Change change = new Change(before.get().number(), actual.get().number());
                if (grade.get() == ProgressGrade.A && change.isWorse(polarity.get())) {
                    collector.observed(observation(series, before.get(), actual.get(), polarity.get()));
                }
            }
        }
        return collector.orNotApplicable(NOTHING_TO_COMPARE);
    }

    private static Observation observation(Series series, Point before, Point actual, Polarity polarity) {
        Change change = new Change(before.number(), actual.number());
        String plus = polarity == Polarity.DOWN ? "+" : "";
        Optional<BigDecimal> percent = change.percent();
        String part = percent.isPresent() ? plus + "{percent}%" : "";
        Message.Builder message = Message.of(
                        "指標{indicator}の実績は、{yearBefore}の{before}から{year}の{stated}へ悪化しました(増減" + plus
                                + "{difference}" + (part.isEmpty() ? "" : "、" + part)
                                + "。{polarity}指標とみなしています)が、進捗度は{grade}です。進捗度の判断が実績に合っているか確認してください。",
                        "Indicator {indicator} worsened from {before} in {yearBefore} to {stated} in {year} (by " + plus
                                + "{difference}" + (part.isEmpty() ? "" : ", " + part)
                                + "; it is taken that {polarity}), yet the progress grade is {grade}. Check whether the"
                                + " grade fits the actual figure.")
                .with("indicator", series.term())
                .with("yearBefore", Terms.year(before.year()))
                .with("before", before.number())
                .with("year", Terms.year(actual.year()))
                .with("stated", actual.number())
                .with("polarity", Terms.polarity(polarity))
                .with("difference", change.difference())
                .with("grade", ProgressGrade.A.code());
        percent.ifPresent(number -> message.with("percent", number));
        return Observation.of(message.build(), series.location(actual), series.location(before), Places.GRADE)
                .withEvidence(series.evidence(actual, before));
    }
}
