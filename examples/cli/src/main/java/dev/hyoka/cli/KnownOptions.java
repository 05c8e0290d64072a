package dev.hyoka.cli;

import dev.hyoka.finding.Language;
import dev.hyoka.profile.SuppressionFile;
import dev.hyoka.profile.SuppressionReader;
import dev.hyoka.rule.Baseline;
import dev.hyoka.rule.RuleSet;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which findings are known already. */
final class KnownOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--suppressions",
            paramLabel = "FILE",
            description = "Findings that were looked at and need nothing done (YAML or JSON); they are only counted.")
    private Path suppressions;

    @Option(
            names = "--day",
            paramLabel = "YYYY-MM-DD",
            description = "The day for which suppressions count; required if one of them has a last day.")
    private LocalDate day;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description =
                    "Findings of an earlier check (check --format json). Only new ones are shown; unchanged ones are"
                            + " counted, and those that are gone are listed.")
    private Path baseline;

    /**
     * Reads what is known already.
     *
     * @param rules all rules, also those that the profile switches off
     * @param inForce the rules that judge
     * @throws ParameterException if a file is wrong, or a day is needed and not given
     */
    Known known(RuleSet rules, RuleSet inForce, Streams streams, Language language) {
        return new Known(
                suppressions(rules, streams, language),
                // Without a day, any will do: it makes no difference to the suppressions
                day == null ? LocalDate.MIN : day,
                baseline(),
                inForce);
    }

    private Optional<SuppressionFile> suppressions(RuleSet rules, Streams streams, Language language) {
        if (suppressions == null) {
            return Optional.empty();
        }
        GivenFile given = new GivenFile("--suppressions", suppressions, command);
        SuppressionFile file = given.parsed(path -> SuppressionReader.of(rules).read(path), streams, language);
        boolean needsDay = file.suppressions().all().stream()
                .anyMatch(suppression -> suppression.until().isPresent());
        if (needsDay && day == null) {
            throw given.wrong("a suppression has a last day; say with --day which day it is, such as --day 2026-03-31");
        }
        return Optional.of(file);
    }

    private Optional<Baseline> baseline() {
        if (baseline == null) {
            return Optional.empty();
        }
        GivenFile given = new GivenFile("--baseline", baseline, command);
        try {
            return Optional.of(given.read(path -> {
                try (InputStream input = Files.newInputStream(path)) {
                    return BaselineJson.read(input);
                }
            }));
        } catch (BaselineJson.NoFindings e) {
            throw given.wrong(
                    baseline + " holds no findings in JSON, as check --format json writes them: " + e.getMessage());
        }
    }
}
