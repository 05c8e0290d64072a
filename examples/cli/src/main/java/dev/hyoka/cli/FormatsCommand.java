package dev.hyoka.cli;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import dev.hyoka.io.SheetFormat;
import dev.hyoka.io.SheetFormats;
import dev.hyoka.io.findings.FindingsFormat;
import dev.hyoka.io.findings.FindingsFormats;
import dev.hyoka.model.DocumentKind;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the formats. */
@Command(
        name = "formats",
        description =
                "Lists the formats: what each is, which sheets it reads and writes, and its file endings; and the forms in"
                        + " which findings are written.",
        sortOptions = false,
        footerHeading = "%nExample:%n",
        footer = "  hyoka formats --lang ja",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:done", "2:the command is wrong"})
final class FormatsCommand implements Callable<Integer> {

    private static final Text READS = Text.of("読み込み", "reads");
    private static final Text WRITES = Text.of("書き込み", "writes");
    private static final Text ENDINGS = Text.of("拡張子", "endings");
    private static final Text NOTHING = Text.of("なし", "nothing");

    private static final Text LAYOUT = Text.of(
            "--layout ファイル: 自治体独自の表(ExcelブックまたはCSV、1行1事業)を、レイアウトに従って読み込む",
            "--layout FILE: a municipality's own table (a workbook or CSV, a row a project), read by its layout");

    private static final Text FINDINGS =
            Text.of("check --format で書き出す点検結果の形式:", "findings, as check --format writes them:");

    @Mixin
    private CommonOptions options;

    private final Supplier<SheetFormats> formats;
    private final Streams streams;

    FormatsCommand(Supplier<SheetFormats> formats, Streams streams) {
        this.formats = formats;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Output lines = streams.out();
        for (SheetFormat format : formats.get().all()) {
            lines.line(format.id() + ": " + format.description().in(options.language));
            lines.line(entry(READS, kinds(format.reads())));
            lines.line(entry(WRITES, kinds(format.writes())));
            lines.line(entry(
                    ENDINGS,
                    format.fileExtensions().stream()
                            .map(extension -> "." + extension)
                            .collect(Collectors.joining(" "))));
        }
        lines.line(LAYOUT.in(options.language));
        lines.line(FINDINGS.in(options.language));
        for (FindingsFormat format : FindingsFormats.installed().all()) {
            lines.line("  " + format.id() + ": " + format.description().in(options.language));
        }
        return ExitStatus.DONE;
    }

    private String entry(Text label, String content) {
        return "  " + label.in(options.language) + ": " + (content.isEmpty() ? NOTHING.in(options.language) : content);
    }

    private String kinds(Set<DocumentKind> kinds) {
        // In the enumeration's order, whatever the set's is
        return kinds.stream()
                .sorted()
                .map(kind -> kindOfMany(kind).in(options.language))
                .collect(Collectors.joining(options.language == Language.JA ? "、" : ", "));
    }

    private static Text kindOfMany(DocumentKind kind) {
        Text one = Terms.kind(kind).words();
        return Text.of(one.ja(), one.en() + "s");
    }
}
