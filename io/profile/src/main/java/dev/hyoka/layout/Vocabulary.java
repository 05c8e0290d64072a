package dev.hyoka.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What headers and words of tables usually mean: data, to begin a layout with. */
final class Vocabulary {

    static final Vocabulary USUAL = read();

    private final Map<String, String> headings;
    private final Map<String, String> words;

    private Vocabulary(Map<String, String> headings, Map<String, String> words) {
        this.headings = Collections.unmodifiableMap(headings);
        this.words = Collections.unmodifiableMap(words);
    }

    private static Vocabulary read() {
        Map<String, String> headings = new LinkedHashMap<>();
        lines("headings.txt", line -> {
            List<String> parts = List.of(line.split(" ", -1));
            parts.subList(1, parts.size()).forEach(heading -> headings.put(Spelled.header(heading), parts.get(0)));
        });
        Map<String, String> words = new LinkedHashMap<>();
        lines("words.txt", line -> {
            List<String> parts = List.of(line.split(" ", -1));
            parts.subList(2, parts.size())
                    .forEach(word -> words.put(parts.get(0) + " " + Spelled.word(word), parts.get(1)));
        });
        return new Vocabulary(headings, words);
    }

    private static void lines(String name, Consumer<String> line) {
        try (InputStream input = Vocabulary.class.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            reader.lines().filter(text -> !text.startsWith("#")).forEach(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part of a sheet that a header usually names; the header as {@link Spelled#header} returns it. */
    Optional<String> part(String heading) {
        return Optional.ofNullable(headings.get(heading));
    }

    /** What a word of a field's column usually means. */
    Optional<String> meaning(String field, String word) {
        return Optional.ofNullable(words.get(field + " " + Spelled.word(word)));
    }
}
