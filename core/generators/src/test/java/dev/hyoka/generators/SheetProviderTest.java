package dev.hyoka.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Severity;
import dev.hyoka.generators.fault.Faults;
import dev.hyoka.generators.fault.Faulty;
import dev.hyoka.houserules.ModuleClasses;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Direction;
import dev.hyoka.model.Document;
import dev.hyoka.model.Figure;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Personnel;
import dev.hyoka.model.PlanLinks;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.Progress;
import dev.hyoka.model.RelatedProject;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.time.FiscalMonth;
import dev.hyoka.time.FiscalYear;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Provides;
import java.lang.module.ModuleFinder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.CannotFindArbitraryException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** What a property gets that asks for a value of the domain and says no more. */
class SheetProviderTest {

    private static final RuleSet RULES = RuleSet.installed();

    @Property(tries = 100)
    void sheetsMakeSense(
            @ForAll ManagementSheet managementSheet, @ForAll GoalSheet goalSheet, @ForAll Document document) {
        for (Document each : List.of(managementSheet, goalSheet, document)) {
            assertThat(RULES.check(List.of(each)).findings())
                    .extracting(Finding::severity)
                    .doesNotContain(Severity.ERROR, Severity.WARNING);
        }
    }

    @Property(tries = 25)
    void sheetsComeInCollectionsToo(
            @ForAll List<ManagementSheet> list,
            @ForAll Set<GoalSheet> set,
            @ForAll Optional<Document> optional,
            @ForAll ManagementSheet[] array,
            @ForAll List<? extends Document> anyDocuments) {
        assertThat(anyDocuments).hasOnlyElementsOfTypes(ManagementSheet.class, GoalSheet.class);
        assertThat(array).doesNotContainNull();
        assertThat(list).doesNotContainNull();
        assertThat(set).doesNotContainNull();
        optional.ifPresent(document -> assertThat(document.fiscalYear().year()).isBetween(2020, 2025));
    }

    @Property(tries = 200)
    void partsOfManagementSheetsMakeSense(
            @ForAll Cost cost,
            @ForAll CostYear year,
            @ForAll Personnel personnel,
            @ForAll Indicator indicator,
            @ForAll IndicatorValue value,
            @ForAll Figure figure,
            @ForAll Progress progress,
            @ForAll Direction direction) {
        assertThat(cost.unit()).isEqualTo(AmountUnit.THOUSAND_YEN);
        assertThat(cost.years()).isNotEmpty();
        year.impliedTotal().ifPresent(total -> assertThat(year.total()).contains(total));
        assertThat(personnel.hours().isPresent()).isEqualTo(personnel.total().isPresent());
        assertThat(indicator.values()).isNotEmpty();
        assertThat(value.fiscalYear()).isBetween(FiscalYear.of(2019), FiscalYear.of(2028));
        if (figure instanceof Figure.Numeric number) {
            assertThat(number.value()).isBetween(BigDecimal.ZERO, BigDecimal.TEN.pow(9));
        }
        assertThat(progress.grade()).isPresent();
        assertThat(direction.code()).isPresent();
    }

    @Property(tries = 200)
    void partsOfGoalSheetsMakeSense(
            @ForAll PlanLinks links,
            @ForAll RelatedProject related,
            @ForAll PriorityProject project,
            @ForAll ScheduledTask task,
            @ForAll ScheduleEntry entry) {
        assertThat(links.plan().name()).isPresent();
        assertThat(related.policy()).isPresent();
        assertThat(project.title()).hasSizeBetween(4, 40);
        assertThat(task.entries()).isNotEmpty();
        assertThat(entry.label().map(String::length).orElse(0)).isLessThan(60);
    }

    @Property(tries = 25)
    void aSetWithAFaultIsProvided(@ForAll Faulty faulty) {
        assertThat(Faults.all()).contains(faulty.fault());
        assertThat(faulty.documents()).hasAtLeastOneElementOfType(GoalSheet.class);
    }

    @Example
    void everyTypeOfTheDomainIsProvided() {
        for (Class<?> type : DomainTypes.ALL) {
            assertThat(Arbitraries.defaultFor(type).sample()).isInstanceOf(type);
        }
        assertThat(Arbitraries.defaultFor(FiscalMonth.class).sample()).isNotNull();
    }

    @Example
    void typesOfOtherLibrariesAreLeftToTheirOwnProviders() {
        for (Class<?> type : List.of(MonetaryAmount.class, CurrencyUnit.class)) {
            assertThatThrownBy(() -> Arbitraries.defaultFor(type)).isInstanceOf(CannotFindArbitraryException.class);
        }
        SheetProvider provider = new SheetProvider();
        for (Class<?> type : List.of(Object.class, Comparable.class, Record.class, String.class, Document[].class)) {
            assertThat(provider.canProvideFor(TypeUsage.of(type))).isFalse();
        }
    }

    /** A provider of a test suite's own, which says nothing of its priority. */
    static final class OwnSheets implements DomainContext {
        @Override
        public List<ArbitraryProvider> getArbitraryProviders() {
            return List.of(new ArbitraryProvider() {
                @Override
                public boolean canProvideFor(TypeUsage type) {
                    return type.isOfType(ManagementSheet.class);
                }

                @Override
                public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
                    return Set.of(Sheets.managementSheets().ofFiscalYear(1999));
                }
            });
        }

        @Override
        public List<ArbitraryConfigurator> getArbitraryConfigurators() {
            return List.of();
        }
    }

    @Property(tries = 50)
    @Domain(OwnSheets.class)
    @Domain(DomainContext.Global.class)
    void aProviderOfOnesOwnReplacesOurs(@ForAll ManagementSheet sheet, @ForAll GoalSheet goalSheet) {
        assertThat(sheet.fiscalYear()).isEqualTo(FiscalYear.of(1999));
        assertThat(goalSheet.fiscalYear()).isNotEqualTo(FiscalYear.of(1999));
    }

    @Example
    void theClassPathAndTheModuleOfferTheSameProviders() throws IOException {
        Set<Provides> inModule = ModuleFinder.of(ModuleClasses.directory(Sheets.class))
                .find("dev.hyoka.generators")
                .orElseThrow()
                .descriptor()
                .provides();
        assertThat(inModule)
                .extracting(Provides::service)
                .containsExactlyInAnyOrder(ArbitraryProvider.class.getName(), SampleReportingFormat.class.getName());
        for (Provides provides : inModule) {
            try (InputStream file =
                    SheetProvider.class.getResourceAsStream("/META-INF/services/" + provides.service())) {
                assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines())
                        .containsExactlyElementsOf(provides.providers());
            }
        }
        assertThat(ServiceLoader.load(ArbitraryProvider.class)).hasAtLeastOneElementOfType(SheetProvider.class);
        assertThat(ServiceLoader.load(SampleReportingFormat.class)).hasAtLeastOneElementOfType(SheetReport.class);
    }
}
