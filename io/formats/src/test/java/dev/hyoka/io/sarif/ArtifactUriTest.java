package dev.hyoka.io.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.generators.Anything;
import java.net.URI;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArtifactUriTest {

    @ParameterizedTest
    @CsvSource({
        "sheets.txt, sheets.txt",
        "令和2年/シート 1.txt, %E4%BB%A4%E5%92%8C2%E5%B9%B4/%E3%82%B7%E3%83%BC%E3%83%88%201.txt",
        "'', unnamed",
        "-, -",
        "sample:sheets.txt, sample%3Asheets.txt",
        "https://city.example/a?b#c, https%3A/city.example/a%3Fb%23c",
        "100%.txt, 100%25.txt",
        "./a//b/, a/b",
        "a/../b.txt, b.txt",
        "../a.txt, ../a.txt",
        "../../a/../b, ../../b",
        ".., ..",
        "., .",
        "a/.., .",
        "/home/市/a b.txt, file:///home/%E5%B8%82/a%20b.txt",
        "/../a, file:///a",
        "//a, file:///a",
        "C:\\課\\a.txt, file:///C:/%E8%AA%B2/a.txt",
        "c:/a.txt, file:///c:/a.txt",
        "C:a.txt, C%3Aa.txt",
        "\\\\server\\share\\a b.txt, file://server/share/a%20b.txt",
        "data\\a.txt, data/a.txt",
        "\\, file:///"
    })
    void aNameBecomesAReference(String name, String uri) {
        assertThat(ArtifactUri.of(name)).isEqualTo(uri);
    }

    @Property(tries = 300)
    void everyNameBecomesAValidReferenceThatHasNoSchemeOfItsOwn(@ForAll("names") String name) {
        URI uri = URI.create(ArtifactUri.of(name));
        assertThat(uri.getScheme()).isIn(null, "file");
        assertThat(uri.getRawQuery()).isNull();
        assertThat(uri.getRawFragment()).isNull();
        assertThat(ArtifactUri.of(name)).matches("[!-~]+");
    }

    @Property(tries = 300)
    void aNameWithoutFoldersCanBeReadBack(@ForAll("names") String name) {
        String plain = name.replaceAll("[/\\\\.]", "_");
        assertThat(URI.create(ArtifactUri.of(plain)).getPath()).isEqualTo(plain);
    }

    @Provide
    Arbitrary<String> names() {
        return Anything.hostileTexts();
    }
}
