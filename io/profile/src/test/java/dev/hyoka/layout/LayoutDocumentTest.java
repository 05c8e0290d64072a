package dev.hyoka.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Severity;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.ReadResult;
import dev.hyoka.io.json.JsonFormat;
import dev.hyoka.model.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of LAYOUT.md are read as they stand there, and it leaves out nothing that a layout can say. */
class LayoutDocumentTest {

    private static final Pattern BLOCK = Pattern.compile("```(yaml|csv|json)\n(.*?)```", Pattern.DOTALL);

    private static String document() throws IOException {
        return Files.readString(Path.of("LAYOUT.md"));
    }

    private static List<Document> json(String json) throws IOException {
        ReadResult read = ReadResult.of(new JsonFormat()
                .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), ReadOptions.of("LAYOUT.md")));
        assertThat(read.problems()).isEmpty();
        return read.documents();
    }

    @TestFactory
    List<DynamicTest> everyExampleIsReadAsItSays() throws IOException {
        List<String> kinds = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(document());
        while (matcher.find()) {
            kinds.add(matcher.group(1));
            texts.add(matcher.group(2));
        }
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i + 2 < kinds.size(); i += 3) {
            assertThat(kinds.subList(i, i + 3)).containsExactly("yaml", "csv", "json");
            String yaml = texts.get(i);
            String csv = texts.get(i + 1);
            String json = texts.get(i + 2);
            tests.add(DynamicTest.dynamicTest("example " + (i / 3 + 1), () -> {
                ReadResult read = Layouts.read(yaml, csv);

                assertThat(read.documents()).isEqualTo(json(json));
                assertThat(read.problems())
                        .filteredOn(problem -> problem.severity() == Severity.ERROR)
                        .isEmpty();
            }));
        }
        assertThat(tests).hasSize(9);
        assertThat(kinds).hasSize(27);
        return tests;
    }

    @Test
    void everyFieldAndEveryProblemIsExplained() throws IOException {
        String document = document();

        assertThat(document)
                .contains(SheetField.keys().stream().map(key -> "`" + key + "`").toList());
        assertThat(document)
                .contains(CostField.keys().stream().map(key -> "`" + key + "`").toList());
        for (Remark remark : Remark.values()) {
            assertThat(document).contains("`" + remark.code() + "`");
        }
    }
}
