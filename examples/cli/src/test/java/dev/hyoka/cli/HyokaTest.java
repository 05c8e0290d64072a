package dev.hyoka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HyokaTest {

    @Test
    void withoutACommandTheHelpIsShownAndNothingIsDone() {
        Run run = Run.of();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(Run.of("--help").out());
    }

    @Test
    void theHelpNamesTheCommandsAndGivesExamples() {
        Run run = Run.of("--help");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "\n  check ",
                        "\n  convert ",
                        "\n  layout ",
                        "\n  rules ",
                        "\n  formats ",
                        "hyoka check --sample")
                .doesNotContain("\r", "\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "convert", "layout", "rules", "formats"})
    void everyCommandExplainsItselfWithAnExampleAndTheExitStatus(String command) {
        Run run = Run.of("help", command);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("Usage: hyoka " + command)
                .contains("\n  hyoka " + command, "\nExit status:\n  0 ");
        assertThat(Run.of(command, "--help")).isEqualTo(run);
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Run.of("--version").out()).matches("hyoka [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\n");
    }

    @Test
    void aMisspeltCommandOrOptionIsAnsweredWithWhatMayBeMeant() {
        Run command = Run.of("chek");
        assertThat(command.status()).isEqualTo(2);
        assertThat(command.err()).contains("'chek'", "Did you mean: hyoka check", "Try 'hyoka --help'.");

        Run option = Run.of("check", "--fail-onn", "error", "x");
        assertThat(option.status()).isEqualTo(2);
        assertThat(option.err()).contains("'--fail-onn'", "--fail-on", "Try 'hyoka check --help'.");
    }

    @Test
    void aWrongValueIsAnsweredWithWhatIsExpected() {
        assertThat(Run.of("check", "--sample", "--fail-on", "fatal").err())
                .startsWith("hyoka: Invalid value for option '--fail-on': 'fatal' is not error, warning or never\n");
        assertThat(Run.of("check", "--sample", "--fiscal-year", "R").err())
                .contains("'R' is not a fiscal year, such as 2025, R7 or 令和7年度");
        assertThat(Run.of("rules", "--format", "xml").err()).contains("'xml' is not text, markdown or json");
        assertThat(Run.of("rules", "--lang", "fr").status()).isEqualTo(2);
    }

    @Test
    void wordsAreTakenInCapitalsToo() {
        assertThat(Run.of("rules", "--format", "JSON", "--lang", "EN")).isEqualTo(Run.of("rules", "--format", "json"));
        assertThat(Run.withInput("names\n平和\n", "convert", "-", "--to", "TITLES", "--from", "Names")
                        .status())
                .isZero();
        assertThat(Run.withInput("names\n平和\n", "check", "-", "--fail-on", "WARNING")
                        .status())
                .isZero();
    }

    @Test
    void inputsAreFilesOrTheSampleAndNotBothOrNeither() {
        assertThat(Run.of("check").status()).isEqualTo(2);
        assertThat(Run.of("check").err()).startsWith("hyoka: No INPUT is given");
        assertThat(Run.of("check", "--sample", "x").status()).isEqualTo(2);
        assertThat(Run.of("check", "--sample", "x").err()).startsWith("hyoka: --sample stands instead of an INPUT");
    }

    @Test
    void aNameThatTheLocaleCanNotReadIsExplained() {
        Run run = Run.of("check", "\uFFFD\0");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("it needs a locale of UTF-8, such as LC_ALL=C.UTF-8");
    }

    @Test
    void endsQuietlyIfTheReaderOfItsOutputGoesAway() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = Run.hyoka("names\n重大\n重大\n", failing("Broken pipe"), err).run(List.of("check", "-"));

        assertThat(status).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void saysThatItsOutputCanNotBeWritten() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = Run.hyoka("", failing("No space left on device"), err).run(List.of("rules"));

        assertThat(status).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("hyoka: can't write standard output: No space left on device\n");
    }

    @Test
    void aSetThatIsTooLargeForTheMemoryIsNoMistakeOfTheProgram() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) {
                throw new OutOfMemoryError("thrown on purpose");
            }
        };

        int status = Run.hyoka("", full, err).run(List.of("rules"));

        assertThat(status).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("hyoka: not enough memory to hold all inputs together; check fewer at a time");
    }

    @Test
    void aMistakeInTheProgramIsOneLine() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("thrown on purpose");
            }
        };

        int status = Run.hyoka("", broken, err).run(List.of("rules"));

        assertThat(status).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("hyoka: internal error, please report it: java.lang.IllegalStateException");
    }

    @Test
    void aPersonSeesProgressThatIsGoneAtTheEnd() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = Streams.of(System.in, OutputStream.nullOutputStream(), err, false, true);
        Progress progress = new Progress(streams, Language.EN, 0);

        progress.document();
        progress.clear();
        progress.clear();

        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("\r1 read, 0.0 MB\u001b[K\r\u001b[K");
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
