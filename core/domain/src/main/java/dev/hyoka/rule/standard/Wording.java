package dev.hyoka.rule.standard;

import dev.hyoka.finding.Argument.Term;
import dev.hyoka.finding.Text;
import dev.hyoka.rule.Spelling;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Words of a sheet in the forms in which two sheets are compared. Messages quote what is printed.
 *
 * <p>Nobody sees a difference between full-width and half-width letters, or minds where a cell breaks its line.
 */
final class Wording {

    /** Particles, which are easily written one for another: 生活が送れる, 生活を送れる. */
    private static final Set<Integer> PARTICLES =
            Set.of((int) 'が', (int) 'を', (int) 'は', (int) 'の', (int) 'に', (int) 'へ', (int) 'と', (int) 'で', (int) 'も');

    private Wording() {}

    /** The letters and digits alone: a line break in one cell is ・ or → in the other. */
    static String letters(String printed) {
        return kept(Spelling.plain(printed), Character::isLetterOrDigit);
    }

    /** The letters and digits without particles; all of them if nothing else would be left. */
    static String withoutParticles(String printed) {
        String letters = letters(printed);
        String core = kept(letters, character -> !PARTICLES.contains(character));
        return core.isEmpty() ? letters : core;
    }

    /** Tells whether at least four fifths of two texts are alike, in the same order. */
    static boolean areAlike(String one, String other) {
        int total = one.length() + other.length();
        // Longer texts are no names, and would take long
        return total <= 400 && 5 * 2 * commonLength(one, other) >= 4 * total;
    }

    /** The length of the longest text that is left of both when characters are struck out. */
    private static int commonLength(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            for (int j = 1; j <= other.length(); j++) {
                row[j] = one.charAt(i - 1) == other.charAt(j - 1) ? above[j - 1] + 1 : Math.max(above[j], row[j - 1]);
            }
            above = row;
        }
        return above[other.length()];
    }

    /** What is printed, between the quotation marks of each language. */
    static Term quoted(String printed) {
        return new Term(printed, Text.of("「" + printed + "」", "“" + printed + "”"));
    }

    private static String kept(String text, IntPredicate keep) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(keep).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
