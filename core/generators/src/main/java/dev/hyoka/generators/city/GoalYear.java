package dev.hyoka.generators.city;

import dev.hyoka.generators.draw.Draws;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.GoalSheetBuilder;
import dev.hyoka.model.Policy;
import dev.hyoka.time.FiscalYear;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What the goal sheets of a department and fiscal year have in common.
 *
 * @param fiscalYear the fiscal year
 * @param department the department's name
 * @param model the department after which the sheets are made
 * @param names the names of its projects
 * @param hasNumbers whether policies stand with their numbers
 * @param isCareless whether there are oversights that are worth knowing, and no more than that
 */
record GoalYear(
        FiscalYear fiscalYear,
        String department,
        Department model,
        ProjectNames names,
        boolean hasNumbers,
        boolean isCareless) {

    private static final List<Map<String, String>> ATTRIBUTES =
            List.of(Map.of("様式", "第1号様式"), Map.of("作成日", "4月25日"), Map.of("備考", "中間確認の結果は別紙のとおり"));

    static GoalYear from(Draws draws, GoalSheetOptions options, List<Department> models) {
        int year = draws.between(options.earliest().year(), options.latest().year());
        Department model = draws.of(models);
        return new GoalYear(
                FiscalYear.of(year),
                options.department().orElse(model.name()),
                model,
                new ProjectNames(model),
                options.numbersPolicies().orElseGet(() -> draws.chance(850)),
                draws.chance(250));
    }

    /** A policy that the department serves. */
    Policy policy(Draws draws) {
        int number = draws.of(model.policies());
        return new Policy(
                hasNumbers ? OptionalInt.of(number) : OptionalInt.empty(), Department.POLICIES.get(number - 1));
    }

    /** How often something is overlooked, of a thousand times. */
    int oversights(int perMille) {
        return isCareless ? perMille : 0;
    }

    GoalSheetBuilder sheet(Draws draws, GoalTexts texts, List<Undertaking> undertakings) {
        return GoalSheet.builder()
                .fiscalYear(fiscalYear)
                .department(department)
                .goal(texts.goal())
                .role(texts.role())
                .planLinks(texts.links(undertakings))
                .relatedProjects(undertakings.stream()
                        .filter(Undertaking::isRelated)
                        .sorted(Undertaking.BY_POLICY)
                        .map(Undertaking::related)
                        .toList())
                .attributes(draws.optional(60, attribute -> attribute.of(ATTRIBUTES))
                        .orElse(Map.of()));
    }
}
