package dev.hyoka.io.json;

import java.util.Locale;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** Which characters are written as escapes: those that JSON wants, every other control character, and line ends of Unicode. */
final class Escapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    private static final int DELETE = 0x7F;
    private static final int LAST_CONTROL = 0x9F;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
        codes[DELETE] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
        boolean escaped = (character > DELETE && character <= LAST_CONTROL)
                || character == LINE_SEPARATOR
                || character == PARAGRAPH_SEPARATOR;
        return escaped ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", character)) : null;
    }
}
