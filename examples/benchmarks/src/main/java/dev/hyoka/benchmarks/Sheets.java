package dev.hyoka.benchmarks;

import dev.hyoka.model.ManagementSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes management sheets: the same ones at every call.
 *
 * <p>A project has a sheet in each of three successive fiscal years, a sheet has three years of costs with one to three
 * funding sources each, and the figures of a project's sheets agree. One sheet in ten has one fault, each kind of
 * {@link Fault} in its turn; of published sheets, about as many have one.
 */
final class Sheets {

    private static final long SEED = 20_200_401;
    private static final int YEARS = 3;

    private Sheets() {}

    /**
     * Makes sheets.
     *
     * @param count how many
     * @return the sheets, projects after projects and their years in order; the first ones do not depend on the count
     */
    static List<ManagementSheet> make(int count) {
        Random random = new Random(SEED);
        List<ManagementSheet> sheets = new ArrayList<>(count);
        Project project = null;
        for (int i = 0; i < count; i++) {
            if (i % YEARS == 0) {
                project = Project.draw(i / YEARS, random);
            }
            ManagementSheet sheet = project.sheet(i % YEARS);
            sheets.add(i % 10 == 9 ? Fault.of(i / 10).in(sheet) : sheet);
        }
        return List.copyOf(sheets);
    }
}
