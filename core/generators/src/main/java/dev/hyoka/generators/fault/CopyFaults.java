package dev.hyoka.generators.fault;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Text;
import dev.hyoka.form.CostRow;
import dev.hyoka.form.Head;
import dev.hyoka.model.Document;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.rule.Profile;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** One project that is counted twice: CON-05. */
final class CopyFaults {

    static final List<Fault> ALL = List.of(
            new Fault(
                    "sheet-under-other-name",
                    "CON-05",
                    Text.of("同じ内容のシートが別の事業名でもう1枚ある", "a sheet is there a second time under another name"),
                    (fault, documents) -> Placed.in(documents)
                            .filter(placed -> Copies.isTelling(placed.sheet()))
                            .map(placed -> renamed(fault, placed, renamed(placed.sheet()), Location.ROOT))),
            new Fault(
                    "sheet-under-other-name-retouched",
                    "CON-05",
                    Text.of(
                            "財源の額が一つだけ異なるシートが別の事業名でもう1枚ある",
                            "a sheet is there a second time under another name, with one funding source a little larger"),
                    (fault, documents) -> Placed.in(documents).flatMap(placed -> retouched(fault, placed))));

    private CopyFaults() {}

    private static ManagementSheet renamed(ManagementSheet sheet) {
        return sheet.withId(sheet.id().map(id -> id + "-2")).withName(sheet.name() + "(再掲)");
    }

    /** The copy comes last; which of the two is told of is a matter of their names. */
    private static Faulty renamed(Fault fault, Placed placed, ManagementSheet copy, Location touched) {
        List<Document> documents = placed.documents();
        DocumentRef own = Head.refTo(placed.sheet());
        int told = own.compareTo(Head.refTo(copy)) > 0 ? placed.position() : documents.size();
        return new Faulty(
                fault,
                PlacedGoals.with(documents, copy),
                new Spot(documents.size(), touched),
                new Spot(told, Places.NAME),
                Profile.EMPTY);
    }

    private static Stream<Faulty> retouched(Fault fault, Placed placed) {
        return CostColumn.of(placed)
                .flatMap(column -> CostRow.SOURCES.stream()
                        .filter(row -> column.states(row)
                                && Copies.isTellingWithout(placed.sheet(), column.year(), row)
                                && isSmall(column, row))
                        .map(row -> renamed(
                                fault,
                                placed,
                                renamed(column.with(
                                                row, column.figureOrZero(row).add(BigDecimal.ONE))
                                        .sheet()
                                        .sheet()),
                                row.location(column.place()))));
    }

    /** One unit more is less than a hundredth of the year's greatest amount. */
    private static boolean isSmall(CostColumn column, CostRow row) {
        return column.figureOrZero(row).signum() > 0
                && Stream.of(CostRow.values())
                        .filter(CostRow::isAmount)
                        .anyMatch(other -> column.figureOrZero(other)
                                        .abs()
                                        .movePointLeft(2)
                                        .compareTo(BigDecimal.ONE)
                                >= 0);
    }
}
