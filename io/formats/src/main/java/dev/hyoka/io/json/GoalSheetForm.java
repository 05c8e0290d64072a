package dev.hyoka.io.json;

import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.PlanLinks;
import dev.hyoka.model.Policy;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.RelatedProject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** 組織目標. */
final class GoalSheetForm extends DocumentForm<GoalSheet> {

    private static final Value<List<String>> TEXTS = new Elements<>(Values.TEXT);

    private final Member<String> goal = optional("goal", Values.TEXT);
    private final Member<String> role = optional("role", Values.TEXT);
    private final Member<PlanLinks> planLinks = optional("planLinks", new PlanLinksForm());
    private final Member<List<RelatedProject>> relatedProjects =
            optional("relatedProjects", new Elements<>(new RelatedProjectForm()));
    private final Member<List<PriorityProject>> priorityProjects =
            optional("priorityProjects", new Elements<>(new PriorityProjectForm()));

    @Override
    Optional<GoalSheet> build(Parts parts, Input input) {
        return year(parts, input)
                .map(year -> new GoalSheet(
                        year,
                        parts.find(department),
                        parts.find(division),
                        parts.find(goal),
                        parts.find(role),
                        parts.find(planLinks).orElse(PlanLinks.NONE),
                        parts.list(relatedProjects),
                        parts.list(priorityProjects),
                        parts.find(attributes).orElse(Map.of())));
    }

    @Override
    void writeMembers(Output output, GoalSheet sheet) {
        writeHead(output, sheet);
        output.member(fiscalYear, sheet.fiscalYear());
        output.member(department, sheet.department());
        output.member(division, sheet.division());
        output.member(goal, sheet.goal());
        output.member(role, sheet.role());
        output.member(planLinks, sheet.planLinks());
        output.member(relatedProjects, sheet.relatedProjects());
        output.member(priorityProjects, sheet.priorityProjects());
        writeAttributes(output, sheet);
    }

    /** 組織目標と計画等との関連. */
    static final class PlanLinksForm extends Form<PlanLinks> {
        private final Member<List<String>> basicConcept = optional("basicConcept", TEXTS);
        private final Member<PlanLinks.Plan> plan = optional("plan", new PlanForm());
        private final Member<List<String>> individualPlans = optional("individualPlans", TEXTS);

        @Override
        Optional<PlanLinks> build(Parts parts, Input input) {
            return Optional.of(new PlanLinks(
                    parts.list(basicConcept),
                    parts.find(plan).orElse(PlanLinks.NONE.plan()),
                    parts.list(individualPlans)));
        }

        @Override
        void writeMembers(Output output, PlanLinks links) {
            output.member(basicConcept, links.basicConcept());
            output.member(plan, links.plan());
            output.member(individualPlans, links.individualPlans());
        }
    }

    /** The current plan. */
    static final class PlanForm extends Form<PlanLinks.Plan> {
        private final Member<String> name = optional("name", Values.TEXT);
        private final Member<List<String>> items = optional("items", TEXTS);

        @Override
        Optional<PlanLinks.Plan> build(Parts parts, Input input) {
            return Optional.of(new PlanLinks.Plan(parts.find(name), parts.list(items)));
        }

        @Override
        void writeMembers(Output output, PlanLinks.Plan plan) {
            output.member(name, plan.name());
            output.member(items, plan.items());
        }
    }

    /** 自部署が関連する重点事業. */
    static final class RelatedProjectForm extends Form<RelatedProject> {
        private final Member<Policy> policy = optional("policy", PolicyForm.FORM);
        private final Member<String> project = required("project", Values.TEXT);

        @Override
        Optional<RelatedProject> build(Parts parts, Input input) {
            return Optional.of(new RelatedProject(parts.find(policy), parts.get(project)));
        }

        @Override
        void writeMembers(Output output, RelatedProject related) {
            output.member(policy, related.policy());
            output.member(project, related.project());
        }
    }

    /** 重点施策. */
    static final class PolicyForm extends Form<Policy> {
        static final Value<Policy> FORM = new PolicyForm();

        private final Member<Integer> number = optional("number", Values.POLICY_NUMBER);
        private final Member<String> name = required("name", Values.TEXT);

        @Override
        Optional<Policy> build(Parts parts, Input input) {
            OptionalInt stated = parts.find(number).map(OptionalInt::of).orElse(OptionalInt.empty());
            return Optional.of(new Policy(stated, parts.get(name)));
        }

        @Override
        void writeMembers(Output output, Policy policy) {
            policy.number().ifPresent(stated -> output.member(number, stated));
            output.member(name, policy.name());
        }
    }
}
