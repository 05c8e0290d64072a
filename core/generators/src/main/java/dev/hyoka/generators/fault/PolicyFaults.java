package dev.hyoka.generators.fault;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Text;
import dev.hyoka.model.Document;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.Policy;
import dev.hyoka.model.RelatedProject;
import dev.hyoka.rule.Profile;
import dev.hyoka.rule.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Policies that are not written in one way: GOL-01. */
final class PolicyFaults {

    private static final int TEN = 10;

    /** Particles that are easily written one for another. */
    private static final Map<Character, Character> PARTICLES =
            Map.of('が', 'を', 'を', 'が', 'に', 'へ', 'で', 'に', 'と', 'の', 'の', 'と');

    /** Dashes that look like one another: a full-width hyphen and a horizontal bar. */
    private static final Map<Character, Character> DASHES = Map.of('\uFF0D', '\u2015', '\u2015', '\uFF0D');

    static final List<Fault> ALL = List.of(
            fault(
                    "policy-misnumbered",
                    Text.of("重点施策の番号が隣の施策のものになっている", "a policy stands with the number of the one beside it"),
                    policy -> numbered(policy, policy.number().orElse(0) + 1)),
            fault(
                    "policy-number-digit-lost",
                    Text.of("重点施策の番号の十の位が抜けている(⑬が③)", "the tens of a policy's number are lost (3 for 13)"),
                    policy -> policy.number().orElse(0) % TEN == 0
                                    || policy.number().getAsInt() < TEN
                            ? Optional.empty()
                            : numbered(policy, policy.number().getAsInt() % TEN)),
            fault(
                    "policy-particle-mistaken",
                    Text.of("重点施策の名称の助詞が異なる(「が」が「を」)", "a policy's name has another particle"),
                    policy -> withOther(policy, PARTICLES)),
            fault(
                    "policy-dash-mistaken",
                    Text.of("重点施策の名称の横線が別の文字になっている", "a policy's name has another kind of dash"),
                    policy -> withOther(policy, DASHES)));

    private PolicyFaults() {}

    /** A place where a sheet names a policy. */
    private record Use(PlacedGoals placed, boolean isRelated, int position, Policy policy) {

        /** Whether the place decides how the policy is written: the department's own list does. */
        boolean isLeading() {
            return isRelated && placed.sheet().division().isEmpty();
        }

        Location location() {
            return isRelated ? Places.relatedPolicy(position) : Places.priorityPolicy(position);
        }

        List<Document> with(Policy other) {
            GoalSheet sheet = placed.sheet();
            if (isRelated) {
                RelatedProject project = sheet.relatedProjects().get(position);
                return placed.with(sheet.withRelatedProjects(PlacedGoals.replaced(
                        sheet.relatedProjects(), position, new RelatedProject(Optional.of(other), project.project()))));
            }
            return placed.with(position, sheet.priorityProjects().get(position).withPolicy(other));
        }
    }

    private static Fault fault(String name, Text description, Function<Policy, Optional<Policy>> mistake) {
        return new Fault(
                name,
                "GOL-01",
                description,
                (fault, documents) -> Offices.each(documents, (placed, office) -> {
                    List<Use> all = office.stream().flatMap(PolicyFaults::uses).toList();
                    return uses(placed)
                            .flatMap(use -> mistake.apply(use.policy()).stream()
                                    .filter(wrong -> isSeen(use, wrong, all))
                                    .map(wrong -> faulty(fault, use, wrong)));
                }));
    }

    private static Faulty faulty(Fault fault, Use use, Policy wrong) {
        Spot spot = use.placed().spot(use.location());
        return new Faulty(fault, use.with(wrong), spot, spot, Profile.EMPTY);
    }

    /** Tells whether the other places outweigh this one, so that it is this one that has to be wrong. */
    private static boolean isSeen(Use use, Policy wrong, List<Use> all) {
        List<Use> same = all.stream()
                .filter(other -> isNamed(other, use.policy().name()) || isNamed(other, wrong.name()))
                .toList();
        long right = same.size() - 1L;
        long leading = same.stream().filter(Use::isLeading).count() - (use.isLeading() ? 1 : 0);
        long leadingWrong = use.isLeading() ? 1 : 0;
        return same.stream().allMatch(other -> other.policy().equals(use.policy()))
                && (leading > leadingWrong || (leading == leadingWrong && right > 1));
    }

    private static boolean isNamed(Use use, String name) {
        return Spelling.plain(use.policy().name()).equals(Spelling.plain(name));
    }

    private static Stream<Use> uses(PlacedGoals placed) {
        GoalSheet sheet = placed.sheet();
        return Stream.concat(
                placed.relatedPositions()
                        .flatMap(i -> sheet.relatedProjects().get(i).policy().stream()
                                .map(policy -> new Use(placed, true, i, policy))),
                placed.priorityPositions()
                        .flatMap(i -> sheet.priorityProjects().get(i).policy().stream()
                                .map(policy -> new Use(placed, false, i, policy))));
    }

    private static Optional<Policy> numbered(Policy policy, int number) {
        return policy.number().isPresent()
                ? Optional.of(new Policy(OptionalInt.of(number), policy.name()))
                : Optional.empty();
    }

    /** The policy with the first such character of its name, but for the very first, written as another one. */
    private static Optional<Policy> withOther(Policy policy, Map<Character, Character> characters) {
        String name = policy.name();
        return IntStream.range(1, name.length())
                .filter(i -> characters.containsKey(name.charAt(i)))
                .mapToObj(i -> name.substring(0, i) + characters.get(name.charAt(i)) + name.substring(i + 1))
                .map(mistaken -> new Policy(policy.number(), mistaken))
                .findFirst();
    }
}
