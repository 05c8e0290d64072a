package dev.hyoka.generators.city;

import dev.hyoka.generators.draw.Draws;
import java.util.Optional;

/**
 * What tells a project from others.
 *
 * @param id the municipality's number; empty if it has none
 * @param subject what the project is about, with which names begin
 * @param name the project's name
 * @param policy the policy that it serves
 * @param department its department
 * @param division its division
 */
record Identity(
        Optional<String> id,
        String subject,
        String name,
        Optional<String> policy,
        Optional<String> department,
        Optional<String> division) {

    private static final int FIRST_ID = 1_001;

    /** How many names there are: combinations of a department's subject with what is done about it. */
    static final int NAMES =
            Department.ALL.size() * Department.ALL.get(0).subjects().size() * Department.ACTIVITIES.size();

    /**
     * Draws a project's identity, unlike those of all other positions.
     *
     * @param offset with which name the municipality begins, below {@link #NAMES}; the same for all of its projects
     * @param position the project's position in its municipality, from 0
     * @param hasId whether the municipality numbers its projects
     */
    static Identity draw(Draws draws, SheetOptions options, int offset, int position, boolean hasId) {
        int rest = (offset + position) % NAMES;
        Department department = Department.ALL.get(rest % Department.ALL.size());
        rest /= Department.ALL.size();
        String subject = department.subjects().get(rest % department.subjects().size());
        rest /= department.subjects().size();
        int round = position / NAMES;
        String name = subject + Department.ACTIVITIES.get(rest) + (round == 0 ? "" : "(第" + (round + 1) + "期)");
        String division = draws.of(department.divisions());
        int policy = draws.of(department.policies());
        return new Identity(
                hasId ? Optional.of(Integer.toString(FIRST_ID + position)) : Optional.empty(),
                subject,
                options.name(draws, name, position),
                draws.optional(
                        options.often(850), part -> options.text(part, text -> Department.POLICIES.get(policy - 1))),
                Optional.of(options.department().orElse(department.name())),
                Optional.of(options.division().orElse(division)));
    }
}
