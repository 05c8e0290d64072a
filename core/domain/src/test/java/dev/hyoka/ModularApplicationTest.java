package dev.hyoka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.houserules.ModuleClasses;
import dev.hyoka.time.FiscalYear;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A modular application that embeds this module: the money API stands on the module path, and its implementation on the
 * class path, for the implementation's own descriptor requires a module that amounts don't need.
 */
class ModularApplicationTest {

    private static final String DESCRIPTOR = "module sample.app { requires dev.hyoka.core; }";

    private static final String MAIN = """
            package sample;

            import dev.hyoka.model.*;
            import dev.hyoka.money.AmountUnit;
            import dev.hyoka.time.FiscalYear;
            import java.math.BigDecimal;

            public class Main {
                public static void main(String[] arguments) {
                    AmountUnit unit = AmountUnit.THOUSAND_YEN;
                    CostYear year = CostYear.builder()
                            .fiscalYear(FiscalYear.parse("R2"))
                            .phase(Phase.ACTUAL)
                            .putFunding(FundingSource.OTHER, unit.amount(new BigDecimal("0.5")))
                            .putFunding(FundingSource.GENERAL, unit.amount(new BigDecimal(706)))
                            .build();
                    ManagementSheet sheet = ManagementSheet.builder()
                            .fiscalYear(year.fiscalYear())
                            .name("a project")
                            .cost(Cost.builder().unit(unit).addYears(year).build())
                            .build();
                    sheet.cost().orElseThrow().years().forEach(stated ->
                            System.out.println(stated.fiscalYear() + " " + stated.impliedProjectTotal().orElseThrow()));
                    System.out.println(Main.class.getModule().getName());
                    System.out.println(unit.currency().getClass().getModule().isNamed());
                }
            }
            """;

    @TempDir
    private Path directory;

    @Test
    void amountsWorkWithTheImplementationOnTheClassPath() throws IOException, InterruptedException {
        List<Path> jars = RuntimeClassPath.jars();
        Path moneyApi = jars.stream()
                .filter(jar -> jar.getFileName().toString().startsWith("money-api"))
                .findFirst()
                .orElseThrow();
        List<Path> others = jars.stream().filter(jar -> !jar.equals(moneyApi)).toList();
        Path application = compile(List.of(ModuleClasses.directory(FiscalYear.class), moneyApi));

        Path output = directory.resolve("output.txt");
        Path errors = directory.resolve("errors.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        join(List.of(ModuleClasses.directory(FiscalYear.class), moneyApi, application)),
                        "-cp",
                        join(others),
                        "-m",
                        "sample.app/sample.Main")
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }

        assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
        assertThat(Files.readAllLines(output)).containsExactly("2020 JPY 706500", "sample.app", "false");
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
