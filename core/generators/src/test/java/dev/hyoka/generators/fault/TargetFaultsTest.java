package dev.hyoka.generators.fault;

import static dev.hyoka.generators.fault.Small.actual;
import static dev.hyoka.generators.fault.Small.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Polarity;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TargetFaultsTest {

    private static final String ACTUAL = "/indicators/0/values/2020-actual";
    private static final String NEXT_TARGET = "/indicators/0/values/2021";

    private static final Indicator VISITORS =
            Small.visitors(actual(2019, "95"), target(2020, "100"), actual(2020, "105"), target(2021, "110"));
    private static final ManagementSheet SHEET = Small.sheet(2020, VISITORS);

    @Test
    void anActualFallsShortOfItsTarget() {
        assertThat(Told.of("target-missed", SHEET)).containsExactly(new Told(0, ACTUAL, "80", ACTUAL));
    }

    @Test
    void whereLessIsBetterAnActualExceedsItsTarget() {
        Indicator complaints =
                Small.visitors(target(2020, "10"), actual(2020, "9")).withPolarity(Polarity.DOWN);
        assertThat(Told.of("target-missed", Small.sheet(2020, complaints)))
                .containsExactly(new Told(0, ACTUAL, "12", ACTUAL));
    }

    @Test
    void whereNothingElseTellsWhatIsBetterOnlyAnActualBelowItsTargetMissesIt() {
        Indicator unknown =
                Small.visitors(target(2020, "100"), actual(2020, "105")).withPolarity(Optional.empty());
        assertThat(Told.of("target-missed", Small.sheet(2020, unknown)))
                .containsExactly(new Told(0, ACTUAL, "80", ACTUAL));
        assertThat(Told.of("actual-digit-doubled", Small.sheet(2020, unknown))).isEmpty();
    }

    @Test
    void anActualThatMissesItsTargetAlreadyIsLeftAlone() {
        Indicator missed = Small.visitors(target(2020, "100"), actual(2020, "99"));
        assertThat(Told.of("target-missed", Small.sheet(2020, missed))).isEmpty();
    }

    @Test
    void aSlipOfThePenMissesTheTarget() {
        assertThat(Told.of("actual-digit-lost", SHEET)).extracting(Told::value).containsExactly("15", "10");
        assertThat(Told.of("actual-as-zero", SHEET)).extracting(Told::value).containsExactly("0");
    }

    @Test
    void theTargetStandsInTheSheetOfTheYearBefore() {
        ManagementSheet later = Small.sheet(2021, Small.visitors(actual(2020, "105"), actual(2021, "112")));
        assertThat(Told.of("last-years-target-missed", SHEET, later))
                .containsExactly(new Told(1, "/indicators/0/values/2021", "88", "/indicators/0/values/2021"));
        assertThat(Told.of("last-years-target-missed", SHEET, later.withName("別の事業")))
                .isEmpty();
    }

    @Test
    void aFutureTargetAsksForLessThanTheActual() {
        assertThat(Told.of("future-target-lowered", SHEET))
                .containsExactly(new Told(0, NEXT_TARGET, "84", NEXT_TARGET));
        assertThat(Told.of("future-target-digit-lost", SHEET))
                .containsExactly(
                        new Told(0, NEXT_TARGET, "10", NEXT_TARGET), new Told(0, NEXT_TARGET, "11", NEXT_TARGET));
    }

    @Test
    void onlyTheFirstTargetThatAsksForLessIsReported() {
        Indicator visitors = Small.visitors(actual(2020, "105"), target(2021, "104"), target(2022, "120"));
        assertThat(Told.of("future-target-lowered", Small.sheet(2020, visitors)))
                .isEmpty();
    }

    @Test
    void futureTargetsAreLeftOutWhileTheProjectContinues() {
        assertThat(Told.of("future-targets-dropped", SHEET))
                .containsExactly(new Told(0, "/indicators/0", Told.BLANK, "/indicators/0"));
        assertThat(Told.of(
                        "future-targets-dropped",
                        SHEET.withDirection(Direction.builder()
                                .code(DirectionCode.COMPLETED)
                                .build())))
                .isEmpty();
    }
}
