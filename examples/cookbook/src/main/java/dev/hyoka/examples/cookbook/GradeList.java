package dev.hyoka.examples.cookbook;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Text;
import dev.hyoka.io.ItemStream;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SheetFormat;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.io.SourceMap;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.TextLines;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.time.FiscalYear;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A format of one's own: the list that goes to the council, with a project a line: year, grade and name between tabs. */
public final class GradeList implements SheetFormat {
    private static final Message EXPECTED = Message.of(
                    "「年度 進捗度 事業名」をタブで区切って書いてください。", "Write year, grade and name with tabs between them.")
            .build();

    @Override
    public String id() {
        return "grade-list";
    }

    @Override
    public Text description() {
        return Text.of("進捗度の一覧(1行1事業)", "grades, a project a line");
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("grades");
    }

    @Override
    public Set<DocumentKind> reads() {
        return Set.of(DocumentKind.MANAGEMENT_SHEET);
    }

    @Override
    public Set<DocumentKind> writes() {
        return reads();
    }

    // README: own format
    @Override
    public Stream<ReadItem> read(InputStream input, ReadOptions options) {
        TextLines lines = new TextLines(input, StandardCharsets.UTF_8, options.limits());
        return ItemStream.ofLines(lines, options, line -> {
            String[] fields = line.text().split("\t", 3);
            Optional<FiscalYear> year = FiscalYear.tryParse(fields[0]);
            if (fields.length < 3 || year.isEmpty() || fields[2].isBlank()) {
                SourcePosition place = SourcePosition.of(options.name(), line.number(), 1);
                return ReadItem.of(Problem.error("not-a-grade", EXPECTED, place));
            }
            Progress progress =
                    Progress.builder().grade(ProgressGrade.ofCode(fields[1])).build();
            ManagementSheet sheet = ManagementSheet.builder()
                    .fiscalYear(year.get())
                    .name(fields[2])
                    .progress(progress)
                    .build();
            return ReadItem.of(sheet, SourceMap.EMPTY, List.of());
        });
    }

    @Override
    public SheetWriter writer(OutputStream output) {
        return SheetWriter.ofLines(output, StandardCharsets.UTF_8, document -> {
            ManagementSheet sheet = (ManagementSheet) document;
            String grade = sheet.progress()
                    .flatMap(Progress::grade)
                    .map(ProgressGrade::code)
                    .orElse("");
            return sheet.fiscalYear() + "\t" + grade + "\t" + sheet.name().replaceAll("\\s+", " ");
        });
    }
    // README: end
}
