package dev.hyoka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.io.SheetFormats;
import dev.hyoka.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The uses that README shows do what it says, command by command. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern BLOCK = Pattern.compile("```(sh|text)\n(.*?)\n```", Pattern.DOTALL);
    private static final String PROGRAM = "java -jar examples/cli/target/hyoka.jar ";

    @TempDir
    Path folder;

    @Test
    void theUsesAreRunAsTheyAreShown() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String uses = readme.substring(readme.indexOf("\n## Three uses\n"), readme.indexOf("\n## Embed it\n"));
        List<String> printed = List.of();
        int shown = 0;
        for (MatchResult block : BLOCK.matcher(uses).results().toList()) {
            if (block.group(1).equals("text")) {
                assertShown(block.group(2), printed);
                shown++;
            } else {
                for (String line : block.group(2).lines().toList()) {
                    printed = run(line);
                }
            }
        }

        assertThat(shown).isEqualTo(4);
    }

    private List<String> run(String line) {
        assertThat(line).startsWith(PROGRAM);
        List<String> args = new ArrayList<>();
        for (String word : line.substring(PROGRAM.length()).split(" ", -1)) {
            args.add(
                    word.matches("\\w+\\.(yaml|zip|xlsx|html)")
                            ? folder.resolve(word).toString()
                            : inRoot(word));
        }
        Run run = Run.with(SheetFormats.installed(), RuleSet.installed(), "", args.toArray(String[]::new));

        // 1 says that something was found, which is what is shown
        assertThat(run.status()).as(line + "\n" + run.err()).isIn(ExitStatus.DONE, ExitStatus.FOUND);
        return run.out().replace(ROOT + "/examples/", "examples/").lines().toList();
    }

    private static String inRoot(String word) {
        return word.startsWith("examples/") ? ROOT + "/" + word : word;
    }

    /** All lines are there in this order; … stands for any others. */
    private static void assertShown(String text, List<String> printed) {
        assertThat(printed)
                .containsSubsequence(
                        text.lines().filter(line -> !line.equals("…")).toList());
    }
}
