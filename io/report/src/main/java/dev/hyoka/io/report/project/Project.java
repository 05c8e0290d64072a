package dev.hyoka.io.report.project;

import dev.hyoka.finding.Places;
import dev.hyoka.io.report.note.Anchors;
import dev.hyoka.io.report.note.Note;
import dev.hyoka.io.report.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A project, in all years of the set.
 *
 * @param anchor the id by which links find it
 * @param row the project at a glance
 * @param head what stands at the head of its sheets
 * @param indicators its indicators
 * @param indicatorNotes what was found about the indicators as a whole
 * @param costs its costs, a table a unit; none if no sheet has such a table
 * @param texts the texts of the newest sheet
 * @param earlier the texts of the earlier sheets
 * @param rest what was found at places that are not shown
 */
public record Project(
        String anchor,
        ProjectRow row,
        ProjectHead head,
        List<IndicatorPart> indicators,
        List<Note> indicatorNotes,
        List<CostTable> costs,
        List<TextPart> texts,
        List<EarlierTexts> earlier,
        List<Note> rest) {

    /**
     * The texts of an earlier sheet.
     *
     * @param anchor the id by which links find the sheet
     * @param year the sheet's year
     * @param texts its texts
     */
    public record EarlierTexts(String anchor, String year, List<TextPart> texts) {}

    public static Project of(ProjectSheets project, Anchors anchors, Words words) {
        List<YearSheet> sheets = YearSheet.of(project, anchors, words);
        YearSheet newest = sheets.get(0);
        OpenNotes open = new OpenNotes(sheets);
        ProjectHead head = ProjectHead.of(sheets, open, words);
        List<IndicatorPart> indicators = IndicatorPart.of(sheets, open, words);
        List<Note> indicatorNotes = open.take(place -> place.isWithin(Places.INDICATORS));
        List<CostTable> costs = CostTable.of(sheets, open, words);
        List<TextPart> texts = TextPart.ofNewest(newest, open, words);
        List<EarlierTexts> earlier = new ArrayList<>();
        for (YearSheet sheet : sheets.subList(1, sheets.size())) {
            List<TextPart> others = TextPart.ofEarlier(sheet, newest, open, words);
            earlier.add(new EarlierTexts(sheet.anchor(), words.year(sheet.year()), others));
        }
        return new Project(
                newest.anchor(),
                ProjectRow.of(sheets, words),
                head,
                indicators,
                indicatorNotes,
                costs,
                texts,
                List.copyOf(earlier),
                open.takeRest());
    }
}
