package dev.hyoka.examples.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What README shows is what is compiled here. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");

    @Test
    void showsTheEmbeddingAsItIsCompiled() throws IOException {
        String source = Files.readString(Path.of("src/main/java/dev/hyoka/examples/cookbook/Embedding.java"));
        String shown = source.substring(
                source.indexOf("// README: embedding\n") + "// README: embedding\n".length(),
                source.indexOf("        // README: end"));

        assertThat(Files.readString(ROOT.resolve("README.md")))
                .contains("```java\n" + shown.stripTrailing().stripIndent() + "\n```");
    }
}
