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
import dev.hyoka.generators.anything.Costs;
import dev.hyoka.generators.anything.Findings;
import dev.hyoka.generators.anything.GoalForm;
import dev.hyoka.generators.anything.Indicators;
import dev.hyoka.generators.anything.ManagementForm;
import dev.hyoka.generators.anything.Messages;
import dev.hyoka.generators.anything.Money;
import dev.hyoka.generators.anything.Numbers;
import dev.hyoka.generators.draw.HostileText;
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
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/**
 * Whatever the types can hold, sense or not: for tests of formats, of parsers and of equality.
 *
 * <p>Every part that need not be stated is stated or not, every constant occurs, years and numbers reach their bounds,
 * texts are as {@link #hostileTexts()}, and no total is the sum of anything. Only what the constructors check is kept to.
 * Sheets that make sense, of which the rules have nothing to say, are what {@code Sheets} is for.
 *
 * <p>Each method returns an arbitrary of jqwik. Of an enum, jqwik itself gives the constants.
 */
public final class Anything {

    private Anything() {}

    /**
     * {@return texts on which formats stumble: well-formed Unicode with something visible in it; control characters,
     * formulas, markup, combining and bidirectional marks, some thousand characters seldom}
     */
    public static Values<String> hostileTexts() {
        return new Values<>(HostileText::text);
    }

    /** {@return years from {@link FiscalYear#MIN} to {@link FiscalYear#MAX}, mostly recent ones} */
    public static Values<FiscalYear> fiscalYears() {
        return new Values<>(
                Numbers::year, List.of(draws -> FiscalYear.of(FiscalYear.MIN), draws -> FiscalYear.of(FiscalYear.MAX)));
    }

    /** {@return currencies: yen mostly, and some with no, two, three and four decimal places} */
    public static Values<CurrencyUnit> currencies() {
        return new Values<>(Money::currency);
    }

    /** {@return units, with multiples up to the largest} */
    public static Values<AmountUnit> units() {
        return new Values<>(Money::unit);
    }

    /** {@return amounts in the one implementation, of both signs and up to the most digits} */
    public static Values<MonetaryAmount> amounts() {
        return new Values<>(Money::amount);
    }

    /** {@return intervals between any two amounts of a currency} */
    public static Values<AmountInterval> amountIntervals() {
        return new Values<>(Money::interval);
    }

    /** {@return sheets of either kind} */
    public static Values<Document> documents() {
        return new Values<>(ManagementForm::document);
    }

    /** {@return management sheets} */
    public static Values<ManagementSheet> managementSheets() {
        return new Values<>(ManagementForm::sheet);
    }

    /** {@return goal sheets} */
    public static Values<GoalSheet> goalSheets() {
        return new Values<>(GoalForm::sheet);
    }

    /** {@return indicators, some with a year in several phases} */
    public static Values<Indicator> indicators() {
        return new Values<>(Indicators::indicator);
    }

    /** {@return values of indicators} */
    public static Values<IndicatorValue> indicatorValues() {
        return new Values<>(Indicators::value);
    }

    /** {@return figures of every kind} */
    public static Values<Figure> figures() {
        return new Values<>(Indicators::figure);
    }

    /** {@return figures that are a number} */
    public static Values<Figure.Numeric> numericFigures() {
        return new Values<>(Indicators::numeric);
    }

    /** {@return figures that are words} */
    public static Values<Figure.Words> figuresInWords() {
        return new Values<>(Indicators::words);
    }

    /** {@return figures of several labelled numbers} */
    public static Values<Figure.Parts> figuresInParts() {
        return new Values<>(Indicators::parts);
    }

    /** {@return labelled numbers} */
    public static Values<Figure.Part> figureParts() {
        return new Values<>(Indicators::part);
    }

    /** {@return years at whose start a series stops being comparable} */
    public static Values<SeriesBreak> seriesBreaks() {
        return new Values<>(Indicators::seriesBreak);
    }

    /** {@return cost tables, whose amounts all have an end in the table's unit, so that they can be printed} */
    public static Values<Cost> costs() {
        return new Values<>(Costs::cost);
    }

    /** {@return columns of cost tables} */
    public static Values<CostYear> costYears() {
        return new Values<>(Costs::year);
    }

    /** {@return personnel costs} */
    public static Values<Personnel> personnel() {
        return new Values<>(Costs::personnel);
    }

    /** {@return hourly rates} */
    public static Values<HourlyRate> hourlyRates() {
        return new Values<>(Money::hourlyRate);
    }

    /** {@return what up to five sheets say of the hourly rate} */
    public static Values<HourlyRates> hourlyRatesOfSeveral() {
        return new Values<>(Money::hourlyRates);
    }

    /** {@return hourly rates on which the most sheets agree} */
    public static Values<HourlyRates.Largest> largestHourlyRates() {
        return new Values<>(Money::largest);
    }

    /** {@return progress reports, even one in which nothing is stated} */
    public static Values<Progress> progress() {
        return new Values<>(ManagementForm::progress);
    }

    /** {@return directions, even one in which nothing is stated} */
    public static Values<Direction> directions() {
        return new Values<>(ManagementForm::direction);
    }

    /** {@return links to plans} */
    public static Values<PlanLinks> planLinks() {
        return new Values<>(GoalForm::planLinks);
    }

    /** {@return plans} */
    public static Values<PlanLinks.Plan> plans() {
        return new Values<>(GoalForm::plan);
    }

    /** {@return policies, with numbers up to the largest} */
    public static Values<Policy> policies() {
        return new Values<>(GoalForm::policy);
    }

    /** {@return related projects} */
    public static Values<RelatedProject> relatedProjects() {
        return new Values<>(GoalForm::relatedProject);
    }

    /** {@return priority projects} */
    public static Values<PriorityProject> priorityProjects() {
        return new Values<>(GoalForm::priorityProject);
    }

    /** {@return rows of schedules} */
    public static Values<ScheduledTask> scheduledTasks() {
        return new Values<>(GoalForm::task);
    }

    /** {@return entries of schedules} */
    public static Values<ScheduleEntry> scheduleEntries() {
        return new Values<>(GoalForm::entry);
    }

    /** {@return reports of up to four verdicts, which need not belong together} */
    public static Values<Report> reports() {
        return new Values<>(Findings::report);
    }

    /** {@return what rules say of themselves} */
    public static Values<RuleDescription> ruleDescriptions() {
        return new Values<>(Findings::description);
    }

    /** {@return verdicts} */
    public static Values<Verdict> verdicts() {
        return new Values<>(Findings::verdict);
    }

    /** {@return outcomes of every kind} */
    public static Values<Outcome> outcomes() {
        return new Values<>(Findings::outcome);
    }

    /** {@return outcomes of rules that found nothing} */
    public static Values<Outcome.Passed> passedOutcomes() {
        return new Values<>(Findings::passed);
    }

    /** {@return outcomes of rules that found something} */
    public static Values<Outcome.Found> foundOutcomes() {
        return new Values<>(Findings::found);
    }

    /** {@return outcomes of rules that have nothing to say} */
    public static Values<Outcome.NotApplicable> notApplicableOutcomes() {
        return new Values<>(Findings::notApplicable);
    }

    /** {@return outcomes of rules that went wrong} */
    public static Values<Outcome.Failed> failedOutcomes() {
        return new Values<>(Findings::failed);
    }

    /** {@return findings, whose evidence proves nothing} */
    public static Values<Finding> findings() {
        return new Values<>(Findings::finding);
    }

    /** {@return observations} */
    public static Values<Observation> observations() {
        return new Values<>(Findings::observation);
    }

    /** {@return evidence, whose computed figure is no sum of the operands} */
    public static Values<Evidence> evidence() {
        return new Values<>(Findings::evidence);
    }

    /** {@return figures with ends between which they need not lie} */
    public static Values<Evidence.Measure> measures() {
        return new Values<>(Findings::measure);
    }

    /** {@return operands} */
    public static Values<Evidence.Operand> operands() {
        return new Values<>(Findings::operand);
    }

    /** {@return suspects} */
    public static Values<Suspect> suspects() {
        return new Values<>(Findings::suspect);
    }

    /** {@return edits that change, state or leave out a figure} */
    public static Values<Edit> edits() {
        return new Values<>(Findings::edit);
    }

    /** {@return places of any document} */
    public static Values<Reference> references() {
        return new Values<>(Findings::reference);
    }

    /** {@return names of documents, of whatever kind and year} */
    public static Values<DocumentRef> documentRefs() {
        return new Values<>(Findings::document);
    }

    /** {@return places of up to five steps, which need not exist} */
    public static Values<Location> locations() {
        return new Values<>(Findings::location);
    }

    /** {@return ids of rules, known or not} */
    public static Values<RuleId> ruleIds() {
        return new Values<>(Findings::ruleId);
    }

    /** {@return messages with up to four arguments, some of which no sentence names} */
    public static Values<Message> messages() {
        return new Values<>(Messages::message);
    }

    /** {@return hostile texts in both languages} */
    public static Values<Text> bilingualTexts() {
        return new Values<>(Messages::text);
    }

    /** {@return arguments of every kind} */
    public static Values<Argument> arguments() {
        return new Values<>(Messages::argument);
    }

    /** {@return numbers, even with a negative scale} */
    public static Values<Argument.Figure> figureArguments() {
        return new Values<>(Messages::figure);
    }

    /** {@return numbers that are names} */
    public static Values<Argument.Ordinal> ordinals() {
        return new Values<>(Messages::ordinal);
    }

    /** {@return quotations, even of nothing} */
    public static Values<Argument.Quote> quotes() {
        return new Values<>(Messages::quote);
    }

    /** {@return words of the field, which they need not be} */
    public static Values<Argument.Term> terms() {
        return new Values<>(Messages::term);
    }

    /** {@return series of arguments, even of such series} */
    public static Values<Argument.Series> argumentSeries() {
        return new Values<>(Messages::series);
    }
}
