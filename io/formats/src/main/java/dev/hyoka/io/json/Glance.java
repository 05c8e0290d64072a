package dev.hyoka.io.json;

import dev.hyoka.finding.Message;
import dev.hyoka.model.Phase;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A document that is looked at once, from its bytes, without keeping a single place.
 *
 * <p>It takes nothing but what is right beyond question. At all else, be it a fault or merely unusual (an exponent, a
 * name with an escape), it gives up, and the document is read closely. So it needs to tell nothing, and a single pass
 * over the bytes decodes them, checks that they are UTF-8 and JSON, and makes the values of the form.
 */
final class Glance extends Input {

    private static final char[] TRUE = {'t', 'r', 'u', 'e'};
    private static final char[] FALSE = {'f', 'a', 'l', 's', 'e'};

    /** How many digits a long can always hold. */
    private static final int LONG_DIGITS = 18;

    private final byte[] bytes;
    private final QuotedTexts texts;
    private final int depthLimit;
    private final Place place;
    private int next;
    private int depth;
    /** Whether nothing was read yet of the object or list that was entered last. */
    private boolean first;

    private long digits;
    private int scale;

    /** Thrown where somebody has to look closely. */
    static final class Doubt extends RuntimeException {
        private static final long serialVersionUID = 1;

        Doubt() {
            super("has to be read closely", null, false, false);
        }
    }

    Glance(Piece.Text text, QuotedTexts texts, int depthLimit, Optional<FiscalYear> givenYear) {
        super(givenYear);
        this.bytes = text.bytes();
        this.texts = texts;
        this.depthLimit = depthLimit;
        this.place = Place.document(text.index(), 0);
    }

    /** The place at which everything stands. */
    Place place() {
        return place;
    }

    /** Makes sure that nothing but space stands behind the document, whose text has a length. */
    void end(int length) {
        sign();
        require(next == length);
    }

    @Override
    boolean keepsPlaces() {
        return false;
    }

    @Override
    boolean enterObject(Place at) {
        return enter('{');
    }

    @Override
    boolean enterList(Place at) {
        return enter('[');
    }

    private boolean enter(char opening) {
        take(opening);
        depth++;
        require(depth <= depthLimit);
        first = true;
        return true;
    }

    @Override
    String nextName() {
        if (!goesOn('}')) {
            return null;
        }
        String name = quoted();
        take(':');
        return name;
    }

    @Override
    int nextName(Words names, int likely) {
        if (!goesOn('}')) {
            return END;
        }
        int found = known(names, likely);
        take(':');
        return found;
    }

    @Override
    Place member(Place object, String name) {
        return place;
    }

    @Override
    Place nextElement(Place list, int position) {
        return goesOn(']') ? place : null;
    }

    @Override
    Optional<String> text(Place at) {
        return Optional.of(quoted());
    }

    @Override
    int word(Words words, Place at, Fault unknown) {
        return known(words, 0);
    }

    @Override
    Optional<BigDecimal> number(Place at) {
        readNumber();
        return Optional.of(BigDecimal.valueOf(digits, scale));
    }

    @Override
    Optional<Long> wholeNumber(Place at, long minimum, long maximum) {
        readNumber();
        require(scale == 0 && digits >= minimum && digits <= maximum);
        return Optional.of(digits);
    }

    @Override
    Optional<Boolean> flag(Place at) {
        boolean flag = sign() == 't';
        for (char each : flag ? TRUE : FALSE) {
            require(bytes[next] == each);
            next++;
        }
        return Optional.of(flag);
    }

    /** Goes on to what is next in an object or list; false at the bracket that closes it. */
    private boolean goesOn(char closing) {
        byte sign = sign();
        if (sign == closing) {
            next++;
            depth--;
            first = false;
            return false;
        }
        if (first) {
            first = false;
        } else {
            require(sign == ',');
            next++;
        }
        return true;
    }

    /** The first byte that is no space; 0 at the end of the text. */
    private byte sign() {
        byte found = bytes[next];
        while (found == ' ' || found == '\n' || found == '\r' || found == '\t') {
            next++;
            found = bytes[next];
        }
        return found;
    }

    private void take(char sign) {
        require(sign() == sign);
        next++;
    }

    private String quoted() {
        take('"');
        String text = texts.read(bytes, next);
        next = texts.end();
        return text;
    }

    private int known(Words words, int likely) {
        take('"');
        int found = words.find(bytes, next, likely);
        require(found != Words.NONE);
        int length = words.length(found);
        require(texts.mayHave(length));
        next += length + 1;
        return found;
    }

    /** Reads a number without an exponent; what would follow that is refused by whoever goes on. */
    private void readNumber() {
        boolean negative = sign() == '-';
        int begin = negative ? next + 1 : next;
        digits = 0;
        int point = readDigits(begin);
        scale = 0;
        if (bytes[point] == '.') {
            next = readDigits(point + 1);
            scale = next - point - 1;
            require(scale > 0);
        } else {
            next = point;
        }
        boolean leadingZero = bytes[begin] == '0' && point > begin + 1;
        require(point > begin && !leadingZero && next - begin <= LONG_DIGITS);
        digits = negative ? -digits : digits;
    }

    /** Appends digits, and returns the index behind them. */
    private int readDigits(int from) {
        int i = from;
        for (byte found = bytes[i]; found >= '0' && found <= '9'; found = bytes[i]) {
            digits = 10 * digits + (found - '0');
            i++;
        }
        return i;
    }

    private static void require(boolean beyondQuestion) {
        if (!beyondQuestion) {
            throw new Doubt();
        }
    }

    @Override
    void tellMissing(Place object, String name) {
        throw new Doubt();
    }

    @Override
    void unknown(Place object) {
        throw new Doubt();
    }

    @Override
    void duplicate(Place object, String name) {
        throw new Doubt();
    }

    @Override
    Map<String, String> peek(Place object, Set<String> names) {
        throw new Doubt();
    }

    @Override
    int faults() {
        return 0;
    }

    @Override
    void tell(Fault fault, Place at, UnaryOperator<Message.Builder> arguments) {
        throw new Doubt();
    }

    @Override
    void isAbout(Place at, FiscalYear year) {}

    @Override
    void isAbout(Place at, Phase phase) {}
}
