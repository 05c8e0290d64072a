package dev.hyoka.generators.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyoka.finding.Location;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.time.FiscalYear;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        try (URLClassLoader loader = withoutJqwik()) {
            Supplier<?> use = Class.forName(Use.class.getName(), true, loader)
                    .asSubclass(Supplier.class)
                    .getDeclaredConstructor()
                    .newInstance();
            assertThat(use.get()).isEqualTo("0 /name");
        }
    }

    /** What a test suite does with faults. */
    public static final class Use implements Supplier<String> {
        @Override
        public String get() {
            ManagementSheet sheet = ManagementSheet.builder()
                    .fiscalYear(FiscalYear.of(2020))
                    .name("字")
                    .build();
            Spot spot = new Spot(List.of(sheet).indexOf(sheet), Location.of("name"));
            return spot.document() + " " + spot.location();
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
