package dev.hyoka.io.spreadsheet;

import dev.hyoka.io.Beginning;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SheetFormat.Recognition;
import dev.hyoka.io.table.TableFormat;
import dev.hyoka.io.table.TableReader;
import dev.hyoka.io.table.TableWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The sheets of any workbook (.xlsx, .xlsm), as tables.
 *
 * <p>The compressed file is held in memory, its sheets are read row by row. What a cell shows is what counts, as far as
 * no digit is lost by it:
 * <ul>
 *   <li>a number has the fifteen digits that spreadsheet programs keep (0.1 + 0.2 is 0.3), with zeros behind the point
 *       where the cell's format shows them (37.0), and is never rounded to the format;
 *   <li>a percentage is text, {@code 85%} for the stored 0.85: whoever takes it for 85 or for 0.85 has to say so;
 *   <li>a date is text in the form {@code 2020-04-01} or {@code 2020-04-01T12:30:00}, a time {@code 12:30:00}, hours
 *       that a format adds up ([h]:mm) are {@code 45:30};
 *   <li>a formula gives the value that the file holds; nothing is calculated;
 *   <li>furigana above a text are no part of it.
 * </ul>
 *
 * <p>Charts, drawings, macros, comments and links are not looked at. Nothing that the file names is opened but its own
 * parts, no temporary file is made, and no setting of the spreadsheet library matters here.
 */
public final class WorkbookTables implements TableFormat {

    /** Creates the format. */
    public WorkbookTables() {}

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public Recognition recognize(Beginning beginning) {
        return OfficeFile.recognize(beginning);
    }

    @Override
    public TableReader read(InputStream input, ReadOptions options) throws IOException {
        return read(HeldFile.read(input, options), options);
    }

    /** Reads a file that is held already, as often as one likes. */
    static TableReader read(HeldFile file, ReadOptions options) throws IOException {
        Archive archive = Archive.open(file, options);
        try {
            return new WorkbookReader(WorkbookParts.read(archive));
        } catch (IOException e) {
            archive.close();
            throw e;
        }
    }

    /**
     * {@inheritDoc}
     *
     * <p>The sheet's first row is its header: bold, always in sight, with filters. Texts stay text, also after a clerk has
     * edited their cell; a number that a spreadsheet program would round is written as text. The writer throws an
     * {@link IOException} for more rows or columns than a sheet can have, and says in its problems if it had to cut a text.
     */
    @Override
    public TableWriter writer(OutputStream output) throws IOException {
        return new WorkbookWriter(output);
    }
}
