package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Language;
import dev.hyoka.model.Document;
import dev.hyoka.model.ManagementSheet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names of a workbook's sheets: of at most 31 characters, without those that a program refuses, each once. */
final class SheetNames {

    private static final int MOST = 31;

    /** A name that programs keep for themselves. */
    private static final String RESERVED = "HISTORY";

    private final Set<String> taken = new HashSet<>();

    /** A name for a document's sheet that no other one has. */
    String of(Document document, Language language) {
        String name = legal(
                document instanceof ManagementSheet sheet
                        ? sheet.name()
                        : document.division().or(document::department).orElse(FormWords.GOAL_SHEET.in(language)));
        String unique = name;
        for (int number = 2; !taken.add(unique.toUpperCase(Locale.ROOT)); number++) {
            String suffix = " (" + number + ")";
            unique = cut(name, MOST - suffix.length()) + suffix;
        }
        return unique;
    }

    private static String legal(String text) {
        String plain = text.replaceAll("[\\[\\]:*?/\\\\'’\\p{Cntrl}\\p{Cf}\\uFFFE\\uFFFF\\s]+", " ")
                .strip();
        String name = cut(plain, MOST).strip();
        return name.isEmpty() || name.equalsIgnoreCase(RESERVED) ? "-" + name : name;
    }

    /** The first characters, none of them halved. */
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
