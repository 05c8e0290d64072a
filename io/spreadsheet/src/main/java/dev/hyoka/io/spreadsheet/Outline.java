package dev.hyoka.io.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a workbook consists of.
 *
 * @param sheets its worksheets, in the order in which they are shown
 * @param from1904 whether its dates count from 1904 instead of 1900
 * @param styles the part of the number formats; empty if there is none
 * @param texts the part of the texts that cells share; empty if there is none
 */
record Outline(List<Sheet> sheets, boolean from1904, Optional<String> styles, Optional<String> texts) {

    /** Where workbooks without relationships keep theirs. */
    private static final String USUAL_PART = "xl/workbook.xml";

    /**
     * A worksheet.
     *
     * @param name its name
     * @param part its part; empty if it isn't in the archive
     * @param hidden whether the workbook hides it, in either way
     */
    record Sheet(String name, Optional<String> part, boolean hidden) {}

    static Outline read(Archive archive) throws IOException {
        String file = archive.options().name();
        String part = Relationships.of(archive, "").first("officeDocument").orElse(USUAL_PART);
        if (part.endsWith(".bin")) {
            throw Refusal.BINARY_WORKBOOK.of(file);
        }
        if (!archive.holds(part)) {
            throw (archive.holds("mimetype") ? Refusal.OPEN_DOCUMENT : Refusal.NO_WORKBOOK).of(file);
        }
        Relationships relationships = Relationships.of(archive, part);
        try (XmlPart xml = XmlPart.open(archive, part, Optional.empty())) {
            if (!xml.next() || !xml.name().equals("workbook")) {
                throw Refusal.NO_WORKBOOK.of(file);
            }
            return read(xml, archive, relationships);
        }
    }

    private static Outline read(XmlPart xml, Archive archive, Relationships relationships) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        int most = Math.min(archive.options().limits().documents(), archive.size());
        boolean from1904 = false;
        while (xml.next() || !xml.isAtEnd()) {
            switch (xml.name()) {
                case "workbookPr" -> {
                    from1904 = xml.isSet("date1904");
                    xml.skip();
                }
                case "sheet" -> {
                    sheet(xml, relationships).ifPresent(sheets::add);
                    if (sheets.size() > most) {
                        throw Refusal.TOO_MANY_PARTS.of(archive.options().name(), most);
                    }
                    xml.skip();
                }
                default -> {}
            }
        }
        return new Outline(sheets, from1904, relationships.first("styles"), relationships.first("sharedStrings"));
    }

    /** A sheet of cells; empty for one that is a chart or a dialogue. */
    private static Optional<Sheet> sheet(XmlPart xml, Relationships relationships) throws IOException {
        String id = xml.attribute("id").orElse("");
        Optional<String> part = relationships.worksheet(id);
        if (part.isEmpty() && relationships.isOtherSheet(id)) {
            return Optional.empty();
        }
        boolean hidden =
                xml.attribute("state").filter(state -> !state.equals("visible")).isPresent();
        return Optional.of(new Sheet(xml.attribute("name").orElse(""), part, hidden));
    }
}
