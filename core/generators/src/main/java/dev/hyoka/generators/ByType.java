package dev.hyoka.generators;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Edit;
import dev.hyoka.finding.Evidence;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Reference;
import dev.hyoka.finding.Report;
import dev.hyoka.finding.RuleDescription;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Suspect;
import dev.hyoka.finding.Text;
import dev.hyoka.finding.Verdict;
import dev.hyoka.generators.city.GoalParts;
import dev.hyoka.generators.fault.Faulty;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Direction;
import dev.hyoka.model.Document;
import dev.hyoka.model.Figure;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.HourlyRate;
import dev.hyoka.model.HourlyRates;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Personnel;
import dev.hyoka.model.PlanLinks;
import dev.hyoka.model.Policy;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.Progress;
import dev.hyoka.model.RelatedProject;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import dev.hyoka.model.SeriesBreak;
import dev.hyoka.money.AmountInterval;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Which values are drawn of which type. Immutable. */
final class ByType {

    /** The domain's types, sensible or not. */
    static final ByType ANYTHING = new ByType(Map.of())
            .with(FiscalYear.class, Anything.fiscalYears())
            .with(AmountUnit.class, Anything.units())
            .with(AmountInterval.class, Anything.amountIntervals())
            .with(Document.class, Anything.documents())
            .with(ManagementSheet.class, Anything.managementSheets())
            .with(GoalSheet.class, Anything.goalSheets())
            .with(Indicator.class, Anything.indicators())
            .with(IndicatorValue.class, Anything.indicatorValues())
            .with(Figure.class, Anything.figures())
            .with(Figure.Numeric.class, Anything.numericFigures())
            .with(Figure.Words.class, Anything.figuresInWords())
            .with(Figure.Parts.class, Anything.figuresInParts())
            .with(Figure.Part.class, Anything.figureParts())
            .with(SeriesBreak.class, Anything.seriesBreaks())
            .with(Cost.class, Anything.costs())
            .with(CostYear.class, Anything.costYears())
            .with(Personnel.class, Anything.personnel())
            .with(HourlyRate.class, Anything.hourlyRates())
            .with(HourlyRates.class, Anything.hourlyRatesOfSeveral())
            .with(HourlyRates.Largest.class, Anything.largestHourlyRates())
            .with(Progress.class, Anything.progress())
            .with(Direction.class, Anything.directions())
            .with(PlanLinks.class, Anything.planLinks())
            .with(PlanLinks.Plan.class, Anything.plans())
            .with(Policy.class, Anything.policies())
            .with(RelatedProject.class, Anything.relatedProjects())
            .with(PriorityProject.class, Anything.priorityProjects())
            .with(ScheduledTask.class, Anything.scheduledTasks())
            .with(ScheduleEntry.class, Anything.scheduleEntries())
            .with(Report.class, Anything.reports())
            .with(RuleDescription.class, Anything.ruleDescriptions())
            .with(Verdict.class, Anything.verdicts())
            .with(Outcome.class, Anything.outcomes())
            .with(Outcome.Passed.class, Anything.passedOutcomes())
            .with(Outcome.Found.class, Anything.foundOutcomes())
            .with(Outcome.NotApplicable.class, Anything.notApplicableOutcomes())
            .with(Outcome.Failed.class, Anything.failedOutcomes())
            .with(Finding.class, Anything.findings())
            .with(Observation.class, Anything.observations())
            .with(Evidence.class, Anything.evidence())
            .with(Evidence.Measure.class, Anything.measures())
            .with(Evidence.Operand.class, Anything.operands())
            .with(Suspect.class, Anything.suspects())
            .with(Edit.class, Anything.edits())
            .with(Reference.class, Anything.references())
            .with(DocumentRef.class, Anything.documentRefs())
            .with(Location.class, Anything.locations())
            .with(RuleId.class, Anything.ruleIds())
            .with(Message.class, Anything.messages())
            .with(Text.class, Anything.bilingualTexts())
            .with(Argument.class, Anything.arguments())
            .with(Argument.Figure.class, Anything.figureArguments())
            .with(Argument.Ordinal.class, Anything.ordinals())
            .with(Argument.Quote.class, Anything.quotes())
            .with(Argument.Term.class, Anything.terms())
            .with(Argument.Series.class, Anything.argumentSeries());

    /** Sensible sheets and parts of such, and of other types anything. */
    static final ByType SENSIBLE = ANYTHING.withPartsOf(Sheets.managementSheets())
            .withPartsOf(Sheets.goalSheets())
            .with(Document.class, Sheets.documents())
            .with(Faulty.class, Sheets.faulty());

    private final Map<Class<?>, Arbitrary<?>> values;

    private ByType(Map<Class<?>, Arbitrary<?>> values) {
        this.values = values;
    }

    /** These values, with others of one type. */
    <T> ByType with(Class<T> type, Arbitrary<? extends T> ofType) {
        Map<Class<?>, Arbitrary<?>> more = new LinkedHashMap<>(values);
        more.put(type, ofType);
        return new ByType(more);
    }

    /** These values, with some management sheets and the parts that each of them has. */
    ByType withPartsOf(ManagementSheets sheets) {
        Values<Cost> costs = sheets.parts(sheet -> sheet.cost().stream().toList());
        Values<CostYear> costYears = costs.parts(Cost::years);
        Values<Indicator> indicators = sheets.parts(ManagementSheet::indicators);
        Values<IndicatorValue> indicatorValues = indicators.parts(Indicator::values);
        return with(ManagementSheet.class, sheets)
                .with(Cost.class, costs)
                .with(CostYear.class, costYears)
                .with(Personnel.class, costYears.parts(year -> List.of(year.personnel())))
                .with(Indicator.class, indicators)
                .with(IndicatorValue.class, indicatorValues)
                .with(Figure.class, indicatorValues.parts(value -> List.of(value.figure())))
                .with(
                        Progress.class,
                        sheets.parts(sheet -> sheet.progress().stream().toList()))
                .with(
                        Direction.class,
                        sheets.parts(sheet -> sheet.direction().stream().toList()));
    }

    /** These values, with some goal sheets, and parts such as theirs. */
    ByType withPartsOf(GoalSheets sheets) {
        GoalParts parts = new GoalParts(sheets.options());
        return with(GoalSheet.class, sheets)
                .with(PlanLinks.class, sheets.parts(sheet -> List.of(sheet.planLinks())))
                .with(
                        PlanLinks.Plan.class,
                        sheets.parts(sheet -> List.of(sheet.planLinks().plan())))
                .with(Policy.class, new Values<>(parts::policy))
                .with(RelatedProject.class, new Values<>(parts::relatedProject))
                .with(PriorityProject.class, new Values<>(parts::priorityProject))
                .with(ScheduledTask.class, new Values<>(parts::task))
                .with(ScheduleEntry.class, new Values<>(parts::entry));
    }

    /**
     * Offers the values to jqwik.
     *
     * @param priority which of several providers of a type jqwik asks: those of the highest
     */
    ArbitraryProvider provider(int priority) {
        return new ArbitraryProvider() {
            @Override
            public boolean canProvideFor(TypeUsage type) {
                return values.containsKey(drawn(type));
            }

            @Override
            public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
                return Set.of(values.get(drawn(type)));
            }

            @Override
            public int priority() {
                return priority;
            }
        };
    }

    /** The type itself, or the bound of {@code ? extends Document}. */
    private static Class<?> drawn(TypeUsage type) {
        List<TypeUsage> bounds = type.getUpperBounds();
        return type.isTypeVariableOrWildcard() && bounds.size() == 1
                ? bounds.get(0).getRawType()
                : type.getRawType();
    }
}
