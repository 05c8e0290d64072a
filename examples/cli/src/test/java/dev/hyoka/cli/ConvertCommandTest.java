package dev.hyoka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

    @TempDir
    Path folder;

    private String input;
    private Path output;

    @BeforeEach
    void writeInput() throws IOException {
        input = Files.writeString(folder.resolve("input.names"), "names\n平和\n選挙\n")
                .toString();
        output = folder.resolve("output.txt");
    }

    @Test
    void writesToStandardOutput() {
        Run run = Run.of("convert", input, "--to", "titles", "--fiscal-year", "令和元年度");

        assertThat(run).isEqualTo(new Run(0, "2019 平和\n2019 選挙\nend\n", ""));
    }

    @Test
    void aHyphenAsOutputIsStandardOutput() throws IOException {
        Run run = Run.of("convert", input, "--to", "titles", "-o", "-");

        assertThat(run).isEqualTo(new Run(0, "2020 平和\n2020 選挙\nend\n", ""));
        assertThat(files()).containsExactly("input.names");
    }

    @Test
    void writesToAFile() throws IOException {
        Run run = Run.of("convert", input, "--to", "titles", "-o", output.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(output).hasContent("2020 平和\n2020 選挙\nend\n");
        assertThat(files()).containsExactly("input.names", "output.txt");
    }

    @Test
    void replacesAFileThatStandsThere() throws IOException {
        Files.writeString(output, "what stood here before");

        Run.of("convert", input, "--to", "titles", "-o", output.toString());

        assertThat(output).hasContent("2020 平和\n2020 選挙\nend\n");
    }

    @Test
    void leavesTheFileAloneIfNothingCouldBeRead() throws IOException {
        Files.writeString(output, "what stood here before");

        Run run = Run.of("convert", input + ".missing", "--to", "titles", "-o", output.toString());

        assertThat(run.status()).isEqualTo(3);
        assertThat(output).hasContent("what stood here before");
        assertThat(files()).containsExactly("input.names", "output.txt");
    }

    @Test
    void writesWhatCouldBeReadBesideWhatCouldNot() throws IOException {
        Run run = Run.of("convert", input + ".missing", input, "--to", "titles", "-o", output.toString());

        assertThat(run.status()).isEqualTo(3);
        assertThat(output).hasContent("2020 平和\n2020 選挙\nend\n");
    }

    @Test
    void refusesToOverwriteAnInput() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of(input));

        for (Path target : List.of(Path.of(input), link)) {
            Run run = Run.of("convert", input, "--to", "titles", "-o", target.toString());
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).startsWith("hyoka: -o: " + target + " is an input; name another file\n");
        }
        assertThat(Path.of(input)).hasContent("names\n平和\n選挙\n");
    }

    @Test
    void refusesADirectoryAsOutputAndOneThatIsNotThere() {
        assertThat(Run.of("convert", input, "--to", "titles", "-o", folder.toString()))
                .satisfies(run -> assertThat(run.status()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("is a directory; name a file"));
        assertThat(Run.of("convert", input, "--to", "titles", "-o", folder + "/nowhere/output.txt"))
                .satisfies(run -> assertThat(run.status()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("there is no directory " + folder + "/nowhere"));
    }

    @Test
    void aMistakeInTheWriterLeavesNoFileBehind() throws IOException {
        Files.writeString(Path.of(input), "names\n平和\n!writer\n選挙\n");

        Run run = Run.of("convert", input, "--to", "titles", "-o", output.toString());

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("hyoka: internal error, please report it: ")
                .hasLineCount(1);
        assertThat(files()).containsExactly("input.names");
    }

    @Test
    void aKindThatTheFormatCanNotHoldIsAProblemAndTheOthersAreWritten() {
        Run run = Run.withInput("names\n!goals\n平和\n", "convert", "-", "--to", "titles");

        assertThat(run).isEqualTo(new Run(3, "2020 平和\nend\n", """
                                <stdin>: error: the format titles can't hold a goal sheet: one was left out [not-writable]
                                read 2 documents: 1 error, 0 warnings, 0 infos
                                """));
    }

    @Test
    void namesTheFormatsToChooseFrom() {
        assertThat(Run.of("convert", input, "--to", "titels").err())
                .startsWith("hyoka: --to: There is no format 'titels'; formats that can be written: titles\n");
        assertThat(Run.of("convert", input, "--to", "names").err())
                .startsWith("hyoka: --to: The format names can't be written; formats that can be written: titles\n");
        assertThat(Run.of("convert", input, "--to", "titles", "--from", "titles")
                        .err())
                .startsWith("hyoka: --from: The format titles can't be read; formats that can be read: names\n");
        assertThat(Run.of("convert", input, "--to", "titels").status()).isEqualTo(2);
    }

    @Test
    void readsInTheFormatThatIsNamedWhateverTheContent() throws IOException {
        Files.writeString(Path.of(input), "表題\n平和\n");

        assertThat(Run.of("convert", input, "--to", "titles").status()).isEqualTo(3);
        assertThat(Run.of("convert", input, "--to", "titles", "--from", "names").out())
                .isEqualTo("2020 平和\nend\n");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
