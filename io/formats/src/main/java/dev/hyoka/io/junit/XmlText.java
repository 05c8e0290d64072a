package dev.hyoka.io.junit;

import dev.hyoka.io.findings.VisibleText;
import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML that is being written, an element a line. */
final class XmlText {

    private final Writer writer;
    private final XMLStreamWriter xml;
    private int depth;
    /** Whether the element that was begun last has neither elements nor text. */
    private boolean isEmpty;

    XmlText(Writer writer) throws XMLStreamException {
        this.writer = writer;
        // The platform's own, whatever else is installed: the output is the same everywhere
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
    }

    void declaration() throws IOException {
        writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    void start(String element) throws XMLStreamException {
        indent();
        xml.writeStartElement(element);
        depth++;
        isEmpty = true;
    }

    /** Writes an attribute, on one line. */
    void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, VisibleText.of(value).replace('\n', ' ').replace('\t', ' '));
    }

    /** Writes an element's text; nothing if that is empty. */
    void text(String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            xml.writeCharacters(VisibleText.of(text));
        }
    }

    /** Ends the element that was begun last: where it stands if it holds text, else below what it holds. */
    void end() throws XMLStreamException {
        depth--;
        if (!isEmpty) {
            indent();
        }
        isEmpty = false;
        xml.writeEndElement();
    }

    void finish() throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.flush();
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
