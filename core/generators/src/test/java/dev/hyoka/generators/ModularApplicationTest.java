package dev.hyoka.generators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.houserules.ModuleClasses;
import dev.hyoka.time.FiscalYear;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A modular test suite that uses this module, with jqwik on the module path. The money API's implementation stands on the
 * class path, as everywhere.
 */
class ModularApplicationTest {

    /** What the modules of the application and of jqwik are; all other jars stand on the class path. */
    private static final List<String> MODULES = List.of(
            "money-api",
            "jqwik-api",
            "jqwik-engine",
            "junit-platform-commons",
            "junit-platform-engine",
            "opentest4j",
            "apiguardian-api");

    private static final List<String> IMPLEMENTATION_OF_MONEY = List.of("moneta-core", "jakarta.annotation-api");

    private static final String DESCRIPTOR = """
            module sample.app {
                requires dev.hyoka.generators;
                uses net.jqwik.api.providers.ArbitraryProvider;
                uses net.jqwik.api.SampleReportingFormat;
            }
            """;

    private static final String MAIN = """
            package sample;

            import dev.hyoka.finding.Severity;
            import dev.hyoka.generators.Sheets;
            import dev.hyoka.generators.fault.Faults;
            import dev.hyoka.model.ManagementSheet;
            import dev.hyoka.rule.RuleSet;
            import java.util.List;
            import java.util.ServiceLoader;
            import net.jqwik.api.Arbitraries;
            import net.jqwik.api.SampleReportingFormat;
            import net.jqwik.api.providers.ArbitraryProvider;
            import net.jqwik.api.sessions.JqwikSession;

            public class Main {
                public static void main(String[] arguments) {
                    ServiceLoader.load(ArbitraryProvider.class).stream()
                            .filter(provider -> provider.type().getModule().getName().startsWith("dev.hyoka"))
                            .forEach(provider -> System.out.println(
                                    provider.type().getModule().getName() + " " + provider.get().getClass().getSimpleName()));
                    JqwikSession.run(() -> {
                        ManagementSheet sheet = Arbitraries.defaultFor(ManagementSheet.class).sample();
                        System.out.println(RuleSet.installed().check(List.of(sheet)).worst()
                                .filter(severity -> severity != Severity.INFO));
                        ServiceLoader.load(SampleReportingFormat.class).stream()
                                .map(ServiceLoader.Provider::get)
                                .filter(format -> format.appliesTo(sheet))
                                .forEach(format -> System.out.println(
                                        format.report(sheet).toString().startsWith("ManagementSheet 20")));
                    });
                    System.out.println(Sheets.goalSheets().samples(1).limit(3).count() + " " + !Faults.all().isEmpty());
                    System.out.println(Main.class.getModule().getName());
                }
            }
            """;

    @TempDir
    private Path directory;

    @Test
    void theProviderIsFoundOnTheModulePath() throws IOException, InterruptedException {
        List<Path> modulePath = Stream.concat(
                        Stream.of(ModuleClasses.directory(Sheets.class), ModuleClasses.directory(FiscalYear.class)),
                        jars(MODULES).stream())
                .toList();
        Path application = compile(modulePath);

        Path output = directory.resolve("output.txt");
        Path errors = directory.resolve("errors.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        join(modulePath) + File.pathSeparator + application,
                        "-cp",
                        join(jars(IMPLEMENTATION_OF_MONEY)),
                        "-m",
                        "sample.app/sample.Main")
                .directory(directory.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }

        assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
        assertThat(Files.readAllLines(output))
                .containsExactly(
                        "dev.hyoka.generators SheetProvider", "Optional.empty", "true", "3 true", "sample.app");
    }

    private static List<Path> jars(List<String> artifacts) {
        List<Path> classPath = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return artifacts.stream()
                .map(artifact -> classPath.stream()
                        .filter(jar -> jar.getFileName().toString().matches(artifact + "-[0-9.]+\\.jar"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(artifact + " is not on the class path")))
                .toList();
    }

    private Path compile(List<Path> modulePath) throws IOException {
        Path descriptor = Files.writeString(directory.resolve("module-info.java"), DESCRIPTOR);
        Path main = Files.writeString(directory.resolve("Main.java"), MAIN);
        Path classes = directory.resolve("classes");
        StringWriter messages = new StringWriter();
        PrintWriter printer = new PrintWriter(messages);

        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        printer,
                        printer,
                        "-Xlint:all",
                        "-Werror",
                        "-d",
                        classes.toString(),
                        "--module-path",
                        join(modulePath),
                        descriptor.toString(),
                        main.toString());

        assertThat(status).as(messages.toString()).isZero();
        return classes;
    }

    private static String join(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
