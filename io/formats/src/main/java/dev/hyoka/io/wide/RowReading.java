package dev.hyoka.io.wide;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.PrintedNumber;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SourceMap;
import dev.hyoka.io.table.TableRow;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.Figure;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Progress;
import dev.hyoka.model.SeriesBreak;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;

/** Reads a row as a management sheet. */
final class RowReading {

    private final WideHeader header;
    private final RowCells cells;

    private RowReading(WideHeader header, RowCells cells) {
        this.header = header;
        this.cells = cells;
    }

    static ReadItem read(WideHeader header, TableRow row, ReadOptions options) {
        RowCells cells = new RowCells(row, options, false);
        Optional<ManagementSheet> sheet =
                row.cells().isEmpty() ? Optional.empty() : new RowReading(header, cells).sheet();
        if (sheet.isEmpty()) {
            return new ReadItem(Optional.empty(), SourceMap.EMPTY, cells.allProblems(), Map.of());
        }
        SourceMap places = SourceMap.lazy(() -> {
            RowCells again = new RowCells(row, options, true);
            new RowReading(header, again).sheet();
            return again.origins();
        });
        return ReadItem.of(sheet.get(), places, cells.allProblems());
    }

    /** The sheet; empty if the row names no project or no year. */
    private Optional<ManagementSheet> sheet() {
        Optional<FiscalYear> year = fiscalYear();
        Optional<String> name = text(Part.NAME, "name");
        if (name.isEmpty()) {
            cells.problem(
                    "name-missing",
                    Message.of("この行には事業名がないため、読みませんでした。", "This row has no project name and was not read."));
        }
        if (year.isEmpty()) {
            cells.problem(
                    "fiscal-year-missing",
                    Message.of(
                            "この行の年度が分からないため、読みませんでした。年度の列を書くか、年度を指定して読んでください。",
                            "This row has no fiscal year and was not read. State it in its column, or give it with the input."));
        }
        if (name.isEmpty() || year.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ManagementSheet.builder()
                .id(text(Part.ID, "id"))
                .fiscalYear(year.get())
                .name(name.get())
                .policy(text(Part.POLICY, "policy"))
                .organizationalGoal(cells.word(
                        header.place(Part.ORGANIZATIONAL_GOAL), Location.of("organizationalGoal"), Vocabulary.FLAGS))
                .department(text(Part.DEPARTMENT, "department"))
                .division(text(Part.DIVISION, "division"))
                .purpose(text(Part.PURPOSE, "purpose"))
                .indicators(indicators())
                .plannedSchedule(text(Part.PLANNED_SCHEDULE, "plannedSchedule"))
                .progress(progress())
                .direction(direction())
                .cost(new CostReading(header, cells).cost())
                .attributes(attributes())
                .build());
    }

    private Optional<FiscalYear> fiscalYear() {
        Location place = Location.of("fiscalYear");
        Optional<FiscalYear> stated = cells.stated(
                header.place(Part.FISCAL_YEAR),
                place,
                FiscalYear::tryParse,
                "年度（例: 2020、R2、令和2年度）",
                "a fiscal year (such as 2020, R2)");
        if (stated.isEmpty()) {
            cells.options().fiscalYear().ifPresent(year -> cells.given(place, year.toString()));
        }
        return stated.or(() -> cells.options().fiscalYear());
    }

    private Optional<String> text(Part part, String... place) {
        return cells.text(header.place(part), Location.of(place));
    }

    private Optional<Progress> progress() {
        return Optional.of(Progress.builder()
                .grade(cells.word(header.place(Part.GRADE), Location.of("progress", "grade"), Vocabulary.GRADES))
                .label(text(Part.GRADE_LABEL, "progress", "label"))
                .text(text(Part.PROGRESS_TEXT, "progress", "text"))
                .build());
    }

    private Optional<Direction> direction() {
        Location place = Location.of("direction", "code");
        OptionalInt column = header.place(Part.DIRECTION);
        Optional<DirectionCode> code = cells.word(column, place, Vocabulary.DIRECTIONS);
        Optional<String> label = text(Part.DIRECTION_LABEL, "direction", "label");
        if (code.isPresent() && code.get() == DirectionCode.OTHER && label.isEmpty()) {
            cells.problem(
                    Severity.ERROR,
                    "label-missing",
                    column.getAsInt(),
                    place,
                    Message.of(
                            "方向性が「{text}」のときは、その言葉を表記の列に書いてください。",
                            "Where the direction is “{text}”, its words have to stand in the column for the label."),
                    cells.shown(column.getAsInt()));
            code = Optional.empty();
        }
        return Optional.of(Direction.builder()
                .code(code)
                .label(label)
                .text(text(Part.DIRECTION_TEXT, "direction", "text"))
                .build());
    }

    private List<Indicator> indicators() {
        List<Indicator> indicators = new ArrayList<>();
        for (WideHeader.Indicator columns : header.indicators()) {
            if (!cells.areBlank(columns.columns())) {
                indicator(columns, Location.of("indicators").child(indicators.size()))
                        .ifPresent(indicators::add);
            }
        }
        return indicators;
    }

    private Optional<Indicator> indicator(WideHeader.Indicator columns, Location place) {
        int number = columns.number();
        Optional<String> name =
                cells.text(header.place(Column.of(Part.INDICATOR_NAME).of(number)), place.child("name"));
        if (name.isEmpty()) {
            cells.problem(
                    "indicator-name-missing",
                    Message.of("指標{number}に指標名がないため、この指標は読みませんでした。", "Indicator {number} has no name and was not read.")
                            .with("number", number));
            return Optional.empty();
        }
        // The form has but one kind of indicator unless it says otherwise
        IndicatorCategory category = cells.word(
                        header.place(Column.of(Part.CATEGORY).of(number)),
                        place.child("category"),
                        Vocabulary.CATEGORIES)
                .orElse(IndicatorCategory.OUTCOME);
        return Optional.of(Indicator.builder()
                .name(name.get())
                .category(category)
                .unit(cells.text(header.place(Column.of(Part.UNIT).of(number)), place.child("unit")))
                .polarity(cells.word(
                        header.place(Column.of(Part.POLARITY).of(number)),
                        place.child("polarity"),
                        Vocabulary.POLARITIES))
                .values(values(columns, place.child("values")))
                .breaks(breaks(
                        cells,
                        columns.breaks(),
                        header.place(Column.of(Part.INDICATOR_BREAK_ORDER).of(number)),
                        place.child("breaks")))
                .build());
    }

    private List<IndicatorValue> values(WideHeader.Indicator columns, Location place) {
        List<YearAndPhase> stated = new ArrayList<>();
        columns.values().forEach((year, column) -> {
            if (!cells.isBlank(column)) {
                stated.add(year);
            }
        });
        OptionalInt order = header.place(Column.of(Part.VALUE_ORDER).of(columns.number()));
        List<IndicatorValue> values = new ArrayList<>();
        for (YearAndPhase year : new Orders(cells).years(order, place, stated, false)) {
            OptionalInt column = OptionalInt.of(columns.values().get(year));
            Location here = place.child(place(year, stated));
            figure(column, here).ifPresent(figure -> values.add(new IndicatorValue(year.year(), year.phase(), figure)));
        }
        return values;
    }

    /** How a year is named in locations: with its phase where the series has it in several. */
    static String place(YearAndPhase year, List<YearAndPhase> all) {
        for (YearAndPhase other : all) {
            if (other.phase() != year.phase() && other.year().equals(year.year())) {
                return year.year() + "-" + year.phase().code();
            }
        }
        return year.year().toString();
    }

    private Optional<Figure> figure(OptionalInt column, Location place) {
        Optional<Figure> figure = cells.stated(
                column,
                place,
                Notation::figure,
                "数値、言葉、または項目ごとの数値（例: parts:\"取手\" 160 \"藤代\" 137）",
                "a number, words, or labelled numbers (such as parts:\"Toride\" 160 \"Fujishiro\" 137)");
        if (figure.isPresent()
                && figure.get() instanceof Figure.Words words
                && PrintedNumber.isMalformed(cells.whole(column.getAsInt()))) {
            cells.problem(
                    Severity.WARNING,
                    "malformed-number",
                    column.getAsInt(),
                    place,
                    Message.of(
                            "「{text}」は数値のように見えますが読めないため、言葉として読みました。",
                            "“{text}” looks like a number but is none; it was read as words."),
                    words.text());
        }
        return figure;
    }

    static List<SeriesBreak> breaks(
            RowCells cells, SortedMap<FiscalYear, Integer> columns, OptionalInt order, Location place) {
        List<FiscalYear> stated = columns.entrySet().stream()
                .filter(entry -> !cells.isEmpty(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        List<SeriesBreak> breaks = new ArrayList<>();
        for (FiscalYear year : new Orders(cells).breaks(order, place, stated)) {
            Optional<String> note = cells.text(OptionalInt.of(columns.get(year)), place.child(breaks.size()));
            breaks.add(new SeriesBreak(year, note.flatMap(Notation::note)));
        }
        return breaks;
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        List<String> stated = header.attributes().entrySet().stream()
                .filter(entry -> !cells.isEmpty(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        Location place = Location.of("attributes");
        for (String label : new Orders(cells).labels(header.place(Part.ATTRIBUTE_ORDER), place, stated)) {
            cells.text(OptionalInt.of(header.attributes().get(label)), place.child(label))
                    .ifPresent(text -> attributes.put(label, text));
        }
        return attributes;
    }
}
