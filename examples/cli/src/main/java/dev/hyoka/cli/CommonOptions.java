package dev.hyoka.cli;

import dev.hyoka.finding.Language;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class CommonOptions {

    @Option(
            names = "--lang",
            paramLabel = "ja|en",
            description =
                    "Language of results and problems: Japanese or English (default: en). Help, and what is said of a"
                            + " wrong command, is in English.")
    Language language = Language.EN;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;
}
