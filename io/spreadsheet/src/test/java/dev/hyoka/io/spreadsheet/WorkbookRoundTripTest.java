package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Language;
import dev.hyoka.generators.Anything;
import dev.hyoka.generators.Sheets;
import dev.hyoka.model.Document;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written as forms is read as it was. */
class WorkbookRoundTripTest {

    private static final int TRIES = 50;

    @Example
    void noDocumentsAreReadAsNone() throws IOException {
        Forms.assertReads(Forms.write(), List.of());
    }

    @Property(tries = TRIES)
    void sheetsAreReadAsTheyWereWritten(@ForAll("sheets") List<Document> documents) throws IOException {
        Forms.assertReads(Forms.write(Forms.FORMAT, documents), documents);
    }

    @Property(tries = 4 * TRIES)
    void whateverTheModelHoldsIsReadAsItWasWritten(@ForAll("anything") Document document) throws IOException {
        Forms.assertReads(Forms.write(document), List.of(document));
    }

    @Property(tries = TRIES)
    void formsInEnglishAreReadAsTheyWereWritten(@ForAll("anything") Document document) throws IOException {
        WorkbookFormat english = Forms.FORMAT.with(WorkbookOptions.DEFAULT.withLanguage(Language.EN));
        Forms.assertReads(Forms.write(english, List.of(document)), List.of(document));
    }

    @Provide
    Arbitrary<List<Document>> sheets() {
        return Sheets.documents().list().ofMaxSize(3);
    }

    @Provide
    Arbitrary<Document> anything() {
        return Anything.documents();
    }
}
