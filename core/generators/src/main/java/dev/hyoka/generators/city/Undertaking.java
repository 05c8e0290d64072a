package dev.hyoka.generators.city;

import dev.hyoka.generators.draw.Draws;
import dev.hyoka.model.Policy;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.PriorityProjectBuilder;
import dev.hyoka.model.RelatedProject;
import java.util.Optional;

/**
 * A project of a division in one year.
 *
 * @param project what the division states of it if it gives priority to it
 * @param isRelated whether it is in the list of related projects
 * @param isPriority whether the division gives priority to it
 */
record Undertaking(PriorityProject project, boolean isRelated, boolean isPriority) {

    static Undertaking from(Draws draws, GoalYear year, Division division) {
        ProjectNames.Named named = year.names().take(draws, division);
        Optional<Policy> policy = draws.optional(600, any -> year.policy(named.subject()));
        boolean servesPolicy = policy.isPresent();
        // What serves a policy is in the list, and what is in the list is a priority, but for some oversights
        boolean isPriority = !servesPolicy || !draws.chance(year.oversights(150));
        boolean isListed = servesPolicy && !(isPriority && draws.chance(year.oversights(120)));
        PriorityProjectBuilder project = PriorityProject.builder()
                .title(named.name())
                .policy(policy)
                .content(draws.optional(
                        970, text -> year.options().text(text, usual -> GoalTexts.content(usual, named.subject()))));
        if (!draws.chance(15)) {
            project.schedule(draws.part(schedule ->
                    Schedule.from(schedule, year.options(), named.subject().kind())));
        }
        return new Undertaking(project.build(), isListed, isPriority);
    }

    RelatedProject related() {
        return new RelatedProject(project.policy(), project.title());
    }
}
