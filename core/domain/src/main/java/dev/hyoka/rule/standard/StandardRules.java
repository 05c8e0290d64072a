package dev.hyoka.rule.standard;

import dev.hyoka.rule.Rule;
import dev.hyoka.rule.RuleCatalogue;
import java.util.List;

/** The catalogue of the standard rules. */
public final class StandardRules implements RuleCatalogue {

    private static final List<Rule> ALL = List.of(
            // Totals
            new ProjectTotalDiffers(),
            new PersonnelTotalDiffers(),
            new TotalCostDiffers(),
            new TotalNotStated(),
            new TotalWithoutParts(),
            new TotalRounded(),
            // Labour
            new HourlyRateDiffers(),
            new StaffWithoutHours(),
            new HoursBeyondWorkingYear(),
            // Trends
            new TargetMissed(),
            new WorsenedDespiteGrade(),
            new TargetBelowActual(),
            new NoFutureTarget(),
            new NoActual(),
            new CostChangeUnexplained(),
            new UnitCostRose(),
            new CostChangeStandsOut(),
            new WorsenedForYears(),
            new ActualRestated(),
            new EstimateOff(),
            // Consistency
            new CompletedButPlanned(),
            new NoIndicator(),
            new TextNotStated(),
            new ScheduleOfAnotherYear(),
            new CountedTwice(),
            new GradeContradictsWords(),
            new IdentityClaimedTwice(),
            // Goal sheets
            new PolicyFormsDiffer(),
            new RelatedProjectsDiffer(),
            new PriorityProjectNotRelated(),
            new RelatedProjectWithoutPriority(),
            new TaskWithoutEntry(),
            new SchedulesDiffer(),
            new LabelOutsideMonths(),
            new NoPriorityProject());

    /** For {@link dev.hyoka.rule.RuleSet#installed}, which makes catalogues by this constructor. */
    public StandardRules() {}

    /**
     * Returns all standard rules, for {@link dev.hyoka.rule.RuleSet#of}.
     *
     * @return the rules, in the order of their ids
     */
    public static List<Rule> all() {
        return ALL;
    }

    @Override
    public List<Rule> rules() {
        return ALL;
    }
}
