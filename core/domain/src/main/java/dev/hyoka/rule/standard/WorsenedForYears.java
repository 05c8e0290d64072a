package dev.hyoka.rule.standard;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Evidence;
import dev.hyoka.finding.Location;
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
import dev.hyoka.rule.Parameter;
import dev.hyoka.rule.Reasons;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.SetRule;
import dev.hyoka.rule.Settings;
import dev.hyoka.rule.trend.Breaks;
import dev.hyoka.rule.trend.Change;
import dev.hyoka.rule.trend.EarlierSeries;
import dev.hyoka.rule.trend.ProjectYears;
import dev.hyoka.rule.trend.Series;
import dev.hyoka.rule.trend.Series.Point;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * TRD-09: an indicator worsened several years running, up to the evaluated year.
 *
 * <p>What the sheet doesn't state of the earlier years is taken from the earlier sheets of the same project, of the latest
 * that states it.
 */
final class WorsenedForYears implements SetRule<WorsenedForYears.Note, ProjectYears<WorsenedForYears.Note>> {

    private static final Parameter YEARS = Parameter.count(
            "years", 3, 2, 50, Text.of("続けて悪化した年数(以上)", "for how many years running an indicator has to worsen"));
    private static final RuleMetadata METADATA = RuleMetadata.builder("TRD-09")
            .severity(Severity.INFO)
            .title(Text.of("指標が続けて悪化している", "An indicator worsened several years running"))
            .description(Text.of(
                    "評価年度まで所定の年数(years)続けて前年度より悪化した指標を知らせます(3年なら4年度分の実績が必要です)。"
                            + "シートに記載のない過去の実績は、同じ事業の過去のシートから補います。"
                            + "良し悪しの向きは、指標に定めがあればそれにより、なければ指標名の言葉(less-is-better)により、"
                            + "それもなければ目標と実績の関係から判断します。内訳のある指標は内訳ごとに比べ、系列の断絶をまたいでは比べません。"
                            + "向きがわかり、必要な年度の実績が数値でそろう指標がなければ対象外です。",
                    "Finds indicators of which the actual of each of the last so many years (years), up to the evaluated"
                            + " one, is worse than that of the year before; for 3 years the actuals of 4 are needed. Those"
                            + " that the sheet does not state are taken from earlier sheets of the same project. Which"
                            + " way is better is what the indicator says; else what words in its name tell"
                            + " (less-is-better); else what its targets and actuals tell. Labelled parts are compared"
                            + " one by one, nothing across a break of the series. Not applicable if no indicator with a"
                            + " known direction has the actuals of all these years as numbers."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .addParameters(YEARS)
            .addVocabularies(Series.LESS_IS_BETTER)
            .addNeeds(Need.YEARS)
            .keeps(Text.of("指標の各年度の値", "the indicators' values of each year"))
            .build();

    /** What is kept of a sheet. */
    record Note(DocumentRef document, FiscalYear year, boolean hasIndicators, List<Series> series) {}

    /** A year's actual, and the sheet that states it if it is another one. */
    private record Stated(Series series, Point point, Optional<DocumentRef> elsewhere) {}

    /** An earlier sheet of the project, and which of its series go on in the sheet that is judged. */
    private record Earlier(Note note, EarlierSeries series) {}

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
        int years = settings.count(YEARS);
        List<Earlier> earlier = all.earlier(own, years).stream()
                .map(note -> new Earlier(note, EarlierSeries.of(own.series, note.series)))
                .toList();
        Judgement.Collector collector = Judgement.collect();
        for (Series series : own.series) {
            List<Stated> actuals = actuals(own, series, earlier, years);
            Optional<Polarity> polarity = actuals.stream()
                    .flatMap(stated -> stated.series.polarity(settings.words(Series.LESS_IS_BETTER)).stream())
                    .findFirst();
            if (actuals.size() == years + 1 && polarity.isPresent()) {
                collector.examined();
                if (worsens(actuals, polarity.get())) {
                    collector.observed(observation(series, actuals, polarity.get()));
                }
            }
        }
        return collector.orNotApplicable(Message.of(
                        "増減のどちらが良いかがわかり、評価年度まで続く{count}年度分の実績が数値でそろう指標がありません。",
                        "No indicator of which it is known which way is better has the actuals of {count} years in a row,"
                                + " up to the evaluated one, as numbers.")
                .with("count", years + 1)
                .build());
    }

    /** The actuals up to the sheet's year, that year's first; too few if one is missing or can't be compared. */
    private static List<Stated> actuals(Note own, Series series, List<Earlier> earlier, int years) {
        List<Stated> actuals = new ArrayList<>();
        List<Breaks> breaks = new ArrayList<>(List.of(series.breaks()));
        for (int i = 0; i <= years && own.year.year() - i >= FiscalYear.MIN; i++) {
            FiscalYear year = own.year.plusYears(-i);
            Optional<Stated> stated = series.actual(year).map(point -> new Stated(series, point, Optional.empty()));
            for (int j = 0; j < earlier.size() && stated.isEmpty(); j++) {
                DocumentRef document = earlier.get(j).note.document;
                Optional<Series> other = earlier.get(j).series.of(series, year);
                other.map(Series::breaks).ifPresent(breaks::add);
                stated = other.flatMap(
                        found -> found.actual(year).map(point -> new Stated(found, point, Optional.of(document))));
            }
            if (stated.isEmpty() || breaks.stream().anyMatch(known -> known.separate(year, own.year))) {
                return List.of();
            }
            actuals.add(stated.get());
        }
        return actuals;
    }

    private static boolean worsens(List<Stated> actuals, Polarity polarity) {
        return IntStream.range(1, actuals.size())
                .allMatch(i -> new Change(
                                actuals.get(i).point.number(),
                                actuals.get(i - 1).point.number())
                        .isWorse(polarity));
    }

    private static Observation observation(Series series, List<Stated> actuals, Polarity polarity) {
        List<Argument> values = new ArrayList<>();
        List<Location> related = new ArrayList<>();
        List<Reference> elsewhere = new ArrayList<>();
        for (int i = actuals.size() - 1; i >= 0; i--) {
            Stated stated = actuals.get(i);
            Location location = stated.series.location(stated.point);
            values.add(stated.series.numbered(stated.point));
            if (stated.elsewhere.isPresent()) {
                elsewhere.add(new Reference(stated.elsewhere.get(), location));
            } else if (i > 0) {
                related.add(location);
            }
        }
        Point actual = actuals.get(0).point;
        Stated first = actuals.get(actuals.size() - 1);
        Message message = Message.of(
                        "指標{indicator}の実績は、{year}まで{years}年続けて悪化しています({values}。{polarity}指標とみなしています)。"
                                + "要因と今後の対応が記載されているか確認してください。",
                        "Indicator {indicator} worsened {years} years running, up to {year} ({values}; it is taken that {polarity}). Check"
                                + " whether the sheet says why, and what is to be done.")
                .with("indicator", series.term())
                .with("year", Terms.year(actual.year()))
                .with("years", actuals.size() - 1)
                .with("polarity", Terms.polarity(polarity))
                .with("values", new Argument.Series(values))
                .with("stated", actual.number())
                .build();
        Evidence evidence = first.elsewhere.isEmpty()
                ? series.evidence(actual, first.point)
                : new Evidence(actual.measure(), first.point.measure(), List.of());
        return Observation.of(message, series.location(actual))
                .withRelated(related)
                .withElsewhere(elsewhere)
                .withEvidence(evidence);
    }
}
