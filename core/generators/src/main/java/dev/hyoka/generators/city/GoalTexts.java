package dev.hyoka.generators.city;

import dev.hyoka.generators.draw.Draws;
import dev.hyoka.model.PlanLinks;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an organization says of itself.
 *
 * @param goal 組織目標; empty if not stated
 * @param role 組織の業務内容と果たすべき役割; empty if not stated
 * @param concepts headings of the basic concept; possibly none
 * @param plans individual plans; possibly none
 */
record GoalTexts(Optional<String> goal, Optional<String> role, List<String> concepts, List<String> plans) {

    static GoalTexts from(Draws draws, GoalYear year, List<Subject> subjects) {
        GoalSheetOptions options = year.options();
        Subject about = draws.of(subjects);
        String matter = about.matter();
        String policy = year.policy(about).name();
        return new GoalTexts(
                draws.optional(985, part -> options.text(part, text -> text(text, GoalWords.GOALS, matter, policy))),
                draws.optional(985, part -> options.text(part, text -> text(text, GoalWords.ROLES, matter, policy))),
                some(draws, options, GoalWords.CONCEPTS, 2),
                some(draws, options, GoalWords.plans(year.model()), 4));
    }

    private static List<String> some(Draws draws, GoalSheetOptions options, List<String> choice, int most) {
        Pool<String> pool = new Pool<>(choice);
        return draws.list(0, most, one -> options.text(one, pool::take));
    }

    /** 取組の内容: sentences, or paragraphs with a dot before each. */
    static String content(Draws draws, Subject subject) {
        List<String> sentences = new Pool<>(GoalWords.contents(subject.kind())).take(draws, 1, 6);
        String text = draws.chance(200)
                ? sentences.stream().map(sentence -> "・" + sentence).collect(Collectors.joining("\n"))
                : String.join("", sentences);
        return text.replace("○○", subject.matter()).replace("△△", subject.words());
    }

    private static String text(Draws draws, List<String> choice, String matter, String policy) {
        List<String> sentences = new Pool<>(choice).take(draws, 1, 4);
        String text = String.join(draws.chance(150) ? "\n" : "", sentences);
        return text.replace("○○", matter).replace("◇◇", policy);
    }

    /** 組織目標と計画等との関連, with the policies that its projects serve. */
    PlanLinks links(String plan, List<Undertaking> undertakings) {
        List<String> policies = undertakings.stream()
                .flatMap(undertaking -> undertaking.project().policy().stream())
                .map(policy -> policy.name())
                .distinct()
                .toList();
        return PlanLinks.builder()
                .basicConcept(concepts)
                .plan(new PlanLinks.Plan(Optional.of(plan), policies))
                .individualPlans(plans)
                .build();
    }
}
