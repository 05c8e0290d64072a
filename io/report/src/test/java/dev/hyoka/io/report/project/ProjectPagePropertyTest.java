package dev.hyoka.io.report.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Language;
import dev.hyoka.generators.Anything;
import dev.hyoka.generators.Sheets;
import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.model.ManagementSheet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

class ProjectPagePropertyTest {

    @Property(tries = 40)
    void nothingThatASheetStatesIsLost(@ForAll("sets") List<ManagementSheet> sheets) {
        Document page = PageText.of(PageText.checked(sheets), Language.JA);
        for (int i = 0; i < sheets.size(); i++) {
            Element section = PageText.section(page, i);
            String text = section.closest("section.department").wholeText();
            Set<String> cells = cells(section);
            StatedTexts stated = StatedTexts.of(sheets.get(i));
            assertThat(stated.texts()).allSatisfy(words -> assertThat(text).contains(words));
            assertThat(cells)
                    .containsAll(stated.figures().stream().map(String::strip).toList());
        }
    }

    @Property(tries = 40)
    void everyFindingIsShownOnceInTheSectionOfItsSheet(@ForAll("sets") List<ManagementSheet> sheets) {
        CheckedSet set = PageText.checked(sheets);
        Document page = PageText.of(set, Language.EN);
        assertThat(page.select(".project li.note")).hasSize((int) set.findings().count());
        for (int i = 0; i < sheets.size(); i++) {
            CheckedDocument document = set.documents().get(i);
            List<String> rules =
                    PageText.section(page, i).select("li.note .source a").eachText();
            assertThat(rules)
                    .containsAll(document.findings().stream()
                            .map(finding -> finding.rule().value())
                            .toList());
        }
    }

    @Property(tries = 40)
    void everyMarkLeadsToItsNoteAndEveryIdIsThereOnce(@ForAll("sets") List<ManagementSheet> sheets) {
        Document page = PageText.of(PageText.checked(sheets), Language.EN);
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        for (Element link : page.select(".project a[href]")) {
            assertThat(ids).contains(link.attr("href").substring(1));
        }
        for (Element mark : page.select(".project a.mark, .project a.touch")) {
            Element note = page.getElementById(mark.attr("href").substring(1));
            assertThat(note.attr("value")).isEqualTo(mark.text());
            assertThat(note.closest("details.project")).isSameAs(mark.closest("details.project"));
        }
    }

    @Provide
    Arbitrary<List<ManagementSheet>> sets() {
        return Arbitraries.oneOf(
                Anything.managementSheets().list().ofMinSize(1).ofMaxSize(3),
                Sheets.municipalities().withProjects(1, 3).overYears(3),
                Sheets.municipalities().adversarial().withProjects(1, 3).overYears(3));
    }

    /** What stands in the tables' cells by itself, without marks; what another sheet states stands by itself too. */
    private static Set<String> cells(Element section) {
        Set<String> cells = new HashSet<>();
        for (Element cell : section.select("td")) {
            cells.add(cell.wholeOwnText().strip());
        }
        for (Element lines : section.select("td .lines")) {
            cells.add(lines.wholeText().strip());
        }
        return cells;
    }
}
