package dev.hyoka.generators.city;

import dev.hyoka.generators.draw.Draws;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.GoalSheetBuilder;
import dev.hyoka.model.Policy;
import dev.hyoka.time.FiscalYear;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What the goal sheets of a department and fiscal year have in common.
 *
 * @param options what is wanted of the sheets
 * @param fiscalYear the fiscal year
 * @param department the department's name
 * @param divisions its divisions, in the order of the organization
 * @param model the department after which the sheets are made
 * @param names the names of its projects
 * @param plan the name of the current plan
 * @param policies the policies that it serves, in the order of the plan, each in its one form
 * @param isCareless whether there are oversights that are worth knowing, and no more than that
 */
record GoalYear(
        GoalSheetOptions options,
        FiscalYear fiscalYear,
        String department,
        List<Division> divisions,
        Department model,
        ProjectNames names,
        String plan,
        List<Policy> policies,
        boolean isCareless) {

    private static final List<Map.Entry<String, String>> ATTRIBUTES =
            List.of(Map.entry("様式", "第1号様式"), Map.entry("作成日", "4月25日"), Map.entry("備考", "中間確認の結果は別紙のとおり"));

    static GoalYear from(Draws draws, GoalSheetOptions options, List<Department> models) {
        int year = draws.between(options.earliest().year(), options.latest().year());
        Department model = draws.of(models);
        boolean hasNumbers = options.numbersPolicies().orElseGet(() -> draws.chance(850));
        boolean isCareless = draws.chance(250);
        return new GoalYear(
                options,
                FiscalYear.of(year),
                options.department().orElseGet(() -> options.text(draws, usual -> model.name())),
                divisions(draws, options, model),
                model,
                new ProjectNames(options),
                options.text(draws, usual -> GoalWords.PLAN),
                policies(draws, options, model, hasNumbers),
                isCareless);
    }

    /** Two forms are taken for one policy if their letters are the same; those of these names differ in the last one. */
    private static List<Policy> policies(Draws draws, GoalSheetOptions options, Department model, boolean hasNumbers) {
        List<String> usual = model.policies().stream()
                .map(number -> Department.POLICIES.get(number - 1))
                .toList();
        List<String> names = options.names(draws, usual);
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Policy(
                        hasNumbers ? OptionalInt.of(model.policies().get(i)) : OptionalInt.empty(), names.get(i)))
                .toList();
    }

    /** The divisions of the model, by names of which no two are alike. */
    private static List<Division> divisions(Draws draws, GoalSheetOptions options, Department model) {
        List<Division> usual = model.divisions();
        List<String> names =
                options.names(draws, usual.stream().map(Division::name).toList());
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Division(names.get(i), usual.get(i).subjects()))
                .toList();
    }

    /** The policy that projects about a subject serve. */
    Policy policy(Subject subject) {
        return policies.get(model.policies().indexOf(subject.policy()));
    }

    /** By the policy's position in the plan; what serves none comes last. */
    private Comparator<Undertaking> byPolicy() {
        return Comparator.comparing(undertaking ->
                undertaking.project().policy().map(policies::indexOf).orElse(policies.size()));
    }

    /** How often something is overlooked, of a thousand times. */
    int oversights(int perMille) {
        return isCareless ? perMille : 0;
    }

    GoalSheetBuilder sheet(Draws draws, GoalTexts texts, List<Undertaking> undertakings) {
        List<Undertaking> sorted = undertakings.stream().sorted(byPolicy()).toList();
        return GoalSheet.builder()
                .fiscalYear(fiscalYear)
                .department(department)
                .goal(texts.goal())
                .role(texts.role())
                .planLinks(texts.links(plan, sorted))
                .relatedProjects(sorted.stream()
                        .filter(Undertaking::isRelated)
                        .map(Undertaking::related)
                        .toList())
                .attributes(draws.optional(60, this::attribute).orElse(Map.of()));
    }

    private Map<String, String> attribute(Draws draws) {
        Map.Entry<String, String> attribute = draws.of(ATTRIBUTES);
        return Map.of(
                options.text(draws, usual -> attribute.getKey()), options.text(draws, usual -> attribute.getValue()));
    }
}
