package dev.hyoka.cli;

import dev.hyoka.io.SheetFormats;
import dev.hyoka.io.report.HtmlReport;
import dev.hyoka.rule.RuleSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads sheets, checks them, and shows both as one page. */
@Command(
        name = "report",
        description = {
            "Reads sheets and writes them as one page of HTML: the set at a glance, a section a project with charts, goals,"
                    + " and what the rules find beside the figures it is about.",
            "",
            "The page is one file that loads nothing and needs no script. All inputs together are one set, the sheets of one"
                    + " municipality; a project's sheets of several years become one section.",
            "",
            "What could not be read is said on standard error, and how much was found on standard output, unless the page"
                    + " goes there.",
        },
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hyoka report --sample -o page.html --lang ja",
            "  hyoka report r1.txt r2.txt goals.txt --fiscal-year R7 --title 取手市の行政評価 -o page.html",
            "  hyoka report city.xlsx --layout layout.yaml --profile profile.yaml -o page.html",
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the page was written",
            "2:the command, or a file that an option names, is wrong; nothing was done",
            "3:an input could not be read, or the page not be written; it shows the other inputs",
        })
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions inputOptions;

    @Mixin
    private OutputOption output;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "The page's title. Without it, the title names the fiscal years.")
    private String title;

    @Mixin
    private ProfileOption profile;

    @Mixin
    private KnownOptions known;

    @Mixin
    private CommonOptions options;

    private final Supplier<SheetFormats> formats;
    private final RuleSet rules;
    private final Streams streams;

    ReportCommand(Supplier<SheetFormats> formats, RuleSet rules, Streams streams) {
        this.formats = formats;
        this.rules = rules;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        HtmlReport report = titled(new HtmlReport().in(options.language));
        List<Input> inputs = inputOptions.inputs(streams.in());
        Optional<Path> file = output.path(inputs);
        RuleSet inForce = profile.inForce(rules, streams, options.language);
        Known taken = known.known(rules, inForce, streams, options.language);
        Problems problems = new Problems(streams.err(), options.language, inputOptions.isVerbose());
        Reading reading = inputOptions.reading(formats.get(), problems, streams, options.language);

        Check check = Check.of(inputs, reading, inForce, taken);
        boolean hasFailed = problems.counts().errors() > 0;
        // A page that stands there already is better than one on which nothing stands
        if (!check.set().documents().isEmpty() || !hasFailed) {
            OutputOption.write(check, report, file, streams);
            if (file.isPresent()) {
                streams.out().line(check.summary().line(options.language));
                check.summary().remarks(options.language).forEach(streams.out()::line);
            }
        }
        problems.sumUp(check.set().documents().size());
        return hasFailed ? ExitStatus.FAILED : ExitStatus.DONE;
    }

    private HtmlReport titled(HtmlReport report) {
        if (title == null) {
            return report;
        }
        if (title.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--title: the title is blank");
        }
        return report.withTitle(title);
    }
}
