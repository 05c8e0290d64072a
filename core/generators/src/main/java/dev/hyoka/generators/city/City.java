package dev.hyoka.generators.city;

import dev.hyoka.generators.draw.Drawing;
import dev.hyoka.generators.draw.Draws;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;

/** The management sheets of a made-up municipality. */
public final class City {

    private City() {}

    /**
     * Draws single sheets.
     *
     * @param options what is wanted of them
     * @return how a sheet is drawn
     */
    public static Drawing<ManagementSheet> sheet(SheetOptions options) {
        List<Department> models = options.models();
        return draws -> {
            FiscalYear year = firstYear(draws, options, 1);
            boolean hasId = draws.chance(options.often(400));
            Identity identity = draws.part(part -> Identity.draw(part, options, models, new Taken(), 0, hasId));
            return Project.draw(draws, options, identity, years(draws, year, 1))
                    .sheets()
                    .get(0);
        };
    }

    /**
     * Draws the sheets of a municipality.
     *
     * @param options what is wanted of each
     * @param least how many projects there are at the least
     * @param most how many projects there are at the most
     * @param years of how many consecutive years there are sheets
     * @return how the sheets are drawn: in the order of the years, and of the projects in each; a project that began later or
     *     ended earlier has none of the other years
     */
    public static Drawing<List<ManagementSheet>> sheets(SheetOptions options, int least, int most, int years) {
        List<Department> models = options.models();
        return draws -> {
            FiscalYear first = firstYear(draws, options, years);
            Taken taken = new Taken();
            boolean hasIds = draws.chance(options.often(400));
            List<Project> projects = draws.list(least, most, (part, position) -> {
                Identity identity = part.part(who -> Identity.draw(who, options, models, taken, position, hasIds));
                return Project.draw(part, options, identity, years(part, first, years));
            });
            List<ManagementSheet> sheets = new ArrayList<>(years * projects.size());
            for (int i = 0; i < years; i++) {
                FiscalYear year = first.plusYears(i);
                projects.forEach(project -> project.sheet(year).ifPresent(sheets::add));
            }
            return List.copyOf(sheets);
        };
    }

    private static FiscalYear firstYear(Draws draws, SheetOptions options, int years) {
        int choices = options.latest().year() - options.earliest().year() - years + 1;
        return options.earliest().plusYears((int) draws.upTo(choices));
    }

    /** Most projects were there before the first year, and go on after the last. */
    private static Years years(Draws draws, FiscalYear first, int count) {
        boolean isNew = draws.chance(80);
        boolean isOver = draws.chance(60);
        int late = isNew ? (int) draws.upTo(count - 1) : 0;
        int early = isOver ? (int) draws.upTo(count - 1 - late) : 0;
        return new Years(first.plusYears(late), first.plusYears(count - 1 - early), isNew, isOver);
    }
}
