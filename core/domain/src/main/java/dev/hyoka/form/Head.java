package dev.hyoka.form;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.model.Document;
import dev.hyoka.model.ManagementSheet;
import java.util.Optional;

/** What stands at the head of a document. */
public final class Head {

    private Head() {}

    /**
     * Returns what tells a document from others; findings name documents by it.
     *
     * @param document the document
     * @return the reference
     */
    public static DocumentRef refTo(Document document) {
        Optional<String> id = Optional.empty();
        Optional<String> name = Optional.empty();
        if (document instanceof ManagementSheet sheet) {
            id = sheet.id();
            name = Optional.of(sheet.name());
        }
        return new DocumentRef(
                document.kind().code(),
                document.fiscalYear().year(),
                document.department(),
                document.division(),
                id,
                name);
    }
}
