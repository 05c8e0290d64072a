package dev.hyoka.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.hyoka.time.FiscalMonth;
import dev.hyoka.time.FiscalYear;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    @Test
    void aManagementSheetNeedsNothingButItsYearAndName() {
        ManagementSheet sheet = ManagementSheet.builder()
                .fiscalYear(Samples.YEAR)
                .name("平和の集い事業")
                .build();

        assertThat(sheet.kind()).isEqualTo(DocumentKind.MANAGEMENT_SHEET);
        assertThat(sheet.organizationalGoal()).isEmpty();
        assertThat(sheet.cost()).isEmpty();
        assertThat(sheet.indicators()).isEmpty();
        assertThat(sheet.attributes()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> ManagementSheet.builder().build())
                .withMessageContaining("fiscalYear")
                .withMessageContaining("name");
    }

    @Test
    void aGoalSheetNeedsNothingButItsYear() {
        GoalSheet sheet = GoalSheet.builder().fiscalYear(Samples.YEAR).build();

        assertThat(sheet.kind()).isEqualTo(DocumentKind.GOAL_SHEET);
        assertThat(sheet.planLinks()).isEqualTo(PlanLinks.NONE);
        assertThat(sheet.division()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> GoalSheet.builder().build())
                .withMessageContaining("fiscalYear");
    }

    @Test
    void aSheetBuiltFromAnotherIsEqualToIt() {
        assertThat(ManagementSheet.builder().from(Samples.managementSheet()).build())
                .isEqualTo(Samples.managementSheet())
                .hasSameHashCodeAs(Samples.managementSheet());
        assertThat(GoalSheet.builder().from(Samples.goalSheet()).build()).isEqualTo(Samples.goalSheet());
    }

    @Test
    void aCopyDiffersInTheOneComponentAndTheOriginalInNone() {
        ManagementSheet original = Samples.managementSheet();
        ManagementSheet copy = original.withFiscalYear(FiscalYear.of(2021)).withPolicy(Optional.empty());

        assertThat(copy.fiscalYear()).isEqualTo(FiscalYear.of(2021));
        assertThat(copy.policy()).isEmpty();
        assertThat(copy.withFiscalYear(original.fiscalYear()).withPolicy(original.policy()))
                .isEqualTo(original);
        assertThat(original).isEqualTo(Samples.managementSheet());
    }

    @Test
    void aCopyIsCheckedAsItsOriginalWas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.managementSheet().withName(" "))
                .withMessage("name must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.goalSheet().withGoal(""))
                .withMessage("goal must not be blank");
    }

    @Test
    void attributesKeepTheFormsOrder() {
        ManagementSheet sheet = ManagementSheet.builder()
                .fiscalYear(Samples.YEAR)
                .name("平和の集い事業")
                .putAttributes("ん", "1")
                .putAttributes("あ", "2")
                .putAttributes("z", "3")
                .putAttributes("a", "4")
                .build();

        assertThat(sheet.attributes())
                .containsExactly(Map.entry("ん", "1"), Map.entry("あ", "2"), Map.entry("z", "3"), Map.entry("a", "4"));
        assertThat(Samples.goalSheet()
                        .withAttributes(sheet.attributes())
                        .attributes()
                        .keySet())
                .containsExactly("ん", "あ", "z", "a");
    }

    @Test
    void anotherDirectionSaysItsWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Direction.builder().code(DirectionCode.OTHER).build())
                .withMessage("label must be stated where code is other");
        assertThat(Direction.builder()
                        .code(DirectionCode.OTHER)
                        .label("民営化")
                        .build()
                        .label())
                .contains("民営化");
    }

    @Test
    void anEntryEndsNoEarlierThanItBegins() {
        ScheduleEntry overNewYear =
                new ScheduleEntry(FiscalMonth.DECEMBER, FiscalMonth.JANUARY, Mark.SPAN, Optional.empty());

        assertThat(overNewYear.to()).isEqualTo(FiscalMonth.JANUARY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScheduleEntry(FiscalMonth.MARCH, FiscalMonth.APRIL, Mark.SPAN, Optional.empty()))
                .withMessage("to must not be before from, but APRIL is before MARCH");
    }

    @Test
    void bareWordsAreNeverMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScheduleEntry(FiscalMonth.MAY, FiscalMonth.MAY, Mark.TEXT, Optional.empty()))
                .withMessage("label must be stated where mark is text");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void aPolicysNumberIsAtLeastOne(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Policy(OptionalInt.of(number), "認め合う社会"))
                .withMessage("number must be at least 1, but is " + number);
        assertThat(new Policy(OptionalInt.of(1), "認め合う社会").number()).hasValue(1);
        assertThat(new Policy(OptionalInt.empty(), "認め合う社会").number()).isEmpty();
    }

    @Test
    void aTaskCanStandWithoutAnEntry() {
        assertThat(new ScheduledTask("絵画展", List.of()).entries()).isEmpty();
    }

    @Test
    void aPartInWhichNothingIsStatedIsItselfNotStated() {
        ManagementSheet sheet = Samples.managementSheet()
                .withProgress(Progress.NOT_STATED)
                .withDirection(Direction.builder().build());

        assertThat(sheet.progress()).isEmpty();
        assertThat(sheet.direction()).isEmpty();
    }
}
