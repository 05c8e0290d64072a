package dev.hyoka.generators;

import dev.hyoka.finding.Location;
import dev.hyoka.generators.Outline.Brackets;
import dev.hyoka.generators.Outline.Layout;
import dev.hyoka.generators.fault.Faulty;
import dev.hyoka.generators.fault.Spot;
import dev.hyoka.model.Document;
import dev.hyoka.model.ManagementSheet;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.SampleReportingFormat;

/**
 * How jqwik shows sheets, their parts, and sets with a fault, when a property over them fails.
 *
 * <p>What is not stated is left out. Amounts are figures in the sheet's unit; each column of a cost table and each indicator
 * stands on a line of its own. Texts are literals of Java, in which what can't be seen is escaped, and are cut after some
 * 200 characters. Of a {@link Faulty}, the touched document is shown in full and the others by name. jqwik finds this
 * format by itself.
 */
public final class SheetReport implements SampleReportingFormat {

    private static final String MODEL = Document.class.getPackageName();

    /** Creates the format; jqwik does so by itself. */
    public SheetReport() {}

    @Override
    public boolean appliesTo(Object value) {
        Class<?> type = value.getClass();
        boolean ofModel = type.getPackageName().equals(MODEL) && Modifier.isPublic(type.getModifiers());
        return value instanceof Faulty || (value instanceof Record && ofModel);
    }

    /** Returns an object whose text, of one or more lines, is what is to be shown. */
    @Override
    public Object report(Object value) {
        return value instanceof Faulty faulty ? outline(faulty) : Stated.withType((Record) value);
    }

    private static Outline outline(Faulty faulty) {
        List<Outline> parts = new ArrayList<>();
        parts.add(Outline.of("fault: " + Quoted.escaped(faulty.fault().name())));
        parts.add(Outline.of("rule: " + faulty.fault().rule()));
        parts.add(Outline.of("touched: " + place(faulty.touched())));
        parts.add(Outline.of("reported: " + place(faulty.reported())));
        new Stated(Optional.empty()).in(faulty.profile()).ifPresent(profile -> parts.add(profile.after("profile:")));
        List<Outline> documents = IntStream.range(0, faulty.documents().size())
                .mapToObj(i -> document(
                                faulty.documents().get(i), i == faulty.touched().document())
                        .after(i + ":"))
                .toList();
        parts.add(new Outline("documents:", Brackets.ROUND_A_LIST, documents, Layout.A_LINE_EACH));
        return new Outline("Faulty", Brackets.ROUND_A_RECORD, parts, Layout.A_LINE_EACH);
    }

    private static String place(Spot spot) {
        String document = "document " + spot.document();
        return spot.location().equals(Location.ROOT)
                ? document
                : document + ", " + Quoted.escaped(spot.location().toString());
    }

    private static Outline document(Document document, boolean inFull) {
        if (inFull) {
            return Stated.withType((Record) document);
        }
        String name = document instanceof ManagementSheet sheet ? " " + Quoted.text(sheet.name()) : "";
        String office = document.division()
                .or(document::department)
                .map(text -> " of " + Quoted.text(text))
                .orElse("");
        return Outline.of(document.getClass().getSimpleName() + " " + document.fiscalYear() + name + office);
    }
}
