package dev.hyoka.generators.fault;

import dev.hyoka.model.ManagementSheet;
import dev.hyoka.time.FiscalYear;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** How many sheets, of each fiscal year and together, state a row: one that none states is not on the form. */
final class Form {

    /** Of fewer sheets nobody would say that it is the form that lacks a row. */
    private static final int SEVERAL = 3;

    private final Map<FiscalYear, Counts> years = new HashMap<>();
    private final Counts all = new Counts();

    private static final class Counts {
        private int sheets;
        private int stating;

        private void add(boolean states) {
            sheets++;
            stating += states ? 1 : 0;
        }

        /** Whether one sheet fewer can state the row, and it is still missed there. */
        private boolean canSpareOne() {
            return sheets < SEVERAL || stating > 1;
        }
    }

    Form(List<Placed> sheets, Predicate<ManagementSheet> states) {
        for (Placed placed : sheets) {
            boolean isStated = states.test(placed.sheet());
            all.add(isStated);
            years.computeIfAbsent(placed.sheet().fiscalYear(), year -> new Counts())
                    .add(isStated);
        }
    }

    /** Tells whether a row that a sheet states is missed if it doesn't. */
    boolean wouldMiss(Placed placed) {
        return all.canSpareOne() && years.get(placed.sheet().fiscalYear()).canSpareOne();
    }
}
