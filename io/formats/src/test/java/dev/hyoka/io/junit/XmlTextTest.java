package dev.hyoka.io.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.generators.Anything;
import dev.hyoka.io.findings.VisibleText;
import java.io.StringWriter;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class XmlTextTest {

    @Test
    void everyCharacterCanBeWritten() throws XMLStreamException {
        StringBuilder all = new StringBuilder();
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT).forEach(all::appendCodePoint);
        assertThat(read(all.toString())).isEqualTo(VisibleText.of(all.toString()));
    }

    @Property(tries = 200)
    void aTextIsReadBackAsItIsShown(@ForAll("texts") String text) throws XMLStreamException {
        assertThat(read(text)).isEqualTo(VisibleText.of(text));
    }

    private static String read(String text) throws XMLStreamException {
        StringWriter xml = new StringWriter();
        XmlText to = new XmlText(xml);
        to.start("a");
        to.attribute("b", text);
        to.text(text);
        to.end();
        to.finish();
        Xml read = Xml.parse(xml.toString().strip());
        assertThat(read.root().getAttribute("b"))
                .isEqualTo(VisibleText.of(text).replace('\n', ' ').replace('\t', ' '));
        return read.root().getTextContent();
    }

    @Provide
    Arbitrary<String> texts() {
        return Anything.hostileTexts();
    }
}
