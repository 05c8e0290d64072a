package dev.hyoka.io.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together by hand, part by part. */
final class Parts {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Parts() {}

    /** A workbook with one sheet. */
    static Parts ofSheet(String sheetXml) {
        return new Parts()
                .with("[Content_Types].xml", "<Types/>")
                .with("_rels/.rels", relationships("officeDocument", "xl/workbook.xml"))
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONSHIPS
                                + "'><sheets><sheet name='表' sheetId='1' r:id='rId1'/></sheets></workbook>")
                .with("xl/_rels/workbook.xml.rels", relationships("worksheet", "worksheets/sheet1.xml"))
                .with("xl/worksheets/sheet1.xml", sheetXml);
    }

    /** A workbook with one sheet of these rows. */
    static Parts ofRows(String rows) {
        return ofSheet(sheet(rows));
    }

    static String sheet(String rows) {
        return "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** Relationships from types to targets. */
    static String relationships(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns='" + PACKAGE + "'>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id='rId" + (i / 2 + 1) + "' Type='" + RELATIONSHIPS + "/" + typesAndTargets[i]
                    + "' Target='" + typesAndTargets[i + 1] + "'/>");
        }
        return xml.append("</Relationships>").toString();
    }

    Parts with(String part, String xml) {
        return with(part, xml.getBytes(StandardCharsets.UTF_8));
    }

    Parts with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    Parts without(String part) {
        parts.remove(part);
        return this;
    }

    /** With texts that cells share, each an {@code si} element's content. */
    Parts withTexts(String... contents) {
        StringBuilder xml = new StringBuilder("<sst xmlns='" + MAIN + "'>");
        for (String content : contents) {
            xml.append("<si>").append(content).append("</si>");
        }
        return with("xl/sharedStrings.xml", xml.append("</sst>").toString())
                .with(
                        "xl/_rels/workbook.xml.rels",
                        relationships("worksheet", "worksheets/sheet1.xml", "sharedStrings", "sharedStrings.xml"));
    }

    /** With a style for each number format, 0 being the first one. */
    Parts withFormats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < codes.length; i++) {
            formats.append("<numFmt numFmtId='" + (200 + i) + "' formatCode='" + codes[i] + "'/>");
            styles.append("<xf numFmtId='" + (200 + i) + "'/>");
        }
        return with(
                        "xl/styles.xml",
                        "<styleSheet xmlns='" + MAIN + "'><numFmts>" + formats
                                + "</numFmts><cellStyleXfs><xf numFmtId='9'/></cellStyleXfs><cellXfs>" + styles
                                + "</cellXfs></styleSheet>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        relationships("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
    }

    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
