package dev.hyoka.cli;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Verdict;
import dev.hyoka.io.Problem;
import dev.hyoka.io.findings.Counts;
import dev.hyoka.profile.SuppressionFile;
import dev.hyoka.rule.Baseline;
import dev.hyoka.rule.Comparing;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.rule.Suppressing;
import dev.hyoka.rule.Suppressions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Takes out of a check what is known already, and counts it. */
final class Known {

    private final Optional<SuppressionFile> suppressions;
    private final Suppressing suppressing;
    private final Optional<Comparing> comparing;
    private int unchanged;

    /**
     * Starts with nothing taken out.
     *
     * @param suppressions what needs nothing done; empty if nothing was said of that
     * @param day the day for which suppressions count
     * @param baseline what an earlier check found; empty if there is nothing to compare with
     * @param rules the rules that judge
     */
    Known(Optional<SuppressionFile> suppressions, LocalDate day, Optional<Baseline> baseline, RuleSet rules) {
        this.suppressions = suppressions;
        this.suppressing = suppressions
                .map(SuppressionFile::suppressions)
                .orElse(Suppressions.NONE)
                .on(day, rules);
        this.comparing = baseline.map(Baseline::comparing);
    }

    /** Returns a verdict without what is known; if nothing is left, the rule passed. */
    Verdict takenOut(Verdict verdict) {
        Verdict rest = suppressing.apply(verdict);
        if (comparing.isEmpty() || !(rest.outcome() instanceof Outcome.Found found)) {
            return rest;
        }
        List<Finding> added =
                found.findings().stream().filter(comparing.get()::isNew).toList();
        unchanged += found.findings().size() - added.size();
        return new Verdict(
                rest.rule(),
                rest.document(),
                added.isEmpty() ? Outcome.passed(found.examined()) : new Outcome.Found(found.examined(), added));
    }

    /** What the check came to, when the last verdict has passed. */
    Summary summary(int documents, Counts findings) {
        return new Summary(
                documents,
                findings,
                suppressions.isPresent()
                        ? OptionalInt.of(suppressing.suppressed().size())
                        : OptionalInt.empty(),
                comparing.isPresent() ? OptionalInt.of(unchanged) : OptionalInt.empty(),
                comparing.map(Comparing::gone).orElse(List.of()));
    }

    /** The suppressions that no longer count, when the last verdict has passed. */
    List<Problem> lapses() {
        return suppressions.stream()
                .flatMap(file -> suppressing.lapses().stream().map(lapse -> problem(lapse, file)))
                .toList();
    }

    /** A suppression for documents that were not checked now may count elsewhere, and needs no look. */
    private static Problem problem(Suppressions.Lapse lapse, SuppressionFile file) {
        return new Problem(
                lapse.cause() == Suppressions.Cause.DOCUMENT_NOT_CHECKED ? Severity.INFO : Severity.WARNING,
                "suppression-" + lapse.cause().code(),
                lapse.message(),
                file.position(lapse.suppression()).orElseThrow(),
                Optional.empty());
    }
}
