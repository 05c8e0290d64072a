package dev.hyoka.io.junit;

import dev.hyoka.io.checked.CheckedSets;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.findings.FindingsFormat;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** XML as a strict reader has it. */
record Xml(Element root) {

    static Xml of(FindingsFormat format, CheckedSet set) {
        return parse(CheckedSets.written(format, set));
    }

    static Xml parse(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return new Xml(factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError("Not well-formed: " + text, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Element> elements(String name) {
        NodeList found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    long count(String name) {
        return elements(name).size();
    }
}
