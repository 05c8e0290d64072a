package dev.hyoka.examples.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnTableTest {

    @Test
    void writesTheCitysProjectsForOffices(@TempDir Path folder) throws IOException {
        Path output = folder.resolve("projects.csv");

        OwnTable.main(new String[] {"city/layout.yaml", "city/projects.csv", output.toString()});

        assertThat(Files.readString(output, Charset.forName("windows-31j")).lines())
                .hasSize(13)
                .first()
                .asString()
                .contains("重点事業名");
    }
}
