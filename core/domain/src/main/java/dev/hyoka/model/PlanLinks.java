package dev.hyoka.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * 組織目標と計画等との関連: which parts of the municipality's plans the goal serves.
 *
 * @param basicConcept ① 総合計画基本構想: headings of the basic concept; possibly none
 * @param plan ② the current plan and its parts
 * @param individualPlans ③ 個別計画: names of individual plans; possibly none
 */
@Value.Builder
public record PlanLinks(List<String> basicConcept, Plan plan, List<String> individualPlans) implements WithPlanLinks {

    /** No link to any plan. */
    public static final PlanLinks NONE = builder().build();

    /** Checks the texts and copies the lists. */
    public PlanLinks {
        basicConcept = Check.texts("basicConcept", basicConcept);
        Objects.requireNonNull(plan, "plan");
        individualPlans = Check.texts("individualPlans", individualPlans);
    }

    /**
     * Returns a builder.
     *
     * @return a new builder, without any link
     */
    public static PlanLinksBuilder builder() {
        return new PlanLinksBuilder().plan(new Plan(Optional.empty(), List.of()));
    }

    /**
     * The current plan, such as とりで未来創造プラン2024.
     *
     * @param name its name; empty if not stated
     * @param items the policies of the plan that are meant; possibly none
     */
    public record Plan(Optional<String> name, List<String> items) {
        /** Checks the texts and copies the list. */
        public Plan {
            Check.text("name", name);
            items = Check.texts("items", items);
        }
    }
}
