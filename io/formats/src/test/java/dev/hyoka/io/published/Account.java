package dev.hyoka.io.published;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Location;
import dev.hyoka.io.Origin;
import dev.hyoka.io.PrintedNumber;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.model.Document;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An account of every cell of a text, and of every text that was read of it. */
final class Account {

    private static final Labels LABELS = Labels.standard();

    /** Parts of the document whose values are codes, or taken out of their cells, rather than whole texts. */
    private static final String NO_WHOLE_TEXT =
            "(?s)/fiscalYear|/organizationalGoal|.*/category|.*/phase|/progress/grade|/direction/code|/cost/unit"
                    + "|/cost/years/.*|.*/values/[^/]*|.*/entries/[^/]*|.*/number";

    private static final String PART_OF_ITS_CELL =
            "(?s).*/policy/name|/planLinks/.*|.*/entries/[^/]*/label|/id|/policy|/department|/division|/name|/attributes/.*|/progress/label";

    private static final Set<Label> LINES = EnumSet.range(Label.FUNDING_NATIONAL, Label.TOTAL);

    private Account() {}

    /** Fails if a cell was lost in silence, or a text was read that is not printed. */
    static void check(String text) {
        List<String> lines = text.lines().toList();
        List<ReadItem> items = Published.read(
                        text, ReadOptions.of(Published.FILE).withFiscalYear(FiscalYear.of(2025)))
                .items();
        boolean refused = items.stream()
                .flatMap(item -> item.problems().stream())
                .anyMatch(problem -> problem.position().line().isEmpty());
        if (refused) {
            return;
        }
        Set<SourcePosition> known = new HashSet<>();
        Set<String> attributes = new HashSet<>();
        Set<String> texts = new HashSet<>();
        for (ReadItem item : items) {
            if (item.problems().stream().anyMatch(problem -> problem.code().equals("before-first-sheet"))) {
                continue; // Says of all lines before the first sheet that they were not read
            }
            item.sourceMap().origins().forEach((location, origin) -> {
                known.add(origin.position());
                texts.add(origin.raw());
                if (location.isWithin(Location.of("attributes"))) {
                    attributes.add(location.steps().get(1));
                }
            });
            item.problems().stream().map(Problem::position).forEach(known::add);
            item.document().ifPresent(document -> checkTexts(document, item));
        }
        assertThat(lostCells(lines, known))
                .filteredOn(cell -> !isCopy(cell, texts))
                .filteredOn(cell ->
                        !isLabelOf(attributes, PlainText.ofName(cell.raw()).orElseThrow()))
                .extracting(cell -> cell.line() + ":" + cell.column() + " " + cell.raw())
                .isEmpty();
    }

    /** The cells from the first sheet on of which the reader says nothing, and that are no heading. */
    private static List<Cell> lostCells(List<String> lines, Set<SourcePosition> known) {
        List<Cell> lost = new ArrayList<>();
        int first = known.stream()
                .flatMapToInt(position -> position.line().stream())
                .min()
                .orElse(lines.size() + 1);
        for (int line = first; line <= lines.size(); line++) {
            Row row = Row.of(line, lines.get(line - 1), 1_000, false);
            for (Cell cell : row.cells()) {
                boolean isKnown = known.contains(SourcePosition.of(Published.FILE, line, cell.column()));
                if (!isKnown && !row.isRule() && !isHeading(cell, row)) {
                    lost.add(cell);
                }
            }
        }
        return lost;
    }

    /** Whether a cell is one more copy of a text, as merged cells leave behind. */
    private static boolean isCopy(Cell cell, Set<String> texts) {
        return PrintedNumber.parse(cell.text()).isEmpty() && texts.contains(cell.raw());
    }

    private static boolean isLabelOf(Set<String> attributes, String text) {
        return attributes.contains(text) || attributes.contains(PrintedPolicy.withoutNumber(text));
    }

    private static boolean isLabelWithDash(Cell cell) {
        return Pair.shared(cell, LABELS, List.of(Label.values()))
                .filter(pair -> pair.isDash() || LABELS.is(pair.value(), Label.NONE))
                .isPresent();
    }

    /** Whether a cell names a group of the cost table's lines, and stands before the name of one. */
    private static boolean isGroup(Cell cell, Row row) {
        return row.cells().subList(row.indexOf(cell) + 1, row.size()).stream()
                .anyMatch(other -> LABELS.find(other, LINES).isPresent());
    }

    /** Whether a cell is blank, a dash, a label, a year or a month, or the number of a row. */
    private static boolean isHeading(Cell cell, Row row) {
        boolean first = row.first().equals(Optional.of(cell));
        return cell.isBlank()
                || isGroup(cell, row)
                || PrintedTitle.is(cell, Label.MANAGEMENT_TITLE, LABELS)
                || PrintedTitle.is(cell, Label.GOAL_TITLE, LABELS)
                || PrintedNumber.isDash(cell.text())
                || isLabelWithDash(cell)
                || LABELS.find(cell.raw(), EnumSet.allOf(Label.class)).isPresent()
                || LABELS.find(
                                PrintedPolicy.withoutNumber(
                                        PlainText.ofCell(cell.raw()).orElse("-")),
                                EnumSet.allOf(Label.class))
                        .isPresent()
                || YearColumn.isAnyIn(new Row(1, List.of(cell), false), LABELS)
                || Labels.dense(cell.raw()).matches("[0-9]{1,2}月")
                || (first && cell.normal().matches("[0-9]{1,3}|[IVXivxl]{1,4}|[Nn][Oo]\\.?|番号"));
    }

    private static void checkTexts(Document document, ReadItem item) {
        Flat.of(document).forEach((location, value) -> {
            String place = location.toString();
            if (place.matches(PART_OF_ITS_CELL)) {
                assertThat(dense(cells(location, item))).as(place).contains(pieces(value));
            } else if (!place.matches(NO_WHOLE_TEXT)) {
                assertThat(dense(value)).as(place).isEqualTo(dense(cells(location, item)));
            }
        });
    }

    /** The texts of the cells of which a part of the document is made. */
    private static String cells(Location location, ReadItem item) {
        Map<Location, Origin> origins = item.sourceMap().origins();
        StringBuilder raw = new StringBuilder(Markup.withoutTags(item.sourceMap()
                .find(location)
                .orElseThrow(() -> new AssertionError("No place is known of " + location))
                .raw()));
        IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> location.child(Integer.toString(i)))
                .takeWhile(origins::containsKey)
                .forEach(further ->
                        raw.append(Markup.withoutTags(origins.get(further).raw())));
        return raw.toString();
    }

    private static String dense(String text) {
        return text.replaceAll("[\\s\\u0085\\u3000\\u00A0\\u2028\\u2029\\u200B\\uFEFF]+", "");
    }

    /** The pieces of a text that was joined from several cells. */
    private static String[] pieces(String value) {
        return Stream.of(value.split("\n| / ")).map(Account::dense).toArray(String[]::new);
    }
}
