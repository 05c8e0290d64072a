package dev.hyoka.rule.cost;

import static dev.hyoka.rule.cost.CostSheets.sheet;
import static dev.hyoka.rule.cost.CostSheets.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hyoka.finding.Edit;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.form.CostRow;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.ManagementSheet;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorrectionTest {

    private static final Optional<BigDecimal> NOTHING = Optional.empty();
    private static final CostYear FIRST = year(2019, 45, 1, 2, 3, 4, 5);
    private static final CostYear SECOND = CostSheets.with(
            CostSheets.with(year(2020, 58, 10, 20, 30, 40, 50), CostRow.OTHER_STAFF, 60), CostRow.REGULAR_STAFF, 3);
    private static final ManagementSheet SHEET = sheet("平和推進事業", FIRST, SECOND);

    @ParameterizedTest
    @EnumSource
    void everyRowCanBeChangedTakenAwayAndStatedAgain(CostRow row) {
        Location path = row.location("2020");
        Optional<BigDecimal> stated = row.printed(SECOND, CostSheets.UNIT);
        Optional<BigDecimal> other = Optional.of(new BigDecimal("7.5"));

        ManagementSheet changed = Correction.apply(SHEET, new Edit(path, stated, other));
        ManagementSheet without = Correction.apply(changed, new Edit(path, other, NOTHING));

        assertThat(row.printed(changed.cost().orElseThrow().years().get(1), CostSheets.UNIT))
                .isEqualTo(other);
        assertThat(row.in(without.cost().orElseThrow().years().get(1))).isEmpty();
        assertThat(Correction.apply(without, new Edit(path, NOTHING, stated))).isEqualTo(SHEET);
        assertThat(without.cost().orElseThrow().years().get(0)).isEqualTo(FIRST);
    }

    @Test
    void anEditOfAnotherSheetIsRefused() {
        Edit edit = new Edit(Places.total("2020"), Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.TEN));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Correction.apply(SHEET, edit))
                .withMessageContaining("/cost/years/2020/total");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Correction.apply(
                        SHEET,
                        new Edit(Places.total("2030"), Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.TEN))))
                .withMessageContaining("/cost/years/2030/total");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Correction.apply(SHEET.withCost(Optional.empty()), edit))
                .withMessageContaining("no table of costs");
    }

    @Test
    void anEditThatChangesNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Edit(Places.total("2020"), NOTHING, NOTHING));
    }
}
