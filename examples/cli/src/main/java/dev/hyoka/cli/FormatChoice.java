package dev.hyoka.cli;

import dev.hyoka.io.SheetFormat;
import dev.hyoka.io.SheetFormats;
import dev.hyoka.model.DocumentKind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A choice among the formats that can do something.
 *
 * @param done what they can have done to them, such as written
 * @param kinds for which kinds of document a format can
 */
record FormatChoice(String done, Function<SheetFormat, Set<DocumentKind>> kinds) {

    static final FormatChoice TO_READ = new FormatChoice("read", SheetFormat::reads);
    static final FormatChoice TO_WRITE = new FormatChoice("written", SheetFormat::writes);

    /** Returns the format of that id; empty if there is none or it can't do it. */
    Optional<SheetFormat> find(String id, SheetFormats formats) {
        return formats.find(id.toLowerCase(Locale.ROOT)).filter(this::suits);
    }

    /** Says why the id was no choice, and what is. */
    String whyNot(String id, SheetFormats formats) {
        String reason = formats.find(id.toLowerCase(Locale.ROOT)).isPresent()
                ? "The format " + id + " can't be " + done
                : "There is no format '" + id + "'";
        return reason + "; formats that can be " + done + ": " + ids(formats);
    }

    /** Returns the ids to choose from, as a sentence names them. */
    String ids(SheetFormats formats) {
        String ids =
                formats.all().stream().filter(this::suits).map(SheetFormat::id).collect(Collectors.joining(", "));
        return ids.isEmpty() ? "none" : ids;
    }

    private boolean suits(SheetFormat format) {
        return !kinds.apply(format).isEmpty();
    }
}
