package dev.hyoka.io.spreadsheet;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The compiled main code. */
final class MainClasses {

    static final Path DIRECTORY = directory();

    static final JavaClasses ALL = new ClassFileImporter().importPath(DIRECTORY);

    private MainClasses() {}

    private static Path directory() {
        try {
            return Path.of(WorkbookTables.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
