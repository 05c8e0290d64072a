package dev.hyoka.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocationTest {

    @Test
    void theDocumentItselfIsTheEmptyPointer() {
        assertThat(Location.ROOT).hasToString("").isEqualTo(Location.of()).isEqualTo(Location.parse(""));
    }

    @Test
    void aPointerNamesTheStepsFromTheRoot() {
        assertThat(Location.parse("/cost/years/2019/projectTotal").steps())
                .containsExactly("cost", "years", "2019", "projectTotal");
    }

    @Test
    void slashesAndTildesInANameAreEscaped() {
        Location location = Location.of("attributes", "a/b", "~", "~1", "");

        assertThat(location).hasToString("/attributes/a~1b/~0/~01/");
        assertThat(Location.parse("/attributes/a~1b/~0/~01/")).isEqualTo(location);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "cost/years", " /cost", "~", "/~", "/a~", "/a~2", "/a~~0", "/~/b", "/a\n~2", "/~\u2028"})
    void refusesWhatIsNoPointer(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Location.parse(text))
                .withMessage("Not a JSON Pointer (such as /cost/years/2019): " + text);
    }

    @Test
    void childAndParentAreOneStepApart() {
        Location indicators = Location.of("indicators");

        assertThat(indicators.child(2)).isEqualTo(Location.of("indicators", "2"));
        assertThat(indicators.child("name").parent()).isEqualTo(indicators);
        assertThat(indicators.parent()).isEqualTo(Location.ROOT);
    }

    @Test
    void theDocumentItselfHasNoParent() {
        assertThatIllegalStateException().isThrownBy(Location.ROOT::parent);
    }

    @Test
    void aPlaceIsWithinItselfAndWithinWhatItIsAPartOf() {
        Location total = Location.parse("/cost/years/2019/total");

        assertThat(total.isWithin(Location.ROOT)).isTrue();
        assertThat(total.isWithin(Location.parse("/cost/years"))).isTrue();
        assertThat(total.isWithin(total)).isTrue();
        assertThat(total.isWithin(Location.parse("/cost/years/201"))).isFalse();
        assertThat(Location.parse("/cost").isWithin(total)).isFalse();
    }

    @Test
    void aPlaceComesBeforeItsParts() {
        assertThat(Location.ROOT).isLessThan(Location.of("cost"));
        assertThat(Location.of("cost")).isLessThan(Location.of("cost", "years"));
        assertThat(Location.of("cost", "years")).isLessThan(Location.of("direction"));
    }

    @Test
    void positionsAndYearsAreOrderedByTheirNumber() {
        assertThat(Stream.of("/11", "/2", "/name", "/10", "/2020-budget", "/2021", "/2020", "/2020-actual")
                        .map(Location::parse)
                        .sorted())
                .extracting(Location::toString)
                .containsExactly("/name", "/2", "/10", "/11", "/2020", "/2020-actual", "/2020-budget", "/2021");
    }

    @Test
    void theStepsAreCopied() {
        List<String> steps = new ArrayList<>(List.of("cost"));
        Location location = new Location(steps);
        steps.add("years");

        assertThat(location.steps()).containsExactly("cost").isUnmodifiable();
    }

    @Test
    void aStepThatIsNullIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> Location.ROOT.child((String) null))
                .withMessage("step");
        assertThatNullPointerException().isThrownBy(() -> new Location(null)).withMessage("steps");
    }
}
