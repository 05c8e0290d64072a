package dev.hyoka.io.spreadsheet;

import dev.hyoka.io.table.Cell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The texts that the cells of a workbook share. All of them are held, as any cell can name any of them. */
final class SharedTexts {

    /** How many bytes a text needs besides its characters. */
    private static final int OVERHEAD = 64;

    private final List<Cell> texts = new ArrayList<>();
    private final BitSet cut = new BitSet();

    private SharedTexts() {}

    static SharedTexts read(Archive archive, Optional<String> part) throws IOException {
        SharedTexts texts = new SharedTexts();
        if (part.isPresent()) {
            Archive.Part content = archive.open(part.get(), Optional.empty());
            try (XmlPart xml = XmlPart.of(content)) {
                texts.read(xml, archive, content);
            }
        }
        return texts;
    }

    private void read(XmlPart xml, Archive archive, Archive.Part content) throws IOException {
        int limit = archive.options().limits().heldBytes();
        int most = archive.options().limits().lineCharacters();
        long bytes = 0;
        while (xml.next() || !xml.isAtEnd()) {
            if (xml.name().equals("si")) {
                RichText text = RichText.read(xml, most);
                cut.set(texts.size(), !text.whole());
                texts.add(text.cell());
                bytes += OVERHEAD
                        + (text.cell() instanceof Cell.Text shared
                                ? 2L * shared.text().length()
                                : 0);
                if (bytes > limit) {
                    throw content.refused(Refusal.TOO_MUCH_TEXT, limit);
                }
            }
        }
    }

    /** The text of a number; empty if there is none. */
    Optional<RichText> find(int number) {
        return number >= 0 && number < texts.size()
                ? Optional.of(new RichText(texts.get(number), !cut.get(number)))
                : Optional.empty();
    }
}
