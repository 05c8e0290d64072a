package dev.hyoka.io.junit;

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
        xml.writeAttribute(name, visible(value).replace('\n', ' ').replace('\t', ' '));
    }

    /** Writes an element's text; nothing if that is empty. */
    void text(String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            xml.writeCharacters(visible(text));
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

    /**
     * A text that XML 1.0 can hold, and in which nothing acts on the page that shows it: a control character becomes its
     * picture, other characters of that kind the sign for what can't be shown.
     */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().map(XmlText::visible).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static int visible(int character) {
        if (character == '\n' || character == '\t') {
            return character;
        }
        if (character < ' ') {
            return '\u2400' + character;
        }
        boolean isHeld = (character <= '\uD7FF' || character >= '\uE000')
                && character != '\uFFFE'
                && character != '\uFFFF'
                && !Character.isISOControl(character)
                && !turnsDirection(character);
        return isHeld ? character : '\uFFFD';
    }

    private static boolean turnsDirection(int character) {
        return character == '\u061C'
                || (character >= '\u200E' && character <= '\u200F')
                || (character >= '\u202A' && character <= '\u202E')
                || (character >= '\u2066' && character <= '\u2069');
    }
}
