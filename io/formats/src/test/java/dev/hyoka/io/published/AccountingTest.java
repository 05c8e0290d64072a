package dev.hyoka.io.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that is printed is lost in silence, and nothing is read that is not printed. */
class AccountingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text-in-the-last-years-place",
                "last-year-lost-from-the-details",
                "totals-of-the-last-year-alone",
                "two-fields-pushed-aside",
                "letter-spaced-text",
                "heading-in-angle-brackets",
                "completed-project",
                "department-with-related-projects",
                "marks-above-their-words",
                "arrows-between-words",
                "no-related-project"
            })
    void everyCellOfASampleIsAccountedFor(String story) throws IOException {
        try (InputStream input = AccountingTest.class.getResourceAsStream(story + ".txt")) {
            Account.check(new String(Objects.requireNonNull(input, story).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void everyCellOfASheetWithErrorsIsAccountedFor() {
        Account.check(Published.sheetWith("""
                事業費\t\tR1(実績)\tR2(実績)\t事業費増減理由
                事業費\t国庫支出金\t1,2\t2\t一つ目。\t9\t二つ目。
                \t一般財源\t-----\t1\t5\t
                \tふるさと基金\t7\t8\t
                \t一般財源\t2\t3\t二度目の行。
                事業費計(A)\t\t1\t3\t
                何かの注記
                人件費\t業務時間\t▲1\t\t
                人件費計(B)\t\t1\t2\t
                トータルコスト(A+B)\t\t2\t5\t
                最後の注記\t続き
                """));
    }

    @Test
    void everyCellOfThePublishedDocumentsIsAccountedFor() throws IOException {
        Path seeds = Path.of("").toAbsolutePath().getParent().getParent().resolveSibling("shared/seeds");
        assumeTrue(Files.isDirectory(seeds), () -> "The published documents are not beside the repository: " + seeds);
        try (Stream<Path> files = Files.list(seeds)) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            assertThat(texts).isNotEmpty();
            for (Path text : texts) {
                Account.check(Files.readString(text));
            }
        }
    }
}
