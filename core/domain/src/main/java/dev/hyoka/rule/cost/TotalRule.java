package dev.hyoka.rule.cost;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Text;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.rule.Conventions;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.SetRule;
import dev.hyoka.rule.Settings;
import dev.hyoka.rule.Terms;
import dev.hyoka.rule.cost.Comparison.Agreement;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule that a stated total of the cost table has to be the sum of its stated parts, in every year that states both. A
 * difference that rounding explains is no contradiction.
 *
 * <p>A rule of one's own extends this class and hands its metadata, an {@link Equation} and an advice to the constructor.
 * Its findings hold the evidence and the single corrections that would settle them, the likeliest first. Since the hourly
 * rate of the set tells which of two figures is the likelier mistake, the rule judges when the set has ended.
 */
public abstract class TotalRule implements SetRule<TotalRule.Note, LabourRates> {

    /** What a rule of this kind keeps of each sheet, for its metadata. */
    public static final Text KEEPS = Text.of(
            "年度ごとの業務時間、その他職員人件費、人件費計(B)。合計の合わないシートでは事業費の表",
            "the hours, the other staff cost and the personnel cost total (B) of each year; of a sheet with a"
                    + " contradiction its table of costs");

    private static final Message NOTHING_TO_COMPARE = Message.of(
                    "合計とその内訳がともに記載されている年度がありません。", "In no year are both the total and its parts stated.")
            .build();

    private static final Optional<Equation> PROJECT_TOTAL = Optional.of(Equation.PROJECT_TOTAL);
    private static final Optional<Equation> TOTAL_COST = Optional.of(Equation.TOTAL_COST);

    private final RuleMetadata metadata;
    private final Optional<Equation> equation;
    private final Text advice;

    /** What the rule keeps of a sheet. */
    public static final class Note {

        private final FiscalYear sheetYear;
        private final boolean hasCosts;
        private final int examined;
        private final List<Comparison> contradictions;
        private final List<LabourRates.Point> points;

        private Note(
                FiscalYear sheetYear,
                boolean hasCosts,
                int examined,
                List<Comparison> contradictions,
                List<LabourRates.Point> points) {
            this.sheetYear = sheetYear;
            this.hasCosts = hasCosts;
            this.examined = examined;
            this.contradictions = contradictions;
            this.points = points;
        }
    }

    /**
     * Prepares a rule.
     *
     * @param metadata what the rule says of itself; it judges management sheets, and keeps {@link #KEEPS}
     * @param equation the total and its parts
     * @param advice what a message says after the figures: what the reader has to do
     */
    protected TotalRule(RuleMetadata metadata, Equation equation, Text advice) {
        this(metadata, Optional.of(equation), advice);
    }

    /**
     * Prepares a rule whose equation is another one from year to year.
     *
     * @param metadata what the rule says of itself; it judges management sheets, and keeps {@link #KEEPS}
     * @param advice what a message says after the figures: what the reader has to do
     */
    protected TotalRule(RuleMetadata metadata, Text advice) {
        this(metadata, Optional.empty(), advice);
    }

    private TotalRule(RuleMetadata metadata, Optional<Equation> equation, Text advice) {
        this.metadata = Objects.requireNonNull(metadata, "metadata");
        this.equation = equation;
        this.advice = Objects.requireNonNull(advice, "advice");
    }

    @Override
    public final RuleMetadata metadata() {
        return metadata;
    }

    /**
     * Returns what is compared in a year.
     *
     * @param year the year
     * @param conventions how the municipality makes its figures
     * @return the equation; empty if nothing is to be compared; the one of the constructor unless a rule says otherwise
     */
    protected Optional<Equation> equation(CostYear year, Conventions conventions) {
        return equation;
    }

    /**
     * Returns why the rule is not applicable to a sheet in which there is nothing to compare.
     *
     * @param conventions how the municipality makes its figures
     * @return the reason
     */
    protected Message nothingToCompare(Conventions conventions) {
        return NOTHING_TO_COMPARE;
    }

    @Override
    public final Note note(RuleContext context) {
        ManagementSheet sheet = context.managementSheet();
        Conventions conventions = context.settings().conventions();
        int examined = 0;
        List<Comparison> contradictions = List.of();
        for (Comparison comparison : comparisons(context, sheet, conventions)) {
            examined++;
            if (comparison.agreement() == Agreement.CONTRADICTION) {
                contradictions = contradictions.isEmpty() ? new ArrayList<>() : contradictions;
                contradictions.add(comparison);
            }
        }
        return new Note(
                sheet.fiscalYear(),
                sheet.cost().isPresent(),
                examined,
                contradictions,
                context.get(LabourRates.POINTS));
    }

    /** The form's own equations are shared with other rules. */
    private List<Comparison> comparisons(RuleContext context, ManagementSheet sheet, Conventions conventions) {
        if (equation.equals(PROJECT_TOTAL)) {
            return context.get(Comparison.PROJECT_TOTALS);
        }
        if (equation.equals(TOTAL_COST)) {
            return context.get(Comparison.TOTAL_COSTS);
        }
        return Comparison.ofEveryYear(sheet, conventions, year -> equation(year, conventions));
    }

    /** The rates matter only where there is something to settle. */
    @Override
    public final LabourRates gather(List<Note> notes, Settings settings) {
        if (notes.stream().allMatch(note -> note.contradictions.isEmpty())) {
            return LabourRates.NONE;
        }
        return LabourRates.of(
                notes.stream().flatMap(note -> note.points.stream()).toList(),
                settings.conventions().rounding());
    }

    @Override
    public final Judgement judge(Note own, LabourRates rates, Settings settings) {
        if (!own.hasCosts) {
            return Judgement.notApplicable(Terms.NO_COST_TABLE);
        }
        if (own.examined == 0) {
            return Judgement.notApplicable(nothingToCompare(settings.conventions()));
        }
        if (own.contradictions.isEmpty()) {
            return Judgement.passed(own.examined);
        }
        Suspects suspects = new Suspects(own.sheetYear, settings.conventions(), rates);
        return new Judgement.Examined(
                own.examined,
                own.contradictions.stream()
                        .map(contradiction ->
                                contradiction.observation(advice).withSuspects(suspects.of(contradiction)))
                        .toList());
    }
}
