package dev.hyoka.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Language;
import dev.hyoka.generators.AdversarialSheets;
import dev.hyoka.generators.Anything;
import dev.hyoka.generators.Sheets;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.model.Document;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.ManagementSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Whatever a sheet states, the page is built as it would be for any other words, and shows them. */
class HostileTextTest {

    private static final List<String> ATTACKS = List.of(
            "<script>alert(1)</script>",
            "</style><script>alert(1)</script>",
            "</title><base href=//example.com/><title>",
            "</text></svg></td></tr></table></ul></details></section><h1>字",
            "<img src=x onerror=alert(1)>",
            "--> <!-- <![CDATA[ ]]>",
            "\" onmouseover=\"alert(1)\" x=\"",
            "' autofocus onfocus='alert(1)' x='",
            "`${alert(1)}` {{alert(1)}} ${words} @if(true) $unsafe{words} {words}",
            "javascript:alert(1)",
            "&lt;b&gt; &amp; &#0; &#x202e; &nbsp &copy",
            "\u202Eabc\u2066字\u2069\u200F\u061C",
            "\u0000\u0001\u0008\u000B\u000C\u001B[31m\u007F\u0085\u009B",
            "一\r\n二\r三\n四\t五",
            "\u2028\u2029\uFEFF\u00AD\uFFF9\uFFFE\uFDD0\uDBFF\uDFFF",
            "字\u0301\u0302\u0303\u0304👨\u200D👩\u200D👧",
            "W".repeat(10_000));

    /** What no sheet can state, but a rule may quote all the same. */
    private static final String HALF_PAIRS = "\uDC00字\uD800";

    /** Characters that a reader can't see, or that move others; two join letters of some scripts and the parts of emoji. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\x{FDD0}-\\x{FDEF}\\x{FFFE}\\x{FFFF}\\x{1FFFE}\\x{1FFFF}\\x{10FFFE}\\x{10FFFF}"
                    + "&&[^\n\t\\x{200C}\\x{200D}]]");

    /** The classes of a schedule's label and of the free months beside it, by the room that its words take. */
    private static final Pattern ROOM = Pattern.compile(" *\\b([rb][0-9]+|covered)\\b");

    private static final Pattern SPACE = Pattern.compile("[ \n\t]+");
    private static final Set<String> WITHOUT_WORDS = Set.of("class", "href", "id", "role", "scope", "value");

    /** A set with hostile text everywhere. */
    static CheckedSet hostile(CheckedSet set) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        UnaryOperator<String> words = text -> number(text, numbers) + attack(text, numbers, ATTACKS);
        return new Retold(words, text -> words.apply(text) + HALF_PAIRS).of(set);
    }

    @Property(tries = 25)
    void hostileTextChangesNothingInHowThePageIsBuilt(
            @ForAll("sets") List<Document> documents, @ForAll("texts") List<String> texts, @ForAll Language language)
            throws IOException {
        List<String> attacks = new ArrayList<>(ATTACKS);
        attacks.addAll(texts);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        UnaryOperator<String> hostile = text -> number(text, numbers) + attack(text, numbers, attacks);
        UnaryOperator<String> harmless = text -> number(text, numbers) + likewise(attack(text, numbers, attacks));
        CheckedSet set = Inputs.checked(documents);

        String hostilePage = page(
                new Retold(hostile, text -> hostile.apply(text) + HALF_PAIRS).of(set),
                language,
                hostile.apply("title") + HALF_PAIRS);
        String harmlessPage = page(
                new Retold(harmless, text -> harmless.apply(text) + likewise(HALF_PAIRS)).of(set),
                language,
                harmless.apply("title") + likewise(HALF_PAIRS));

        assertThat(difference(structure(hostilePage), structure(harmlessPage))).isEmpty();
        assertThat(INVISIBLE.matcher(hostilePage).results()).isEmpty();
        String shownHostile = shown(hostilePage);
        String shownHarmless = shown(harmlessPage);
        List<String> lost = numbers.keySet().stream()
                .filter(text -> shownHarmless.contains(withoutSpace(harmless.apply(text))))
                .map(hostile)
                .filter(text -> !shownHostile.contains(withoutSpace(visible(text))))
                .toList();
        assertThat(lost).isEmpty();
    }

    /** Where two lists part, with what stands before. */
    private static List<String> difference(List<String> one, List<String> other) {
        int same = 0;
        while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
            same++;
        }
        if (one.equals(other)) {
            return List.of();
        }
        List<String> shown = new ArrayList<>(one.subList(Math.max(0, same - 5), Math.min(one.size(), same + 3)));
        shown.add("instead of");
        shown.addAll(other.subList(same, Math.min(other.size(), same + 3)));
        return shown;
    }

    @Property(tries = 50)
    @Domain(AdversarialSheets.class)
    @Domain(DomainContext.Global.class)
    void nothingInASheetBecomesMarkup(
            @ForAll @Size(min = 1, max = 4) List<Document> documents, @ForAll Language language) throws IOException {
        String page = page(Inputs.checked(documents), language, "字");

        assertThat(Jsoup.parse(page).select("script, style ~ style, link, base, iframe, object, embed, img, form"))
                .isEmpty();
        assertThat(INVISIBLE.matcher(page).results()).isEmpty();
        String shown = shown(page);
        assertThat(documents)
                .flatExtracting(HostileTextTest::names)
                .allMatch(name -> shown.contains(withoutSpace(visible(name))));
    }

    @Provide
    Arbitrary<List<Document>> sets() {
        return Combinators.combine(
                        Sheets.municipalities().adversarial().withProjects(0, 3).overYears(2),
                        Sheets.departments(),
                        Arbitraries.of(true, false))
                .as((sheets, goals, twice) -> Stream.<Collection<? extends Document>>of(
                                sheets, goals, twice ? sheets : List.of())
                        .flatMap(Collection::stream)
                        .map(Document.class::cast)
                        .toList());
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Anything.hostileTexts().list().ofMaxSize(20);
    }

    private static List<String> names(Document document) {
        if (document instanceof ManagementSheet sheet) {
            return Stream.concat(Stream.of(sheet.name()), sheet.department().stream())
                    .toList();
        }
        return ((GoalSheet) document).department().stream().toList();
    }

    /** Numbered texts stay as different from one another, and in the same order, as they were. */
    private static String number(String text, Map<String, Integer> numbers) {
        Integer number = numbers.computeIfAbsent(text, each -> numbers.size());
        return String.format(Locale.ROOT, "%05d ", number);
    }

    private static String attack(String text, Map<String, Integer> numbers, List<String> attacks) {
        return attacks.get(numbers.get(text) % attacks.size());
    }

    /** Harmless text of the same shape. */
    private static String likewise(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .mapToObj(point -> " \n\t".indexOf(point) >= 0 ? Character.toString(point) : "字")
                .collect(Collectors.joining());
    }

    private static String page(CheckedSet set, Language language, String title) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new HtmlReport().in(language).withTitle(title).write(set, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The elements in order, with the names of their attributes, and the values that aren't words. */
    private static List<String> structure(String page) {
        return Jsoup.parse(page).getAllElements().stream()
                // Words in a chart are broken into as many lines as their width asks for
                .filter(element -> !element.normalName().equals("text"))
                .map(element -> element.parents().size() + " " + element.normalName() + attributes(element))
                .toList();
    }

    private static Set<String> attributes(Element element) {
        Set<String> attributes = new TreeSet<>();
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            attributes.add(
                    WITHOUT_WORDS.contains(name)
                            ? name + "="
                                    + ROOM.matcher(attribute.getValue())
                                            .replaceAll("")
                                            .strip()
                            : name);
        }
        return attributes;
    }

    /** All that can be read on the page, with the titles and labels in attributes. */
    private static String shown(String page) {
        Element parsed = Jsoup.parse(page);
        StringBuilder shown = new StringBuilder(parsed.wholeText());
        for (Element element : parsed.getAllElements()) {
            element.attributes().forEach(attribute -> shown.append('\u0000').append(attribute.getValue()));
        }
        return withoutSpace(shown.toString());
    }

    private static String withoutSpace(String text) {
        return SPACE.matcher(text).replaceAll("");
    }

    private static String visible(String text) {
        return INVISIBLE
                .matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll(found ->
                        String.format(Locale.ROOT, "[U+%04X]", found.group().codePointAt(0)));
    }
}
