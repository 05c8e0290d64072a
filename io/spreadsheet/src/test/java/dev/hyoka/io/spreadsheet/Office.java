package dev.hyoka.io.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real office program, run without a screen. */
final class Office {

    private static final int MINUTES = 3;

    /** Makes the program reckon every formula when it opens a workbook, whatever the workbook holds. */
    private static final String RECKON_ALWAYS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
              <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
                <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
              </item>
            </oor:items>
            """;

    private final Path program;
    private final Path directory;

    private Office(Path program, Path directory) {
        this.program = program;
        this.directory = directory;
    }

    /** The program, if this machine has it. */
    static Optional<Office> find(Path directory) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(path -> Stream.of("soffice", "libreoffice").map(name -> Path.of(path, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Office(program, directory));
    }

    /** Opens a workbook, and saves it again. */
    byte[] save(byte[] workbook) throws IOException, InterruptedException {
        Path profile = Files.createDirectories(directory.resolve("profile/user"));
        Files.writeString(profile.resolve("registrymodifications.xcu"), RECKON_ALWAYS, StandardCharsets.UTF_8);
        Path input = Files.write(directory.resolve("form.xlsx"), workbook);
        Path output = Files.createDirectories(directory.resolve("saved"));
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + profile.getParent().toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        output.toString(),
                        input.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        Path saved = output.resolve("form.xlsx");
        assertThat(saved).as(Files.readString(directory.resolve("log"))).exists();
        return Files.readAllBytes(saved);
    }
}
