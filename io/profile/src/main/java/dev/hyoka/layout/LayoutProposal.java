package dev.hyoka.layout;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.io.Beginning;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.table.Table;
import dev.hyoka.io.table.TableFormat;
import dev.hyoka.io.table.TableFormats;
import dev.hyoka.io.table.TableReader;
import dev.hyoka.io.table.TableRow;
import dev.hyoka.io.table.UnreadableTableException;
import dev.hyoka.time.FiscalYear;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A layout to begin with, which a look at a table's header and first rows suggests.
 *
 * @param text the layout in YAML, which {@link LayoutReader} reads without a mistake; comments say what is to be checked
 */
public record LayoutProposal(String text) {

    private static final Pattern UNIT = Pattern.compile("単位[::]?(千円|百万円|万円|円)");
    private static final Set<String> TOTALS = Set.of("合計", "小計", "総計", "総合計", "計");

    private static final Text TITLE = Text.of(
            "見出しから作ったレイアウト案です。「要確認」の行を確かめ、実際に読んで問題がないか見てください。",
            "Proposed from the headers. Check the lines that say so, then read the table and look at the problems.");
    private static final Text YEAR_FROM_TITLE = Text.of("要確認: 表の上の文字から", "check: from the text above the table");
    private static final Text YEAR_FROM_COLUMNS = Text.of("要確認: 最も新しい実績の年度", "check: the latest year with figures");
    private static final Text NO_YEAR = Text.of(
            "要確認: 年度が分からない。fiscalYear: R2 のように書くか、読むときに指定する",
            "check: no year was found. State it as in fiscalYear: R2, or when reading");
    private static final Text KEPT = Text.of(
            "ほかの列。fieldsやcostに移すか、不要ならdropに移す",
            "Other columns. Move them to fields or cost, or to drop if nobody needs them");

    /**
     * Proposes a layout for an input in any kind of file that is installed.
     *
     * @param input the input; it is closed
     * @param options what the reading is told
     * @param language the language of the comments
     * @return the proposal
     * @throws UnreadableTableException if the input can't be read as a table, or nothing stands in it
     * @throws IOException if the input fails
     */
    public static LayoutProposal of(InputStream input, ReadOptions options, Language language) throws IOException {
        try (BufferedInputStream buffered = new BufferedInputStream(input, Beginning.LENGTH)) {
            TableFormat format = TableFormats.installed()
                    .recognize(Beginning.of(options.name(), buffered))
                    .orElseThrow(() -> nothing(options.name()));
            try (TableReader reader = format.read(buffered, options)) {
                return of(reader, options.name(), language);
            }
        }
    }

    /**
     * Proposes a layout for the first table that is visible.
     *
     * @param reader the tables; it is left open
     * @param name what messages call the input
     * @param language the language of the comments
     * @return the proposal
     * @throws UnreadableTableException if there is no table, or nothing stands in it
     * @throws IOException if the input fails
     */
    public static LayoutProposal of(TableReader reader, String name, Language language) throws IOException {
        for (Optional<Table> table = reader.next(); table.isPresent(); table = reader.next()) {
            Optional<Sample> sample = table.get().isHidden() ? Optional.empty() : Sample.of(table.get());
            if (sample.isPresent()) {
                return new LayoutProposal(text(sample.get(), table.get().name(), language));
            }
        }
        throw nothing(name);
    }

    private static UnreadableTableException nothing(String name) {
        return new UnreadableTableException(new Problem(
                Severity.ERROR,
                "no-table",
                Message.of("表(CSVまたはExcelブック)が見つかりません。", "No table was found (CSV or a workbook).")
                        .build(),
                SourcePosition.of(name),
                Optional.empty()));
    }

    private static String text(Sample sample, Optional<String> sheet, Language language) {
        YamlText text = new YamlText(language);
        text.comment("", TITLE);
        sheet.filter(YamlText::canHold).ifPresent(name -> text.line("sheet: " + YamlText.quoted(name)));
        ColumnGuesses columns = new ColumnGuesses(Headers.of(sample.header(), sample.spreads()));
        rows(sample, text);
        Optional<FiscalYear> year = year(sample, columns, text);
        new FieldProposal(columns, sample.below(), text).write();
        new IndicatorProposal(columns, text).write();
        new CostProposal(columns, text, printedUnit(sample)).write(year);
        rest(columns, text);
        return text.toString();
    }

    private static void rows(Sample sample, YamlText text) {
        int first = sample.firstHeaderRow();
        int last = sample.lastHeaderRow();
        String rows = first == last ? Integer.toString(first) : first + "-" + last;
        text.line(sample.spreads() ? "header: {rows: " + rows + ", spread: yes}" : "header: " + rows);
        Set<String> totals = new LinkedHashSet<>();
        for (TableRow row : sample.below()) {
            row.cells().stream()
                    .map(cell -> Spelled.word(Headers.text(cell)))
                    .filter(word -> !word.isEmpty())
                    .findFirst()
                    .filter(TOTALS::contains)
                    .ifPresent(totals::add);
        }
        if (!totals.isEmpty()) {
            text.line("rows: {skip: [" + String.join(", ", totals) + "]}");
        }
    }

    private static Optional<FiscalYear> year(Sample sample, ColumnGuesses columns, YamlText text) {
        List<Guess> found = columns.open("fiscalYear", false);
        if (!found.isEmpty() && isYears(sample.below(), found.get(0).column())) {
            text.line("fiscalYear: {" + columns.keys(found.get(0)) + "}");
            columns.take(found.get(0));
            return Optional.empty();
        }
        Optional<FiscalYear> title = sample.above().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> Guess.year(Spelled.header(Headers.text(cell))).stream())
                .findFirst();
        Optional<FiscalYear> latest = columns.all().stream()
                .filter(guess -> guess.part().flatMap(CostField::ofKey).isPresent())
                .filter(guess ->
                        !guess.reference().contains("予算") && !guess.reference().contains("見込"))
                .flatMap(guess -> guess.year().stream())
                .max(Comparator.naturalOrder());
        if (title.isPresent()) {
            text.line("fiscalYear: " + title.get().toShortText(), YEAR_FROM_TITLE);
        } else if (latest.isPresent()) {
            text.line("fiscalYear: " + latest.get().toShortText(), YEAR_FROM_COLUMNS);
        } else {
            text.comment("", NO_YEAR);
        }
        return title.or(() -> latest);
    }

    private static boolean isYears(List<TableRow> rows, int column) {
        List<String> texts = new ArrayList<>();
        for (TableRow row : rows) {
            String word = Headers.text(row.cell(column));
            if (!CellText.isBlank(word)) {
                texts.add(word);
            }
        }
        long years = texts.stream()
                .filter(word -> FiscalYear.tryParse(word).isPresent())
                .count();
        return years > 0 && years * 2 > texts.size();
    }

    private static Optional<String> printedUnit(Sample sample) {
        List<TableRow> rows = new ArrayList<>(sample.above());
        rows.addAll(sample.header());
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> UNIT.matcher(Spelled.header(Headers.text(cell))))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    private static void rest(ColumnGuesses columns, YamlText text) {
        List<Guess> rest = columns.open();
        if (rest.isEmpty()) {
            return;
        }
        text.comment("", KEPT);
        text.line("attributes:");
        for (Guess guess : rest) {
            String reference = columns.reference(guess);
            text.line("  - " + reference, reference.startsWith("{") ? guess.reference() : "");
        }
    }
}
