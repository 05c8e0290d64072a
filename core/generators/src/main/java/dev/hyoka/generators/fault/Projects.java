package dev.hyoka.generators.fault;

import dev.hyoka.form.Head;
import dev.hyoka.model.Document;
import dev.hyoka.rule.trend.EarlierSeries;
import dev.hyoka.rule.trend.ProjectYears;
import dev.hyoka.rule.trend.Series;
import dev.hyoka.time.FiscalYear;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The management sheets of documents, and which of them is the same project's of the year before. */
final class Projects {

    private final List<Placed> sheets;
    private final ProjectYears<Placed> years;

    private Projects(List<Placed> sheets) {
        this.sheets = sheets;
        this.years = ProjectYears.of(sheets, placed -> Head.refTo(placed.sheet()));
    }

    static Projects of(List<Document> documents) {
        return new Projects(Placed.in(documents).toList());
    }

    /** The sheets, in their order. */
    Stream<Placed> sheets() {
        return sheets.stream();
    }

    /** The sheet of the year before. */
    Optional<Placed> before(Placed sheet) {
        return years.before(sheet);
    }

    /** The sheets of the years before, the latest first. */
    List<Placed> earlier(Placed sheet, int most) {
        return years.earlier(sheet, most);
    }

    /** The series of an earlier sheet that goes on in a later one's, if it can be compared in a year. */
    static Optional<Series> earlier(Placed later, Series series, Placed before, FiscalYear year) {
        return EarlierSeries.of(Series.of(later.sheet()), Series.of(before.sheet()))
                .of(series, year);
    }
}
