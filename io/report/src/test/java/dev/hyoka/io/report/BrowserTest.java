package dev.hyoka.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hyoka.finding.Language;
import dev.hyoka.io.findings.CheckedSet;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages in a real browser. Pictures of them, for a person to look at, are left in target/pictures. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    private static final Path PICTURES = Path.of("target/pictures");
    private static final int DESK = 1200;
    private static final int TELEPHONE = 320;

    /** The links that a reader can see at first, each once: those to the same place look the same. */
    private static final String LINKS = "[...new Map([...document.querySelectorAll('a[href^=\"#\"]')]"
            + ".map(link => [link.getAttribute('href'), link])).values()]";

    private static final String OPEN_ALL = "document.querySelectorAll('details').forEach(one => one.open = true)";

    private Path directory;
    private Browser browser;
    private final List<Path> pages = new ArrayList<>();

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        directory = temporary;
        Optional<Path> program = Browser.find();
        assumeTrue(program.isPresent(), Browser.MISSING);
        Files.createDirectories(PICTURES);
        browser = Browser.start(program.orElseThrow());
        for (Language language : Language.values()) {
            addPage("faulty", language, Inputs.faulty());
            Optional<CheckedSet> published = Inputs.published();
            if (published.isPresent()) {
                addPage("published", language, published.orElseThrow());
            }
        }
        addPage("hostile", Language.EN, HostileTextTest.hostile(Inputs.faulty()));
    }

    @AfterAll
    void end() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    List<Path> pages() {
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsAskedForAndNothingIsComplainedOf(Path page) throws IOException {
        try (Tab tab = browser.open()) {
            tab.load(page);
            tab.evaluate(OPEN_ALL);
            tab.setDark(true);
            tab.settle();

            assertThat(tab.complaints()).isEmpty();
            assertThat(tab.evaluate("document.querySelectorAll('script').length")
                            .asInt())
                    .isZero();
        }
    }

    /** axe-core takes its time: of what stands everywhere, a page in each language. */
    List<Path> pagesForAxe() {
        return pages.stream()
                .filter(page -> Set.of("faulty-ja.html", "faulty-en.html")
                        .contains(page.getFileName().toString()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pagesForAxe")
    void axeFindsNothingSeriousInLightAndInDarkAndOnATelephone(Path page) throws IOException {
        try (Tab tab = browser.open()) {
            tab.setWidth(DESK);
            tab.load(page);
            tab.evaluate(axe());
            tab.evaluate(OPEN_ALL);
            assertThat(seriousFindings(tab)).as("light").isEmpty();
            // Of the rules only these can tell another look
            tab.setDark(true);
            assertThat(seriousFindings(tab, "color-contrast")).as("dark").isEmpty();
            tab.setWidth(TELEPHONE);
            assertThat(seriousFindings(tab, "scrollable-region-focusable", "target-size", "link-in-text-block"))
                    .as("on a telephone")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void onATelephoneThePageIsNoWiderThanTheScreen(Path page) throws IOException {
        try (Tab tab = browser.open()) {
            tab.setWidth(TELEPHONE);
            tab.load(page);
            picture(page, "narrow", tab);
            assertThat(tooWide(tab)).isEmpty();

            tab.evaluate(OPEN_ALL);
            tab.settle();
            picture(page, "narrow-open", tab);
            assertThat(tooWide(tab)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aLinkShowsWhereItLeadsTo(Path page) throws IOException {
        try (Tab tab = browser.open()) {
            tab.load(page);
            assertThat(tab.texts(LINKS + ".map(link => link.getAttribute('href'))"
                            + ".filter(href => !document.getElementById(decodeURIComponent(href.slice(1))))"))
                    .as("links that lead nowhere")
                    .isEmpty();
            assertThat(tab.texts("Object.entries(Object.groupBy([...document.querySelectorAll('[id]')], one => one.id))"
                            + ".filter(([id, all]) => all.length > 1).map(([id]) => id)"))
                    .as("names that several elements bear")
                    .isEmpty();

            // One of each look suffices, and a browser takes too many in a row for an attack
            for (String href : tab.texts(
                    "[...new Map(" + LINKS + ".map(link => ["
                            + "link.className + (link.closest('details') ? ' closed' : ''), link.getAttribute('href')])).values()]")) {
                tab.load(page);
                List<String> hidden = tab.texts("(() => {"
                        + "const link = document.querySelector('a[href=\"" + href + "\"]');"
                        + "const target = document.getElementById('" + href.substring(1) + "');"
                        + "link.click();"
                        + "return new Promise(shown => requestAnimationFrame(() => requestAnimationFrame(() => shown("
                        + "target.checkVisibility() ? [] : [target.outerHTML]))));"
                        + "})()");
                assertThat(hidden).as("what " + href + " leads to").isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everythingIsPrinted(Path page) throws IOException {
        try (Tab tab = browser.open()) {
            tab.setWidth(DESK);
            tab.load(page);
            tab.setPrinted();
            tab.settle();

            assertThat(
                            tab.texts(
                                    // What leads elsewhere on the page is of no use on paper
                                    "[...document.querySelectorAll('details > :not(summary, .explain)')]"
                                            + ".filter(one => !one.checkVisibility()).map(one => one.outerHTML.slice(0, 200)).slice(0, 3)"))
                    .isEmpty();
            Files.write(PICTURES.resolve(name(page, "print.pdf")), tab.print());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void withoutScriptsItLooksTheSame(Path page) throws IOException {
        byte[] usual;
        try (Tab tab = browser.open()) {
            tab.setWidth(DESK);
            tab.load(page);
            usual = picture(page, "light", tab);
            tab.setDark(true);
            tab.settle();
            picture(page, "dark", tab);
        }
        try (Tab tab = browser.open()) {
            tab.setWidth(DESK);
            tab.forbidScripts();
            tab.load(page);

            BufferedImage without = image(tab.picture());
            BufferedImage with = image(usual);
            assertThat(colours(without)).hasSizeGreaterThan(10);
            assertThat(pixels(without)).isEqualTo(pixels(with));
        }
    }

    /** Were one of the checks blind, all others would say nothing. */
    @Test
    void theChecksSeeWhatTheyLookFor() throws IOException {
        Path page = Files.writeString(directory.resolve("bad.html"), """
                <!DOCTYPE html>
                <html>
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="style-src 'none'; img-src file:">
                <title>字</title>
                </head>
                <body>
                <p style="color: red">字</p>
                <img src="missing.png" width="2000" height="10">
                <details><summary>字</summary><p id="hidden">字</p></details>
                </body>
                </html>
                """);
        try (Tab tab = browser.open()) {
            tab.setWidth(TELEPHONE);
            tab.load(page);
            assertThat(tab.complaints())
                    .anyMatch(complaint -> complaint.startsWith("Audits.issueAdded"))
                    .anyMatch(complaint -> complaint.startsWith("Network.requestWillBeSent"))
                    .anyMatch(complaint -> complaint.startsWith("Network.loadingFailed"))
                    .anyMatch(complaint -> complaint.startsWith("Log.entryAdded"));
            assertThat(tooWide(tab)).hasSize(1).allMatch(one -> one.contains("missing.png"));
            assertThat(tab.evaluate("document.getElementById('hidden').checkVisibility()")
                            .asBoolean())
                    .isFalse();
            tab.evaluate(axe());
            assertThat(seriousFindings(tab)).anyMatch(finding -> finding.contains("image-alt"));
        }
    }

    private void addPage(String name, Language language, CheckedSet set) throws IOException {
        Path page = directory.resolve(name + "-" + language.code() + ".html");
        try (OutputStream output = Files.newOutputStream(page)) {
            new HtmlReport().in(language).write(set, output);
        }
        pages.add(page);
    }

    /** What some of axe-core's rules, or all of them, find that hinders somebody. */
    private static List<String> seriousFindings(Tab tab, String... rules) throws IOException {
        String some = rules.length == 0 ? "" : ", runOnly: ['" + String.join("', '", rules) + "']";
        return tab.texts("axe.run(document, {resultTypes: ['violations'], selectors: false, preload: false" + some
                + "}).then(result =>"
                + " result.violations.filter(one => ['serious', 'critical'].includes(one.impact)).map(one =>"
                + " one.id + ', ' + one.nodes.length + ' times: '"
                + " + one.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join('\\n')))");
    }

    /** The elements that make the page wider than its window. */
    private static List<String> tooWide(Tab tab) throws IOException {
        return tab.texts("(root => root.scrollWidth <= root.clientWidth ? [] :"
                + " [...root.querySelectorAll('*')].filter(one => one.getBoundingClientRect().right > root.clientWidth"
                + " && one.checkVisibility()).map(one => one.outerHTML.slice(0, 200)).slice(0, 5))"
                + "(document.documentElement)");
    }

    private static String axe() throws IOException {
        try (InputStream script = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8) + ";0";
        }
    }

    private static byte[] picture(Path page, String look, Tab tab) throws IOException {
        byte[] picture = tab.picture();
        Files.write(PICTURES.resolve(name(page, look + ".png")), picture);
        return picture;
    }

    private static String name(Path page, String look) {
        return page.getFileName().toString().replace(".html", "-" + look);
    }

    private static BufferedImage image(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static List<Integer> colours(BufferedImage image) {
        return Arrays.stream(pixels(image)).distinct().boxed().toList();
    }
}
