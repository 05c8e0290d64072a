package dev.hyoka.model;

import dev.hyoka.time.FiscalYear;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * 組織目標: what a department or one of its divisions is to achieve in a fiscal year, written at its start.
 *
 * @param fiscalYear 年度
 * @param department 部名; empty if not stated
 * @param division 課名; empty on a department's own sheet
 * @param goal 組織目標; empty if not stated
 * @param role 組織の業務内容と果たすべき役割; empty if not stated
 * @param planLinks 組織目標と計画等との関連
 * @param relatedProjects 自部署が関連する重点事業, in the sheet's order; empty if there are none
 * @param priorityProjects 今年度の重点事業, in the sheet's order; empty if there are none
 * @param attributes what else the form prints, by the printed label, in the form's order
 */
@Value.Builder
public record GoalSheet(
        FiscalYear fiscalYear,
        Optional<String> department,
        Optional<String> division,
        Optional<String> goal,
        Optional<String> role,
        PlanLinks planLinks,
        List<RelatedProject> relatedProjects,
        List<PriorityProject> priorityProjects,
        Map<String, String> attributes)
        implements Document, WithGoalSheet {

    /** Checks the texts and copies the collections. */
    public GoalSheet {
        Objects.requireNonNull(fiscalYear, "fiscalYear");
        Check.text("department", department);
        Check.text("division", division);
        Check.text("goal", goal);
        Check.text("role", role);
        Objects.requireNonNull(planLinks, "planLinks");
        relatedProjects = Check.list("relatedProjects", relatedProjects);
        priorityProjects = Check.list("priorityProjects", priorityProjects);
        attributes = Check.texts("attributes", attributes);
    }

    /**
     * Returns a builder.
     *
     * @return a new builder, in which nothing is stated
     */
    public static GoalSheetBuilder builder() {
        return new GoalSheetBuilder().planLinks(PlanLinks.NONE);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.GOAL_SHEET;
    }
}
