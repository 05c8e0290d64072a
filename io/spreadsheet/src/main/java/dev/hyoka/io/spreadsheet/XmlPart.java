package dev.hyoka.io.spreadsheet;

import dev.hyoka.io.table.UnreadableTableException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The marks of a part, one after another, in which nothing grows without bound: no document type, no entity of the
 * input's own, no nesting, no mark and no choice of names beyond what a spreadsheet program writes.
 */
final class XmlPart implements Closeable {

    /** How many bytes a mark may have, with its attributes. */
    static final int MARK = 4 << 20;

    private static final int DEPTH = 200;
    private static final int NAMES = 5_000;
    private static final int NAMESPACES = 100_000;

    private final Archive.Part part;
    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private int depth;
    private int namespaces;

    private XmlPart(Archive.Part part, InputStream content) throws IOException {
        this.part = part;
        this.xml = start(content);
    }

    static XmlPart open(Archive archive, String part, Optional<String> sheet) throws IOException {
        return of(archive.open(part, sheet));
    }

    static XmlPart of(Archive.Part part) throws IOException {
        return new XmlPart(part, part);
    }

    /** The marks of a part of which something is left out. */
    static XmlPart of(Archive.Part part, WithoutRows content) throws IOException {
        return new XmlPart(part, content);
    }

    private XMLStreamReader start(InputStream content) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        part.allow(MARK);
        try {
            return factory.createXMLStreamReader(CheckedUtf8.of(content, part));
        } catch (XMLStreamException | RuntimeException e) {
            throw failure(e);
        }
    }

    /**
     * Goes on to the next start or end of an element.
     *
     * @return true for the start of one, false for the end of one and at the end of the part
     */
    boolean next() throws IOException {
        int event = event();
        while (event != XMLStreamConstants.START_ELEMENT
                && event != XMLStreamConstants.END_ELEMENT
                && event != XMLStreamConstants.END_DOCUMENT) {
            event = event();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Goes on to the next part of the XML, whatever it is. */
    private int event() throws IOException {
        part.allow(MARK);
        int event;
        try {
            event = xml.next();
        } catch (XMLStreamException | RuntimeException e) { // The parser has more ways to fail than it declares
            throw failure(e);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            begin();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw part.refused(Refusal.DECLARES_ENTITIES, 0);
        }
        return event;
    }

    private void begin() throws UnreadableTableException {
        depth++;
        int declared = xml.getNamespaceCount();
        namespaces += declared;
        remember(xml.getLocalName());
        if (depth > DEPTH || namespaces > NAMESPACES) {
            throw part.refused(Refusal.BROKEN, 0);
        }
    }

    /** Counts different names, as the parser keeps them all. */
    void remember(String name) throws UnreadableTableException {
        if (names.add(name) && names.size() > NAMES) {
            throw part.refused(Refusal.BROKEN, 0);
        }
    }

    /** Passes over the rest of the element that has begun. */
    void skip() throws IOException {
        int outer = depth - 1;
        while (depth > outer) {
            next();
        }
    }

    /** Whether the part ends here. */
    boolean isAtEnd() {
        return xml.getEventType() == XMLStreamConstants.END_DOCUMENT;
    }

    /** The name of the element that has begun or ended, without its prefix. */
    String name() {
        return xml.getLocalName();
    }

    int attributes() {
        return xml.getAttributeCount();
    }

    String attributeName(int index) {
        return xml.getAttributeLocalName(index);
    }

    String attribute(int index) {
        return xml.getAttributeValue(index);
    }

    /** An attribute of the element that has begun; empty if it has none of that name. */
    Optional<String> attribute(String name) throws UnreadableTableException {
        Optional<String> value = Optional.empty();
        for (int i = 0; i < attributes(); i++) {
            if (attributeName(i).equals(name)) {
                value = Optional.of(attribute(i));
            } else {
                remember(attributeName(i));
            }
        }
        return value;
    }

    /** Whether an attribute of the element that has begun says yes. */
    boolean isSet(String name) throws UnreadableTableException {
        return attribute(name).filter(XmlPart::isTrue).isPresent();
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    /**
     * Reads the text of the element that has begun, to its end. Elements in it are passed over.
     *
     * @param text where to; so much of it as there is room for
     * @param most how many characters there may be
     * @return whether there was room for all
     */
    boolean text(StringBuilder text, int most) throws IOException {
        int outer = depth - 1;
        boolean whole = true;
        while (depth > outer) {
            switch (event()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    int length = xml.getTextLength();
                    int room = Math.min(length, most - text.length());
                    text.append(xml.getTextCharacters(), xml.getTextStart(), room);
                    whole &= room == length;
                }
                case XMLStreamConstants.START_ELEMENT -> skip();
                default -> {}
            }
        }
        return whole;
    }

    private UnreadableTableException failure(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause(cause)) {
            if (cause instanceof UnreadableTableException unreadable) {
                return unreadable;
            }
        }
        return part.refused(Refusal.BROKEN, 0);
    }

    private static Throwable cause(Throwable e) {
        return e.getCause() == null && e instanceof XMLStreamException wrapper
                ? wrapper.getNestedException()
                : e.getCause();
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw failure(e);
        } finally {
            part.close();
        }
    }
}
