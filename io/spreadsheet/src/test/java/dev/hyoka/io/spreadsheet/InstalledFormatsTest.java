package dev.hyoka.io.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Language;
import dev.hyoka.io.SheetFormat;
import dev.hyoka.io.SheetFormats;
import dev.hyoka.io.table.TableFormat;
import dev.hyoka.io.table.TableFormats;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every format that this module installs. */
class InstalledFormatsTest {

    static List<SheetFormat> formats() {
        return SheetFormats.installed().all().stream()
                .filter(format -> isOurs(format.getClass().getName()))
                .toList();
    }

    private static boolean isOurs(String type) {
        return type.startsWith(WorkbookTables.class.getPackageName());
    }

    @ParameterizedTest
    @ValueSource(classes = {SheetFormat.class, TableFormat.class})
    void theClassPathAndTheModuleInstallTheSameFormats(Class<?> service) throws IOException {
        List<String> services = Files.readAllLines(
                MainClasses.DIRECTORY.resolve("META-INF/services/" + service.getName()), StandardCharsets.UTF_8);
        List<String> provided;
        try (InputStream module = Files.newInputStream(MainClasses.DIRECTORY.resolve("module-info.class"))) {
            provided = ModuleDescriptor.read(module).provides().stream()
                    .filter(provides -> provides.service().equals(service.getName()))
                    .flatMap(provides -> provides.providers().stream())
                    .toList();
        }
        assertThat(services).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(provided);
        Stream<Object> installed =
                Stream.concat(SheetFormats.installed().all().stream(), TableFormats.installed().all().stream());
        assertThat(installed
                        .filter(service::isInstance)
                        .map(format -> format.getClass().getName())
                        .filter(InstalledFormatsTest::isOurs))
                .containsExactlyInAnyOrderElementsOf(provided);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFormatSaysWhatItIs(SheetFormat format) {
        assertThat(format.id()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
        for (Language language : Language.values()) {
            assertThat(format.description().in(language)).isNotBlank();
        }
        assertThat(format.reads().size() + format.writes().size()).isPositive();
        assertThat(format.fileExtensions()).allMatch(extension -> extension.matches("[a-z0-9]+"));
        assertThat(format.mediaTypes()).allMatch(type -> type.matches("[a-z]+/[a-z0-9.+-]+"));
    }

    @Test
    void tablesOfWorkbooksAreFoundByTheirId() {
        assertThat(TableFormats.installed().all()).extracting(TableFormat::id).contains("xlsx");
    }
}
