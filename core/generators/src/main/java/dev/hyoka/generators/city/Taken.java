package dev.hyoka.generators.city;

import java.util.HashMap;
import java.util.Map;

/**
 * The names and numbers that the projects of a municipality have already.
 *
 * <p>A project draws its own without regard to the others, so that it keeps them when others are left out; only a name that is
 * taken gets a number.
 */
final class Taken {

    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> ids = new HashMap<>();

    /** The name itself the first time, then 市道整備事業(第2期) and so on. */
    String name(String usual) {
        int count = names.merge(usual, 1, Integer::sum);
        return count == 1 ? usual : usual + "(第" + count + "期)";
    }

    /** The number itself the first time, then 7014-2 and so on. */
    String id(int usual) {
        String number = Integer.toString(usual);
        int count = ids.merge(number, 1, Integer::sum);
        return count == 1 ? number : number + "-" + count;
    }
}
