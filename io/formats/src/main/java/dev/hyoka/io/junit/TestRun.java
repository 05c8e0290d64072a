package dev.hyoka.io.junit;

import dev.hyoka.io.junit.TestSuite.Counts;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * Writes all test suites. A suite is made twice, once to be counted and once to be written, so that no more than one is
 * in the memory.
 */
final class TestRun {

    private final InputSuites inputs;
    private final DocumentSuites documents;

    TestRun(InputSuites inputs, DocumentSuites documents) {
        this.inputs = inputs;
        this.documents = documents;
    }

    private Stream<TestSuite> suites() {
        return Stream.concat(inputs.suites(), documents.suites());
    }

    void write(OutputStream output) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        try {
            write(new XmlText(writer));
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
        }
        writer.flush();
    }

    private void write(XmlText to) throws XMLStreamException, IOException {
        Counts counts = suites().map(TestSuite::counts).reduce(Counts.NONE, Counts::plus);
        to.declaration();
        to.start("testsuites");
        to.attribute("name", "Hyoka");
        counts.write(to);
        to.attribute("time", "0");
        for (Iterator<TestSuite> suites = suites().iterator(); suites.hasNext(); ) {
            suites.next().write(to);
        }
        to.end();
        to.finish();
    }
}
