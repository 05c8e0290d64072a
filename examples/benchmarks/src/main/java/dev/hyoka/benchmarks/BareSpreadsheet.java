package dev.hyoka.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** A workbook read by the spreadsheet library alone, in the way that its documentation shows for large ones. */
final class BareSpreadsheet {

    private BareSpreadsheet() {}

    /** Reads the text of every cell of every sheet as the cell shows it. */
    static void read(byte[] workbook, Consumer<String> cells) {
        SheetContentsHandler contents = new SheetContentsHandler() {
            @Override
            public void startRow(int row) {}

            @Override
            public void endRow(int row) {}

            @Override
            public void cell(String reference, String text, XSSFComment comment) {
                cells.accept(text);
            }
        };
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(workbook))) {
            ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(file);
            XSSFReader reader = new XSSFReader(file);
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), texts, contents, false));
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    parser.parse(new InputSource(sheet));
                }
            }
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
