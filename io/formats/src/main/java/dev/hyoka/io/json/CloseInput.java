package dev.hyoka.io.json;

import dev.hyoka.finding.Message;
import dev.hyoka.model.Phase;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A document that is read closely: what its tokens are, where they stand, and what is wrong with them.
 *
 * <p>A method that reads a value stands on the value's first token and ends on its last.
 */
final class CloseInput extends Input {

    private final Characters text;

    private final Tokens tokens;
    private final JsonParser parser;
    private final Faults faults;
    private final List<Place> facts = new ArrayList<>();
    private final Map<Place, Map<String, String>> unknown = new LinkedHashMap<>();
    private final boolean keepsUnknown;
    private Place current;

    CloseInput(
            Characters text,
            Place document,
            Tokens tokens,
            JsonParser parser,
            Faults faults,
            JsonOptions options,
            Optional<FiscalYear> givenYear) {
        super(givenYear);
        this.text = text;
        this.tokens = tokens;
        this.parser = parser;
        this.faults = faults;
        this.keepsUnknown = options.keepUnknownMembers();
        this.current = document;
    }

    @Override
    boolean keepsPlaces() {
        return true;
    }

    /** Moves to the document itself. */
    Place start() {
        parser.nextToken();
        current = current.at(index());
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

    /** Tells what stands behind the document that was read, if anything does. */
    void end(Place document) {
        if (parser.nextToken() != null) {
            faults.tell(Fault.MORE_ON_LINE, document, index(), message -> message);
        }
    }

    boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    @Override
    boolean enterObject(Place place) {
        return enter(JsonToken.START_OBJECT, Type.OBJECT, place);
    }

    @Override
    boolean enterList(Place place) {
        return enter(JsonToken.START_ARRAY, Type.LIST, place);
    }

    private boolean enter(JsonToken opening, Type type, Place place) {
        if (parser.currentToken() == opening) {
            facts.add(place);
            return true;
        }
        refuse(place, type);
        return false;
    }

    @Override
    String nextName() {
        return parser.nextName();
    }

    @Override
    int nextName(Words names, int likely) {
        String name = parser.nextName();
        return name == null ? END : names.find(name);
    }

    @Override
    Place member(Place object, String name) {
        parser.nextToken();
        current = object.member(name, index());
        return current;
    }

    @Override
    Place nextElement(Place list, int position) {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            return null;
        }
        current = list.element(position, index());
        return current;
    }

    @Override
    Optional<String> text(Place place) {
        return Scalars.text(this, place);
    }

    @Override
    int word(Words words, Place place, Fault unknown) {
        Optional<String> stated = text(place);
        if (stated.isEmpty()) {
            return Words.NONE;
        }
        int found = words.find(stated.get());
        if (found == Words.NONE) {
            tell(
                    unknown,
                    place,
                    message -> message.with("value", Faults.shortened(stated.get()))
                            .with("codes", words.argument()));
        }
        return found;
    }

    @Override
    Optional<BigDecimal> number(Place place) {
        return Scalars.number(this, place);
    }

    @Override
    Optional<Long> wholeNumber(Place place, long minimum, long maximum) {
        return Scalars.wholeNumber(this, place, minimum, maximum);
    }

    @Override
    Optional<Boolean> flag(Place place) {
        return Scalars.flag(this, place);
    }

    @Override
    void tellMissing(Place object, String name) {
        tell(Fault.MISSING_MEMBER, object.member(name, object.index()), message -> message.with("name", name));
    }

    @Override
    void unknown(Place object) {
        String name = parser.currentName();
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

    @Override
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

    @Override
    Map<String, String> peek(Place object, Set<String> names) {
        return tokens.peek(text, object.index(), names);
    }

    @Override
    int faults() {
        return faults.count();
    }

    @Override
    void tell(Fault fault, Place place, UnaryOperator<Message.Builder> arguments) {
        faults.tell(fault, place, place.index(), arguments);
    }

    /** Takes down where the value was found that was begun. */
    <T> Optional<T> found(Place place, T value) {
        place.tell(parser.getString());
        facts.add(place);
        return Optional.of(value);
    }

    @Override
    void isAbout(Place place, FiscalYear year) {
        place.tell(year);
    }

    @Override
    void isAbout(Place place, Phase phase) {
        place.tell(phase);
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
