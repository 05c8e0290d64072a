package dev.hyoka;

import dev.hyoka.houserules.ModuleClasses;
import dev.hyoka.time.FiscalYear;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The jars that come with this artifact, as the build resolved them. */
final class RuntimeClassPath {

    private RuntimeClassPath() {}

    static List<Path> jars() throws IOException {
        String paths =
                Files.readString(ModuleClasses.directory(FiscalYear.class).resolveSibling("runtime-class-path.txt"));
        return Arrays.stream(paths.strip().split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }
}
