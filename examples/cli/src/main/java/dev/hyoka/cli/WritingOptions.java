package dev.hyoka.cli;

import dev.hyoka.finding.Language;
import dev.hyoka.io.SheetFormat;
import dev.hyoka.io.csv.CsvFormat;
import dev.hyoka.io.csv.CsvOptions;
import dev.hyoka.io.spreadsheet.WideWorkbookFormat;
import dev.hyoka.io.spreadsheet.WorkbookFormat;
import dev.hyoka.io.spreadsheet.WorkbookOptions;
import dev.hyoka.io.wide.WideOptions;
import dev.hyoka.rule.Profile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How the formats are written that can be written in several ways. */
final class WritingOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--encoding",
            paramLabel = "utf-8|windows-31j",
            description = "Encoding of csv (default: utf-8, with the mark by which spreadsheet programs know it)."
                    + " What windows-31j lacks is said.")
    private CsvOptions.Encoding encoding;

    @Option(
            names = "--headers",
            paramLabel = "ja|en",
            description =
                    "Language of the columns' names in csv and xlsx-wide (default: en, the codes of the interchange"
                            + " form), and of the labels in xlsx (default: ja).")
    private Language headers;

    @Option(
            names = "--findings",
            description =
                    "Check the sheets, and show as comments in xlsx what is found; --profile says what is wanted of"
                            + " the rules.")
    private boolean findings;

    /** Whether what is found in the sheets is shown beside them. */
    boolean showsFindings() {
        return findings;
    }

    /**
     * Returns a format as the options want it.
     *
     * @throws ParameterException if an option is given for which the format has no use
     */
    SheetFormat applyTo(SheetFormat format, Profile profile) {
        SheetFormat applied = format instanceof WorkbookFormat workbook ? workbook.with(workbook(profile)) : format;
        if (encoding != null) {
            applied = encoded(applied);
        }
        if (headers != null && !(applied instanceof WorkbookFormat)) {
            applied = headed(applied);
        }
        if (findings && !(applied instanceof WorkbookFormat)) {
            throw wrong("--findings", "the format " + format.id() + " has no comments; xlsx has");
        }
        return applied;
    }

    /** Returns a format that shows what was found. */
    SheetFormat withFindings(Judged judged, Profile profile) {
        return new WorkbookFormat().with(workbook(profile).withFindings(judged::findings));
    }

    private WorkbookOptions workbook(Profile profile) {
        WorkbookOptions options = WorkbookOptions.DEFAULT.withHourlyRates(profile.hourlyRates());
        return headers == null ? options : options.withLanguage(headers);
    }

    private SheetFormat encoded(SheetFormat format) {
        if (format instanceof CsvFormat csv) {
            return csv.with(CsvOptions.DEFAULT.withEncoding(encoding));
        }
        throw wrong(
                "--encoding",
                "the format " + format.id() + " has an encoding of its own; csv can be written in others");
    }

    private SheetFormat headed(SheetFormat format) {
        WideOptions wide = WideOptions.DEFAULT.withHeader(
                headers == Language.JA ? WideOptions.Header.WORDS : WideOptions.Header.CODES);
        if (format instanceof CsvFormat csv) {
            return csv.with(wide);
        }
        if (format instanceof WideWorkbookFormat workbook) {
            return workbook.with(wide);
        }
        throw wrong("--headers", "the format " + format.id() + " has no headers to choose");
    }

    private ParameterException wrong(String option, String message) {
        return new ParameterException(command.commandLine(), option + ": " + message);
    }
}
