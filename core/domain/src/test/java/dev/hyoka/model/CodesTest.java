package dev.hyoka.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The codes are those of the interchange form, a contract. */
class CodesTest {

    private static <E extends Enum<E>> void assertCodes(
            E[] constants, Function<E, String> code, Function<String, Optional<E>> ofCode, String... expected) {
        assertThat(Arrays.stream(constants).map(code)).containsExactly(expected);
        for (E constant : constants) {
            assertThat(ofCode.apply(code.apply(constant))).contains(constant);
            assertThat(ofCode.apply(code.apply(constant) + " ")).isEmpty();
        }
        assertThat(ofCode.apply("")).isEmpty();
    }

    @Test
    void kindsOfSheetAreFoundByTheirCodes() {
        assertCodes(DocumentKind.values(), DocumentKind::code, DocumentKind::ofCode, "management-sheet", "goal-sheet");
    }

    @Test
    void phasesAreFoundByTheirCodes() {
        assertCodes(Phase.values(), Phase::code, Phase::ofCode, "actual", "estimate", "target", "budget");
    }

    @Test
    void fundingSourcesAreFoundByTheirCodes() {
        assertCodes(
                FundingSource.values(),
                FundingSource::code,
                FundingSource::ofCode,
                "national",
                "prefectural",
                "bonds",
                "other",
                "general");
    }

    @Test
    void categoriesAndPolaritiesAreFoundByTheirCodes() {
        assertCodes(
                IndicatorCategory.values(),
                IndicatorCategory::code,
                IndicatorCategory::ofCode,
                "outcome",
                "activity",
                "scale");
        assertCodes(Polarity.values(), Polarity::code, Polarity::ofCode, "up", "down");
    }

    @Test
    void gradesAreFoundByTheirLetters() {
        assertCodes(ProgressGrade.values(), ProgressGrade::code, ProgressGrade::ofCode, "A", "B", "C");
    }

    @Test
    void directionsAreFoundByTheirCodes() {
        assertCodes(
                DirectionCode.values(),
                DirectionCode::code,
                DirectionCode::ofCode,
                "continue",
                "completed",
                "expand",
                "improve",
                "reduce",
                "merge",
                "suspend",
                "abolish",
                "other");
    }

    @Test
    void marksAreFoundByTheirCodes() {
        assertCodes(Mark.values(), Mark::code, Mark::ofCode, "milestone", "span", "text");
    }
}
