package dev.hyoka.io.json;

import dev.hyoka.finding.Argument;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words of the form, names or codes, each known by its position. They are of ASCII, without anything to escape. */
final class Words {

    /** The position of a word that is none of these. */
    static final int NONE = -1;

    private final List<String> words;
    private final Map<String, Integer> positions = new HashMap<>();
    /** The words in UTF-8, with the quotation mark behind each. */
    private final byte[][] quoted;

    Words(List<String> words) {
        this.words = List.copyOf(words);
        this.quoted = new byte[words.size()][];
        for (int i = 0; i < words.size(); i++) {
            positions.put(words.get(i), i);
            quoted[i] = (words.get(i) + '"').getBytes(StandardCharsets.UTF_8);
        }
    }

    int find(String word) {
        return positions.getOrDefault(word, NONE);
    }

    /**
     * Finds the word that stands in a text of UTF-8, with a quotation mark behind it.
     *
     * @param bytes the text; it ends with something else than a part of a word
     * @param at the index at which the word begins
     * @param likely the position of the word that it most likely is; those that follow are the next best
     */
    int find(byte[] bytes, int at, int likely) {
        for (int i = likely; i < quoted.length; i++) {
            if (stands(quoted[i], bytes, at)) {
                return i;
            }
        }
        for (int i = 0; i < likely && i < quoted.length; i++) {
            if (stands(quoted[i], bytes, at)) {
                return i;
            }
        }
        return NONE;
    }

    private static boolean stands(byte[] word, byte[] bytes, int at) {
        for (int i = 0; i < word.length; i++) {
            if (bytes[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** How many characters a word has. */
    int length(int position) {
        return quoted[position].length - 1;
    }

    /** All of them, as messages list them. */
    Argument argument() {
        return new Argument.Series(
                words.stream().<Argument>map(Argument.Quote::new).toList());
    }
}
