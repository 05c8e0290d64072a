package dev.hyoka.rule.cost;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Text;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.rule.Conventions;
import dev.hyoka.rule.Fact;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Reasons;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.SetRule;
import dev.hyoka.rule.Settings;
import dev.hyoka.rule.cost.Comparison.Agreement;
import dev.hyoka.time.FiscalYear;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
    public static final Text KEEPS = Text.of("事業費・人件費の表の数値", "the figures of the table of costs");

    private static final Message NOTHING_TO_COMPARE = Message.of(
                    "合計とその内訳がともに記載されている年度がありません。", "In no year are both the total and its parts stated.")
            .build();

    private final RuleMetadata metadata;
    private final Optional<Equation> equation;
    private final Optional<Fact<Comparisons>> shared;
    private final Text advice;

    /** What the rule keeps of a sheet: of its cost table the figures, not the texts. */
    public static final class Note {

        private final FiscalYear sheetYear;
        private final Optional<AmountUnit> unit;
        private final List<CostYear> years;
        private final Comparisons comparisons;

        private Note(FiscalYear sheetYear, Optional<Cost> cost, Comparisons comparisons) {
            this.sheetYear = sheetYear;
            this.unit = cost.map(Cost::unit);
            this.years = cost.map(Cost::years).orElse(List.of());
            this.comparisons = comparisons;
        }

        private boolean hasContradiction() {
            if (comparisons.differing().isEmpty()) {
                return false;
            }
            for (Comparison comparison : comparisons.differing()) {
                if (comparison.agreement() == Agreement.CONTRADICTION) {
                    return true;
                }
            }
            return false;
        }

        /** The columns whose rate tells which figure of a contradiction is the likelier mistake. */
        private void addDisputed(Set<LabourRates.Column> columns) {
            for (Comparison comparison : comparisons.differing()) {
                if (comparison.agreement() == Agreement.CONTRADICTION
                        && comparison.equation().isAboutLabour()) {
                    columns.add(LabourRates.Column.of(sheetYear, unit.orElseThrow(), comparison.year()));
                }
            }
        }

        private void addRates(LabourRates.Collector collector, Set<LabourRates.Column> columns) {
            for (CostYear year : years) {
                LabourRates.Column column = LabourRates.Column.of(sheetYear, unit.orElseThrow(), year);
                if (columns.contains(column)) {
                    collector.add(column, year, unit.orElseThrow());
                }
            }
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
        this.shared = equation.flatMap(TotalRule::shared);
        this.advice = Objects.requireNonNull(advice, "advice");
    }

    private static Optional<Fact<Comparisons>> shared(Equation equation) {
        if (equation.equals(Equation.PROJECT_TOTAL)) {
            return Optional.of(Comparison.PROJECT_TOTALS);
        }
        return equation.equals(Equation.TOTAL_COST) ? Optional.of(Comparison.TOTAL_COSTS) : Optional.empty();
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
        return new Note(sheet.fiscalYear(), sheet.cost(), comparisons(context, sheet));
    }

    /** The form's own equations are shared with other rules. */
    private Comparisons comparisons(RuleContext context, ManagementSheet sheet) {
        if (shared.isPresent()) {
            return context.get(shared.get());
        }
        Conventions conventions = context.settings().conventions();
        return Comparisons.of(sheet, conventions, year -> equation(year, conventions));
    }

    /** The rates matter only where they help to settle something. */
    @Override
    public final LabourRates gather(List<Note> notes, Settings settings) {
        Set<LabourRates.Column> disputed = notes.size() == 1 ? Set.of() : disputed(notes);
        if (disputed.isEmpty()) {
            return LabourRates.NONE;
        }
        LabourRates.Collector collector =
                new LabourRates.Collector(settings.conventions().rounding());
        for (Note note : notes) {
            note.addRates(collector, disputed);
        }
        return collector.rates();
    }

    private static Set<LabourRates.Column> disputed(List<Note> notes) {
        Set<LabourRates.Column> disputed = new HashSet<>();
        for (Note note : notes) {
            if (note.hasContradiction()) {
                note.addDisputed(disputed);
            }
        }
        return disputed;
    }

    @Override
    public final Judgement judge(Note own, LabourRates rates, Settings settings) {
        if (own.unit.isEmpty()) {
            return Judgement.notApplicable(Reasons.NO_COST_TABLE);
        }
        int places = own.comparisons.places();
        if (places == 0) {
            return Judgement.notApplicable(nothingToCompare(settings.conventions()));
        }
        if (!own.hasContradiction()) {
            return Judgement.passed(places);
        }
        Suspects suspects = new Suspects(own.sheetYear, settings.conventions(), rates);
        return new Judgement.Examined(
                places,
                own.comparisons.differing().stream()
                        .filter(comparison -> comparison.agreement() == Agreement.CONTRADICTION)
                        .map(contradiction ->
                                contradiction.observation(advice).withSuspects(suspects.of(contradiction)))
                        .toList());
    }
}
