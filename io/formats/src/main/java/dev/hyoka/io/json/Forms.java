package dev.hyoka.io.json;

import dev.hyoka.model.Document;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.ManagementSheet;
import java.math.BigDecimal;

/** The forms of the two kinds of document. */
final class Forms {

    static final ManagementSheetForm MANAGEMENT_SHEET = new ManagementSheetForm();
    static final GoalSheetForm GOAL_SHEET = new GoalSheetForm();

    /** The members that tell what a document is; alike in both forms. */
    static final Member<DocumentKind> KIND = MANAGEMENT_SHEET.kind;

    static final Member<BigDecimal> SCHEMA_VERSION = MANAGEMENT_SHEET.schemaVersion;

    private Forms() {}

    static DocumentForm<?> of(DocumentKind kind) {
        return switch (kind) {
            case MANAGEMENT_SHEET -> MANAGEMENT_SHEET;
            case GOAL_SHEET -> GOAL_SHEET;
        };
    }

    static void write(Document document, Output output) {
        if (document instanceof ManagementSheet sheet) {
            MANAGEMENT_SHEET.write(output, sheet);
        } else if (document instanceof GoalSheet sheet) {
            GOAL_SHEET.write(output, sheet);
        }
    }
}
