package dev.hyoka.io.json;

import dev.hyoka.model.Document;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** A sheet: what both kinds have in common. */
abstract class DocumentForm<T extends Document> extends Form<T> {

    /** The version of the form that is read and written. */
    static final int VERSION = 1;

    private static final Value<DocumentKind> KIND =
            new Code<>(DocumentKind.values(), DocumentKind::code, Fault.UNKNOWN_KIND);

    final Member<DocumentKind> kind = required("kind", KIND);
    final Member<BigDecimal> schemaVersion =
            required("schemaVersion", Values.of(DocumentForm::readVersion, Output::number));
    final Member<FiscalYear> fiscalYear = optional("fiscalYear", Values.YEAR);
    final Member<String> department = optional("department", Values.TEXT);
    final Member<String> division = optional("division", Values.TEXT);
    final Member<Map<String, String>> attributes = optional("attributes", Values.LABELLED_TEXTS);

    /** Whether a number is the version that is read. */
    static boolean isKnown(BigDecimal version) {
        return version.compareTo(BigDecimal.valueOf(VERSION)) == 0;
    }

    private static Optional<BigDecimal> readVersion(Input input, Place place) {
        Optional<BigDecimal> version = input.number(place);
        if (version.isPresent() && !isKnown(version.get())) {
            input.tell(
                    Fault.UNKNOWN_VERSION,
                    place,
                    message -> message.with("value", place.raw()).with("known", VERSION));
        }
        return version;
    }

    /** Reads an object that was entered, and whose first member was its kind. */
    final Optional<T> readOn(Input input, Place place, Optional<DocumentKind> stated) {
        Parts parts = new Parts(place, members().size(), input);
        parts.put(kind, place, stated);
        return members(parts, input);
    }

    /** The year that is stated or else given; if it is neither, that is told. */
    final Optional<FiscalYear> year(Parts parts, Input input) {
        Optional<FiscalYear> year = parts.find(fiscalYear).or(input::givenYear);
        if (year.isEmpty()) {
            input.tellMissing(parts.place(), fiscalYear.name());
        }
        return year;
    }

    /** Writes what comes first in every document. */
    final void writeHead(Output output, T document) {
        output.member(kind, document.kind());
        output.member(schemaVersion, BigDecimal.valueOf(VERSION));
    }

    /** Writes what comes last in every document. */
    final void writeAttributes(Output output, T document) {
        if (!document.attributes().isEmpty()) {
            output.member(attributes, document.attributes());
        }
    }
}
