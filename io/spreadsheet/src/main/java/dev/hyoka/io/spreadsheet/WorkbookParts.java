package dev.hyoka.io.spreadsheet;

import java.io.Closeable;
import java.io.IOException;

/**
 * What the sheets of a workbook share.
 *
 * @param archive the parts
 * @param outline what they are
 * @param styles the number formats
 * @param texts the texts
 */
record WorkbookParts(Archive archive, Outline outline, Styles styles, SharedTexts texts) implements Closeable {

    static WorkbookParts read(Archive archive) throws IOException {
        Outline outline = Outline.read(archive);
        return new WorkbookParts(
                archive, outline, Styles.read(archive, outline.styles()), SharedTexts.read(archive, outline.texts()));
    }

    DateSystem dates() {
        return outline.from1904() ? DateSystem.FROM_1904 : DateSystem.FROM_1900;
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
