package dev.hyoka.generators.anything;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Edit;
import dev.hyoka.finding.Evidence;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Reference;
import dev.hyoka.finding.Report;
import dev.hyoka.finding.RuleDescription;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Suspect;
import dev.hyoka.finding.Verdict;
import dev.hyoka.generators.draw.Drawing;
import dev.hyoka.generators.draw.Draws;
import dev.hyoka.generators.draw.HostileText;
import dev.hyoka.generators.draw.Weighted;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is said about documents, and where. */
public final class Findings {

    private static final List<Severity> SEVERITIES = List.of(Severity.values());
    private static final List<Suspect.Kind> MISTAKES = List.of(Suspect.Kind.values());
    private static final List<String> KINDS = List.of("management-sheet", "goal-sheet");
    private static final List<String> STEPS = List.of(
            "cost", "years", "2020", "2020-budget", "projectTotal", "0", "10", "9", "007", "", "~", "/", "~1", "~0");
    private static final List<String> LETTERS = characters('A', 'Z');
    private static final List<String> DIGITS = characters('0', '9');

    private static final Weighted<Drawing<? extends Outcome>> OUTCOMES = Weighted.<Drawing<? extends Outcome>>of(
                    2, Findings::passed)
            .or(2, Findings::found)
            .or(1, Findings::notApplicable)
            .or(1, Findings::failed);

    private Findings() {}

    public static RuleId ruleId(Draws draws) {
        String first = draws.of(LETTERS);
        String family =
                String.join("", draws.list(1, 15, each -> each.chance(200) ? each.of(DIGITS) : each.of(LETTERS)));
        String number = String.join("", draws.list(2, 4, each -> each.of(DIGITS)));
        return RuleId.parse(first + family + "-" + number);
    }

    public static Location location(Draws draws) {
        return new Location(draws.list(0, 5, each -> each.chance(300) ? HostileText.text(each) : each.of(STEPS)));
    }

    public static DocumentRef document(Draws draws) {
        return new DocumentRef(
                draws.chance(100) ? Messages.possiblyEmpty(draws) : draws.of(KINDS),
                Messages.anyInt(draws),
                Parts.text(draws),
                Parts.text(draws),
                Parts.text(draws),
                Parts.text(draws));
    }

    public static Reference reference(Draws draws) {
        return new Reference(draws.part(Findings::document), draws.part(Findings::location));
    }

    public static Edit edit(Draws draws) {
        Location path = draws.part(Findings::location);
        Optional<BigDecimal> from = draws.optional(Parts.OFTEN, Numbers::numberOfAnyScale);
        Optional<BigDecimal> to = draws.optional(Parts.OFTEN, Numbers::numberOfAnyScale);
        // Nothing may stay as it is
        return from.equals(to)
                ? new Edit(path, from, Optional.of(from.orElse(BigDecimal.ZERO).add(BigDecimal.ONE)))
                : new Edit(path, from, to);
    }

    public static Evidence evidence(Draws draws) {
        return new Evidence(
                draws.part(Findings::measure), draws.part(Findings::measure), draws.list(0, 3, Findings::operand));
    }

    public static Evidence.Measure measure(Draws draws) {
        List<BigDecimal> ends = draws.part(Numbers::ends);
        return new Evidence.Measure(draws.part(Numbers::numberOfAnyScale), ends.get(0), ends.get(1));
    }

    public static Evidence.Operand operand(Draws draws) {
        return new Evidence.Operand(
                draws.part(Messages::term),
                draws.part(Findings::location),
                draws.part(Findings::measure),
                draws.part(Numbers::numberOfAnyScale));
    }

    public static Suspect suspect(Draws draws) {
        return new Suspect(
                draws.of(MISTAKES),
                draws.part(Findings::edit),
                draws.part(Messages::term),
                draws.part(Messages::term),
                draws.part(Messages::term));
    }

    public static Observation observation(Draws draws) {
        return new Observation(
                draws.part(Messages::message),
                draws.part(Findings::location),
                draws.list(0, 3, Findings::location),
                draws.list(0, 2, Findings::reference),
                draws.optional(500, Findings::evidence),
                draws.list(0, 2, Findings::suspect));
    }

    public static Finding finding(Draws draws) {
        return new Finding(
                draws.part(Findings::ruleId),
                draws.of(SEVERITIES),
                draws.part(Findings::document),
                draws.part(Findings::observation));
    }

    public static Outcome outcome(Draws draws) {
        return draws.of(OUTCOMES).from(draws);
    }

    public static Outcome.Passed passed(Draws draws) {
        return new Outcome.Passed(examined(draws));
    }

    public static Outcome.Found found(Draws draws) {
        return new Outcome.Found(examined(draws), draws.list(1, 3, Findings::finding));
    }

    public static Outcome.NotApplicable notApplicable(Draws draws) {
        return new Outcome.NotApplicable(draws.part(Messages::message));
    }

    public static Outcome.Failed failed(Draws draws) {
        return new Outcome.Failed(draws.part(Messages::message));
    }

    private static int examined(Draws draws) {
        return draws.between(1, draws.chance(100) ? Integer.MAX_VALUE : 40);
    }

    public static Verdict verdict(Draws draws) {
        return new Verdict(draws.part(Findings::ruleId), draws.part(Findings::document), draws.part(Findings::outcome));
    }

    public static RuleDescription description(Draws draws) {
        return new RuleDescription(
                draws.part(Findings::ruleId),
                draws.of(SEVERITIES),
                draws.part(Messages::text),
                draws.part(Messages::text));
    }

    public static Report report(Draws draws) {
        return new Report(draws.list(0, 4, Findings::verdict), draws.list(0, 2, Findings::description));
    }

    private static List<String> characters(char first, char last) {
        return IntStream.rangeClosed(first, last).mapToObj(Character::toString).toList();
    }
}
