package dev.hyoka.io.junit;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * A test case.
 *
 * @param name what was tested
 * @param ending what became of it; empty if it passed
 * @param output what else it said; empty text if nothing
 */
record TestCase(String name, Optional<Ending> ending, String output) {

    /** How a test case can end, besides well. */
    enum Kind {
        FAILURE("failure"),
        ERROR("error"),
        SKIPPED("skipped");

        private final String element;

        Kind(String element) {
            this.element = element;
        }
    }

    /**
     * Why a test case didn't pass.
     *
     * @param kind how it ended
     * @param type a word for programs; empty text if there is none
     * @param message why, on one line
     * @param text all that is to be said of it; empty text if the message says it
     */
    record Ending(Kind kind, String type, String message, String text) {}

    static TestCase passed(String name, String output) {
        return new TestCase(name, Optional.empty(), output);
    }

    static TestCase ended(String name, Ending ending, String output) {
        return new TestCase(name, Optional.of(ending), output);
    }

    boolean is(Kind kind) {
        return ending.isPresent() && ending.get().kind() == kind;
    }

    void write(String className, XmlText to) throws XMLStreamException {
        to.start("testcase");
        to.attribute("classname", className);
        to.attribute("name", name);
        to.attribute("time", "0");
        if (ending.isPresent()) {
            Ending why = ending.get();
            to.start(why.kind().element);
            if (!why.type().isEmpty()) {
                to.attribute("type", why.type());
            }
            to.attribute("message", why.message());
            to.text(why.text());
            to.end();
        }
        if (!output.isEmpty()) {
            to.start("system-out");
            to.text(output);
            to.end();
        }
        to.end();
    }
}
