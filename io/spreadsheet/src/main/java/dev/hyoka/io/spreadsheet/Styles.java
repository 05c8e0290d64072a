package dev.hyoka.io.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The number formats of a workbook's cells, by the number of the cell's style. */
final class Styles {

    /** More styles than that no program reads. */
    private static final int MOST = 70_000;

    private static final int LARGEST_ID = 1_000_000;

    private final List<NumberFormat> formats = new ArrayList<>();

    private Styles() {}

    static Styles read(Archive archive, Optional<String> part) throws IOException {
        Styles styles = new Styles();
        if (part.isPresent()) {
            try (XmlPart xml = XmlPart.open(archive, part.get(), Optional.empty())) {
                styles.read(xml);
            }
        }
        return styles;
    }

    private void read(XmlPart xml) throws IOException {
        Map<Integer, NumberFormat> byId = new HashMap<>();
        boolean cells = false;
        while (true) {
            boolean begins = xml.next();
            if (xml.isAtEnd()) {
                return;
            }
            switch (xml.name()) {
                case "numFmt" -> {
                    if (begins && byId.size() < MOST) {
                        byId.put(
                                id(xml),
                                NumberFormat.of(xml.attribute("formatCode").orElse("")));
                    }
                }
                case "cellXfs" -> cells = begins;
                case "xf" -> {
                    if (begins && cells && formats.size() < MOST) {
                        formats.add(byId.computeIfAbsent(id(xml), NumberFormat::builtIn));
                    }
                }
                case "dxfs" -> xml.skip(); // Formats of conditions have numbers of their own
                default -> {}
            }
        }
    }

    private static int id(XmlPart xml) throws IOException {
        return xml.attribute("numFmtId")
                .map(id -> Digits.number(id, 0, LARGEST_ID))
                .orElse(0);
    }

    NumberFormat format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : NumberFormat.GENERAL;
    }
}
