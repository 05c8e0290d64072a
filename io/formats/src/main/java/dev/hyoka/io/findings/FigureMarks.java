package dev.hyoka.io.findings;

import dev.hyoka.finding.Evidence.Operand;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Location;
import dev.hyoka.model.ManagementSheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which figures of a sheet its findings speak of.
 *
 * @param findings the findings of one document, in the order in which they are numbered
 */
public record FigureMarks(List<Finding> findings) {

    /** Copies the list. */
    public FigureMarks {
        findings = List.copyOf(findings);
    }

    /**
     * Returns the findings that are about a figure.
     *
     * @param cell the figure
     * @return their numbers, from 1
     */
    public List<Integer> about(FigureTable.Cell cell) {
        return numbers(finding -> finding.location().isWithin(cell.location()));
    }

    /**
     * Returns the findings to which a figure belongs, besides those that are about it.
     *
     * @param cell the figure
     * @return their numbers, from 1
     */
    public List<Integer> with(FigureTable.Cell cell) {
        Location place = cell.location();
        return numbers(finding ->
                !finding.location().isWithin(place) && related(finding).anyMatch(other -> other.isWithin(place)));
    }

    /**
     * Returns the findings that are about a row but none of its figures, as about an indicator without a target.
     *
     * @param row the row
     * @return their numbers, from 1
     */
    public List<Integer> about(FigureTable.Row row) {
        return row.place()
                .map(place -> numbers(finding -> finding.location().isWithin(place)
                        && row.cells().stream()
                                .noneMatch(cell -> finding.location().isWithin(cell.location()))))
                .orElse(List.of());
    }

    /**
     * Lays out the figures that the findings speak of.
     *
     * @param document the document that the findings are about
     * @return its tables with a figure or a row that a finding is about, or to which one belongs: of these the rows that
     *     state something or that a finding touches; possibly none
     */
    public List<FigureTable> tables(CheckedDocument document) {
        // Java 17 can't switch over types yet
        if (!(document.document() instanceof ManagementSheet sheet)) {
            return List.of();
        }
        List<FigureTable> tables = new ArrayList<>();
        Stream.of(FigureTable.indicators(sheet), FigureTable.costs(sheet))
                .flatMap(Optional::stream)
                .filter(table -> table.rows().stream().anyMatch(this::touches))
                .forEach(table -> tables.add(new FigureTable(
                        table.title(),
                        table.columns(),
                        table.rows().stream()
                                .filter(row -> row.isStated() || touches(row))
                                .toList())));
        return tables;
    }

    private boolean touches(FigureTable.Row row) {
        return !about(row).isEmpty()
                || row.cells().stream()
                        .anyMatch(cell -> !about(cell).isEmpty() || !with(cell).isEmpty());
    }

    private static Stream<Location> related(Finding finding) {
        Set<Location> places = new HashSet<>(finding.related());
        finding.evidence()
                .ifPresent(evidence ->
                        evidence.operands().stream().map(Operand::location).forEach(places::add));
        return places.stream();
    }

    private List<Integer> numbers(Predicate<Finding> isMeant) {
        return IntStream.range(0, findings.size())
                .filter(i -> isMeant.test(findings.get(i)))
                .mapToObj(i -> i + 1)
                .toList();
    }
}
