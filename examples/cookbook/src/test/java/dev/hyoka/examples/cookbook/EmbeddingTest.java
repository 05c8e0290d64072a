package dev.hyoka.examples.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EmbeddingTest {

    @Test
    void printsTheTotalThatTheSampleStatesWithoutItsParts() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Embedding.main(new String[] {
                Path.of("../cli/src/main/resources/dev/hyoka/cli/samples/management-sheets-r2.txt")
                        .toString()
            });
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("選挙常時啓発事業 /cost/years/2021/projectTotal: ");
    }
}
