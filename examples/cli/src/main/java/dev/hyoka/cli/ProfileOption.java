package dev.hyoka.cli;

import dev.hyoka.finding.Language;
import dev.hyoka.profile.ProfileReader;
import dev.hyoka.rule.Profile;
import dev.hyoka.rule.RuleSet;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says what a municipality wants of the rules. */
final class ProfileOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "What the municipality wants of the rules: which judge, how grave, parameters, rates"
                    + " (YAML or JSON).")
    private Path profile;

    /**
     * Returns the rules as the profile wants them, or as they are if none is given.
     *
     * @throws ParameterException if the profile is wrong; what is wrong was said by then
     */
    RuleSet inForce(RuleSet rules, Streams streams, Language language) {
        return profile == null ? rules : rules.with(read(rules, streams, language));
    }

    /**
     * Reads the profile; one that says nothing if none is given.
     *
     * @throws ParameterException if it is wrong; what is wrong was said by then
     */
    Profile read(RuleSet rules, Streams streams, Language language) {
        return profile == null
                ? Profile.EMPTY
                : new GivenFile("--profile", profile, command)
                        .parsed(path -> ProfileReader.of(rules).read(path), streams, language);
    }
}
