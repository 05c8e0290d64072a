package dev.hyoka.io.published;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Notices a sheet that stops before its form does, as when a file was cut off. */
final class Completeness {

    /** The sections of a management sheet, in the form's order, with the label that they are known by. */
    private static final List<Label> MANAGEMENT =
            List.of(Label.PURPOSE, Label.PLANNED_SCHEDULE, Label.DIRECTION, Label.COST_TABLE);

    /** The sections that every goal sheet has; that of its priority projects can be absent. */
    private static final List<Label> GOAL = List.of(Label.GOAL, Label.ROLE, Label.PLAN_LINKS, Label.RELATED_PROJECTS);

    private static final Map<Label, String> PRINTED = Map.of(
            Label.GOAL, "組織目標",
            Label.ROLE, "組織の業務内容と果たすべき役割",
            Label.PLAN_LINKS, "組織目標と計画等との関連",
            Label.RELATED_PROJECTS, "自部署が関連する重点事業",
            Label.PURPOSE, "事業目的・概要",
            Label.PLANNED_SCHEDULE, "事業スケジュール",
            Label.DIRECTION, "今後の方向性",
            Label.COST_TABLE, "事業費");

    /** The sections with which a form ends, so that an input that ends without them was cut off. */
    private static final List<Label> LAST = List.of(Label.COST_TABLE, Label.RELATED_PROJECTS);

    private Completeness() {}

    static void check(RawSheet raw, Set<Label> stated, Optional<Boolean> costComplete, Notes notes) {
        Cell end = raw.lastRow().first().orElseThrow();
        if (costComplete.equals(Optional.of(false))) {
            notes.error(
                    "cut-off",
                    end,
                    Location.ROOT,
                    Message.of(
                                    "事業費の表が「トータルコスト」の行の前で終わっています。ファイルが途中で切れていないか確かめてください。",
                                    "The cost table ends before its line of total cost. Check whether the file is cut off.")
                            .build());
            return;
        }
        for (Label section : MANAGEMENT) {
            if (!stated.contains(section)) {
                missing(raw, section, end, notes);
            }
        }
        endOfInput(raw, end, notes);
    }

    /** Notices a goal sheet that stops before its list of related projects, or inside a schedule. */
    static void check(RawSheet raw, Set<Label> stated, Notes notes) {
        Cell end = raw.lastRow().first().orElseThrow();
        for (Label section : GOAL) {
            if (!stated.contains(section)) {
                missing(raw, section, end, notes);
            }
        }
        endOfInput(raw, end, notes);
    }

    /** Says of an input that ends with a section's heading that the section itself is missing. */
    static void endsWithHeading(RawSheet raw, Notes notes) {
        notes.error(
                "cut-off",
                raw.lastRow().first().orElseThrow(),
                Location.ROOT,
                Message.of(
                                "この見出しで終わっており、その内容がありません。ファイルが途中で切れていないか確かめてください。",
                                "The input ends with this heading and lacks what belongs below it. Check whether the file is cut off.")
                        .build());
    }

    private static void missing(RawSheet raw, Label section, Cell end, Notes notes) {
        Message message = Message.of(
                        "「{section}」の欄がありません。シートが途中で切れていないか、項目名がラベルのファイルにあるか確かめてください。",
                        "The section {section} is missing. Check whether the sheet is cut off, or whether the labels lack its wording.")
                .with("section", PRINTED.get(section))
                .build();
        if (raw.last() && LAST.contains(section)) {
            notes.error("cut-off", end, Location.ROOT, message);
        } else {
            notes.warn("missing-section", end, Location.ROOT, message);
        }
    }

    /** A last row that is shorter than the row before it, in an input that ends without a line's end. */
    private static void endOfInput(RawSheet raw, Cell end, Notes notes) {
        List<Row> rows = raw.rows();
        if (!raw.lastRow().last() || rows.size() < 2) {
            return;
        }
        int cells = raw.lastRow().size();
        int before = rows.get(rows.size() - 2).size();
        if (cells > 1 && cells < before) {
            notes.error(
                    "cut-off",
                    end,
                    Location.ROOT,
                    Message.of(
                                    "最後の行のセルが{cells}個しかなく、その前の行の{before}個に足りません。ファイルが途中で切れていないか確かめてください。",
                                    "The last line has {cells} fields, the one before it {before}. Check whether the file is cut off.")
                            .with("cells", cells)
                            .with("before", before)
                            .build());
        }
    }
}
