package dev.hyoka.io.json;

import dev.hyoka.finding.Message;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.money.MonetaryAmount;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The document that is being read: what its tokens are, where they stand, and what is wrong with them.
 *
 * <p>A method that reads a value stands on the value's first token and ends on its last. What it returns is empty if
 * the value can't be what was asked for, which it has told then.
 */
final class Input {

    /** Null where no places are kept. */
    private final Characters text;

    private final Tokens tokens;
    private final JsonParser parser;
    private final Faults faults;
    private final List<Place> facts = new ArrayList<>();
    private final Map<Place, Map<String, String>> unknown = new LinkedHashMap<>();
    private final boolean keepsUnknown;
    private final Optional<FiscalYear> givenYear;
    private Place current;
    /** The figure of the amount that was read last; null if none was in this unit. */
    private BigDecimal printed;

    private MonetaryAmount amount;
    private Optional<AmountUnit> amountUnit = Optional.empty();

    /** A document whose values are to be known by their places. */
    Input(
            Characters text,
            Place document,
            Tokens tokens,
            JsonParser parser,
            Faults faults,
            JsonOptions options,
            Optional<FiscalYear> givenYear) {
        this.text = text;
        this.tokens = tokens;
        this.parser = parser;
        this.faults = faults;
        this.keepsUnknown = options.keepUnknownMembers();
        this.givenYear = givenYear;
        this.current = document;
    }

    /**
     * A document that is read without keeping a place: all its values stand at one and the same. Of faults, nothing but
     * their number can be asked then.
     */
    Input(Place document, Tokens tokens, JsonParser parser, Optional<FiscalYear> givenYear) {
        this(null, document, tokens, parser, new Faults(0), JsonOptions.DEFAULT, givenYear);
    }

    /** Whether it is kept where values stand. */
    boolean keepsPlaces() {
        return text != null;
    }

    /** Moves to the document itself. */
    Place start() {
        parser.nextToken();
        current = keepsPlaces() ? current.at(index()) : current;
        return current;
    }

    /** The place of the value that was begun last. */
    Place current() {
        return current;
    }

    /** The places of the values that were read, in their order. */
    List<Place> facts() {
        return facts;
    }

    /** The members that the form doesn't know, by their objects and names, as they stand in the text. */
    Map<Place, Map<String, String>> unknown() {
        return unknown;
    }

    /** The unit of the amounts that are read now; empty if it was not met yet. */
    Optional<AmountUnit> amountUnit() {
        return amountUnit;
    }

    void readAmountsIn(Optional<AmountUnit> unit) {
        amountUnit = unit;
        printed = null;
    }

    /**
     * The amount that a figure stands for in a unit.
     *
     * <p>One that is printed twice running, as a single source and the total of the sources are, is made once: making an
     * amount takes many times as long as comparing two figures.
     *
     * @throws IllegalArgumentException if it has too many digits
     */
    MonetaryAmount amount(BigDecimal figure, AmountUnit unit) {
        if (printed == null || figure.compareTo(printed) != 0) {
            amount = unit.amount(figure);
            printed = figure;
        }
        return amount;
    }

    /** The fiscal year of documents that don't state theirs. */
    Optional<FiscalYear> givenYear() {
        return givenYear;
    }

    /** Tells what stands behind the document that was read, if anything does. */
    void end(Place document) {
        if (parser.nextToken() != null) {
            faults.tell(Fault.MORE_ON_LINE, document, index(), message -> message);
        }
    }

    boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    /** Enters an object; false if there is none. */
    boolean enterObject(Place place) {
        return enter(JsonToken.START_OBJECT, Type.OBJECT, place);
    }

    /** Enters a list; false if there is none. */
    boolean enterList(Place place) {
        return enter(JsonToken.START_ARRAY, Type.LIST, place);
    }

    private boolean enter(JsonToken opening, Type type, Place place) {
        if (parser.currentToken() == opening) {
            if (keepsPlaces()) {
                facts.add(place);
            }
            return true;
        }
        refuse(place, type);
        return false;
    }

    /** Goes on to the object's next member; null at its end. */
    String nextName() {
        return parser.nextName();
    }

    /** Goes on to the object's next member; what it is among known names. */
    int nextName(PropertyNameMatcher names) {
        return parser.nextNameMatch(names);
    }

    /** The name of the member to which the input went on. */
    String name() {
        return parser.currentName();
    }

    /** Goes on from a member's name to its value. */
    Place member(Place object, String name) {
        parser.nextToken();
        if (keepsPlaces()) {
            current = object.member(name, index());
        }
        return current;
    }

    /** Goes on to the list's next element; null at its end. */
    Place nextElement(Place list, int position) {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            return null;
        }
        if (keepsPlaces()) {
            current = list.element(position, index());
        }
        return current;
    }

    /** Tells that the object at a place lacks a member. */
    void tellMissing(Place object, String name) {
        tell(Fault.MISSING_MEMBER, object.member(name, object.index()), message -> message.with("name", name));
    }

    /** Passes over a member that the form doesn't know, or keeps it. */
    void unknown(Place object, String name) {
        if (keepsUnknown && unknown.getOrDefault(object, Map.of()).containsKey(name)) {
            duplicate(object, name);
            return;
        }
        int at = index();
        Place place = member(object, name);
        if (keepsUnknown) {
            unknown.computeIfAbsent(object, none -> new LinkedHashMap<>()).put(name, json(name, place));
        } else {
            skip();
            faults.tell(Fault.UNKNOWN_MEMBER, place, at, message -> message.with("name", Faults.shortened(name)));
        }
    }

    /** Passes over a value of any kind, and returns it as it stands in the text. */
    private String json(String name, Place place) {
        boolean whole = Scalars.isWhole(this, name, place);
        int depth = 0;
        do {
            JsonToken token = depth == 0 ? parser.currentToken() : parser.nextToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME) {
                whole = whole && Scalars.isWhole(this, parser.getString(), place);
            }
        } while (depth > 0);
        int end = (int) parser.currentLocation().getCharOffset();
        return text.between(place.index(), end);
    }

    /** Passes over a member that stood in the object before. */
    void duplicate(Place object, String name) {
        int at = index();
        Place place = member(object, name);
        faults.tell(Fault.DUPLICATE_MEMBER, place, at, message -> message.with("name", Faults.shortened(name)));
        skip();
    }

    /** Passes over the value that was begun. */
    void skip() {
        parser.skipChildren();
        parser.finishToken();
    }

    /** The token on which the input stands. */
    JsonToken token() {
        return parser.currentToken();
    }

    /** What a text or number says that was begun. */
    String string() {
        return parser.getString();
    }

    /** What a number says that was begun, which a long can hold. */
    long wholeNumber() {
        return parser.getLongValue();
    }

    /** How many characters {@link #string} has, which is asked before a huge one is copied. */
    int stringLength() {
        return parser.getStringLength();
    }

    /** Looks for members of the object that was entered last, wherever they stand, without moving on. */
    Map<String, String> peek(Place object, Set<String> names) {
        return tokens.peek(text, object.index(), names);
    }

    /** How many faults were told. */
    int faults() {
        return faults.count();
    }

    void tell(Fault fault, Place place) {
        tell(fault, place, message -> message);
    }

    /** Tells a fault of the value at a place. */
    void tell(Fault fault, Place place, UnaryOperator<Message.Builder> arguments) {
        faults.tell(fault, place, place.index(), arguments);
    }

    /** Takes down where the value was found that was begun. */
    <T> Optional<T> found(Place place, T value) {
        if (keepsPlaces()) {
            place.tell(parser.getString());
            facts.add(place);
        }
        return Optional.of(value);
    }

    /** Takes down which year the object is about whose member stands at a place. */
    void isAbout(Place place, FiscalYear year) {
        if (keepsPlaces()) {
            place.tell(year);
        }
    }

    /** Takes down which phase the object is about whose member stands at a place. */
    void isAbout(Place place, Phase phase) {
        if (keepsPlaces()) {
            place.tell(phase);
        }
    }

    /** Tells that the value that was begun is not what it has to be, and passes over it. */
    void refuse(Place place, Type expected) {
        Type found = Type.of(parser.currentToken());
        skip();
        if (found == Type.NULL) {
            tell(Fault.NULL_VALUE, place);
        } else {
            tellWrongType(place, expected, found);
        }
    }

    void tellWrongType(Place place, Type expected, Type found) {
        tell(
                Fault.WRONG_TYPE,
                place,
                message -> message.with("expected", expected.argument()).with("found", found.argument()));
    }

    private int index() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }
}
