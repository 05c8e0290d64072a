package dev.hyoka.cli;

import dev.hyoka.rule.RuleSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the rules, or writes the page that documents them. */
@Command(
        name = "rules",
        description = {
            "Lists the rules that judge: what each finds, how grave that is, what it needs and what can be set for it.",
            "",
            "With a profile, what it wants of them is in force.",
        },
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hyoka rules",
            "  hyoka rules --profile profile.yaml",
            "  hyoka rules --format markdown --lang ja > rules.md",
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:done", "2:the command or the profile is wrong"})
final class RulesCommand implements Callable<Integer> {

    @Option(
            names = "--format",
            paramLabel = "text|markdown|json",
            description = "A list, a page of documentation, or everything for programs (default: text).")
    private Format format = Format.TEXT;

    @Mixin
    private ProfileOption profile;

    @Mixin
    private CommonOptions options;

    private final RuleSet rules;
    private final Streams streams;

    RulesCommand(RuleSet rules, Streams streams) {
        this.rules = rules;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        RuleSet inForce = profile.inForce(rules, streams, options.language);
        switch (format) {
            case TEXT -> new RulesText(streams.out(), options.language).write(inForce);
            case MARKDOWN -> new RulesMarkdown(streams.out(), options.language).write(inForce);
            case JSON -> new RulesJson(streams.out(), options.language).write(inForce);
        }
        return ExitStatus.DONE;
    }

    /** The forms of the list. */
    enum Format {
        TEXT,
        MARKDOWN,
        JSON;

        static Optional<Format> ofCode(String code) {
            return switch (code) {
                case "text" -> Optional.of(TEXT);
                case "markdown" -> Optional.of(MARKDOWN);
                case "json" -> Optional.of(JSON);
                default -> Optional.empty();
            };
        }
    }
}
