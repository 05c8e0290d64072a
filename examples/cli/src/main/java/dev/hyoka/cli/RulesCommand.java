package dev.hyoka.cli;

import dev.hyoka.model.DocumentKind;
import dev.hyoka.rule.Rule;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.RuleSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(
        name = "rules",
        description = "Lists the rules: the id, how grave a finding is, and what the rule finds.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hyoka rules",
            "  hyoka rules --format markdown --lang ja",
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:done", "2:the command is wrong"})
final class RulesCommand implements Callable<Integer> {

    @Option(
            names = "--format",
            paramLabel = "text|markdown|json",
            description = "Text, a table in Markdown, or JSON (default: text).")
    private Format format = Format.TEXT;

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
        List<RuleMetadata> all = rules.rules().stream().map(Rule::metadata).toList();
        switch (format) {
            case TEXT -> writeText(all);
            case MARKDOWN -> writeMarkdown(all);
            case JSON -> writeJson(all);
        }
        return ExitStatus.DONE;
    }

    private void writeText(List<RuleMetadata> all) {
        for (RuleMetadata rule : all) {
            streams.out()
                    .line(rule.id() + " " + Words.severity(rule.severity()).in(options.language) + ": "
                            + rule.title().in(options.language));
            streams.out().line("  " + rule.description().in(options.language));
        }
    }

    private void writeMarkdown(List<RuleMetadata> all) {
        streams.out().line("| id | severity | title | description |");
        streams.out().line("|---|---|---|---|");
        for (RuleMetadata rule : all) {
            streams.out()
                    .line("| " + rule.id() + " | " + rule.severity().code() + " | "
                            + cell(rule.title().in(options.language)) + " | "
                            + cell(rule.description().in(options.language)) + " |");
        }
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private void writeJson(List<RuleMetadata> all) {
        Json json = new Json(streams.out());
        for (RuleMetadata rule : all) {
            json.add(to -> {
                to.writeStringProperty("id", rule.id().value());
                to.writeStringProperty("severity", rule.severity().code());
                to.writeArrayPropertyStart("kinds");
                for (DocumentKind kind : rule.kinds()) {
                    to.writeString(kind.code());
                }
                to.writeEndArray();
                to.writeStringProperty("title", rule.title().in(options.language));
                to.writeStringProperty("description", rule.description().in(options.language));
            });
        }
        json.end();
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
