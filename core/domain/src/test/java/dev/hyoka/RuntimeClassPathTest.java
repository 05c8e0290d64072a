package dev.hyoka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What a system that embeds this artifact inherits; more is a burden to it. */
class RuntimeClassPathTest {

    @Test
    void itIsTheMoneyApiAndItsImplementationAlone() throws IOException {
        assertThat(RuntimeClassPath.jars())
                .extracting(jar -> jar.getFileName().toString().replaceFirst("-[0-9.]+\\.jar$", ""))
                .containsExactlyInAnyOrder("money-api", "moneta-core", "jakarta.annotation-api");
        assertThat(RuntimeClassPath.jars()).allSatisfy(jar -> assertThat(jar).isRegularFile());
    }
}
