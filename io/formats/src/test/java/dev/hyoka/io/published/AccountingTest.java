package dev.hyoka.io.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hyoka.finding.Location;
import dev.hyoka.io.Origin;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.model.Document;
import dev.hyoka.time.FiscalYear;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that is printed is lost in silence, and nothing is read that is not printed. */
class AccountingTest {

    private static final Labels LABELS = Labels.standard();

    /** Parts of the document whose values are codes, or taken out of their cells, rather than whole texts. */
    private static final String NO_WHOLE_TEXT =
            "/fiscalYear|/organizationalGoal|.*/category|.*/phase|/progress/grade|/direction/code|/cost/unit"
                    + "|/cost/years/.*|.*/values/[^/]*|.*/entries/[^/]*|.*/number";

    private static final String PART_OF_ITS_CELL =
            ".*/policy/name|/planLinks/.*|.*/entries/[^/]*/label|/department|/division|/name|/attributes/.*|/progress/label";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text-in-the-last-years-place",
                "last-year-lost-from-the-details",
                "totals-of-the-last-year-alone",
                "two-fields-pushed-aside",
                "letter-spaced-text",
                "heading-in-angle-brackets",
                "completed-project",
                "department-with-related-projects",
                "marks-above-their-words",
                "arrows-between-words",
                "no-related-project"
            })
    void everyCellOfASampleIsAccountedFor(String story) throws IOException {
        try (InputStream input = AccountingTest.class.getResourceAsStream(story + ".txt")) {
            check(new String(Objects.requireNonNull(input, story).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void everyCellOfASheetWithErrorsIsAccountedFor() {
        check(Published.sheetWith("""
                事業費\t\tR1(実績)\tR2(実績)\t事業費増減理由
                事業費\t国庫支出金\t1,2\t2\t一つ目。\t9\t二つ目。
                \t一般財源\t-----\t1\t5\t
                \tふるさと基金\t7\t8\t
                \t一般財源\t2\t3\t二度目の行。
                事業費計(A)\t\t1\t3\t
                何かの注記
                人件費\t業務時間\t▲1\t\t
                人件費計(B)\t\t1\t2\t
                トータルコスト(A+B)\t\t2\t5\t
                最後の注記\t続き
                """));
    }

    @Test
    void everyCellOfThePublishedDocumentsIsAccountedFor() throws IOException {
        Path seeds = Path.of("").toAbsolutePath().getParent().getParent().resolveSibling("shared/seeds");
        assumeTrue(Files.isDirectory(seeds), () -> "The published documents are not beside the repository: " + seeds);
        try (Stream<Path> files = Files.list(seeds)) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            assertThat(texts).isNotEmpty();
            for (Path text : texts) {
                check(Files.readString(text));
            }
        }
    }

    private static void check(String text) {
        List<String> lines = text.lines().toList();
        List<ReadItem> items = Published.read(
                        text, ReadOptions.of(Published.FILE).withFiscalYear(FiscalYear.of(2025)))
                .items();
        Set<SourcePosition> known = new HashSet<>();
        Set<String> attributes = new HashSet<>();
        for (ReadItem item : items) {
            item.sourceMap().origins().forEach((location, origin) -> {
                known.add(origin.position());
                if (location.isWithin(Location.of("attributes"))) {
                    attributes.add(location.steps().get(1));
                }
            });
            item.problems().stream().map(Problem::position).forEach(known::add);
            item.document().ifPresent(document -> checkTexts(document, item));
        }
        assertThat(lostCells(lines, known))
                .allSatisfy(cell -> assertThat(PlainText.ofCell(cell.raw()))
                        .as(cell.line() + ":" + cell.column())
                        .hasValueSatisfying(label -> assertThat(attributes).contains(label)));
    }

    /** The cells of which the reader says nothing, and that are no heading. */
    private static List<Cell> lostCells(List<String> lines, Set<SourcePosition> known) {
        List<Cell> lost = new ArrayList<>();
        for (int line = 1; line <= lines.size(); line++) {
            Row row = Row.of(line, lines.get(line - 1), 1_000, false);
            for (Cell cell : row.cells()) {
                boolean isKnown = known.contains(SourcePosition.of(Published.FILE, line, cell.column()));
                if (!isKnown && !isHeading(cell, row)) {
                    lost.add(cell);
                }
            }
        }
        return lost;
    }

    /** Whether a cell is blank, a dash, a label, a year or a month, or the number of a row. */
    private static boolean isHeading(Cell cell, Row row) {
        boolean first = row.first().equals(Optional.of(cell));
        return cell.isBlank()
                || PrintedNumber.isDash(cell.raw())
                || LABELS.find(cell.raw(), EnumSet.allOf(Label.class)).isPresent()
                || LABELS.find(PrintedPolicy.withoutNumber(cell.raw()), EnumSet.allOf(Label.class))
                        .isPresent()
                || YearColumn.isAnyIn(new Row(1, List.of(cell), false), LABELS)
                || cell.raw().matches("[0-9]{1,2}月")
                || (first && cell.raw().matches("[0-9]{1,2}|I"));
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

    /** The raw texts of the cells of which a part of the document is made. */
    private static String cells(Location location, ReadItem item) {
        Map<Location, Origin> origins = item.sourceMap().origins();
        StringBuilder raw = new StringBuilder(
                item.sourceMap().find(location).map(Origin::raw).orElseThrow());
        IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> location.child(Integer.toString(i)))
                .takeWhile(origins::containsKey)
                .forEach(further -> raw.append(origins.get(further).raw()));
        return raw.toString();
    }

    private static String dense(String text) {
        return Markup.withoutTags(text).replaceAll("[\\s\\u3000\\u00A0]+", "");
    }

    /** The pieces of a text that was joined from several cells. */
    private static String[] pieces(String value) {
        return Stream.of(value.split("\n| / ")).map(AccountingTest::dense).toArray(String[]::new);
    }
}
