package dev.hyoka.cli;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.io.Beginning;
import dev.hyoka.io.Origin;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SheetFormat;
import dev.hyoka.io.SourceMap;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.PlanLinks;
import dev.hyoka.time.FiscalYear;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A format for the tests: a first line {@code names}, then a project's name on each line. A line such as {@code !error}
 * is a problem of that severity, {@code !throw} a mistake in the format, {@code !io} an input that fails,
 * {@code !writer} a project that {@link TitlesFormat} trips over, {@code !goals} a goal sheet.
 */
final class NamesFormat implements SheetFormat {

    @Override
    public String id() {
        return "names";
    }

    @Override
    public Text description() {
        return Text.of("事業名の一覧", "a list of projects' names");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of();
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("names", "nms");
    }

    @Override
    public Set<DocumentKind> reads() {
        return EnumSet.allOf(DocumentKind.class);
    }

    @Override
    public Set<DocumentKind> writes() {
        return Set.of();
    }

    @Override
    public Recognition recognize(Beginning beginning) {
        return new String(beginning.bytes(), StandardCharsets.UTF_8).startsWith("names\n")
                ? Recognition.SURE
                : Recognition.NO;
    }

    @Override
    public Stream<ReadItem> read(InputStream input, ReadOptions options) throws IOException {
        List<String> lines =
                new String(input.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        return IntStream.range(1, lines.size()).mapToObj(i -> item(lines.get(i), i + 1, options));
    }

    private static ReadItem item(String line, int number, ReadOptions options) {
        SourcePosition position = SourcePosition.of(options.name(), number, 1);
        if (line.equals("!throw")) {
            throw new IllegalStateException("the format is wrong");
        }
        if (line.equals("!io")) {
            throw new UncheckedIOException(new IOException("the disk is gone"));
        }
        if (line.equals("!goals")) {
            return ReadItem.of(
                    GoalSheet.builder()
                            .fiscalYear(FiscalYear.of(2020))
                            .planLinks(PlanLinks.NONE)
                            .build(),
                    SourceMap.EMPTY,
                    List.of());
        }
        if (line.startsWith("!") && !line.equals("!writer")) {
            Severity severity = Severity.ofCode(line.substring(1)).orElseThrow();
            Message message = Message.of("{line}行目を見てください", "look at line {line}")
                    .with("line", number)
                    .build();
            return ReadItem.of(new Problem(severity, "look", message, position, Optional.empty()));
        }
        ManagementSheet sheet = ManagementSheet.builder()
                .fiscalYear(options.fiscalYear().orElse(FiscalYear.of(2020)))
                .department("総務部")
                .division("総務課")
                .name(line)
                .build();
        Origin origin = new Origin(position, line, Origin.Handling.AS_PRINTED);
        return ReadItem.of(sheet, new SourceMap(Map.of(Places.NAME, origin)), List.of());
    }
}
