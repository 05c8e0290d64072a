package dev.hyoka.finding;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LocationPropertyTest {

    @Property(tries = 500)
    void thePointerIsReadBack(@ForAll("locations") Location location) {
        assertThat(Location.parse(location.toString())).isEqualTo(location);
    }

    @Property(tries = 200)
    void theParentOfAChildIsThePlaceItself(@ForAll("locations") Location location, @ForAll("steps") String step) {
        Location child = location.child(step);

        assertThat(child.parent()).isEqualTo(location);
        assertThat(child.isWithin(location)).isTrue();
        assertThat(location.isWithin(child)).isFalse();
        assertThat(location).isLessThan(child);
    }

    @Property(tries = 500)
    void theOrderIsTotalAndAgreesWithEquality(
            @ForAll("locations") Location a, @ForAll("locations") Location b, @ForAll("locations") Location c) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a).isLessThanOrEqualTo(c);
        }
    }

    @Provide
    Arbitrary<Location> locations() {
        return steps().list().ofMaxSize(3).map(Location::new);
    }

    @Provide
    Arbitrary<String> steps() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 120).map(position -> Integer.toString(position)),
                Arbitraries.strings()
                        .withChars('~', '/', '0', '1', '2', 'a', '年', '-', '\n', '\u0000', '\ud800')
                        .ofMaxLength(4));
    }
}
