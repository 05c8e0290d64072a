package dev.hyoka.benchmarks;

import dev.hyoka.finding.RuleId;
import dev.hyoka.generators.Sheets;
import dev.hyoka.generators.fault.Fault;
import dev.hyoka.generators.fault.Faults;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.rule.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The management sheets that the benchmarks judge: the same ones at every call.
 *
 * <p>They are those of a made-up municipality over three successive fiscal years. One sheet of every ten has a fault in its
 * totals, each kind in its turn; of published sheets, about as many have one.
 */
final class JudgedSheets {

    private static final long SEED = 20_200_401;
    private static final int YEARS = 3;

    private static final List<Fault> FAULTS = Stream.of("TOT-01", "TOT-03", "TOT-04", "TOT-05", "TOT-06")
            .flatMap(rule -> Faults.of(RuleId.parse(rule)).stream())
            .toList();

    private JudgedSheets() {}

    /**
     * Makes sheets.
     *
     * @param count how many, at least 10
     * @return the sheets, year after year
     */
    static List<ManagementSheet> make(int count) {
        // Projects that begin late or end early have fewer sheets than there are years
        int projects = count * 2 / 5;
        List<ManagementSheet> sheets = new ArrayList<>(Sheets.municipalities()
                .withProjects(projects)
                .overYears(YEARS)
                .samples(SEED)
                .findFirst()
                .orElseThrow()
                .subList(0, count));
        int turn = 0;
        for (int i = 0; i < count; i++) {
            if (i / 10 >= turn) {
                Optional<ManagementSheet> faulty = faulty(sheets.get(i), turn);
                if (faulty.isPresent()) {
                    sheets.set(i, faulty.get());
                    turn++;
                }
            }
        }
        return List.copyOf(sheets);
    }

    /** The sheet with the fault whose turn it is, or with the next one that it has a place for. */
    private static Optional<ManagementSheet> faulty(ManagementSheet sheet, int turn) {
        return IntStream.range(turn, turn + FAULTS.size())
                .mapToObj(next -> FAULTS.get(next % FAULTS.size()))
                // The peers don't know of hourly rates
                .flatMap(fault -> fault.in(List.of(sheet))
                        .filter(faulty -> faulty.profile().equals(Profile.EMPTY))
                        .limit(1))
                .map(faulty -> (ManagementSheet) faulty.documents().get(0))
                .findFirst();
    }
}
