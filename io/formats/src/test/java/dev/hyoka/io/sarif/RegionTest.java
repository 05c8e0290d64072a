package dev.hyoka.io.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.io.SourcePosition;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RegionTest {

    @Test
    void aPositionOfATextIsItsLineAndColumn() {
        assertThat(Region.of(SourcePosition.of("a", 47, 12))).isEqualTo(new Region(47, OptionalInt.of(12)));
    }

    @Test
    void aCellIsItsRowAndColumn() {
        assertThat(Region.of(cell(OptionalInt.empty(), "AB12"))).isEqualTo(new Region(12, OptionalInt.of(28)));
    }

    @Test
    void aCellOfATextStandsOnItsLineAtAColumnThatIsNotKnown() {
        assertThat(Region.of(cell(OptionalInt.of(9), "B3"))).isEqualTo(new Region(9, OptionalInt.empty()));
    }

    @Test
    void theFirstLineStandsForAWholeInput() {
        assertThat(Region.of(SourcePosition.of("a"))).isEqualTo(new Region(1, OptionalInt.empty()));
        assertThat(Region.of(cell(OptionalInt.empty(), "A0"))).isEqualTo(new Region(1, OptionalInt.empty()));
        assertThat(Region.of(cell(OptionalInt.empty(), "A9999999999"))).isEqualTo(new Region(1, OptionalInt.empty()));
    }

    private static SourcePosition cell(OptionalInt line, String name) {
        return new SourcePosition("a", line, OptionalInt.empty(), Optional.empty(), Optional.of(name));
    }
}
