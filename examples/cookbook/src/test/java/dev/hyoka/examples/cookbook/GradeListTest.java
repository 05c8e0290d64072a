package dev.hyoka.examples.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Language;
import dev.hyoka.generators.Sheets;
import dev.hyoka.io.Beginning;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.ReadResult;
import dev.hyoka.io.SheetFormat;
import dev.hyoka.io.SheetFormats;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Progress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GradeListTest {

    private static final SheetFormat FORMAT =
            SheetFormats.installed().find("grade-list").orElseThrow();

    @Test
    void isRecognizedByItsName() {
        byte[] list = "2020\tA\t平和推進事業\n".getBytes(StandardCharsets.UTF_8);

        assertThat(SheetFormats.installed().recognize(Beginning.of("r2.grades", list)))
                .contains(FORMAT);
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll("sheets") List<ManagementSheet> sheets) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (SheetWriter writer = FORMAT.writer(written)) {
            for (ManagementSheet sheet : sheets) {
                writer.write(sheet);
            }
        }

        assertThat(read(written.toByteArray()).documents())
                .containsExactlyElementsOf(
                        sheets.stream().map(GradeListTest::extract).toList());
    }

    @Provide
    Arbitrary<List<ManagementSheet>> sheets() {
        return Sheets.managementSheets().list().ofMaxSize(5);
    }

    private static ManagementSheet extract(ManagementSheet sheet) {
        return ManagementSheet.builder()
                .fiscalYear(sheet.fiscalYear())
                .name(sheet.name())
                .progress(sheet.progress()
                        .flatMap(Progress::grade)
                        .map(grade -> Progress.builder().grade(grade).build()))
                .build();
    }

    @Test
    void aLineThatIsSomethingElseIsSaidAndTheOthersAreRead() throws IOException {
        ReadResult result = read("2020\tA\t平和推進事業\n記載なし\n2020\tB\t広聴事業\n".getBytes(StandardCharsets.UTF_8));

        assertThat(result.documents()).hasSize(2);
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.position().toString()).isEqualTo("r2.grades:2:1");
            assertThat(problem.message().in(Language.EN)).startsWith("Write year, grade and name");
        });
    }

    private static ReadResult read(byte[] list) throws IOException {
        return ReadResult.of(FORMAT.read(new ByteArrayInputStream(list), ReadOptions.of("r2.grades")));
    }
}
