package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Language;
import dev.hyoka.generators.Anything;
import dev.hyoka.generators.Sheets;
import dev.hyoka.model.Document;
import dev.hyoka.model.ManagementSheet;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written as forms or as a wide workbook is read as it was; see EveryFormatTest for the usual forms. */
class WorkbookRoundTripTest {

    private static final int TRIES = 50;

    @Example
    void noDocumentsAreReadAsNone() throws IOException {
        Forms.assertReads(Forms.write(), List.of());
    }

    @Property(tries = TRIES)
    void wideWorkbooksAreReadToo(@ForAll("sheets") List<ManagementSheet> documents) throws IOException {
        Forms.assertReads(Forms.write(new WideWorkbookFormat(), documents), documents);
    }

    @Property(tries = TRIES)
    void formsInEnglishAreReadAsTheyWereWritten(@ForAll("anything") Document document) throws IOException {
        WorkbookFormat english = Forms.FORMAT.with(WorkbookOptions.DEFAULT.withLanguage(Language.EN));
        Forms.assertReads(Forms.write(english, List.of(document)), List.of(document));
    }

    @Provide
    Arbitrary<List<ManagementSheet>> sheets() {
        return Sheets.managementSheets().list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<Document> anything() {
        return Anything.documents();
    }
}
