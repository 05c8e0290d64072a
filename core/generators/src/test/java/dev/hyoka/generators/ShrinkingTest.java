package dev.hyoka.generators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.model.FundingSource;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.money.AmountUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.facades.ShrinkingSupportFacade;
import net.jqwik.api.lifecycle.TryExecutionResult;

/** What a failed property shows: the smallest sheet that fails too, and nothing in it that doesn't matter. */
class ShrinkingTest {

    private static <T> T shrunk(Arbitrary<T> values, Predicate<T> holds) {
        return ShrinkingSupportFacade.implementation.falsifyThenShrink(
                values,
                new Random(1),
                value -> holds.test(value)
                        ? TryExecutionResult.satisfied()
                        : TryExecutionResult.falsified(new AssertionError()));
    }

    private static boolean hasBonds(ManagementSheet sheet, int above) {
        return sheet.cost().orElseThrow().years().stream()
                .flatMap(year -> Optional.ofNullable(year.funding().get(FundingSource.BONDS)).stream())
                .anyMatch(amount -> AmountUnit.THOUSAND_YEN.printed(amount).compareTo(BigDecimal.valueOf(above)) > 0);
    }

    @Example
    void aSheetHasNothingButWhatMatters() {
        ManagementSheet sheet = shrunk(Sheets.managementSheets(), each -> !hasBonds(each, -1));

        assertThat(sheet.id()).isEmpty();
        assertThat(sheet.policy()).isEmpty();
        assertThat(sheet.organizationalGoal()).isEmpty();
        assertThat(sheet.attributes()).isEmpty();
        assertThat(sheet.indicators()).hasSize(1);
        assertThat(sheet.cost().orElseThrow().years())
                .hasSize(3)
                .allSatisfy(year -> assertThat(year.funding())
                        .containsExactly(
                                Map.entry(FundingSource.BONDS, AmountUnit.THOUSAND_YEN.amount(BigDecimal.ZERO))));
    }

    @Example
    void ofASetOneSheetIsLeftAndItsTotalsStillFollow() {
        List<ManagementSheet> sheets = shrunk(
                Sheets.municipalities().overYears(2), each -> each.stream().noneMatch(sheet -> hasBonds(sheet, 100)));

        assertThat(sheets.stream().map(ManagementSheet::name).distinct()).hasSize(1);
        assertThat(sheets)
                .allSatisfy(sheet -> assertThat(sheet.cost().orElseThrow().years())
                        .allSatisfy(year -> {
                            assertThat(year.projectTotal()).isEqualTo(year.impliedProjectTotal());
                            assertThat(year.total()).isEqualTo(year.impliedTotal());
                        }));
        assertThat(hasBonds(sheets.get(0), 100) || hasBonds(sheets.get(1), 100)).isTrue();
        assertThat(sheets).noneMatch(sheet -> hasBonds(sheet, 1_000));
    }
}
