package dev.hyoka.io.published;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.ItemStream;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.TextLines;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.HourlyRate;
import dev.hyoka.time.FiscalYear;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the sheets of a text, some hundreds at a time: so many that they tell one another the hourly rates, and so few
 * that a text of any length is read in the same memory.
 */
final class SheetQueue implements ItemStream.Source {

    private static final int SHEETS = 256;
    private static final int CHARACTERS = 16_000_000;

    private final TextLines lines;
    private final SheetSplitter splitter;
    private final Labels labels;
    private final ReadOptions options;
    private final Deque<ReadItem> ready = new ArrayDeque<>();
    private boolean started;
    private boolean ended;

    SheetQueue(TextLines lines, Labels labels, ReadOptions options) {
        this.lines = lines;
        this.splitter = new SheetSplitter(lines, labels, options);
        this.labels = labels;
        this.options = options;
    }

    @Override
    public Optional<ReadItem> next() throws IOException {
        while (ready.isEmpty() && !ended) {
            fill();
        }
        return Optional.ofNullable(ready.poll());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private void fill() throws IOException {
        List<RawSheet> sheets = new ArrayList<>();
        int characters = 0;
        while (sheets.size() < SHEETS && characters < CHARACTERS) {
            Optional<RawSheet> sheet = splitter.next();
            if (sheet.isEmpty()) {
                ended = true;
                break;
            }
            sheets.add(sheet.get());
            characters += sheet.get().characters();
        }
        if (!started) {
            started = true;
            beforeFirst(sheets.isEmpty());
        }
        List<SheetReading> readings = sheets.stream().map(this::reading).toList();
        Rates rates =
                Rates.of(readings.stream().map(SheetReading::confinedRates).toList());
        for (int i = 0; i < readings.size(); i++) {
            ready.add(finish(sheets.get(i), readings.get(i), rates));
        }
    }

    private void beforeFirst(boolean nothing) {
        List<Problem> problems = new ArrayList<>(splitter.beforeFirstSheet());
        if (nothing) {
            problems.add(new Problem(
                    Severity.ERROR,
                    "no-sheet",
                    Message.of(
                                    "シートが見つかりません。表題や「重点事業名」「部名」などの項目名がないか、ラベルのファイルに登録されていません。",
                                    "No sheet was found: no title, and no label such as 重点事業名 or 部名, that the labels know.")
                            .build(),
                    SourcePosition.of(options.name()),
                    Optional.empty()));
        }
        if (!problems.isEmpty()) {
            ready.add(ReadItem.of(problems.toArray(new Problem[0])));
        }
    }

    private SheetReading reading(RawSheet sheet) {
        try {
            SheetReading reading = sheet.kind() == DocumentKind.MANAGEMENT_SHEET
                    ? new ManagementSheetReader(sheet, labels, options)
                    : new GoalSheetReader(sheet, labels, options);
            reading.confinedRates(); // here, where a failure costs this sheet only
            return reading;
        } catch (RuntimeException e) {
            return new UnreadableSheet(sheet, options.name(), e);
        }
    }

    private ReadItem finish(RawSheet sheet, SheetReading reading, Rates rates) {
        try {
            return reading.finish(rates.without(reading.confinedRates()));
        } catch (RuntimeException e) {
            return new UnreadableSheet(sheet, options.name(), e).finish(Map.of());
        }
    }

    /** A sheet on which its reader failed. One bad sheet does not lose the others. */
    private record UnreadableSheet(RawSheet sheet, String file, RuntimeException failure) implements SheetReading {

        @Override
        public Map<FiscalYear, HourlyRate> confinedRates() {
            return Map.of();
        }

        @Override
        public ReadItem finish(Map<FiscalYear, HourlyRate> rates) {
            return ReadItem.of(new Problem(
                    Severity.ERROR,
                    "unreadable-sheet",
                    Message.of(
                                    "ここから始まるシートは読み込めませんでした({reason})。ほかのシートは読み込みました。この行を添えて報告してください。",
                                    "The sheet that begins here could not be read ({reason}); the others were. Please report it with this line.")
                            .with("reason", String.valueOf(failure.getMessage()))
                            .build(),
                    SourcePosition.of(file, sheet.firstLine(), 1),
                    Optional.empty()));
        }
    }
}
