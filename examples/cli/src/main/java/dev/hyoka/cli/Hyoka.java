package dev.hyoka.cli;

import dev.hyoka.finding.Language;
import dev.hyoka.io.SheetFormats;
import dev.hyoka.io.csv.CsvOptions;
import dev.hyoka.io.findings.FindingsFormat;
import dev.hyoka.io.findings.FindingsFormats;
import dev.hyoka.io.findings.OneLine;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.time.FiscalYear;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: knows its commands, runs one, and turns every outcome into an exit status. */
@Command(
        name = "hyoka",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Reads the sheets of municipal performance evaluation (行政評価) and checks them.",
        },
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hyoka check --sample                     see what a check finds",
            "  hyoka check sheets.txt                   check a file",
            "  hyoka report sheets.txt -o page.html     show it as a page",
            "  hyoka convert sheets.txt --to json       write what it holds as JSON",
            "  hyoka help check                         explain a command",
        })
final class Hyoka implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private final Supplier<SheetFormats> formats;
    private final RuleSet rules;
    private final Streams streams;

    /**
     * Prepares the command line.
     *
     * @param formats the formats, asked for only by the commands that need them
     * @param rules the rules that check
     * @param streams what it reads from and writes to
     */
    Hyoka(Supplier<SheetFormats> formats, RuleSet rules, Streams streams) {
        this.formats = formats;
        this.rules = rules;
        this.streams = streams;
    }

    /**
     * Runs a command.
     *
     * @param args the command with its options
     * @return the exit status
     */
    int run(List<String> args) {
        StringWriter help = new StringWriter();
        StringWriter usage = new StringWriter();
        int status;
        try {
            status = commandLine(new PrintWriter(help), new PrintWriter(usage)).execute(args.toArray(new String[0]));
            streams.out().text(withLineFeeds(help));
            streams.err().print(withLineFeeds(usage));
            streams.out().flush();
        } catch (RuntimeException | Error e) {
            status = failed(e);
        }
        streams.err().flush();
        return status;
    }

    private CommandLine commandLine(PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(this)
                .addSubcommand(new CheckCommand(formats, rules, streams))
                .addSubcommand(new ConvertCommand(formats, rules, streams))
                .addSubcommand(new ReportCommand(formats, rules, streams))
                .addSubcommand(new LayoutCommand(streams))
                .addSubcommand(new RulesCommand(rules, streams))
                .addSubcommand(new FormatsCommand(formats, streams))
                .addSubcommand(new HelpCommand());
        line.setExpandAtFiles(false); // a file's name can begin with @
        withBlankLines(line);
        line.getSubcommands().values().forEach(Hyoka::withBlankLines);
        return line.registerConverter(Path.class, InputOptions::path)
                .registerConverter(
                        FiscalYear.class, converter(FiscalYear::tryParse, "a fiscal year, such as 2025, R7 or 令和7年度"))
                .registerConverter(LocalDate.class, converter(Hyoka::day, "a day, such as 2026-03-31"))
                .registerConverter(Language.class, converter(word(Language::ofCode), "ja or en"))
                .registerConverter(FindingsFormat.class, Hyoka::findingsFormat)
                .registerConverter(CsvOptions.Encoding.class, converter(word(Hyoka::encoding), "utf-8 or windows-31j"))
                .registerConverter(FailOn.class, converter(word(FailOn::ofCode), "error, warning or never"))
                .registerConverter(
                        RulesCommand.Format.class,
                        converter(word(RulesCommand.Format::ofCode), "text, markdown or json"))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(100)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((e, arguments) -> explain(e))
                .setExecutionExceptionHandler((e, command, result) -> failed(e));
    }

    private static void withBlankLines(CommandLine line) {
        line.getCommandSpec()
                .usageMessage()
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading(line.getCommandSpec().positionalParameters().isEmpty() ? "%n" : "")
                .commandListHeading("%nCommands:%n");
    }

    /** Without a command there is nothing to do; that is said with the whole help, since it is often a first try. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitStatus.USAGE;
    }

    private static int explain(ParameterException e) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("hyoka: " + OneLine.of(e.getMessage()));
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitStatus.USAGE;
    }

    private int failed(Throwable thrown) {
        if (thrown instanceof OutputFailed output) {
            if (output.isClosedPipe()) {
                return ExitStatus.DONE;
            }
            say("can't write " + output.reason());
        } else if (thrown instanceof OutOfMemoryError) {
            say("not enough memory to hold all inputs together; check fewer at a time, or start with more, such as"
                    + " java -Xmx4g -jar hyoka.jar");
        } else {
            say(Mistake.message(thrown).in(Language.EN));
        }
        return ExitStatus.FAILED;
    }

    private void say(String text) {
        streams.err().print("hyoka: " + OneLine.of(text) + "\n");
    }

    private static <T> ITypeConverter<T> converter(Function<String, Optional<T>> parse, String expected) {
        return text ->
                parse.apply(text).orElseThrow(() -> new TypeConversionException("'" + text + "' is not " + expected));
    }

    /** Words are taken in capitals, too. */
    private static <T> Function<String, Optional<T>> word(Function<String, Optional<T>> ofCode) {
        return text -> ofCode.apply(text.toLowerCase(Locale.ROOT));
    }

    private static Optional<CsvOptions.Encoding> encoding(String text) {
        return switch (text) {
            case "utf-8" -> Optional.of(CsvOptions.Encoding.UTF_8_WITH_MARK);
            case "windows-31j", "cp932", "shift_jis" -> Optional.of(CsvOptions.Encoding.WINDOWS_31J);
            default -> Optional.empty();
        };
    }

    private static FindingsFormat findingsFormat(String id) {
        FindingsFormats installed = FindingsFormats.installed();
        return installed
                .find(id.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new TypeConversionException("'" + id + "' is not one of "
                        + installed.all().stream().map(FindingsFormat::id).collect(Collectors.joining(", "))));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String withLineFeeds(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
