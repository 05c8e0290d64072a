package dev.hyoka.io.json;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.io.Origin;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SourceMap;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.model.Document;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.time.FiscalYear;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;

/** Makes documents of their texts. */
final class DocumentReader {

    /** What Jackson says of where it began, in its own terms. */
    private static final Pattern INTERNALS = Pattern.compile(" *\\((?:for|start marker)[^\\[]*\\[Source.*?]\\)");

    private final Tokens tokens;
    private final JsonOptions options;
    private final ReadOptions reading;
    private final QuotedTexts texts;

    DocumentReader(JsonOptions options, ReadOptions reading) {
        this.tokens = Tokens.within(reading.limits());
        this.options = options;
        this.reading = reading;
        this.texts = new QuotedTexts(reading.limits().lineCharacters());
    }

    /**
     * Reads a document.
     *
     * <p>Nearly every document has no fault, and hardly anybody asks where its values stand. It is therefore read at a
     * glance, without keeping a single place, in half of the time and memory; and closely, with all of them, only if
     * something is wrong with it, or as soon as somebody asks.
     */
    ReadItem read(Piece.Text text) {
        Optional<Document> document = glance(text);
        if (document.isEmpty()) {
            return readClosely(text);
        }
        return new ReadItem(
                document, SourceMap.lazy(() -> readClosely(text).sourceMap().origins()), List.of(), Map.of());
    }

    /**
     * Reads a document that is as most are: without a fault, its members in an order in which no one has to look ahead.
     *
     * @return the document; empty if it has to be read closely
     */
    Optional<Document> glance(Piece.Text text) {
        texts.reserve(text.length());
        Glance input = new Glance(text, texts, reading.limits().depth(), reading.fiscalYear());
        Place place = input.place();
        try {
            input.enterObject(place);
            if (!Forms.KIND.name().equals(input.nextName())) {
                return Optional.empty();
            }
            Optional<DocumentKind> kind = Forms.KIND.value().read(input, place);
            Optional<? extends Document> document = Forms.of(kind.orElseThrow()).readOn(input, place, kind);
            input.end(text.length());
            return document.map(Document.class::cast);
        } catch (Glance.Doubt doubt) {
            return Optional.empty();
        }
    }

    /** Reads a document with all of its places. */
    ReadItem readClosely(Piece.Text text) {
        Characters characters = Characters.of(text, reading.name());
        if (characters.areCutOff()) {
            // Here the first byte stands that is no UTF-8
            SourcePosition position = characters.lines().at(characters.array().length);
            return ReadItem.of(Fault.NOT_UTF8.problem(
                    position, Place.document(text.index(), 0).pointer()));
        }
        Faults faults = new Faults(reading.limits().problems());
        try (JsonParser parser = tokens.parser(characters)) {
            CloseInput input = new CloseInput(
                    characters, Place.document(text.index(), 0), tokens, parser, faults, options, reading.fiscalYear());
            Optional<Document> document = read(input, parser, faults);
            if (faults.count() == 0) {
                return new ReadItem(
                        document,
                        sourceMap(
                                input.facts(),
                                characters.lines(),
                                document.orElseThrow().fiscalYear()),
                        List.of(),
                        unknownMembers(input));
            }
        }
        return new ReadItem(Optional.empty(), SourceMap.EMPTY, faults.problems(characters.lines()), Map.of());
    }

    /** Reads a document; empty if something is wrong with it. */
    private Optional<Document> read(CloseInput input, JsonParser parser, Faults faults) {
        try {
            Place place = input.start();
            Optional<Document> document = document(input, place);
            input.end(place);
            return document;
        } catch (StreamConstraintsException beyond) {
            boolean deep = parser.streamReadContext().getNestingDepth()
                    >= reading.limits().depth();
            int limit = deep ? reading.limits().depth() : reading.limits().lineCharacters();
            int index = (int) parser.currentTokenLocation().getCharOffset();
            faults.tell(
                    deep ? Fault.TOO_DEEP : Fault.TEXT_TOO_LONG,
                    input.current(),
                    index,
                    message -> message.with("limit", limit));
        } catch (JacksonException malformed) {
            int index = (int) malformed.getLocation().getCharOffset();
            String detail = INTERNALS.matcher(malformed.getOriginalMessage()).replaceAll("");
            faults.tellAlone(Fault.SYNTAX, input.current(), index, message -> message.with("detail", detail));
        }
        return Optional.empty();
    }

    private static Optional<Document> document(CloseInput input, Place place) {
        if (!input.isObject()) {
            input.skip();
            input.tell(Fault.NOT_A_DOCUMENT, place);
            return Optional.empty();
        }
        // What the members mean depends on these two, and they may come last
        String kind = Forms.KIND.name();
        String version = Forms.SCHEMA_VERSION.name();
        Map<String, String> head = input.peek(place, Set.of(kind, version));
        Optional<DocumentForm<?>> form = Optional.ofNullable(head.get(kind))
                .flatMap(DocumentKind::ofCode)
                .map(Forms::of);
        if (form.isEmpty()) {
            refuse(input, place, Forms.KIND);
            return Optional.empty();
        }
        boolean known = !head.containsKey(version)
                || Scalars.number(head.get(version))
                        .filter(DocumentForm::isKnown)
                        .isPresent();
        if (!known) {
            refuse(input, place, Forms.SCHEMA_VERSION);
            return Optional.empty();
        }
        return form.get().read(input, place).map(Document.class::cast);
    }

    /** Tells only what is wrong with a member without which the others mean nothing. */
    private static void refuse(CloseInput input, Place place, Member<?> member) {
        for (String name = input.nextName(); name != null; name = input.nextName()) {
            Place each = input.member(place, name);
            if (name.equals(member.name())) {
                member.value().read(input, each);
            } else {
                input.skip();
            }
        }
        if (input.faults() == 0) {
            input.tellMissing(place, member.name());
        }
    }

    private static Map<Location, String> unknownMembers(CloseInput input) {
        Map<Location, String> members = new LinkedHashMap<>();
        input.unknown().forEach((object, json) -> {
            Location location = object.location();
            json.forEach((name, value) -> members.put(location.child(name), value));
        });
        return members;
    }

    private static SourceMap sourceMap(List<Place> facts, Lines lines, FiscalYear year) {
        return SourceMap.lazy(() -> {
            Map<Location, Origin> origins = new LinkedHashMap<>();
            for (Place fact : facts) {
                origins.put(
                        fact.location(), new Origin(lines.at(fact.index()), fact.raw(), Origin.Handling.AS_PRINTED));
            }
            // A document that doesn't state its year was given one
            origins.putIfAbsent(Places.FISCAL_YEAR, new Origin(lines.at(0), year.toString(), Origin.Handling.GIVEN));
            return origins;
        });
    }
}
