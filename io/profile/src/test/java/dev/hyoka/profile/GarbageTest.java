package dev.hyoka.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a file, the answer is its content or problems, and nothing is thrown. */
class GarbageTest {

    @Property(tries = 500)
    void aProfileIsReadOrComplainedOf(@ForAll("texts") String text) throws IOException {
        assertThat(ProfileReader.of(SomeRules.ALL)
                        .read(new StringReader(text), "x")
                        .problems())
                .allMatch(problem -> problem.position().file().equals("x"));
    }

    @Property(tries = 500)
    void suppressionsAreReadOrComplainedOf(@ForAll("texts") String text) throws IOException {
        Parsed<SuppressionFile> parsed = SuppressionReader.of(SomeRules.ALL).read(new StringReader(text), "x");

        assertThat(parsed.content().isPresent()).isEqualTo(parsed.problems().isEmpty());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "rules",
                "rule",
                "extends",
                "hourlyRates",
                "vocabularies",
                "TOT-01",
                "OLD-06",
                "TRD",
                "factor",
                "reason",
                "document",
                "until",
                "value",
                ": ",
                ":",
                "\n",
                "\n  ",
                "- ",
                "[",
                "]",
                "{",
                "}",
                ", ",
                "? ",
                "&a ",
                "*a",
                "!x ",
                "|\n ",
                "> ",
                "\"",
                "'",
                "#",
                "%",
                "---\n",
                "...\n",
                "R2",
                "3188",
                "null",
                "~",
                "off",
                "<<",
                "@",
                "`",
                "\t",
                "\u0000",
                "\uD83D",
                "\uFEFF",
                "\u2028",
                "\\u",
                "\\UFFFFFFFF",
                "\\x",
                "1e999999999",
                "-");
        return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
    }
}
