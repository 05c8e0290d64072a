package dev.hyoka.generators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.generators.draw.Drawn;
import dev.hyoka.model.Figure;
import dev.hyoka.model.HourlyRates;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.money.Amounts;
import dev.hyoka.time.FiscalYear;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@link Anything} holds whatever the domain's types can hold, and nothing that they refuse. */
class AnythingTest {

    private static final Set<String> REFUSED =
            Set.of("dev.hyoka.model.Figure$Parts.parts none", "dev.hyoka.finding.Outcome$Found.findings none");

    /** All arbitraries, by their names. */
    static Stream<Method> arbitraries() {
        return Arrays.stream(Anything.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName));
    }

    private static Values<?> values(Method arbitrary) throws ReflectiveOperationException {
        return (Values<?>) arbitrary.invoke(null);
    }

    private static Type drawn(Method arbitrary) {
        return ((ParameterizedType) arbitrary.getGenericReturnType()).getActualTypeArguments()[0];
    }

    @Test
    void everyPublicTypeOfTheDomainIsDrawn() {
        assertThat(DomainTypes.ALL).hasSizeGreaterThan(50).allMatch(type -> Modifier.isPublic(type.getModifiers()));
        assertThat(arbitraries().map(AnythingTest::drawn))
                .doesNotHaveDuplicates()
                .containsAll(DomainTypes.ALL);
    }

    @ParameterizedTest
    @MethodSource("arbitraries")
    void theModelAcceptsWhatIsDrawn(Method arbitrary) throws ReflectiveOperationException {
        List<?> once = values(arbitrary).samples(2).limit(1_000).toList();
        List<?> again = values(arbitrary).samples(2).limit(100).toList();
        assertThat(once).hasSize(1_000).hasOnlyElementsOfType((Class<?>) drawn(arbitrary));
        assertThat(once.stream().distinct().limit(10)).hasSizeGreaterThanOrEqualTo(5);
        if (drawn(arbitrary) != HourlyRates.class) {
            assertThat(again).isEqualTo(once.subList(0, 100)).hasSameHashCodeAs(once.subList(0, 100));
        }
    }

    @ParameterizedTest
    @MethodSource("arbitraries")
    void theModelAcceptsTheSimplestValue(Method arbitrary) throws ReflectiveOperationException {
        assertThat(Drawn.simplest(values(arbitrary).drawing()).value()).isNotNull();
    }

    @Test
    void theSimplestSheetCanBeReadAtAGlance() {
        assertThat(Drawn.simplest(Anything.managementSheets().drawing()).value())
                .isEqualTo(ManagementSheet.builder()
                        .fiscalYear(FiscalYear.of(2020))
                        .name("字")
                        .build());
    }

    @Test
    void everyConstantAndEveryOptionalPartOccurs() throws ReflectiveOperationException {
        Shapes shapes = new Shapes();
        for (Method arbitrary : arbitraries().toList()) {
            values(arbitrary).samples(3).limit(500).forEach(shapes::add);
        }
        assertThat(shapes.seen())
                .containsAll(Shapes.possible(DomainTypes.RECORDS, REFUSED))
                .doesNotContainAnyElementsOf(REFUSED);
    }

    @Test
    void someYearsStandThereInSeveralPhases() {
        assertThat(Anything.indicators().samples(4).limit(200))
                .anyMatch(indicator -> indicator.values().stream()
                        .anyMatch(value -> indicator.place(value).length() > 4));
        assertThat(Anything.costs().samples(4).limit(200))
                .anyMatch(cost ->
                        cost.years().stream().anyMatch(year -> cost.place(year).length() > 4));
    }

    @Test
    void numbersAndYearsReachTheBounds() {
        List<BigDecimal> numbers = Anything.numericFigures()
                .samples(5)
                .limit(5_000)
                .map(Figure.Numeric::value)
                .toList();
        assertOccur(
                numbers,
                number -> number.signum() < 0,
                number -> number.signum() == 0 && number.scale() > 0,
                number -> number.stripTrailingZeros().scale() < number.scale(),
                number -> number.scale() == Figure.MAX_DIGITS,
                number -> number.precision() - number.scale() == Figure.MAX_DIGITS,
                number -> number.compareTo(BigDecimal.TEN.pow(Figure.MAX_DIGITS).subtract(BigDecimal.ONE)) > 0);
        assertThat(numbers.stream().filter(number -> number.precision() > 10).count())
                .as("extremes are few")
                .isBetween(50L, 1_000L);
        assertOccur(
                Anything.fiscalYears().samples(5).limit(1_000).toList(),
                FiscalYear.of(FiscalYear.MIN)::equals,
                FiscalYear.of(FiscalYear.MAX)::equals,
                FiscalYear.of(2020)::equals);
    }

    @Test
    void unitsAndAmountsAreOddToo() {
        List<AmountUnit> units = Anything.units().samples(6).limit(5_000).toList();
        assertOccur(
                units,
                AmountUnit.YEN::equals,
                AmountUnit.THOUSAND_YEN::equals,
                AmountUnit.MILLION_YEN::equals,
                AmountUnit.of("JPY", 7)::equals,
                AmountUnit.of("USD", 1)::equals,
                AmountUnit.of("KWD", Long.MAX_VALUE)::equals);
        assertThat(Anything.costs().samples(6).limit(2_000))
                .allSatisfy(cost -> cost.years()
                        .forEach(year -> year.total()
                                .ifPresent(total -> assertThat(
                                                cost.unit().amount(cost.unit().printed(total)))
                                        .isEqualTo(total))));
        assertOccur(
                Anything.amounts().samples(6).limit(5_000).toList(),
                amount -> amount.isNegative(),
                amount -> amount.isZero(),
                amount -> Amounts.number(amount).precision() > Amounts.MAX_DIGITS,
                amount -> amount.getCurrency().getDefaultFractionDigits() == 4);
    }

    @Test
    void whatAPropertyOfAnySheetFailsWithIsSmall() {
        Predicate<ManagementSheet> fails = sheet -> sheet.indicators().stream()
                .flatMap(indicator -> indicator.values().stream())
                .anyMatch(value -> value.figure() instanceof Figure.Words);
        long seed = 0;
        while (!fails.test(Drawn.of(Anything.managementSheets().drawing(), seed).value())) {
            seed++;
        }
        Drawn<? extends ManagementSheet> smallest =
                Drawn.of(Anything.managementSheets().drawing(), seed);
        for (Optional<? extends Drawn<? extends ManagementSheet>> next = Optional.of(smallest); next.isPresent(); ) {
            smallest = next.get();
            next = smallest.simpler()
                    .filter(simpler -> fails.test(simpler.value()))
                    .findFirst();
        }
        assertThat(smallest.value().toString()).hasSizeLessThan(700);
        assertThat(smallest.value().indicators()).hasSize(1);
        assertThat(smallest.value().indicators().get(0).values())
                .singleElement()
                .satisfies(value -> assertThat(value.figure()).isEqualTo(new Figure.Words("字")));
        assertThat(smallest.value().withIndicators())
                .isEqualTo(Drawn.simplest(Anything.managementSheets().drawing()).value());
    }

    @SafeVarargs
    private static <T> void assertOccur(List<T> values, Predicate<T>... expected) {
        for (Predicate<T> each : expected) {
            assertThat(values).anyMatch(each);
        }
    }
}
