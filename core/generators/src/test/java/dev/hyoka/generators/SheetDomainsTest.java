package dev.hyoka.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Severity;
import dev.hyoka.generators.fault.Faults;
import dev.hyoka.generators.fault.Faulty;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Document;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Policy;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.money.Amounts;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.CannotFindArbitraryException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What a property gets within one of the domains. */
class SheetDomainsTest {

    private static final RuleSet RULES = RuleSet.installed();

    @Property(tries = 100)
    @Domain(SensibleSheets.class)
    void sensibleSheetsMakeSense(
            @ForAll Document document,
            @ForAll List<ManagementSheet> sheets,
            @ForAll FiscalYear year,
            @ForAll AmountUnit unit,
            @ForAll CurrencyUnit currency,
            @ForAll MonetaryAmount amount) {
        assertNothingGrave(document);
        assertThat(sheets).doesNotContainNull();
        assertThat(year).isBetween(FiscalYear.of(2020), FiscalYear.of(2025));
        assertThat(unit.currency()).isEqualTo(currency);
        assertThat(Amounts.canonical(amount)).isSameAs(amount);
        assertThat(AmountUnit.THOUSAND_YEN.printed(amount).scale()).isZero();
        assertThat(Amounts.number(amount)).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(3_000_000_000L));
    }

    @Example
    @Domain(SensibleSheets.class)
    void sensibleAmountsAreAsLargeAsThoseOfTotalCosts() {
        List<BigDecimal> amounts = samples(Arbitraries.defaultFor(MonetaryAmount.class), 2_001)
                .map(Amounts::number)
                .sorted()
                .toList();
        assertThat(amounts.get(1_000)).isBetween(BigDecimal.valueOf(5_000_000), BigDecimal.valueOf(9_000_000));
        assertThat(amounts.get(1_800)).isBetween(BigDecimal.valueOf(50_000_000), BigDecimal.valueOf(110_000_000));
    }

    @Property(tries = 100)
    @Domain(AdversarialSheets.class)
    void theFiguresOfAdversarialSheetsAgree(@ForAll ManagementSheet sheet, @ForAll CostYear year) {
        assertNothingGrave(sheet);
        year.impliedProjectTotal()
                .ifPresent(total -> assertThat(year.projectTotal()).contains(total));
    }

    @Example
    @Domain(AdversarialSheets.class)
    void adversarialSheetsAreFullOfWhatFormatsStumbleOver() {
        for (Class<? extends Document> type : List.of(ManagementSheet.class, GoalSheet.class, Document.class)) {
            String all = String.join(
                    "",
                    samples(Arbitraries.defaultFor(type), 200)
                            .map(Document::toString)
                            .toList());
            assertThat(all).contains("\u0000", "\uFEFF", "<script>", "=", "&", "\"", "\r", "👨\u200D", "𠮷");
        }
        assertThat(samples(Arbitraries.defaultFor(Document.class), 100).map(Document::getClass))
                .contains(ManagementSheet.class, GoalSheet.class);
        assertThat(samples(Arbitraries.defaultFor(MonetaryAmount.class), 500))
                .anyMatch(amount -> Amounts.number(amount).precision() > 40)
                .anyMatch(amount -> !amount.getCurrency().equals(AmountUnit.YEN.currency()));
    }

    @Property(tries = 100)
    @Domain(AdversarialSheets.class)
    void adversarialGoalSheetsAreValid(
            @ForAll GoalSheet sheet, @ForAll ScheduledTask task, @ForAll ScheduleEntry entry, @ForAll Policy policy) {
        assertNothingGrave(sheet);
        assertThat(task.entries()).isNotEmpty();
        assertThat(entry.label().orElse("")).doesNotContain("通年");
        assertThat(policy.name()).matches("(?s).+#[0-9]");
    }

    @Property(tries = 100)
    @Domain(AdversarialSheets.class)
    void whateverItsTextsAFaultIsReported(@ForAll Faulty faulty) {
        assertThat(RULES.with(faulty.profile()).check(faulty.documents()).findings())
                .as(faulty.fault().name())
                .anyMatch(finding -> finding.rule().equals(faulty.fault().rule())
                        && finding.location().equals(faulty.reported().location()));
    }

    @Property(tries = 25)
    @Domain(SensibleSheets.class)
    void sensibleSetsCanHaveAFault(@ForAll Faulty faulty) {
        assertThat(Faults.all()).contains(faulty.fault());
    }

    @Example
    @Domain(AdversarialSheets.class)
    void theDomainsProvideEveryTypeOfTheDomain() {
        for (Class<?> type : DomainTypes.ALL) {
            assertThat(Arbitraries.defaultFor(type).sample()).isInstanceOf(type);
        }
    }

    @Property(tries = 50)
    @Domain(AdversarialSheets.class)
    @Domain(DomainContext.Global.class)
    void whatJqwikFindsByItselfCanBeAdded(@ForAll Cost cost, @ForAll String text, @ForAll int number) {
        assertThat(cost.unit()).isEqualTo(AmountUnit.THOUSAND_YEN);
        assertThat(text + number).isNotEmpty();
    }

    @Property(tries = 50)
    @Domain(value = SensibleSheets.class, priority = 3)
    @Domain(value = AdversarialSheets.class, priority = 2)
    void theDomainOfTheHigherPriorityIsAsked(@ForAll CurrencyUnit currency, @ForAll FiscalYear year) {
        assertThat(currency).isEqualTo(AmountUnit.YEN.currency());
        assertThat(year).isBetween(FiscalYear.of(2020), FiscalYear.of(2025));
    }

    @Example
    void outsideOfTheDomainsNoAmountsAreProvided() {
        assertThatThrownBy(() -> Arbitraries.defaultFor(MonetaryAmount.class))
                .isInstanceOf(CannotFindArbitraryException.class);
    }

    private static void assertNothingGrave(Document document) {
        assertThat(RULES.check(List.of(document)).findings())
                .extracting(Finding::severity)
                .doesNotContain(Severity.ERROR, Severity.WARNING);
    }

    private static <T> Stream<? extends T> samples(Arbitrary<? extends T> arbitrary, int count) {
        return arbitrary.sampleStream().limit(count);
    }
}
