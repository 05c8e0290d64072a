package dev.hyoka.io.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.generators.AdversarialSheets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void whatCanBeSeenStaysAsItIs() {
        String text = "防犯カメラ設置事業\n1,062千円\t𠮟る 👨\u200D👩\u200D👧 葛\uDB40\uDD00";

        assertThat(Visible.text(text)).isSameAs(text);
        assertThat(Visible.text("")).isEmpty();
    }

    @Test
    void whatCannotBeSeenBecomesItsNumber() {
        assertThat(Visible.text("\u202E1\u0000\u2028")).isEqualTo("[U+202E]1[U+0000][U+2028]");
        assertThat(Visible.text("字\uDB40\uDC01\uDBFF\uDFFF")).isEqualTo("字[U+E0001][U+10FFFF]");
    }

    @Test
    void halfASurrogatePairBecomesItsNumber() {
        assertThat(Visible.text("\uDC00字\uD800")).isEqualTo("[U+DC00]字[U+D800]");
    }

    @Test
    void theLineBreaksOfEverySystemAreLineBreaks() {
        assertThat(Visible.text("一\r\n二\r三\n四\r\r\n")).isEqualTo("一\n二\n三\n四\n\n");
    }

    @Property
    @Domain(AdversarialSheets.class)
    @Domain(DomainContext.Global.class)
    void whatIsVisibleStaysSo(@ForAll String text) {
        String visible = Visible.text(text);

        assertThat(Visible.text(visible)).isSameAs(visible);
        assertThat(visible).doesNotContainPattern("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\n\t]]");
    }
}
