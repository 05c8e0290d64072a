package dev.hyoka.generators.city;

import dev.hyoka.generators.draw.Draws;
import java.util.List;
import java.util.Optional;

/**
 * What tells a project from others.
 *
 * @param id the municipality's number, of which the thousands tell the department; empty if it has none
 * @param subject what the project is about, with which names begin
 * @param name the project's name
 * @param policy the policy that it serves
 * @param department its department
 * @param division its division
 */
record Identity(
        Optional<String> id,
        Subject subject,
        String name,
        Optional<String> policy,
        Optional<String> department,
        Optional<String> division) {

    private static final int THOUSAND = 1_000;

    /**
     * Draws a project's identity, unlike those of all other positions.
     *
     * @param models the departments of which it can be
     * @param taken what other projects of the municipality are called
     * @param position the project's position in its municipality, from 0
     * @param hasId whether the municipality numbers its projects
     */
    static Identity draw(
            Draws draws, SheetOptions options, List<Department> models, Taken taken, int position, boolean hasId) {
        Department department = draws.of(models);
        Division division = draws.of(department.divisions());
        Subject subject = draws.of(division.subjects());
        String activity = draws.of(subject.kind().activities());
        int number = draws.between(1, THOUSAND - 1);
        return new Identity(
                hasId ? Optional.of(taken.id(number + thousands(department))) : Optional.empty(),
                subject,
                options.name(draws, taken.name(subject.words() + activity), position),
                draws.optional(
                        options.often(850),
                        part -> options.text(part, text -> Department.POLICIES.get(subject.policy() - 1))),
                Optional.of(options.department().orElse(department.name())),
                Optional.of(options.division().orElse(division.name())));
    }

    private static int thousands(Department department) {
        int position = 0;
        while (!Department.ALL.get(position).name().equals(department.name())) {
            position++;
        }
        return THOUSAND * (position + 1);
    }
}
