package dev.hyoka.layout;

import dev.hyoka.yaml.Complaints;
import dev.hyoka.yaml.Fields;
import dev.hyoka.yaml.Node;
import java.util.ArrayList;
import java.util.List;

/** What a layout says of columns that are kept by their header, and of those that are not read. */
final class KeptForm {

    static final String ATTRIBUTES = "attributes";
    static final String DROP = "drop";

    private final ReferenceForm references;

    KeptForm(Complaints complaints) {
        this.references = new ReferenceForm(complaints);
    }

    List<Layout.Kept> attributes(Fields fields, Placing placing) {
        List<Layout.Kept> kept = new ArrayList<>();
        for (Node node : ReferenceForm.elements(fields.get(ATTRIBUTES))) {
            references
                    .listed(node, ATTRIBUTES, placing, true)
                    .ifPresent(reference -> kept.add(new Layout.Kept(reference, references.as(node))));
        }
        return kept;
    }

    List<Reference> drop(Fields fields, Placing placing) {
        List<Reference> dropped = new ArrayList<>();
        for (Node node : ReferenceForm.elements(fields.get(DROP))) {
            references.listed(node, DROP, placing, false).ifPresent(dropped::add);
        }
        return dropped;
    }
}
