package dev.hyoka.io.junit;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * A test suite.
 *
 * @param name what was tested
 * @param file the input; empty text if it isn't known
 * @param cases its cases, in order
 */
record TestSuite(String name, String file, List<TestCase> cases) {

    Counts counts() {
        return new Counts(
                cases.size(), count(TestCase.Kind.FAILURE), count(TestCase.Kind.ERROR), count(TestCase.Kind.SKIPPED));
    }

    private long count(TestCase.Kind kind) {
        return cases.stream().filter(each -> each.is(kind)).count();
    }

    void write(XmlText to) throws XMLStreamException {
        Counts counts = counts();
        to.start("testsuite");
        to.attribute("name", name);
        counts.write(to);
        to.attribute("skipped", Long.toString(counts.skipped()));
        to.attribute("time", "0");
        if (!file.isEmpty()) {
            to.attribute("file", file);
        }
        for (TestCase each : cases) {
            each.write(name, to);
        }
        to.end();
    }

    /**
     * How many cases there are, and how many of them didn't pass.
     *
     * @param tests all cases
     * @param failures those that failed
     * @param errors those that went wrong themselves
     * @param skipped those that didn't run
     */
    record Counts(long tests, long failures, long errors, long skipped) {

        static final Counts NONE = new Counts(0, 0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(
                    tests + other.tests, failures + other.failures, errors + other.errors, skipped + other.skipped);
        }

        /** Writes what suites and the whole run have in common. */
        void write(XmlText to) throws XMLStreamException {
            to.attribute("tests", Long.toString(tests));
            to.attribute("failures", Long.toString(failures));
            to.attribute("errors", Long.toString(errors));
        }
    }
}
