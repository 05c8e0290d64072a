package dev.hyoka.io.csv;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.Problem;
import dev.hyoka.io.SourcePosition;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The characters that an encoding does not hold: they are written as 〓, and counted. */
final class NotHeld {

    private static final String IN_ITS_PLACE = "〓";

    /** A text of whatever script names no more characters than this one by one. */
    private static final int MOST = 1_000;

    private final boolean holdsAll;
    private final CharsetEncoder encoder;
    private final CharsetDecoder decoder;
    private final BitSet held = new BitSet();
    private final Map<Integer, Place> places = new LinkedHashMap<>();

    /** Where a character stood first, and how often it stood anywhere. */
    private static final class Place {
        private final String cell;
        private int count;

        Place(String cell) {
            this.cell = cell;
        }
    }

    NotHeld(Charset charset) {
        holdsAll = charset.equals(StandardCharsets.UTF_8);
        encoder = charset.newEncoder();
        decoder = charset.newDecoder();
    }

    /** The text as it is written into a cell. */
    String held(String text, String cell) {
        int firstLost = firstLost(text, 0);
        if (firstLost < 0) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        int from = 0;
        for (int lost = firstLost; lost >= 0; lost = firstLost(text, from)) {
            int character = text.codePointAt(lost);
            if (places.size() < MOST || places.containsKey(character)) {
                places.computeIfAbsent(character, c -> new Place(cell)).count++;
            }
            kept.append(text, from, lost).append(IN_ITS_PLACE);
            from = lost + Character.charCount(character);
        }
        return kept.append(text, from, text.length()).toString();
    }

    private int firstLost(String text, int from) {
        int i = from;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            if (!isHeld(character)) {
                return i;
            }
            i += Character.charCount(character);
        }
        return -1;
    }

    private boolean isHeld(int character) {
        if (character < 0x7F && character >= ' ') {
            return true;
        }
        if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
            return false;
        }
        if (holdsAll || held.get(character)) {
            return true;
        }
        boolean comesBack = comesBack(character);
        held.set(character, comesBack);
        return comesBack;
    }

    /** Some characters are written as one that is read as another; and control characters let no text be recognized. */
    private boolean comesBack(int character) {
        if (Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0) {
            return false;
        }
        String text = Character.toString(character);
        try {
            ByteBuffer bytes = encoder.encode(CharBuffer.wrap(text));
            return decoder.decode(bytes).toString().equals(text);
        } catch (CharacterCodingException lacking) {
            return false;
        }
    }

    /** A problem for each character. */
    List<Problem> problems() {
        return places.entrySet().stream()
                .map(entry -> problem(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Problem problem(int character, Place place) {
        return new Problem(
                Severity.WARNING,
                "character-not-held",
                Message.of(
                                "文字「{character}」({codePoint})はこの文字コードにないため、〓に置き換えました({count}か所、最初はセル{cell})。UTF-8で出力すれば残ります。",
                                "The encoding lacks the character {character} ({codePoint}): 〓 stands in its place (how often: {count}; first in cell {cell}). UTF-8 would hold it.")
                        .with("character", Character.toString(character))
                        .with("codePoint", String.format(Locale.ROOT, "U+%04X", character))
                        .with("count", place.count)
                        .with("cell", place.cell)
                        .build(),
                new SourcePosition(
                        "csv", OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Optional.of(place.cell)),
                Optional.empty());
    }
}
