package dev.hyoka.io.published;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the labels of published sheets are worded: data, so that another municipality's form is read without new code.
 *
 * <p>A file of labels has a line a label, {@code name = 重点事業名 | 事務事業名}: the label's name, and its wordings. They
 * are compared without spaces, tags and leading signs (■, ①), full-width letters and brackets as their ASCII forms; a
 * remark in brackets at the end need not be given. {@code *} stands for any words, {@code #} for a number.
 */
public final class Labels {

    private static final Pattern LEADING_SIGNS = Pattern.compile("^[■□◆◇●○◎▼▽▲△★☆・※【〔［\\[]+");
    private static final Pattern ENUMERATOR =
            Pattern.compile("^\\s*(?:[①-⑳㉑-㉟㊱-㊿❶-❿⑴-⒇]|[(（]?[0-9０-９]{1,2}[)）.．、]|[0-9０-９]{1,2}\\s)(?=\\s*\\p{L})");
    private static final Pattern SQUARE_REMARK = Pattern.compile("^([^\\[\\]〔〕【】]+)[\\[〔【]([^\\[\\]〔〕【】()]*)[\\]〕】]$");
    private static final String TRAILING_SIGNS = "】〕]:";
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)$");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u0085\\u3000\\u00A0\\u200B\\uFEFF]+");
    private static final int LONGEST = 80;

    private final Map<Label, List<String>> wordings;
    private final Map<String, List<Label>> byWording;
    private final Map<Label, List<Pattern>> patterns;

    private Labels(Map<Label, List<String>> wordings) {
        this.wordings = wordings;
        Map<String, List<Label>> exact = new HashMap<>();
        Map<Label, List<Pattern>> open = new EnumMap<>(Label.class);
        wordings.forEach((label, words) -> {
            for (String word : words) {
                if (word.contains("*") || word.contains("#")) {
                    open.computeIfAbsent(label, key -> new ArrayList<>()).add(pattern(word));
                } else {
                    exact.computeIfAbsent(word, key -> new ArrayList<>()).add(label);
                }
            }
        });
        this.byWording = Collections.unmodifiableMap(exact);
        this.patterns = Collections.unmodifiableMap(open);
    }

    /**
     * Returns the labels that the library knows.
     *
     * @return the labels
     */
    public static Labels standard() {
        return Standard.LABELS;
    }

    /** The library's own labels, which are read once. */
    private static final class Standard {

        static final Labels LABELS = readStandard();
    }

    private static Labels readStandard() {
        try (InputStream resource = Labels.class.getResourceAsStream("labels.properties");
                Reader reader = new InputStreamReader(
                        Objects.requireNonNull(resource, "labels.properties"), StandardCharsets.UTF_8)) {
            Labels labels = new Labels(Map.of()).plus(reader);
            for (Label label : Label.values()) {
                if (!labels.wordings.containsKey(label)) {
                    throw new IllegalStateException("labels.properties lacks " + name(label));
                }
            }
            return labels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns these labels with the wordings of a file added.
     *
     * @param reader the file's characters
     * @return the labels
     * @throws IOException if the reader fails
     * @throws IllegalArgumentException if a line names no label that exists, or an empty wording; says which line
     */
    public Labels plus(Reader reader) throws IOException {
        Map<Label, List<String>> all = new EnumMap<>(Label.class);
        wordings.forEach((label, words) -> all.put(label, new ArrayList<>(words)));
        BufferedReader lines = new BufferedReader(reader);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String stripped = line.replace("\uFEFF", "").strip();
            if (!stripped.isEmpty() && !stripped.startsWith("#")) {
                add(stripped, number, all);
            }
        }
        all.values()
                .forEach(
                        words -> words.sort(Comparator.comparing(String::length).reversed()));
        return new Labels(Collections.unmodifiableMap(all));
    }

    private static void add(String line, int number, Map<Label, List<String>> all) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException(
                    "Line " + number + " of the labels has no \"=\" between a label's name and its wordings: " + line);
        }
        List<String> words =
                all.computeIfAbsent(label(line.substring(0, equals).strip(), number), key -> new ArrayList<>());
        for (String word : line.substring(equals + 1).split("\\|", -1)) {
            String normal = normal(word);
            if (normal.isEmpty()) {
                throw new IllegalArgumentException("Line " + number + " of the labels has an empty wording: " + line);
            }
            words.add(normal);
        }
    }

    /**
     * Returns these labels with the wordings of a text in the form of a file added.
     *
     * @param text the text
     * @return the labels
     * @throws IllegalArgumentException as {@link #plus(Reader)} does
     */
    public Labels plus(String text) {
        try {
            return plus(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first of some labels that a cell is a wording of. */
    Optional<Label> find(Cell cell, Iterable<Label> among) {
        return cell.raw().length() > LONGEST ? Optional.empty() : findNormal(cell.normal(), among);
    }

    /** The first of some labels that a text is a wording of. */
    Optional<Label> find(String text, Iterable<Label> among) {
        return text.length() > LONGEST ? Optional.empty() : findNormal(normal(text), among);
    }

    /** Whether a cell is a wording of a label. */
    boolean is(Cell cell, Label label) {
        return find(cell, List.of(label)).isPresent();
    }

    /** Whether a text is a wording of a label. */
    boolean is(String text, Label label) {
        return find(text, List.of(label)).isPresent();
    }

    private Optional<Label> findNormal(String normal, Iterable<Label> among) {
        if (normal.isEmpty()) {
            return Optional.empty();
        }
        Optional<Label> whole = findExactly(normal, among);
        if (whole.isPresent() || !normal.endsWith(")")) {
            return whole;
        }
        String bare = REMARK.matcher(normal).replaceFirst("");
        return bare.isEmpty() ? Optional.empty() : findExactly(bare, among);
    }

    /** The wordings of a label in their normal form, the longest first. */
    List<String> wordings(Label label) {
        return wordings.getOrDefault(label, List.of());
    }

    private Optional<Label> findExactly(String normal, Iterable<Label> among) {
        List<Label> exact = byWording.getOrDefault(normal, List.of());
        for (Label label : among) {
            if (exact.contains(label)
                    || patterns.getOrDefault(label, List.of()).stream()
                            .anyMatch(pattern -> pattern.matcher(normal).matches())) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }

    /** A text as labels are compared: without spaces, tags and leading signs, in ASCII where it is full-width. */
    static String normal(String text) {
        String untagged = ENUMERATOR.matcher(Markup.withoutTags(text)).replaceFirst("");
        String plain = Normalizer.normalize(untagged, Normalizer.Form.NFKC);
        String dense = SPACES.matcher(plain).replaceAll("");
        String remarked = SQUARE_REMARK
                .matcher(LEADING_SIGNS.matcher(dense).replaceFirst(""))
                .replaceFirst("$1($2)");
        String bare = withoutTrailingSigns(remarked);
        return bare.isEmpty() ? dense : bare;
    }

    /** A text without spaces and tags, in ASCII where it is full-width. */
    static String dense(String text) {
        return SPACES.matcher(Normalizer.normalize(Markup.withoutTags(text), Normalizer.Form.NFKC))
                .replaceAll("");
    }

    private static String withoutTrailingSigns(String text) {
        int end = text.length();
        while (end > 0 && TRAILING_SIGNS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private static Pattern pattern(String wording) {
        return Pattern.compile(wording.codePoints()
                .mapToObj(c -> switch (c) {
                    case '*' -> ".*";
                    case '#' -> "[0-9]+";
                    default -> Pattern.quote(Character.toString(c));
                })
                .collect(Collectors.joining()));
    }

    private static Label label(String name, int number) {
        for (Label label : Label.values()) {
            if (name(label).equals(name)) {
                return label;
            }
        }
        throw new IllegalArgumentException(
                "Line " + number + " of the labels names " + name + ", which is no label; the labels are "
                        + Arrays.stream(Label.values()).map(Labels::name).collect(Collectors.joining(", ")));
    }

    private static String name(Label label) {
        return label.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
