package dev.hyoka.io.report.note;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.findings.CheckedSet;
import java.util.IdentityHashMap;
import java.util.Optional;

/** The names by which links on the page find documents: d1, d2 and so on, in the order of the set. */
public final class Anchors {

    private final CheckedSet set;
    private final IdentityHashMap<CheckedDocument, String> names = new IdentityHashMap<>();

    private Anchors(CheckedSet set) {
        this.set = set;
    }

    public static Anchors of(CheckedSet set) {
        Anchors anchors = new Anchors(set);
        for (CheckedDocument document : set.documents()) {
            anchors.names.putIfAbsent(document, "d" + (anchors.names.size() + 1));
        }
        return anchors;
    }

    /** The id of the element that shows a document. */
    public String of(CheckedDocument document) {
        return names.get(document);
    }

    /** The id of the element that shows the document which a finding names; empty if it is not on the page. */
    public Optional<String> of(DocumentRef document) {
        return set.find(document).map(names::get);
    }

    /** The id of a department's element; departments are counted from 0. */
    public static String ofDepartment(int department) {
        return "dept-" + (department + 1);
    }

    /** The id of a division's element. */
    public static String ofDivision(int department, int division) {
        return ofDepartment(department) + "-" + (division + 1);
    }
}
