package dev.hyoka.generators.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A test suite of any kind can use faults: nothing of jqwik has to be there. */
class WithoutJqwikTest {

    @Test
    void everyClassOfFaultsLoads() throws IOException, ClassNotFoundException {
        try (URLClassLoader loader = withoutJqwik()) {
            assertThatThrownBy(() -> loader.loadClass("net.jqwik.api.Arbitrary"))
                    .isInstanceOf(ClassNotFoundException.class);
            for (String name : classesOfFaults()) {
                Class<?> type = Class.forName(name, true, loader);
                // Links what its members speak of
                assertThat(type.getDeclaredMethods()).isNotNull();
                assertThat(type.getClassLoader()).isSameAs(loader);
            }
        }
    }

    @Test
    void faultsCanBePutIntoASheet() throws IOException, ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = withoutJqwik()) {
            // The money API finds its implementation by this
            thread.setContextClassLoader(loader);
            Supplier<?> use = Class.forName(Use.class.getName(), true, loader)
                    .asSubclass(Supplier.class)
                    .getDeclaredConstructor()
                    .newInstance();
            assertThat((Long) use.get()).isPositive();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** What a test suite does with faults. */
    public static final class Use implements Supplier<Long> {
        @Override
        public Long get() {
            AmountUnit unit = AmountUnit.THOUSAND_YEN;
            CostYear year = CostYear.builder()
                    .fiscalYear(FiscalYear.of(2020))
                    .phase(Phase.ACTUAL)
                    .putFunding(FundingSource.NATIONAL, unit.amount(new BigDecimal(1234)))
                    .putFunding(FundingSource.GENERAL, unit.amount(new BigDecimal(567)))
                    .projectTotal(unit.amount(new BigDecimal(1801)))
                    .build();
            ManagementSheet sheet = ManagementSheet.builder()
                    .fiscalYear(year.fiscalYear())
                    .name("字")
                    .cost(Cost.builder().unit(unit).addYears(year).build())
                    .build();
            return Faults.all().stream()
                    .flatMap(fault -> fault.in(List.of(sheet)))
                    .filter(faulty -> !faulty.documents().equals(List.of(sheet)))
                    .count();
        }
    }

    private static List<String> classesOfFaults() throws IOException {
        Path directory = Path.of(URI.create(
                Spot.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        try (Stream<Path> files = Files.list(directory.resolve("dev/hyoka/generators/fault"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .map(name -> Spot.class.getPackageName() + "." + name.replaceFirst("\\.class$", ""))
                    .sorted()
                    .toList();
        }
    }

    private static URLClassLoader withoutJqwik() {
        URL[] classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("jqwik"))
                .map(entry -> url(Path.of(entry)))
                .toArray(URL[]::new);
        return new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
