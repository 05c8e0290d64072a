package dev.hyoka.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.rule.Profile;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.time.FiscalYear;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the README are read as they stand there, and name rules that there are. */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("```(yaml|json)\n(.*?)```", Pattern.DOTALL);

    private static final RuleSet RULES = RuleSet.installed();

    @TempDir
    Path folder;

    private static List<String> blocks() throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(Files.readString(Path.of("README.md")));
        while (matcher.find()) {
            blocks.add(matcher.group(2));
        }
        return blocks;
    }

    @Test
    void theProfilesAreRead() throws IOException {
        Path city = Files.writeString(folder.resolve("city.yaml"), blocks().get(0));
        Files.createDirectory(folder.resolve("shared"));
        Files.writeString(folder.resolve("shared/rates.yaml"), blocks().get(1));

        Parsed<Profile> profile = ProfileReader.of(RULES).read(city);

        assertThat(profile.problems()).isEmpty();
        assertThat(RULES.with(profile.content().orElseThrow()).metadata("TOT-06"))
                .isEmpty();
        assertThat(profile.content().orElseThrow().hourlyRates())
                .containsOnlyKeys(FiscalYear.of(2019), FiscalYear.of(2020), FiscalYear.of(2021))
                .containsEntry(FiscalYear.of(2020), new BigDecimal("3188"));
        Path json = Files.writeString(folder.resolve("city.json"), blocks().get(2));
        assertThat(ProfileReader.of(RULES).read(json)).isEqualTo(profile);
    }

    @Test
    void theSuppressionsAreRead() throws IOException {
        Parsed<SuppressionFile> file =
                SuppressionReader.of(RULES).read(new StringReader(blocks().get(3)), "known.yaml");

        assertThat(file.problems()).isEmpty();
        assertThat(file.content().orElseThrow().suppressions().all()).hasSize(2);
    }
}
