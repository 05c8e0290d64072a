package dev.hyoka.rule.standard;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Evidence;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Reference;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.Phase;
import dev.hyoka.money.Rounding;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Need;
import dev.hyoka.rule.Parameter;
import dev.hyoka.rule.Reasons;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.SetRule;
import dev.hyoka.rule.Settings;
import dev.hyoka.rule.trend.Breaks;
import dev.hyoka.rule.trend.CostChange;
import dev.hyoka.rule.trend.ProjectYears;
import dev.hyoka.rule.trend.TotalCost;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * TRD-11: last year's estimate of this year's トータルコスト(A+B) was far off.
 *
 * <p>Where one of the two is 0 and the other isn't, there is no factor, but the estimate was as far off as can be.
 */
final class EstimateOff implements SetRule<EstimateOff.Note, ProjectYears<EstimateOff.Note>> {

    private static final Parameter FACTOR = Parameter.number(
            "factor",
            "1.5",
            "1",
            "1000",
            Text.of("知らせる見込違いの倍率(以上)", "the factor from which an estimate that was off is worth a finding"));
    private static final RuleMetadata METADATA = RuleMetadata.builder("TRD-11")
            .severity(Severity.INFO)
            .title(Text.of("前年度の見込が実績と大きく違った", "Last year's estimate of this year's cost was far off"))
            .description(Text.of(
                    "評価年度のトータルコスト(A+B)の実績を、同じ事業の前年度のシートに記載された同じ年度の見込(なければ予算)と比べ、"
                            + "倍率(factor)以上違うもの、または一方だけが0のものを知らせます。"
                            + "端数処理や金額の単位の違いで生じうる差は除き、系列の断絶をまたいでは比べません。"
                            + "前年度のシートがないか、実績か見込の記載がなければ対象外です。",
                    "Compares the actual total cost (A+B) of the evaluated year with the estimate (else the budget) for it in"
                            + " the year before's sheet of the same project, and finds those that differ by at least a"
                            + " factor, or of which one alone is 0. What rounding or another unit of amounts explains is"
                            + " left out, and nothing is compared across a break of the series. Not applicable without"
                            + " the year before's sheet, or if the actual or the estimate is not stated."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .addParameters(FACTOR)
            .addNeeds(Need.YEARS)
            .keeps(Text.of(
                    "評価年度のトータルコスト(A+B)の実績と、各年度の見込",
                    "the actual total cost (A+B) of the evaluated year, and the estimates of all years"))
            .build();

    private static final Message NO_ACTUAL = Message.of(
                    "評価年度のトータルコスト(A+B)の実績が記載されていません。",
                    "The actual total cost (A+B) of the evaluated year is not stated.")
            .build();
    private static final Message NO_ESTIMATE = Message.of(
                    "評価年度のトータルコスト(A+B)の見込を記載した、同じ事業の前年度のシートがありません。",
                    "There is no sheet of the same project of the year before that states an estimate of the evaluated"
                            + " year's total cost (A+B).")
            .build();

    /** What is kept of a sheet: estimates come before budgets. */
    record Note(
            DocumentRef document,
            boolean hasCosts,
            Optional<TotalCost> actual,
            List<TotalCost> estimates,
            Breaks breaks) {

        static Note of(DocumentRef document, FiscalYear year, Cost cost) {
            return new Note(
                    document,
                    true,
                    TotalCost.of(cost, year, Phase.ACTUAL),
                    Stream.of(Phase.ESTIMATE, Phase.BUDGET)
                            .flatMap(phase -> cost.years().stream()
                                    .map(CostYear::fiscalYear)
                                    .distinct()
                                    .flatMap(stated -> TotalCost.of(cost, stated, phase).stream()))
                            .toList(),
                    Breaks.of(cost.breaks()));
        }

        /** What this sheet expected for a later sheet's actual, if both can be compared. */
        Optional<TotalCost> estimateOf(TotalCost actual, Breaks laterBreaks) {
            return estimates.stream()
                    .filter(estimate -> estimate.year().equals(actual.year()))
                    .filter(estimate ->
                            estimate.unit().currency().equals(actual.unit().currency()))
                    .filter(estimate -> laterBreaks.isCountedAlike(breaks, actual.year()))
                    .findFirst();
        }
    }

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Note note(RuleContext context) {
        return context.managementSheet()
                .cost()
                .map(cost -> Note.of(context.ref(), context.managementSheet().fiscalYear(), cost))
                .orElseGet(() -> new Note(context.ref(), false, Optional.empty(), List.of(), Breaks.of(List.of())));
    }

    @Override
    public ProjectYears<Note> gather(List<Note> notes, Settings settings) {
        return ProjectYears.of(notes, Note::document);
    }

    @Override
    public Judgement judge(Note own, ProjectYears<Note> all, Settings settings) {
        if (!own.hasCosts) {
            return Judgement.notApplicable(Reasons.NO_COST_TABLE);
        }
        if (own.actual.isEmpty()) {
            return Judgement.notApplicable(NO_ACTUAL);
        }
        TotalCost actual = own.actual.get();
        Optional<Note> before = all.before(own);
        Optional<TotalCost> estimate = before.flatMap(note -> note.estimateOf(actual, own.breaks));
        if (estimate.isEmpty()) {
            return Judgement.notApplicable(NO_ESTIMATE);
        }
        CostChange change = new CostChange(estimate.get(), actual);
        Rounding rounding = settings.conventions().rounding();
        boolean oneIsZero = estimate.get().amount().isZero() != actual.amount().isZero();
        return (oneIsZero || change.reaches(settings.number(FACTOR))) && !change.isWithinRounding(rounding)
                ? Judgement.found(observation(change, before.get().document, rounding))
                : Judgement.passed(1);
    }

    private static Observation observation(CostChange change, DocumentRef before, Rounding rounding) {
        TotalCost estimate = change.from();
        TotalCost actual = change.to();
        Optional<BigDecimal> factor = change.factor();
        String ja = change.isRise() ? "多く" : "少なく";
        String en = change.isRise() ? "more" : "less";
        String timesJa = factor.isEmpty() ? "" : change.isRise() ? "({phase}の{factor}倍)" : "({phase}の{factor}分の1)";
        String timesEn = factor.isEmpty()
                ? ""
                : change.isRise() ? " ({factor} times the {phase})" : " (1/{factor} of the {phase})";
        Message.Builder message = Message.of(
                        "{year}のトータルコスト(A+B)は{stated}{unit}で、{source}のシートでの{phase}{estimate}{estimateUnit}より"
                                + "{difference}{unit}" + ja + "なりました" + timesJa
                                + "。理由を確認し、今後の見込の参考にしてください。",
                        "{year}: total cost (A+B) is {stated} {unit}, {difference} {unit} "
                                + en
                                + " than the {phase} of {estimate} {estimateUnit} in the sheet of {source}" + timesEn
                                + ". Look for the reason before the next estimate.")
                .with("year", actual.term())
                .with("stated", actual.printed())
                .with("unit", Terms.unit(actual.unit()))
                .with("source", Terms.year(FiscalYear.of(before.fiscalYear())))
                .with("phase", Terms.phase(estimate.phase()))
                .with("estimate", estimate.printed())
                .with("estimateUnit", Terms.unit(estimate.unit()))
                .with("difference", change.difference());
        factor.ifPresent(value -> message.with("factor", value));
        return Observation.of(message.build(), actual.location())
                .withElsewhere(List.of(new Reference(before, estimate.location())))
                .withEvidence(new Evidence(
                        actual.measure(rounding, actual.unit()), estimate.measure(rounding, actual.unit()), List.of()));
    }
}
