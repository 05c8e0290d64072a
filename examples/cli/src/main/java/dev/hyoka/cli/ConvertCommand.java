package dev.hyoka.cli;

import dev.hyoka.io.SheetFormat;
import dev.hyoka.io.SheetFormats;
import dev.hyoka.rule.Profile;
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

/** Reads sheets and writes them in another format. */
@Command(
        name = "convert",
        description = {
            "Reads sheets and writes them in another format, one after another, however many there are.",
            "",
            "What could not be read, or needs a look, is said on standard error.",
        },
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hyoka convert sheets.txt --to json -o sheets.json",
            "  hyoka convert goals.txt --fiscal-year 令和7年度 --to ndjson",
            "  hyoka convert --sample --to ndjson | head -n 1",
            "  hyoka convert sheets.txt --to xlsx --findings -o forms.xlsx",
            "  hyoka convert city.xlsx --layout layout.yaml --to csv -o projects.csv",
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:everything was read and written",
            "2:the command is wrong; nothing was done",
            "3:an input could not be read, or the output not be written; the other inputs were converted",
        })
final class ConvertCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions inputOptions;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            required = true,
            description = "Format to write; hyoka formats lists them.")
    private String to;

    @Mixin
    private OutputOption output;

    @Mixin
    private WritingOptions writing;

    @Mixin
    private ProfileOption profile;

    @Mixin
    private CommonOptions options;

    private final Supplier<SheetFormats> formats;
    private final RuleSet rules;
    private final Streams streams;

    ConvertCommand(Supplier<SheetFormats> formats, RuleSet rules, Streams streams) {
        this.formats = formats;
        this.rules = rules;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        SheetFormats installed = formats.get();
        Profile wanted = profile.read(rules, streams, options.language);
        SheetFormat format = writing.applyTo(
                FormatChoice.TO_WRITE
                        .find(to, installed)
                        .orElseThrow(() -> wrong("--to: " + FormatChoice.TO_WRITE.whyNot(to, installed))),
                wanted);
        List<Input> inputs = inputOptions.inputs(streams.in());
        Problems problems = new Problems(streams.err(), options.language, inputOptions.isVerbose());
        Reading reading = inputOptions.reading(installed, problems, streams, options.language);
        Items items = sink -> inputs.forEach(input -> reading.read(input, item -> sink.accept(input, item)));
        if (writing.showsFindings()) {
            Judged judged = Judged.of(items, rules.with(wanted));
            items = judged.items();
            format = writing.withFindings(judged, wanted);
        }
        Conversion conversion = new Conversion(items, reading, format, options.language);
        Optional<Path> file = output.path(inputs);
        if (file.isPresent()) {
            conversion.writeTo(file.get());
        } else {
            conversion.writeTo(streams.out());
        }
        problems.sumUp(reading.progress().documents());
        return problems.counts().errors() > 0 ? ExitStatus.FAILED : ExitStatus.DONE;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
