package dev.hyoka.io.spreadsheet;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parts that a part names. Whatever is outside of the archive is none, wherever a name points to. */
final class Relationships {

    private final Map<String, String> worksheets = new HashMap<>();
    private final Set<String> otherSheets = new HashSet<>();
    private final Map<String, String> byType = new HashMap<>();

    private Relationships() {}

    /**
     * Reads the relationships of a part.
     *
     * @param source the part's name; empty for the archive itself
     */
    static Relationships of(Archive archive, String source) throws IOException {
        Relationships relationships = new Relationships();
        int folder = source.lastIndexOf('/') + 1;
        String part = source.substring(0, folder) + "_rels/" + source.substring(folder) + ".rels";
        if (archive.holds(part)) {
            try (XmlPart xml = XmlPart.open(archive, part, Optional.empty())) {
                relationships.read(xml, archive, source.substring(0, folder));
            }
        }
        return relationships;
    }

    private void read(XmlPart xml, Archive archive, String folder) throws IOException {
        while (xml.next() || !xml.isAtEnd()) {
            Optional<String> target = xml.name().equals("Relationship") ? target(xml, folder) : Optional.empty();
            if (target.isPresent() && archive.holds(target.get())) {
                String type = xml.attribute("Type").orElse("");
                add(
                        type.substring(type.lastIndexOf('/') + 1),
                        xml.attribute("Id").orElse(""),
                        target.get());
            }
            if (xml.name().equals("Relationship")) {
                xml.skip();
            }
        }
    }

    private void add(String kind, String id, String target) {
        if (!kind.endsWith("sheet")) {
            byType.putIfAbsent(kind, target);
        } else if (worksheets.size() + otherSheets.size() >= Archive.MOST_PARTS) {
            return; // More than there are parts
        } else if (kind.equals("worksheet")) {
            worksheets.put(id, target);
        } else {
            otherSheets.add(id);
        }
    }

    private static Optional<String> target(XmlPart xml, String folder) throws IOException {
        boolean external =
                xml.attribute("TargetMode").filter("External"::equals).isPresent();
        return external
                ? Optional.empty()
                : xml.attribute("Target").map(target -> resolve(folder, target.replace('\\', '/')));
    }

    /** The name of a part from another's folder on. */
    private static String resolve(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** The part of a worksheet; empty if it is none, or not there. */
    Optional<String> worksheet(String id) {
        return Optional.ofNullable(worksheets.get(id));
    }

    /** Whether a sheet is a chart or a dialogue instead of cells. */
    boolean isOtherSheet(String id) {
        return otherSheets.contains(id);
    }

    /** The first part of another type, such as {@code styles}. */
    Optional<String> first(String type) {
        return Optional.ofNullable(byType.get(type));
    }
}
