package dev.hyoka.io.spreadsheet;

import dev.hyoka.io.table.Cell;
import java.io.IOException;
import java.util.Optional;

/** Reads what stands in a cell of a sheet. */
final class CellReader {

    private final XmlPart xml;
    private final WorkbookParts workbook;
    private final DateSystem dates;
    private final int most;
    private final StringBuilder value = new StringBuilder();
    private boolean whole;

    CellReader(XmlPart xml, WorkbookParts workbook) {
        this.xml = xml;
        this.workbook = workbook;
        this.dates = workbook.dates();
        this.most = workbook.archive().options().limits().lineCharacters();
    }

    /** Whether the text of the last cell is there to its end. */
    boolean isWhole() {
        return whole;
    }

    /**
     * Reads the cell that has begun, to its end.
     *
     * @param type the kind of value that it says it has
     * @param style the number of its style
     * @return what stands there; empty if it names a text that isn't there
     */
    Optional<Cell> read(String type, int style) throws IOException {
        Optional<RichText> inline = Optional.empty();
        boolean formula = false;
        whole = true;
        value.setLength(0);
        while (xml.next()) {
            switch (xml.name()) {
                case "v" -> whole = xml.text(value, most);
                case "is" -> inline = Optional.of(RichText.read(xml, most));
                case "f" -> {
                    formula = true;
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        return switch (type) {
            case "s" -> value.isEmpty() ? Optional.of(Cell.BLANK) : shared();
            case "inlineStr" -> Optional.of(text(inline.orElse(RichText.of(value, whole))));
            case "str" -> Optional.of(text(RichText.of(value, whole)));
            default -> Optional.of(value.isEmpty() ? nothing(formula) : value(type, style));
        };
    }

    private Optional<Cell> shared() {
        return workbook.texts().find(Digits.number(value, 0, Integer.MAX_VALUE)).map(this::text);
    }

    private Cell text(RichText text) {
        whole = text.whole();
        return text.cell();
    }

    private static Cell nothing(boolean formula) {
        return formula ? new Cell.Fault(Cell.Fault.NOT_CALCULATED) : Cell.BLANK;
    }

    private Cell value(String type, int style) {
        return switch (type) {
            case "b" -> new Cell.Text(XmlPart.isTrue(value.toString()) ? "TRUE" : "FALSE");
            case "e" -> new Cell.Fault(value.toString());
            case "d" -> new Cell.Text(value.toString().replaceFirst("T00:00:00(\\.0+)?Z?$", ""));
            default ->
                StoredNumber.parse(value)
                        .map(number -> workbook.styles().format(style).cell(number, dates))
                        .orElseGet(() -> text(RichText.of(value, whole)));
        };
    }
}
