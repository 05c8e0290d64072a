package dev.hyoka.io.spreadsheet;

/** Numbers without a sign, as references and lists write them. */
final class Digits {

    private Digits() {}

    /** Whether a text is made of digits alone from an index on, one at least. */
    static boolean isNumber(CharSequence text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return from < text.length();
    }

    /** The number of the digits from an index on; -1 if they are none, or name one beyond a bound. */
    static int number(CharSequence text, int from, int most) {
        if (!isNumber(text, from)) {
            return -1;
        }
        long number = 0;
        for (int at = from; at < text.length() && number <= most; at++) {
            number = number * 10 + text.charAt(at) - '0';
        }
        return number <= most ? (int) number : -1;
    }
}
