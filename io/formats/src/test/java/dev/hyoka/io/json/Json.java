package dev.hyoka.io.json;

import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.ReadResult;
import dev.hyoka.io.SheetFormat;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.model.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the tests of this package do with JSON. */
final class Json {

    static final String NAME = "sheets.json";

    /** Another reader of JSON, which keeps the digits of numbers. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    static ReadResult read(String json) {
        return read(new JsonFormat(), json);
    }

    static ReadResult readLines(String json) {
        return read(new NdjsonFormat(), json);
    }

    static ReadResult read(SheetFormat format, String json) {
        return read(format, json.getBytes(StandardCharsets.UTF_8), ReadOptions.of(NAME));
    }

    static ReadResult read(SheetFormat format, byte[] json, ReadOptions options) {
        try {
            return ReadResult.of(format.read(new ByteArrayInputStream(json), options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadItem only(ReadResult result) {
        if (result.items().size() != 1) {
            throw new AssertionError("One step was expected, but there are " + result.items());
        }
        return result.items().get(0);
    }

    static String write(SheetFormat format, List<? extends Document> documents) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (SheetWriter writer = format.writer(output)) {
            for (Document document : documents) {
                writer.write(document);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toString(StandardCharsets.UTF_8);
    }

    static String write(SheetFormat format, ReadResult result) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (SheetWriter writer = format.writer(output)) {
            for (ReadItem item : result.items()) {
                writer.write(item.document().orElseThrow(), item.unknownMembers());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toString(StandardCharsets.UTF_8);
    }

    /** A file beside this class. */
    static String file(String name) {
        try (InputStream file = Json.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    /** The same JSON with the members of every object in another order. */
    static String shuffled(String json, Random random) {
        return MAPPER.writeValueAsString(shuffled(tree(json), random));
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ArrayNode array) {
            ArrayNode elements = MAPPER.createArrayNode();
            array.forEach(element -> elements.add(shuffled(element, random)));
            return elements;
        }
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            Collections.shuffle(names, random);
            ObjectNode members = MAPPER.createObjectNode();
            names.forEach(name -> members.set(name, shuffled(object.get(name), random)));
            return members;
        }
        return node;
    }
}
