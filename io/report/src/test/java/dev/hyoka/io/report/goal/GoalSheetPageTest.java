package dev.hyoka.io.report.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.generators.Anything;
import dev.hyoka.generators.Sheets;
import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.report.words.Visible;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Element;

/** Pages of any goal sheets, read back. */
class GoalSheetPageTest {

    @Property(tries = 150)
    void nothingThatASheetStatesIsLost(@ForAll("anySheets") List<GoalSheet> sheets, @ForAll Language language) {
        Element page = GoalPages.page(GoalPages.set(sheets), language);
        for (int i = 0; i < sheets.size(); i++) {
            assertThat(GoalFacts.shown(page.getElementById("d" + (i + 1)))).isEqualTo(GoalFacts.stated(sheets.get(i)));
        }
    }

    @Property(tries = 60)
    void aDepartmentsSheetsAreShownWithTheirFindings(@ForAll("departments") List<GoalSheet> sheets) {
        CheckedSet set = CheckedSet.ofDocuments(sheets, RuleSet.installed().check(sheets));
        Element page = GoalPages.page(set, Language.JA);
        for (int i = 0; i < sheets.size(); i++) {
            Element sheet = page.getElementById("d" + (i + 1));
            assertThat(GoalFacts.shown(sheet)).isEqualTo(GoalFacts.stated(sheets.get(i)));
            assertThat(sheet.select(".note"))
                    .hasSize(set.documents().get(i).findings().size());
        }
    }

    @Property(tries = 100)
    void eachNoteStandsOnceAndIsMarkedAtItsPlace(@ForAll("anySheet") GoalSheet sheet) {
        List<Location> places = new ArrayList<>(SheetParts.marked(sheet));
        places.add(Location.ROOT);
        places.add(Places.FISCAL_YEAR);
        CheckedDocument document = GoalPages.checked(sheet, places.toArray(Location[]::new));
        Element page = GoalPages.page(new CheckedSet(List.of(document), List.of(), List.of()), Language.EN);
        Element shown = page.getElementById("d1");
        assertThat(shown.select(".note > p:first-child").eachText().stream().map(GoalSheetPageTest::withoutSpace))
                .containsExactlyInAnyOrderElementsOf(document.findings().stream()
                        .map(GoalSheetPageTest::words)
                        .toList());
        assertThat(shown.select(".note").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(shown.select(".note").eachAttr("value"))
                .as("numbers follow each other")
                .isSortedAccordingTo((one, other) -> Integer.compare(Integer.parseInt(one), Integer.parseInt(other)));
        assertThat(shown.select(".mark"))
                .as("each place but the two that aren't shown bears its mark")
                .hasSize(places.size() - 2);
    }

    @Property(tries = 100)
    void noIdStandsTwiceAndEveryLinkLeadsSomewhere(@ForAll("anySheets") List<GoalSheet> sheets) {
        Element page = GoalPages.page(GoalPages.set(sheets), Language.JA);
        Element goals = page.getElementById("goals");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        Set<String> ids = Set.copyOf(page.select("[id]").eachAttr("id"));
        assertThat(goals.select("a").eachAttr("href")).allMatch(link -> ids.contains(link.substring(1)));
    }

    private static String words(Finding finding) {
        return withoutSpace(Visible.text("warning " + finding.message().in(Language.EN)));
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    @Provide
    Arbitrary<List<GoalSheet>> anySheets() {
        return Anything.goalSheets().list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<GoalSheet> anySheet() {
        return Anything.goalSheets();
    }

    @Provide
    Arbitrary<List<GoalSheet>> departments() {
        return Sheets.departments().adversarial();
    }
}
