package dev.hyoka.rule.standard;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Evidence;
import dev.hyoka.finding.Evidence.Measure;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Reference;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.form.CostRow;
import dev.hyoka.form.Terms;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.money.Rounding;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Need;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.SetRule;
import dev.hyoka.rule.Settings;
import dev.hyoka.rule.trend.Breaks;
import dev.hyoka.rule.trend.EarlierSeries;
import dev.hyoka.rule.trend.ProjectYears;
import dev.hyoka.rule.trend.Series;
import dev.hyoka.rule.trend.Series.Point;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * TRD-10: a year's actual is not what the year before's sheet of the same project stated for it.
 *
 * <p>A year's costs are one finding, at the most comprehensive row that differs, since a corrected part changes its totals
 * too. A municipality rounds the same amount to the same unit in the same way: only where the figures were printed to
 * another precision can rounding explain a difference.
 */
final class ActualRestated implements SetRule<ActualRestated.Note, ProjectYears<ActualRestated.Note>> {

    private static final RuleMetadata METADATA = RuleMetadata.builder("TRD-10")
            .severity(Severity.WARNING)
            .title(Text.of("実績が前年度のシートと異なる", "A year's actual is not what the year before's sheet stated for it"))
            .description(Text.of(
                    "指標と事業費・人件費の実績を、同じ事業の前年度のシートに記載された同じ年度の実績と比べ、異なるものを知らせます。"
                            + "内訳のある指標は内訳ごとに、費用は行ごとに比べます。金額の単位や小数の桁数の違いで説明できる差は除き、"
                            + "系列の断絶をまたいでは比べません。"
                            + "前年度のシートがないか、両方のシートに数値で記載された実績がなければ対象外です。",
                    "Compares the actuals of indicators and costs with those that the year before's sheet of the same project"
                            + " states for the same year, and finds those that differ. Labelled parts and the rows of"
                            + " the cost table are compared one by one. What another unit of amounts or another number"
                            + " of decimals explains is left out, and nothing is compared across a break of the series."
                            + " Not applicable without the year before's sheet, or if no actual is stated as a number in"
                            + " both."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .addNeeds(Need.YEARS)
            .keeps(Text.of(
                    "指標の各年度の値と、実績年度の事業費・人件費",
                    "the indicators' values of each year, and the costs of the years with actuals"))
            .build();

    /** The most comprehensive first. */
    private static final List<CostRow> ROWS = Stream.concat(
                    Stream.of(CostRow.TOTAL, CostRow.PROJECT_TOTAL, CostRow.PERSONNEL_TOTAL),
                    Stream.of(CostRow.values()))
            .distinct()
            .toList();

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Message NO_SHEET_BEFORE = Message.of(
                    "同じ事業の前年度のシートがありません。", "There is no sheet of the same project of the year before.")
            .build();
    private static final Message NOTHING_TO_COMPARE = Message.of(
                    "前年度のシートと同じ年度の実績が数値で記載されていません。",
                    "No actual of the same year is stated as a number both here and in the year before's sheet.")
            .build();

    /** What is kept of a sheet. */
    record Note(DocumentRef document, List<Series> series, Optional<Actuals> costs) {}

    /** The columns of the cost table that state actuals. */
    private record Actuals(AmountUnit unit, Breaks breaks, List<Column> columns) {

        static Actuals of(Cost cost) {
            return new Actuals(
                    cost.unit(),
                    Breaks.of(cost.breaks()),
                    cost.years().stream()
                            .filter(year -> year.phase() == Phase.ACTUAL)
                            .map(year -> new Column(cost.place(year), year))
                            .toList());
        }

        Optional<Column> column(FiscalYear year) {
            return columns.stream()
                    .filter(column -> column.year.fiscalYear().equals(year))
                    .findFirst();
        }
    }

    private record Column(String place, CostYear year) {}

    /** A row that states something in both sheets; the measures of amounts are in the later sheet's unit. */
    private record Both(CostRow row, BigDecimal before, Measure measure, Measure measureBefore) {

        static Optional<Both> of(
                CostRow row, Column own, AmountUnit unit, Column before, AmountUnit unitBefore, Rounding rounding) {
            Optional<Measure> measure = row.measure(own.year, unit, rounding);
            Optional<Measure> other = row.measure(before.year, unitBefore, rounding);
            if (measure.isEmpty() || other.isEmpty()) {
                return Optional.empty();
            }
            boolean isScaled = row.isAmount() && !unit.equals(unitBefore);
            return Optional.of(new Both(
                    row,
                    other.get().value(),
                    measure.get(),
                    isScaled ? scaled(other.get(), unitBefore, unit) : other.get()));
        }

        private static Measure scaled(Measure measure, AmountUnit from, AmountUnit to) {
            BigDecimal factor = BigDecimal.valueOf(from.multiple())
                    .divide(BigDecimal.valueOf(to.multiple()), MathContext.DECIMAL128);
            return new Measure(
                    measure.value().multiply(factor),
                    measure.low().multiply(factor),
                    measure.high().multiply(factor));
        }

        boolean differs(boolean sameUnit) {
            boolean samePrecision = sameUnit && decimals(measure.value()) == decimals(before);
            return measure.value().compareTo(measureBefore.value()) != 0
                    && (samePrecision || !measure.meets(measureBefore));
        }
    }

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Note note(RuleContext context) {
        ManagementSheet sheet = context.managementSheet();
        return new Note(
                context.ref(), context.get(Series.OF_SHEET), sheet.cost().map(Actuals::of));
    }

    @Override
    public ProjectYears<Note> gather(List<Note> notes, Settings settings) {
        return ProjectYears.of(notes, Note::document);
    }

    @Override
    public Judgement judge(Note own, ProjectYears<Note> all, Settings settings) {
        Optional<Note> before = all.before(own);
        if (before.isEmpty()) {
            return Judgement.notApplicable(NO_SHEET_BEFORE);
        }
        Judgement.Collector collector = Judgement.collect();
        compareIndicators(collector, own, before.get());
        if (own.costs.isPresent() && before.get().costs.isPresent()) {
            Rounding rounding = settings.conventions().rounding();
            compareCosts(collector, own.costs.get(), before.get().costs.get(), before.get().document, rounding);
        }
        return collector.orNotApplicable(NOTHING_TO_COMPARE);
    }

    private static void compareIndicators(Judgement.Collector collector, Note own, Note before) {
        EarlierSeries earlier = EarlierSeries.of(own.series, before.series);
        for (Series series : own.series) {
            for (Point actual : series.points()) {
                Optional<Series> other =
                        actual.phase() == Phase.ACTUAL ? earlier.of(series, actual.year()) : Optional.empty();
                Optional<Point> stated = other.flatMap(found -> found.actual(actual.year()));
                if (stated.isPresent()) {
                    collector.examined();
                    if (differ(actual.number(), stated.get().number())) {
                        Location place = other.get().location(stated.get());
                        collector.observed(
                                observation(series, actual, stated.get(), new Reference(before.document, place)));
                    }
                }
            }
        }
    }

    /** A number with fewer decimals can be the other one, rounded. */
    private static boolean differ(BigDecimal number, BigDecimal other) {
        if (decimals(number) == decimals(other)) {
            return number.compareTo(other) != 0;
        }
        BigDecimal half = HALF.scaleByPowerOfTen(-Math.min(decimals(number), decimals(other)));
        return number.subtract(other).abs().compareTo(half) > 0;
    }

    private static int decimals(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    private static Observation observation(Series series, Point actual, Point stated, Reference reference) {
        Message message = Message.of(
                        "指標{indicator}の{year}の実績は{stated}と記載されていますが、{source}のシートでは{before}でした"
                                + "(差{difference})。どちらが正しいか確認し、訂正した場合はその旨を記載してください。",
                        "Indicator {indicator}: the actual of {year} is stated as {stated}, but the sheet of {source} states"
                                + " {before} (difference {difference}). Check which is right; if it was corrected, say"
                                + " so.")
                .with("indicator", series.term())
                .with("year", Terms.year(actual.year()))
                .with("stated", actual.number())
                .with("source", source(reference.document()))
                .with("before", stated.number())
                .with("difference", actual.number().subtract(stated.number()))
                .build();
        return Observation.of(message, series.location(actual))
                .withElsewhere(List.of(reference))
                .withEvidence(new Evidence(actual.measure(), stated.measure(), List.of()));
    }

    private static Argument source(DocumentRef document) {
        return Terms.year(FiscalYear.of(document.fiscalYear()));
    }

    private static void compareCosts(
            Judgement.Collector collector, Actuals own, Actuals before, DocumentRef document, Rounding rounding) {
        boolean sameUnit = own.unit.equals(before.unit);
        if (!own.unit.currency().equals(before.unit.currency())) {
            return;
        }
        for (Column column : own.columns) {
            FiscalYear year = column.year.fiscalYear();
            Optional<Column> other =
                    before.column(year).filter(found -> own.breaks.isCountedAlike(before.breaks, year));
            if (other.isPresent()) {
                List<Both> both = ROWS.stream()
                        .flatMap(row -> Both.of(row, column, own.unit, other.get(), before.unit, rounding).stream())
                        .toList();
                List<Both> different =
                        both.stream().filter(row -> row.differs(sameUnit)).toList();
                both.forEach(row -> collector.examined());
                if (!different.isEmpty()) {
                    collector.observed(observation(column, own.unit, other.get(), before.unit, document, different));
                }
            }
        }
    }

    private static Observation observation(
            Column column,
            AmountUnit unit,
            Column other,
            AmountUnit unitBefore,
            DocumentRef document,
            List<Both> different) {
        Both first = different.get(0);
        List<Both> rest = different.subList(1, different.size());
        List<Argument> others = new ArrayList<>();
        List<Location> related = new ArrayList<>();
        List<Reference> elsewhere = new ArrayList<>();
        for (Both row : rest) {
            others.add(row.row.term());
            related.add(row.row.location(column.place));
        }
        different.forEach(row -> elsewhere.add(new Reference(document, row.row.location(other.place))));
        Message message = Message.of(
                        "{year}の{row}は{stated}{unit}と記載されていますが、{source}のシートでは{before}{unitBefore}でした"
                                + (rest.isEmpty() ? "。" : "({others}も異なります)。")
                                + "どちらが正しいか確認し、訂正した場合はその旨を記載してください。",
                        "{year}: {row} is stated as {stated} {unit}, but the sheet of {source} states {before} {unitBefore}"
                                + (rest.isEmpty() ? "." : " (different too: {others}).")
                                + " Check which is right; if it was corrected, say so.")
                .with("year", Terms.year(column.place, column.year.fiscalYear(), Phase.ACTUAL))
                .with("row", first.row.term())
                .with("stated", first.measure.value())
                .with("unit", first.row.unit(unit))
                .with("source", source(document))
                .with("before", first.before)
                .with("unitBefore", first.row.unit(unitBefore))
                .with("others", new Argument.Series(others))
                .build();
        return Observation.of(message, first.row.location(column.place))
                .withRelated(related)
                .withElsewhere(elsewhere)
                .withEvidence(new Evidence(first.measure, first.measureBefore, List.of()));
    }
}
