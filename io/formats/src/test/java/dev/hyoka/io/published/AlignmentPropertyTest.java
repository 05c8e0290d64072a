package dev.hyoka.io.published;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Location;
import dev.hyoka.io.Origin;
import dev.hyoka.io.published.CostSheets.Reading;
import dev.hyoka.io.published.PrintedTable.Harm;
import dev.hyoka.io.published.TrueTable.Line;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Cost tables that were harmed in printing are read as they were meant, or the reader says that it can't be sure. */
class AlignmentPropertyTest {

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void figuresThatTheArithmeticTellsStandInTheirYears(@ForAll("tellingSheets") CostSheets sheets) {
        for (Reading reading : sheets.read()) {
            assertThat(reading.wrong()).as(reading::report).isEmpty();
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void everyFigureThatIsReadIsPrintedInItsRow(@ForAll("sheets") CostSheets sheets) {
        for (Reading reading : sheets.read()) {
            Map<Location, BigDecimal> stated = stated(reading);
            assertThat(stated.keySet())
                    .as(reading::report)
                    .isEqualTo(reading.figures().keySet());
            reading.figures().forEach((location, origin) -> {
                assertThat(stated.get(location))
                        .isEqualByComparingTo(origin.raw().replace(",", ""));
                assertThat(location.toString())
                        .endsWith("/" + lineOf(reading, origin).place());
            });
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void everyFigureThatIsPrintedIsReadOrAProblem(@ForAll("sheets") CostSheets sheets) {
        for (Reading reading : sheets.read()) {
            assertThat(reading.left())
                    .as(reading::report)
                    .allSatisfy(place -> assertThat(reading.item().problems())
                            .anyMatch(problem -> problem.code().equals("figure-without-year")
                                    && problem.position().line().orElseThrow() - reading.firstLine() == place.line()
                                    && problem.position().column().orElseThrow() == place.column()));
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void tablesThatWereNotHarmedAreReadWithoutADoubt(@ForAll("tables") TrueTable table) {
        PrintedTable printed = PrintedTable.of(table, Harm.NOTHING);

        Reading reading =
                new CostSheets(List.of(table), List.of(printed)).read().get(0);

        assertThat(reading.isRight()).as(reading::report).isTrue();
        assertThat(reading.isDoubted()).as(reading::report).isFalse();
    }

    /** Equal or missing figures can't tell their years; how often that misleads the reader is measured here. */
    @Example
    void ofTablesDrawnAtRandomNearlyAllAreReadRightOrDoubted() {
        Random random = new Random(20_200_401);
        List<String> wrong = new ArrayList<>();
        int tables = 0;
        int right = 0;
        int doubted = 0;
        while (tables < 2_000) {
            for (Reading reading :
                    CostSheets.draw(random, 1 + random.nextInt(8)).read()) {
                tables++;
                right += reading.isRight() ? 1 : 0;
                doubted += reading.isDoubted() ? 1 : 0;
                if (!reading.wrong().isEmpty()) {
                    wrong.add(reading.wrong() + "\n" + reading.report());
                }
            }
        }

        assertThat(wrong).hasSizeLessThanOrEqualTo(4);
        assertThat(right).isGreaterThan(tables * 97 / 100);
        assertThat(doubted).isLessThan(tables * 7 / 100);
    }

    @Provide
    Arbitrary<CostSheets> sheets() {
        return Arbitraries.randomValue(random -> CostSheets.draw(random, 1 + random.nextInt(4)));
    }

    @Provide
    Arbitrary<CostSheets> tellingSheets() {
        return Arbitraries.randomValue(CostSheets::drawTelling);
    }

    @Provide
    Arbitrary<TrueTable> tables() {
        return Arbitraries.randomValue(random -> TrueTable.draw(random, new int[] {3165, 3188, 3171}));
    }

    private static Line lineOf(Reading reading, Origin origin) {
        return List.of(Line.values()).get(reading.place(origin).line() - 1);
    }

    /** All that the cost states, by its place, in thousand yen. */
    private static Map<Location, BigDecimal> stated(Reading reading) {
        Map<Location, BigDecimal> stated = new TreeMap<>();
        Cost cost = Published.managementSheet(reading.item()).cost().orElseThrow();
        for (CostYear year : cost.years()) {
            for (Line line : Line.values()) {
                stated(year, line, cost)
                        .ifPresent(number -> stated.put(
                                Location.parse("/cost/years/" + year.fiscalYear() + "/" + line.place()), number));
            }
        }
        return stated;
    }

    private static Optional<BigDecimal> stated(CostYear year, Line line, Cost cost) {
        return switch (line) {
            case STAFF -> year.personnel().regularStaff();
            case HOURS -> year.personnel().hours();
            case OTHER_STAFF -> year.personnel().otherStaff().map(cost.unit()::printed);
            case PERSONNEL_TOTAL -> year.personnel().total().map(cost.unit()::printed);
            case PROJECT_TOTAL -> year.projectTotal().map(cost.unit()::printed);
            case TOTAL -> year.total().map(cost.unit()::printed);
            default ->
                year.funding().entrySet().stream()
                        .filter(source ->
                                line.place().equals("funding/" + source.getKey().code()))
                        .map(source -> cost.unit().printed(source.getValue()))
                        .findFirst();
        };
    }
}
